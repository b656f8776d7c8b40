from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from app.canvas.brush_box import BrushBox
from app.theme import Theme


@pytest.fixture
def theme():
    return Theme()


@pytest.fixture
def box(qtbot, theme):
    box = BrushBox(theme)
    qtbot.addWidget(box)
    return box


def checked(box):
    return [a.objectName() for a in box.findChildren(QAction) if a.isChecked()]


def test_it_begins_with_the_medium_pen(box):
    assert box.value() == 7
    assert checked(box) == ["brush_7"]
    assert "Medium" in box.accessibleName()


def test_setting_a_value_tells_it_once(box):
    told = []
    box.valueChanged.connect(told.append)
    box.setValue(10)
    box.setValue(10)
    assert told == [10]
    assert checked(box) == ["brush_10"]


@pytest.mark.parametrize(("asked", "got"), [(-3, 5), (5, 5), (8, 7), (9, 10), (99, 10)])
def test_other_values_become_the_nearest(box, asked, got):
    box.setValue(asked)
    assert box.value() == got


def test_choosing_from_the_menu_sets_the_value(box):
    told = []
    box.valueChanged.connect(told.append)
    for percent in (5, 10, 7):
        box.findChild(QAction, f"brush_{percent}").trigger()
        assert box.value() == percent
    assert told == [5, 10, 7]


def test_the_icon_shows_the_width_and_follows_the_theme(box, theme):
    def look():
        return box.icon().pixmap(box.iconSize()).toImage()

    medium = look()
    box.setValue(10)
    thick = look()
    theme.set_dark(False)
    assert medium != thick
    assert look() != thick
