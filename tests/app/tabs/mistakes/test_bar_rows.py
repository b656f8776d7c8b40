import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.mistakes.bar_rows import BarRows, Row

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def rows(qtbot, theme):
    rows = BarRows(theme, 6)
    qtbot.addWidget(rows)
    rows.resize(190, 168)
    rows.set_rows(
        [
            Row(((str(k), "text"),), share, f"{k}{k}", f"Row {k}.")
            for k, share in enumerate((1, 0.5, 0))
        ]
    )
    rows.show()
    return rows


def test_a_click_chooses_a_row(rows, qtbot):
    for index in (2, 0):
        with qtbot.waitSignal(rows.chosen) as chosen:
            QTest.mouseClick(rows, LEFT, pos=rows.place_of(index).center().toPoint())
        assert chosen.args == [index]
    with qtbot.assertNotEmitted(rows.chosen):
        QTest.mouseClick(rows, LEFT, pos=rows.place_of(4).center().toPoint())


def test_keys_move_among_the_rows_and_enter_chooses(rows, qtbot):
    rows.setFocus()
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        QTest.keyClick(rows, key)
    assert rows.accessibleDescription() == "Row 1."
    with qtbot.waitSignal(rows.chosen) as chosen:
        QTest.keyClick(rows, KEY.Key_Space)
    assert chosen.args == [1]


def test_bars_are_as_long_as_their_shares(rows, theme):
    drawn = rows.grab().toImage()
    fill = theme.palette.color("orange_fill").name()
    lengths = []
    for index in range(3):
        y = round(rows.place_of(index).center().y())
        lengths.append(sum(drawn.pixelColor(x, y).name() == fill for x in range(rows.width())))
    assert lengths[0] > 80
    assert lengths[1] == pytest.approx(lengths[0] / 2, abs=4)
    assert lengths[2] == 0


def test_no_rows_can_neither_be_clicked_nor_pressed(rows, qtbot):
    rows.set_rows([], "Nothing is mixed up.")
    rows.setFocus()
    with qtbot.assertNotEmitted(rows.chosen):
        QTest.mouseClick(rows, LEFT, pos=rows.place_of(0).center().toPoint())
        QTest.keyClick(rows, KEY.Key_Return)
    assert rows.accessibleDescription() == "Nothing is mixed up."
