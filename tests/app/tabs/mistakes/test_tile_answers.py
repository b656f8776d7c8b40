import re
from base64 import b64decode

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.tile_tip import tile_tip
from tests.app.tabs.mistakes.conftest import some_answers


@pytest.fixture
def tiles(digits, answers):
    tiles = TileAnswers(digits)
    tiles.take_all(answers)
    return tiles


def test_each_digit_has_its_answer(tiles, answers):
    for digit in range(len(answers)):
        label, said, confidence = tiles.answer(digit)
        assert (label, said) == (answers.labels[digit], answers.said[digit])
        assert confidence == answers.confidence[digit]


def test_newer_answers_replace_only_those_they_are_for(tiles, answers):
    newer = some_answers(answers.labels, seed=9).probabilities
    which = np.array([3, 50, 7])
    tiles.take(which, newer[which])
    for digit in range(len(answers)):
        expected = newer if digit in which else answers.probabilities
        np.testing.assert_array_equal(tiles.probabilities(digit), expected[digit])
        assert tiles.answer(digit)[1] == expected[digit].argmax()


def test_weights_that_ran_away_know_nothing(tiles):
    tiles.take(np.array([4]), np.full((1, 10), np.nan, np.float32))
    np.testing.assert_allclose(tiles.probabilities(4), 0.1)


def test_the_first_answers_may_come_alone(digits, answers):
    tiles = TileAnswers(digits)
    tiles.take_all(some_answers(digits.labels[:20]))
    assert (tiles.said[20:] == -1).all()
    tiles.take_all(answers)
    np.testing.assert_array_equal(tiles.said, answers.said)


def test_the_image_is_what_the_network_was_shown(tiles, digits):
    np.testing.assert_array_equal(
        tiles.image(5), digits.images[5].reshape(28, 28) / np.float32(255)
    )
    drawn = tiles.picture(5)
    for row, column in [(0, 0), (14, 14), (9, 17)]:
        assert drawn.pixelColor(column, row).lightness() == digits.images[5, row, column, 0]


def test_the_tip_tells_what_was_said_and_how_probable_each_answer_is(tiles, theme):
    row = np.zeros((1, 10), np.float32)
    row[0, [4, 9, 2]] = 0.12, 0.8797, 0.0003
    tiles.take(np.array([0]), row)
    words = tile_tip(tiles, 0, theme)
    assert f"{tiles.digits.labels[0]}, but it said 9, 88\u00a0% sure." in words
    assert words.index("<b>9</b>") < words.index("12\u00a0%")
    assert words.count("align='right'") == 2  # the third would read 0 %
    assert "width='112' height='112'" in words
    bars = [QImage.fromData(b64decode(part)) for part in re.findall(r"base64,([^']+)", words)][1:]
    assert [bar.width() for bar in bars] == [round(96 * 0.8797), round(96 * 0.12)]
    assert bars[0].pixelColor(1, 1).name() == theme.palette.color("orange_fill").name()
