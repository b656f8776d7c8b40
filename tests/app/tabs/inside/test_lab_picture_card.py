import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.tabs.inside.lab_picture_card import PictureCard
from app.tabs.inside.lab_questions import Answered
from app.theme import Theme
from model.inside.robustness import Changes

NB = "\u00a0"


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def card(qtbot, theme):
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet())
    host.resize(1000, 640)
    made = PictureCard(theme)
    made.setParent(host)
    made.resize(640, 340)
    with qtbot.waitExposed(host):
        host.show()
    yield made
    host.close()


def sure_of(digit, share=0.9, classes=10):
    answer = np.full(classes, (1 - share) / (classes - 1), np.float32)
    answer[digit] = share
    return answer


def answered(before, now, *, is_changed=True, classes=10):
    images = tuple(np.full((28, 28), shade, np.float32) for shade in (0.2, 0.5, 0.8))
    return Answered(images, before, now, is_changed)


def headline(card):
    return card.lab_headline.text().replace(NB, " ")


def test_the_three_images_and_the_bars_are_shown(card):
    card.show_answered(answered(sure_of(7), sure_of(1, 0.61)))
    for tile, shade in ((card.lab_before, 0.2), (card.lab_after, 0.5), (card.lab_sent, 0.8)):
        np.testing.assert_allclose(tile.picture(), shade)
    np.testing.assert_array_equal(card.lab_bars.probabilities(), sure_of(1, 0.61))


@pytest.mark.parametrize(
    ("now", "is_changed", "words"),
    [
        (sure_of(1, 0.61), True, "Now it says 1 · 61 %. It was 7."),
        (sure_of(7, 0.75), True, "Still 7 · 75 %"),
        (sure_of(7, 0.98), False, "It says 7 · 98 %"),
        (np.zeros(10, np.float32), True, "Nothing is left to read"),
    ],
)
def test_the_headline_says_what_became_of_it(card, now, is_changed, words):
    card.show_answered(answered(sure_of(7), now, is_changed=is_changed))
    assert headline(card) == words
    assert card.lab_headline.property("role") == ("value" if now.any() else "remark")


def test_the_answer_stands_below_the_image_that_was_sent(card):
    card.show_answered(answered(sure_of(7), sure_of(1, 0.61)))
    texts = [label.text().replace(NB, " ") for label in card.findChildren(QLabel)]
    assert "7 · 90 %" in texts
    assert "1 · 61 %" in texts


def test_nothing_drawn_empties_everything(card):
    card.show_answered(answered(sure_of(7), sure_of(1)))
    card.show_answered(None, "Draw a digit")
    assert headline(card) == "Draw a digit"
    assert card.lab_before.picture() is card.lab_after.picture() is card.lab_sent.picture() is None
    assert not card.lab_bars.probabilities().any()


def test_a_network_with_more_classes_has_more_bars(card):
    card.set_labels([str(label) for label in range(12)])
    card.show_answered(answered(sure_of(11, classes=12), sure_of(11, classes=12)))
    assert headline(card).startswith("Still 11")


def test_the_third_image_is_there_only_while_it_is_re_centred(card):
    assert not card.lab_sent.isVisible()
    QTest.mouseClick(card.lab_recentre_switch, Qt.MouseButton.LeftButton)
    assert card.lab_sent.isVisible()
    QTest.mouseClick(card.lab_recentre_switch, Qt.MouseButton.LeftButton)
    assert not card.lab_sent.isVisible()


def test_it_says_what_is_changed_and_what_the_recipe_is_worth(card):
    def said():
        return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())

    assert "28 × 28" in said()
    card.lab_recentre_switch.setChecked(True)
    assert "recipe" in said()


@pytest.mark.parametrize("is_recentred", [False, True])
@pytest.mark.parametrize("width", [400, 440, 519, 520, 640, 1000])
def test_images_and_bars_fit_at_any_width(card, qtbot, width, is_recentred):
    card.lab_recentre_switch.setChecked(is_recentred)
    card.resize(width, 600)
    qtbot.wait(20)
    assert card.minimumSizeHint().width() <= 400
    last = card.lab_sent if is_recentred else card.lab_after
    right = last.mapTo(card, last.rect().topRight()).x()
    assert right <= width - 16
    bars = card.lab_bars.geometry()
    assert bars.right() <= width - 15
    assert bars.width() >= card.lab_bars.minimumSizeHint().width()
    assert bars.height() >= card.lab_bars.minimumSizeHint().height()
    assert bars.top() > last.height() or bars.left() > right


def test_the_spot_is_marked_in_the_changed_image(card):
    card.show_answered(answered(sure_of(7), sure_of(7)))
    bare = card.lab_after.grab().toImage()
    card.show_changes(Changes(spot=8, at=(10, 10)))
    assert card.lab_after.grab().toImage() != bare


def test_parts_bear_the_names_of_their_attributes(card):
    for name in ("lab_before", "lab_after", "lab_sent", "lab_bars", "lab_recentre_switch"):
        part = getattr(card, name)
        assert part.objectName() == name
        assert part.toolTip()
        assert part.accessibleName()
