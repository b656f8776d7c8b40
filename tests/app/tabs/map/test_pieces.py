"""The smaller pieces of the page: legend, row of tiles, small card, large digit, foot, words."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.class_names import name_classes
from app.tabs.map import words
from app.tabs.map.foot import MapFoot
from app.tabs.map.large import LargeDigit
from app.tabs.map.legend import MapLegend
from app.tabs.map.lookalikes import MOST, LookalikeStrip
from app.tabs.map.point_card import PointCard
from model.symbols import DIGITS
from tests.app.windows import digits

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def over(qtbot):
    """What the cards lie over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(620, 340)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def image():
    return np.asarray(digits().train.images[0, ..., 0] / np.float32(255))


@pytest.fixture
def legend(theme, qtbot):
    legend = MapLegend(theme)
    qtbot.addWidget(legend)
    with qtbot.waitExposed(legend):
        legend.show()
    legend.seen = []
    legend.chosen.connect(legend.seen.append)
    return legend


@pytest.fixture
def strip(theme, qtbot):
    strip = LookalikeStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(620, strip.height())
    with qtbot.waitExposed(strip):
        strip.show()
    strip.seen = []
    strip.chosen.connect(strip.seen.append)
    return strip


def fill(strip, count=MOST):
    split = digits().train
    alike = np.linspace(0.99, 0.5, count).astype(np.float32)
    strip.show_digits(split.images[:count, ..., 0], split.labels[:count], alike)
    return split.labels[:count].tolist()


def test_one_digit_at_most_is_chosen_and_again_for_all(legend):
    legend.button(4).click()
    legend.button(7).click()
    assert legend.value() == 7
    legend.button(7).click()
    assert legend.value() is None
    assert legend.seen == [4, 7, None]


def test_the_legend_is_gone_through_by_key(legend):
    legend.button(0).setFocus()
    QTest.keyClick(legend.button(0), KEY.Key_Left)
    assert legend.button(9).hasFocus()
    QTest.keyClick(legend.button(9), KEY.Key_Space)
    assert legend.seen == [9]


def test_every_button_of_the_legend_says_what_it_does(legend):
    for digit in range(10):
        button = legend.button(digit)
        assert button.objectName() == f"map_digit_{digit}"
        assert button.text() == str(digit)
        assert f"{digit}s" in button.toolTip()
        assert f"{digit}s" in button.accessibleName()


def test_as_many_tiles_are_shown_as_fit(strip):
    shown = fill(strip)
    assert strip.labels == shown
    assert strip.count() == 9
    assert strip.tile(strip.count() - 1).right() <= strip.width()
    strip.resize(2000, strip.height())
    assert strip.count() == MOST
    fill(strip, 3)
    assert strip.count() == 3


def test_a_tile_is_chosen_by_click_and_by_key(strip):
    fill(strip)
    QTest.mouseClick(strip, LEFT, pos=strip.tile(2).center().toPoint())
    assert strip.seen == [2]
    strip.setFocus()
    QTest.keyClick(strip, KEY.Key_Right)
    QTest.keyClick(strip, KEY.Key_Return)
    QTest.keyClick(strip, KEY.Key_Space)
    assert strip.seen == [2, 3, 3]
    gap = QPoint(round(strip.tile(1).right()) + 5, 20)
    QTest.mouseClick(strip, LEFT, pos=gap)
    assert strip.seen == [2, 3, 3]


def test_without_tiles_there_are_words_and_nothing_to_choose(strip):
    strip.show_words("Draw something.")
    assert strip.words == "Draw something."
    assert strip.count() == 0
    assert strip.focusPolicy() == Qt.FocusPolicy.NoFocus
    QTest.mouseClick(strip, LEFT, pos=QPoint(20, 20))
    assert strip.seen == []
    assert strip.accessibleDescription() == "Draw something."


def test_the_row_says_what_it_shows(strip):
    shown = fill(strip)
    said = plain(strip.accessibleDescription())
    assert said.startswith(", ".join(map(str, shown[:9])))
    assert f"{words.of_training(shown[0])}, 99 % alike" in said


def test_tiles_are_white_on_black_and_really_the_digits(strip):
    fill(strip)
    grabbed = strip.grab().toImage()
    box = strip.tile(0)
    picture = digits().train.images[0, ..., 0]
    row, column = np.unravel_index(picture.argmax(), picture.shape)
    at = box.topLeft() + QPointF((column + 0.5) * 2, (row + 0.5) * 2)
    ratio = grabbed.devicePixelRatio()
    seen = grabbed.pixelColor(round(at.x() * ratio), round(at.y() * ratio))
    assert abs(seen.red() - int(picture.max())) <= 3


