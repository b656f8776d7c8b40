import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.tabs.teach.shelf import Removal
from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import TEACH, fill, points
from tests.app.windows import ONE, SEVEN


def counts(page):
    return {symbol: tile.count for symbol, tile in page.labels_card.tiles.items() if tile.count}


def test_it_stands_between_map_and_runs(page, window):
    texts = [window.tabs.tabText(number) for number in range(window.tabs.count())]
    assert texts == ["Train", "Inside", "Mistakes", "Map", "Teach", "Runs"]
    assert window.teach_tab.isVisible()
    assert window.tabs.tabToolTip(TEACH) == "Teach (Ctrl+5)"


def test_a_key_labels_the_canvas_and_makes_room_for_the_next(person, window, page):
    for shape, key in ((SEVEN, Qt.Key.Key_7), (ONE, Qt.Key.Key_1), (SEVEN, Qt.Key.Key_7)):
        person.draw(shape)
        person.press(key)
        assert window.canvas.is_empty
    person.wait_until(lambda: counts(page) == {"7": 2, "1": 1})
    assert window.status_message.text() == "Saved"
    assert [own.label for own in page.drawing_wall.drawings] == ["7", "1", "7"]
    assert page.labels_card.total.text() == "3 drawings saved"


def test_a_tile_does_the_same_and_leaves_the_focus_on_the_canvas(person, window, page):
    person.draw()
    person.click(page.labels_card.tiles["3"])
    assert window.canvas.is_empty
    assert window.canvas.hasFocus()
    person.wait_until(lambda: counts(page) == {"3": 1})


def test_undo_brings_both_back(person, window, page):
    person.draw()
    before = points(window.canvas.drawing)
    person.press(Qt.Key.Key_7)
    person.wait_until(lambda: counts(page) == {"7": 1})
    person.click(window.undo_button)
    assert points(window.canvas.drawing) == before
    person.wait_until(lambda: counts(page) == {})
    person.click(window.redo_button)
    person.wait_until(lambda: counts(page) == {"7": 1})


def test_digits_label_nothing_in_another_tab_or_while_a_field_has_the_focus(person, window, page):
    field = QLineEdit(page)
    field.show()
    person.draw()
    field.setFocus()
    person.press(Qt.Key.Key_7)
    assert field.text() == "7"
    field.setParent(None)
    field.deleteLater()
    window.views.show_page(1)
    window.canvas.setFocus()
    person.press(Qt.Key.Key_7)
    assert not window.canvas.is_empty
    assert not OwnDrawings().path.exists()


@pytest.fixture
def full(windows):
    """Somebody at the tab with thirty drawings."""
    fill("0123456789" * 3)
    person = windows.open()
    person.window.views.show_page(TEACH)
    person.wait_until(lambda: len(person.window.teach_tab.drawing_wall.drawings) == 30)
    return person


def click_tile(page, position):
    wall = page.drawing_wall
    place = wall.place_of(position).center()
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_puts_a_drawing_on_the_canvas_and_a_digit_relabels_it(full):
    window, page = full.window, full.window.teach_tab
    click_tile(page, 2)
    own = page.drawing_wall.drawings[2]
    assert points(window.canvas.drawing) == points(own.drawing)
    full.press(Qt.Key.Key_1)
    full.wait_until(lambda: counts(page)["1"] == 4)
    assert not window.canvas.is_empty
    assert page.drawing_wall.drawings[2].label == "1"
    assert len(page.drawing_wall.drawings) == 30


def type_symbol(person, page, symbol):
    tile = page.labels_card.new_symbol
    person.click(tile.new_symbol_button)
    tile.new_symbol_field.setText(symbol)
    person.press(Qt.Key.Key_Return)


def test_a_new_symbol_is_a_label_and_what_lies_there_its_first_drawing(person, window, page):
    type_symbol(person, page, "A")
    person.wait_until(lambda: list(page.labels_card.tiles)[10:] == ["A"])
    assert window.status_message.text() == "A is a label now"
    assert counts(page) == {}
    person.draw()
    type_symbol(person, page, "★")
    person.wait_until(lambda: counts(page) == {"★": 1})
    assert window.canvas.is_empty
    person.draw()
    person.click(page.labels_card.tiles["★"])
    person.wait_until(lambda: counts(page) == {"★": 2})


def test_a_symbol_and_its_drawings_are_taken_away_and_brought_back(person, window, page):
    fill(["★", "★", "A"])
    window.teach_tab.hide()
    window.teach_tab.show()
    person.wait_until(lambda: counts(page) == {"★": 2, "A": 1})
    for instead, after in ((None, {"A": 1}), ("A", {"A": 3})):
        page.labels_card.removal_wanted.emit(Removal("★", instead))
        person.wait_until(lambda after=after: counts(page) == after)
        assert "★" not in page.labels_card.tiles
        person.click(page.labels_card.undo_symbol_button)
        person.wait_until(lambda: counts(page) == {"★": 2, "A": 1})
        assert not page.labels_card.undo_symbol_button.isVisible()
    assert list(page.labels_card.tiles)[10:] == ["★", "A"]


