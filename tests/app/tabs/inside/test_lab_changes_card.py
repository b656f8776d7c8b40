import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider

from app.tabs.inside.lab_changes_card import ChangesCard
from app.theme import Theme
from model.inside.flips import Flip
from model.inside.robustness import RANGES, Changes


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def card(qtbot, theme):
    made = ChangesCard(theme)
    qtbot.addWidget(made)
    made.setStyleSheet(theme.style_sheet())
    made.resize(640, 260)
    with qtbot.waitExposed(made):
        made.show()
    made.told = []
    made.changed.connect(lambda: made.told.append(made.changes))
    return made


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_at_first_nothing_is_changed_and_nothing_can_be_reset(card):
    assert card.changes == Changes()
    assert not card.lab_reset_button.isEnabled()
    assert not any(row.reset_button.isEnabled() for row in card.rows.values())


@pytest.mark.parametrize("kind", RANGES)
def test_each_slider_makes_its_own_change(card, kind):
    row = card.rows[kind]
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_End)
    assert card.changes == Changes().having(kind, RANGES[kind].highest)
    assert card.told == [card.changes]
    assert row.reset_button.isEnabled()
    click(row.reset_button)
    assert card.changes.is_nothing
    assert not row.reset_button.isEnabled()


def test_the_value_is_written_beside_the_name_and_spoken(card):
    row = card.rows["turn"]
    row.set_value(-23)
    assert row.value_label.text() == "23°\u00a0left"
    assert row.slider.accessibleDescription() == "23°\u00a0left"


def test_all_are_reset_at_once_and_said_once(card):
    card.set_changes(Changes(right=2, turn=30, blur=1, spot=4, at=(3, 3)))
    card.told.clear()
    click(card.lab_reset_button)
    assert card.changes == Changes()
    assert card.told == [Changes()]


def test_what_is_out_of_range_becomes_the_end_of_it(card):
    card.set_changes(Changes(right=99, scale=0.01))
    assert card.changes.right == 8
    assert card.changes.scale == 0.5


def test_setting_what_is_set_says_nothing(card):
    card.set_changes(Changes(turn=5))
    card.set_changes(Changes(turn=5))
    assert card.told == [Changes(turn=5)]


def test_a_flip_is_shown_by_itself(card):
    card.set_changes(Changes(right=2, blur=1))
    card.show_flip(Flip("spot", 4.5, 1, 0.6, (6, 8)))
    assert card.changes == Changes(spot=4.5, at=(6, 8))
    card.show_flip(Flip("turn", -23, 1, 0.6))
    assert card.changes == Changes(turn=-23, at=Changes().at)


def test_a_first_spot_can_be_seen_and_keeps_its_width_when_moved(card):
    card.put_spot((5, 5))
    width = card.changes.spot
    assert width > 2
    card.grow_spot(2)
    card.put_spot((9, 5))
    assert card.changes == Changes(spot=width + 2, at=(9, 5))
    card.grow_spot(-99)
    assert card.changes.spot == 0


def test_the_image_is_moved_without_touching_the_rest(card):
    card.set_changes(Changes(turn=10))
    card.told.clear()
    card.put_shift(3, -4)
    assert card.told == [Changes(right=3, down=-4, turn=10)]


def test_every_control_has_a_name_a_tooltip_and_is_reached_by_tab(card):
    controls = card.findChildren(QSlider) + card.findChildren(QPushButton)
    assert len(controls) == 2 * len(RANGES) + 1
    names = [control.objectName() for control in controls]
    assert len(set(names)) == len(names)
    assert "" not in names
    for control in controls:
        assert control.toolTip()
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_repaints_in_the_other_look(card, theme):
    before = card.grab().toImage()
    theme.set_dark(False)
    card.setStyleSheet(theme.style_sheet())
    assert card.grab().toImage() != before
