from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from app.widgets.drop_down import DropDown


def filled(show, compact):
    box = DropDown(compact=compact)
    box.addItems(["Shipped", "A network with a long name"])
    return show(box)


def test_a_compact_one_is_as_wide_as_its_choice(show):
    box = filled(show, compact=True)
    narrow = box.sizeHint().width()
    box.setCurrentIndex(1)
    assert box.sizeHint().width() > narrow + 50
    wide = filled(show, compact=False)
    before = wide.sizeHint().width()
    wide.setCurrentIndex(1)
    assert wide.sizeHint().width() == before


def test_a_choice_too_long_is_cut_and_the_open_list_is_not(show):
    box = filled(show, compact=True)
    box.setCurrentIndex(1)
    box.resize(90, 26)
    assert box.shown_text().endswith("…")
    assert box.list_width() > box.view().fontMetrics().horizontalAdvance(box.currentText())


def test_the_wheel_scrolls_past_a_field_without_the_focus(show):
    box = filled(show, compact=False)
    box.clearFocus()
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        place,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)
    assert box.currentIndex() == 0
    assert not event.isAccepted()