def test_a_drawing_on_the_wall_becomes_a_symbol(person, window, page):
    fill("7")
    OwnDrawings().add_symbol("★")
    window.teach_tab.hide()
    window.teach_tab.show()
    person.wait_until(lambda: "★" in page.labels_card.tiles)
    menu = page.drawing_wall.make_menu(page.drawing_wall.drawings[0])
    labels = {action.text(): action for action in menu.actions()[1].menu().actions()}
    labels["★"].trigger()
    menu.close()
    person.wait_until(lambda: counts(page) == {"★": 1})


def test_del_deletes_and_each_can_be_had_back(full):
    page, wall = full.window.teach_tab, full.window.teach_tab.drawing_wall
    wall.setFocus()
    before = [own.id for own in wall.drawings]
    full.press(Qt.Key.Key_Delete)
    full.wait_until(lambda: len(wall.drawings) == 29)
    full.press(Qt.Key.Key_Delete)
    full.wait_until(lambda: len(wall.drawings) == 28)
    assert [own.id for own in wall.drawings] == before[2:]
    full.click(page.bring_back_button)
    full.wait_until(lambda: [own.id for own in wall.drawings] == before[1:])
    full.click(page.bring_back_button)
    full.wait_until(lambda: [own.id for own in wall.drawings] == before)
    assert not page.bring_back_button.isVisible()


def test_what_another_window_saved_is_seen_when_the_page_is_shown_again(full):
    page = full.window.teach_tab
    full.window.views.show_page(0)
    fill("77")
    full.wait(100)
    assert counts(page)["7"] == 3
    full.window.views.show_page(TEACH)
    full.wait_until(lambda: counts(page)["7"] == 5)


def test_two_windows_side_by_side(full, windows):
    other = windows.open()
    other.draw()
    other.press(
        Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    other.wait_until(lambda: other.window.status_message.text() == "Saved")
    full.window.activateWindow()
    full.wait_until(lambda: counts(full.window.teach_tab)["7"] == 4)


def test_all_of_many_are_reached_by_scrolling(windows):
    fill("0123456789" * 30)
    person = windows.open()
    person.window.views.show_page(TEACH)
    wall = person.window.teach_tab.drawing_wall
    person.wait_until(lambda: len(wall.drawings) >= 120)
    assert len(wall.drawings) < 300
    for _ in range(6):
        wall.verticalScrollBar().setValue(wall.verticalScrollBar().maximum())
        person.wait(150)
    person.wait_until(lambda: len(wall.drawings) == 300)


def test_files_go_out_and_in(full, monkeypatch, tmp_path):
    page, window = full.window.teach_tab, full.window
    path = tmp_path / "mine.jsonl"
    ask = "app.tabs.teach.wall_card"
    monkeypatch.setattr(f"{ask}.ask_for_path", lambda *question: path)
    full.click(page.export_button)
    full.wait_until(lambda: "30 drawings written to mine.jsonl" in window.status_message.text())
    OwnDrawings().delete([own.id for own in OwnDrawings().all()])
    monkeypatch.setattr(f"{ask}.ask_for_drawings", lambda parent: path)
    full.click(page.import_button)
    full.wait_until(lambda: window.status_message.text() == "30 drawings imported")
    full.wait_until(lambda: counts(page) == dict.fromkeys("0123456789", 3))


def test_thinking_better_of_it_does_nothing(full, monkeypatch):
    page, said = full.window.teach_tab, full.window.status_message.text()
    ask = "app.tabs.teach.wall_card"
    monkeypatch.setattr(f"{ask}.ask_for_path", lambda *question: None)
    monkeypatch.setattr(f"{ask}.ask_for_drawings", lambda parent: None)
    full.click(page.export_button)
    full.click(page.import_button)
    full.wait(100)
    assert full.window.status_message.text() == said


def test_a_store_that_cannot_be_read_is_said_and_spoils_nothing_else(windows):
    path = OwnDrawings().path
    path.parent.mkdir(parents=True)
    path.write_text("something else " * 100)
    person = windows.open()
    person.window.views.show_page(TEACH)
    page = person.window.teach_tab
    person.wait_until(lambda: "no file of Inkling’s drawings" in page.drawing_wall.message)
    person.draw()
    person.press(Qt.Key.Key_7)
    person.wait_until(lambda: not person.window.canvas.is_empty)
    assert "no file of Inkling’s drawings" in person.window.status_message.text()
    assert not page.import_button.isEnabled()


def test_nothing_is_read_while_another_tab_is_looked_at(full):
    page = full.window.teach_tab
    full.window.views.show_page(0)
    seen = page.look
    full.draw()
    full.window.insight.labelling.label("3")
    full.wait_until(lambda: full.window.status_message.text() == "Saved")
    full.wait(100)
    assert page.look is seen


def test_every_control_is_named_after_its_attribute_and_says_what_it_does(page):
    for name in ("import_button", "export_button", "bring_back_button", "drawing_wall"):
        control = getattr(page, name)
        assert control.objectName() == name
        assert control.accessibleName()
    for name in ("import_button", "export_button", "bring_back_button"):
        assert getattr(page, name).toolTip()
