import numpy as np
import pytest

from model.devices import import_tensorflow
from model.opening import NetworkFileError
from model.quiet import quiet_stderr
from model.reading.litert import LiteRTNetwork, LiteRTPredictor
from model.reading.shipped import ASSETS

IMAGE = np.random.default_rng(0).random((28, 28)).astype(np.float32)


def converted(path, function, shape=(1, 28, 28, 1), dtype="float32"):
    """Write a network made of one function of the image."""
    tf = import_tensorflow()
    signature = [tf.TensorSpec(shape, dtype)]
    concrete = tf.function(function, input_signature=signature).get_concrete_function()
    with quiet_stderr():
        converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
        path.write_bytes(converter.convert())
    return path


def stripes(image):
    """Ten numbers: the ink in stripes of two rows."""
    tf = import_tensorflow()
    rows = tf.reduce_sum(tf.reshape(image, (1, 28, 28)), axis=2)
    return tf.reduce_sum(tf.reshape(rows[:, :20], (1, 10, 2)), axis=2)


STRIPES = IMAGE.sum(axis=1)[:20].reshape(10, 2).sum(axis=1)


def softmax(logits):
    grown = np.exp(logits - logits.max())
    return grown / grown.sum()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("litert")


@pytest.mark.parametrize("shape", [(1, 28, 28, 1), (1, 28, 28)])
def test_logits_become_probabilities(folder, shape):
    predictor = LiteRTPredictor(converted(folder / f"{len(shape)}.tflite", stripes, shape))
    probabilities = predictor.predict_proba(IMAGE)
    assert predictor.classes == 10
    assert probabilities.shape == (10,)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities, softmax(STRIPES), rtol=1e-4)


def test_probabilities_stay_as_they_are(folder):
    tf = import_tensorflow()
    path = converted(folder / "softmax.tflite", lambda image: tf.nn.softmax(stripes(image)))
    np.testing.assert_allclose(
        LiteRTPredictor(path).predict_proba(IMAGE), softmax(STRIPES), rtol=1e-4
    )


def test_of_several_outputs_the_ten_numbers_answer(folder):
    tf = import_tensorflow()
    path = converted(
        folder / "several.tflite",
        lambda image: (tf.reshape(image, (1, 784)), stripes(image), tf.reduce_sum(image)),
    )
    network = LiteRTNetwork(path)
    assert sorted(network.widths) == [10, 784], "what is no row of numbers is left aside"
    outputs = {len(output): output for output in network(IMAGE)}
    np.testing.assert_allclose(outputs[784], IMAGE.ravel(), rtol=1e-6)
    np.testing.assert_allclose(outputs[10], STRIPES, rtol=1e-4)
    assert LiteRTPredictor(path).predict_proba(IMAGE).argmax() == STRIPES.argmax()


def test_other_numbers_of_classes(folder):
    tf = import_tensorflow()
    path = converted(
        folder / "letters.tflite", lambda image: tf.concat([stripes(image), stripes(image)], axis=1)
    )
    predictor = LiteRTPredictor(path)
    assert predictor.classes == 20
    assert predictor.predict_proba(IMAGE).sum() == pytest.approx(1)


def test_answers_do_not_share_their_memory(folder):
    network = LiteRTNetwork(ASSETS / "shipped.tflite")
    first = network(IMAGE)
    kept = [output.copy() for output in first]
    network(1 - IMAGE)
    for before, after in zip(kept, first, strict=True):
        np.testing.assert_array_equal(before, after)


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [((1, 32, 32, 1), "float32"), ((1, 784), "float32"), ((1, 28, 28, 1), "int32")],
)
def test_another_input_is_refused(folder, shape, dtype):
    tf = import_tensorflow()
    path = converted(
        folder / "input.tflite",
        lambda image: tf.cast(tf.reshape(image, (1, -1))[:, :10], tf.float32),
        shape,
        dtype,
    )
    with pytest.raises(
        NetworkFileError, match=r"input\.tflite: this network does not read one 28×28"
    ):
        LiteRTPredictor(path)


def test_an_output_that_is_no_row_of_classes_is_refused(folder):
    tf = import_tensorflow()
    for function in (tf.reduce_sum, lambda image: tf.reshape(image, (784, 1))):
        path = converted(folder / "output.tflite", function)
        with pytest.raises(NetworkFileError, match="does not answer with classes"):
            LiteRTPredictor(path)


SHIPPED = (ASSETS / "shipped.tflite").read_bytes()


@pytest.mark.parametrize(
    "content",
    [b"", b"TFL3", b"\0" * 1000, SHIPPED[:100], SHIPPED[: len(SHIPPED) // 2], SHIPPED[9:]],
)
def test_what_is_no_network_is_refused(tmp_path, content, capfd):
    path = tmp_path / "net.tflite"
    path.write_bytes(content)
    with pytest.raises(NetworkFileError, match=r"net\.tflite: this is not a LiteRT network\."):
        LiteRTPredictor(path)
    assert capfd.readouterr().err == ""


def test_changed_bytes_give_an_answer_or_a_sentence(tmp_path):
    path = tmp_path / "net.tflite"
    random = np.random.default_rng(5)
    for _ in range(60):
        changed = bytearray(SHIPPED)
        for where in random.integers(0, len(SHIPPED), 5):
            changed[where if where % 2 else where % 3000] ^= 0xFF
        path.write_bytes(changed)
        try:
            probabilities = LiteRTPredictor(path).predict_proba(IMAGE)
        except NetworkFileError:
            continue
        assert probabilities.shape == (10,)


def test_a_missing_file_is_refused(tmp_path):
    for path in (tmp_path / "none.tflite", tmp_path):
        with pytest.raises(NetworkFileError, match=r": there is no such file\."):
            LiteRTPredictor(path)
