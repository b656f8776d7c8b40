import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.tabs.teach.wall import DrawingWall
from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import fill


@pytest.fixture
def wall(theme, qtbot):
    wall = DrawingWall(theme)
    qtbot.addWidget(wall)
    wall.resize(420, 200)
    with qtbot.waitExposed(wall):
        wall.show()
    return wall


@pytest.fixture
def full(wall):
    """A wall with forty drawings, five in a row."""
    fill("0123456789" * 4)
    wall.show_drawings(OwnDrawings().page(100), "")
    return wall


def click(wall, position, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(wall.viewport(), button, pos=wall.place_of(position).center())


def test_a_message_stands_where_there_is_no_drawing(wall):
    wall.show_drawings([], "Nothing here.")
    assert wall.message == wall.accessibleDescription() == "Nothing here."
    assert wall.current is None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_7):
        QTest.keyClick(wall, key)


def test_a_click_and_enter_choose(full, qtbot):
    with qtbot.waitSignal(full.chosen) as chosen:
        click(full, 2)
    assert chosen.args[0] is full.drawings[2]
    QTest.keyClick(full, Qt.Key.Key_Down)
    with qtbot.waitSignal(full.chosen) as chosen:
        QTest.keyClick(full, Qt.Key.Key_Return)
    assert chosen.args[0] is full.drawings[7]
    assert full.accessibleDescription().startswith(f"A {full.drawings[7].label}.")


@pytest.mark.parametrize(
    ("keys", "position"),
    [
        ((Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left), 1),
        ((Qt.Key.Key_Left,), 0),
        ((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up), 5),
        ((Qt.Key.Key_End,), 39),
        ((Qt.Key.Key_End, Qt.Key.Key_Right), 39),
        ((Qt.Key.Key_PageDown,), 10),
    ],
)
def test_keys_move_and_keep_in_sight(full, keys, position):
    for key in keys:
        QTest.keyClick(full, key)
    assert full.current is full.drawings[position]
    assert full.viewport().rect().contains(full.place_of(position))


def test_a_digit_changes_the_label_and_del_deletes(full, qtbot):
    QTest.keyClick(full, Qt.Key.Key_Right)
    with qtbot.waitSignal(full.relabelled) as relabelled:
        QTest.keyClick(full, Qt.Key.Key_7)
    assert relabelled.args == [full.drawings[1], "7"]
    with qtbot.waitSignal(full.deleted) as deleted:
        QTest.keyClick(full, Qt.Key.Key_Delete)
    assert deleted.args == [full.drawings[1]]


def test_what_cannot_be_written_is_not_changed(full):
    full.may_change = False
    spies = [QSignalSpy(full.relabelled), QSignalSpy(full.deleted)]
    QTest.keyClick(full, Qt.Key.Key_7)
    QTest.keyClick(full, Qt.Key.Key_Delete)
    assert [spy.count() for spy in spies] == [0, 0]
    menu = full.make_menu(full.drawings[0])
    assert [a.isEnabled() for a in menu.actions() if not a.isSeparator()] == [True, False, False]
    menu.deleteLater()


def test_the_menu_offers_the_same(full, qtbot):
    own = full.drawings[0]
    menu = full.make_menu(own)
    put, labels, _line, delete = menu.actions()
    with qtbot.waitSignal(full.chosen):
        put.trigger()
    with qtbot.waitSignal(full.deleted):
        delete.trigger()
    symbols = labels.menu().actions()
    assert [action.text() for action in symbols if action.isChecked()] == [own.label]
    with qtbot.waitSignal(full.relabelled) as relabelled:
        symbols[3].trigger()
    assert relabelled.args == [own, "3"]
    menu.deleteLater()


def test_the_same_drawing_stays_marked_when_others_come_and_go(full):
    for _ in range(6):
        QTest.keyClick(full, Qt.Key.Key_Right)
    marked = full.current
    fill("55")
    full.show_drawings(OwnDrawings().page(100), "")
    assert full.current.id == marked.id
    OwnDrawings().delete([marked.id])
    full.show_drawings(OwnDrawings().page(100), "")
    assert full.current is full.drawings[8]


def test_more_is_wanted_at_the_end_only(full):
    wanted = QSignalSpy(full.more_wanted)
    full.verticalScrollBar().setValue(100)
    assert wanted.count() == 0
    full.verticalScrollBar().setValue(full.verticalScrollBar().maximum())
    assert wanted.count() > 0


def test_each_tile_is_where_it_is_clicked(full):
    full.verticalScrollBar().setValue(60)
    for position in (5, 9, 12):
        assert full.position_at(full.place_of(position).center()) == position
    assert full.position_at(QPoint(-3, 10)) is None


def test_a_drawing_is_seen(full, theme):
    image = full.viewport().grab().toImage()
    place = full.place_of(0)
    shades = {
        image.pixelColor(x, y).name()
        for x in range(place.left(), place.right()) for y in range(place.top(), place.top() + 69)
    }  # fmt: skip
    assert {theme.palette.color("paper").name(), theme.palette.color("ink").name()} <= shades
