import shutil

import numpy as np
import pytest

from model.devices import import_tensorflow
from model.networks import build
from model.opening import NetworkFileError
from model.reading.answering import predictor_from
from model.reading.litert import LiteRTPredictor
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ASSETS, ShippedPredictor, shipped_predictor
from model.runs.runs import Checkpoint, Run, new_record
from model.training.config import TrainingConfig

IMAGE = np.zeros((28, 28), np.float32)
IMAGE[4:24, 13:16] = 1


@pytest.fixture(scope="module")
def network():
    import_tensorflow()
    return build("softmax")


@pytest.fixture(scope="module")
def run(network, tmp_path_factory):
    run = Run.create(tmp_path_factory.mktemp("runs"), new_record(TrainingConfig.recipe("softmax")))
    run.write_checkpoint(Checkpoint(1, 1.0, [], {}), network)
    return run


def softmax(logits):
    grown = np.exp(logits - logits.max())
    return grown / grown.sum()


def test_without_a_path_the_shipped_network_answers():
    assert predictor_from(None) is shipped_predictor()


def test_the_shipped_file_is_read_with_its_facts():
    predictor = predictor_from(ASSETS / "shipped.tflite")
    assert isinstance(predictor, ShippedPredictor)
    np.testing.assert_array_equal(
        predictor.predict_proba(IMAGE), shipped_predictor().predict_proba(IMAGE)
    )


def test_a_copy_of_it_is_any_litert_network(tmp_path):
    path = shutil.copy(ASSETS / "shipped.tflite", tmp_path / "copy.tflite")
    predictor = predictor_from(path)
    assert isinstance(predictor, LiteRTPredictor)
    assert predictor.predict_proba(IMAGE).argmax() == 1


def test_a_run_and_its_network_answer_alike(run, network):
    expected = softmax(np.asarray(network(IMAGE[None, :, :, None], training=False))[0])
    for path in (run.folder, run.network_path):
        predictor = predictor_from(path)
        assert isinstance(predictor, KerasPredictor)
        np.testing.assert_allclose(predictor.predict_proba(IMAGE), expected, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("name", ["none.tflite", "none.keras", "none", "picture.png"])
def test_what_is_not_there_is_named(tmp_path, name):
    with pytest.raises(NetworkFileError) as caught:
        predictor_from(tmp_path / name)
    assert str(tmp_path / name) in str(caught.value)


def test_a_folder_that_is_no_run_is_named(tmp_path):
    with pytest.raises(NetworkFileError) as caught:
        predictor_from(tmp_path)
    assert str(tmp_path) in str(caught.value)
