import gzip
import json

import numpy as np
import pytest

from model.preprocess import preprocess
from model.shipping.digits import HELD_OUT_WRITERS, pen_test, pen_train


@pytest.fixture
def pen_file(tmp_path):
    """Twelve training writers and three test writers with four digits each."""
    lines = []
    for number in range(15):
        for digit in range(4):
            strokes = [[[0, 0], [10 + number, 5 * digit], [3, 30]]]
            split = "train" if number < 12 else "test"
            record = {"label": digit, "split": split, "writer": f"w{number:02}", "strokes": strokes}
            lines.append(json.dumps(record))
    path = tmp_path / "pen.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    return path


def test_no_writer_is_both_learnt_from_and_held_out(pen_file):
    learnt, held_out = pen_train(pen_file)
    assert len(set(held_out.writers)) == HELD_OUT_WRITERS
    assert not set(learnt.writers) & set(held_out.writers)
    assert len(learnt) + len(held_out) == 48
    test = pen_test(pen_file)
    assert set(test.writers) == {"w12", "w13", "w14"}


def test_pictures_are_what_the_program_shows_its_network(pen_file):
    digits = pen_test(pen_file)
    pictures = digits.pictures()
    assert pictures.images.dtype == np.uint8
    assert pictures.labels.tolist() == [0, 1, 2, 3] * 3
    np.testing.assert_allclose(
        pictures.images[5] / 255, preprocess(digits.drawings[5]), atol=0.5 / 255 + 1e-6
    )