@pytest.mark.parametrize("spot", [(5, 5), (615, 335), (300, 170), (610, 10)])
def test_the_small_card_stays_on_the_map_and_beside_the_digit(theme, over, image, spot):
    card = PointCard(theme, over)
    card.show_digit(image, 8, np.eye(10, dtype=np.float32)[3], QPointF(*spot))
    assert over.rect().contains(card.geometry())
    assert not card.geometry().contains(QPoint(*spot))
    assert card.label.text() == "An 8"
    assert plain(card.reading.text()) == "read as 3 · >99 %"
    np.testing.assert_array_equal(card.tile.image(), image)


def test_the_large_digit_stands_beside_ones_own(theme, over, image, qtbot):
    large = LargeDigit(theme, over)
    own = np.ascontiguousarray(image[::-1])
    large.show_digit(image, "A 7 from the training digits", "98 % alike", own)
    assert over.rect().contains(large.geometry())
    np.testing.assert_array_equal(large.own_tile.image(), own)
    np.testing.assert_array_equal(large.tile.image(), image)
    assert large.own_tile.isVisible()
    large.show_digit(image, "A 7 from the held-out digits", "read as 7", None)
    assert not large.own_tile.isVisible()
    assert over.rect().contains(large.geometry())
    assert large.tile.width() > 150


@pytest.mark.parametrize("way", ["button", "escape", "click"])
def test_the_large_digit_is_closed_in_any_way(theme, over, image, qtbot, way):
    large = LargeDigit(theme, over)
    large.show_digit(image, "A 7", "", None)
    with qtbot.waitSignal(large.closed, timeout=1000):
        if way == "button":
            large.large_close_button.click()
        elif way == "escape":
            QTest.keyClick(large.large_close_button, KEY.Key_Escape)
        else:
            QTest.mouseClick(large, LEFT, pos=QPoint(10, large.height() - 10))
    assert not large.isVisible()


def test_the_foot_shows_what_there_is_to_do(qtbot, qapp):
    foot = MapFoot()
    qtbot.addWidget(foot)
    with qtbot.waitExposed(foot):
        foot.show()
    foot.show_state("All is quiet.")
    buttons = (foot.map_cancel_button, foot.map_update_button)
    assert [button.isVisible() for button in buttons] == [False, False]
    assert not foot.map_progress.isVisible()
    foot.show_state("At work.", 0.25)
    assert [button.isVisible() for button in buttons] == [True, False]
    assert foot.map_progress.value() == foot.map_progress.maximum() // 4
    foot.show_state("Done, long ago.", is_old=True)
    assert [button.isVisible() for button in buttons] == [False, True]
    for button in buttons:
        keys = button.shortcut().toString()
        assert keys
        assert keys in button.toolTip()


def test_the_words_of_the_flat_view():
    said = plain(words.of_plane(2000, 2000, 96, 0.374, True))
    assert said.startswith("2 000 held-out digits where")
    assert "96 numbers" in said
    assert "37 %" in said
    assert said.endswith("Ringed: read as another digit.")
    assert plain(words.of_plane(500, 2000, 96, 0.3, False)).startswith("500 of 2 000")


def test_the_words_of_t_sne_say_of_which_moment_it_is():
    assert "step 1 200" in plain(words.of_unfolding(2000, 1200, False, False))
    assert "the network before" in words.of_unfolding(2000, None, False, False)
    now = words.of_unfolding(2000, 1200, True, True)
    assert "1" + "\u00a0" + "200" not in now
    assert "5 nearest" in now
    assert plain(words.unfolding(0.5)).endswith("50 %")
    assert "%" not in words.unfolding(0.0)


def test_the_words_of_an_answer():
    answer = np.zeros(12, np.float32)
    answer[11] = 1
    name_classes(DIGITS)
    assert plain(words.said(answer)) == "read as 11 · >99 %"
    name_classes((*DIGITS, "★", "cat"))
    assert plain(words.said(answer)) == "read as cat · >99 %"
    name_classes(DIGITS)
    assert words.said(None) == ""
    assert words.said(np.full(10, np.nan, np.float32)) == ""
    assert plain(words.alike(0.5)) == "50 % alike"
    assert plain(words.alike(-0.2)) == "0 % alike"
