import numpy as np
from PIL import Image
from tensorboard.plugins.projector.projector_config_pb2 import ProjectorConfig

from model.tensorboard.projector import CONFIG, LABELS, SPRITE, TENSORS, write_projector
from tests.model.digits import bars_dataset


def test_every_digit_has_its_features_its_words_and_its_picture(tmp_path):
    digits = bars_dataset(validation=7).validation
    features = np.random.default_rng(0).normal(size=(7, 5)).astype(np.float32)
    answers = np.eye(10, dtype=np.float32)[[0, 1, 2, 3, 4, 9, 6]]
    write_projector(tmp_path, digits, features, answers)
    np.testing.assert_allclose(np.loadtxt(tmp_path / TENSORS, delimiter="\t"), features, rtol=1e-4)
    rows = [line.split("\t") for line in (tmp_path / LABELS).read_text().splitlines()]
    assert rows[0] == ["digit", "read as", "right"]
    assert rows[6:] == [["5", "9", "no"], ["6", "6", "yes"]]
    sprite = np.array(Image.open(tmp_path / SPRITE))
    assert sprite.shape == (3 * 28, 3 * 28)
    np.testing.assert_array_equal(sprite[28:56, 56:84], 255 - digits.images[5, :, :, 0])
    assert (sprite[56:, 28:] == 255).all(), "where there is no digit there is paper"


def test_the_configuration_leads_to_the_files(tmp_path):
    from google.protobuf import text_format

    digits = bars_dataset(validation=4).validation
    write_projector(tmp_path, digits, np.ones((4, 3), np.float32), np.ones((4, 10), np.float32))
    config = text_format.Parse((tmp_path / CONFIG).read_text(), ProjectorConfig())
    (embedding,) = config.embeddings
    assert list(embedding.tensor_shape) == [4, 3]
    assert (embedding.tensor_path, embedding.metadata_path) == (TENSORS, LABELS)
    assert embedding.sprite.image_path == SPRITE
    assert list(embedding.sprite.single_image_dim) == [28, 28]
