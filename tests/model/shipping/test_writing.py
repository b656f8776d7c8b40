import numpy as np
import pytest

from model.devices import import_tensorflow
from model.reading.shipped import ShippedPredictor
from model.shipping.network import FEATURES, build, fold
from model.shipping.writing import write


@pytest.fixture(scope="module")
def network():
    import_tensorflow()
    import keras

    keras.utils.set_random_seed(1)
    return fold(build())


def test_what_is_written_reads_as_the_network_does(network, tmp_path, capfd):
    write(network, {"temperature": 1.0, "least_energy": 0.0}, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "shipped.json",
        "shipped.keras",
        "shipped.tflite",
    ]
    assert capfd.readouterr().out == ""
    predictor = ShippedPredictor(tmp_path)
    image = np.random.default_rng(0).random((28, 28), np.float32)
    found, features = predictor.logits_and_features(image)
    expected = np.array(network(image[None, ..., None], training=False))[0]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)
    assert features.shape == (FEATURES,)
