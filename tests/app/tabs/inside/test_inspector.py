import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.tabs.inside.inspector import Inspector
from app.tabs.inside.pictures import picture
from app.tabs.inside.stage_card import StageCard
from app.tabs.inside.tile_grid import Spot
from app.tabs.inside.words import remarks, titles
from app.theme import Theme
from tests.app.tabs.inside.sights import image, network, pictures


class Page(QWidget):
    """Two cards of the shipped network, as the page has them."""

    def __init__(self):
        super().__init__()
        theme, self.pictures = Theme(), pictures("shipped")
        stages = self.pictures.sight.stages
        self.inspector = Inspector(self, theme)
        column = QVBoxLayout(self)
        self.cards = []
        for index in (0, 1):
            names = titles(stages)[index], remarks(stages)[index]
            self.cards.append(StageCard(theme, index, stages[index], *names))
            column.addWidget(self.cards[-1])
            self.cards[-1].show_pictures(self.pictures)
        column.addStretch(1)
        self.inspector.set_grids({index: card.grid for index, card in enumerate(self.cards)})
        self.inspector.show_pictures(self.pictures)

    def place(self, stage, spot):
        return self.cards[stage].grid.tile_rect(spot).center().toPoint()

    def hover(self, stage, spot):
        QTest.mouseMove(self.cards[stage].grid, self.place(stage, spot))

    def click(self, stage, spot):
        grid = self.cards[stage].grid
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=self.place(stage, spot))

    @property
    def panel(self):
        return self.inspector.close_up


@pytest.fixture
def page(qtbot):
    made = Page()
    qtbot.addWidget(made)
    made.resize(640, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=5000)
    return made


def test_a_tile_under_the_pointer_is_shown_large(page):
    page.hover(1, Spot(0, 7))
    assert page.panel.isVisible()
    assert page.panel.shown.title == "Layer 2 · map 8 of 48"
    assert page.panel.shown.place == (6, 6)
    assert not page.inspector.is_kept
    page.hover(0, Spot(1, 2))
    assert page.panel.shown.title == "Layer 1 · map 3 of 24"


def test_it_goes_with_the_pointer(page):
    page.hover(1, Spot(0, 7))
    QTest.mouseMove(page.cards[1].grid, QPoint(2, 2))
    assert not page.panel.isVisible()


def test_it_stands_beside_the_tile_in_the_window(page):
    for spot in (Spot(0, 0), Spot(0, 47)):
        page.hover(1, spot)
        corner = page.cards[1].grid.mapTo(page, QPoint(0, 0))
        tile = page.cards[1].grid.tile_rect(spot).toAlignedRect().translated(corner)
        assert page.rect().contains(page.panel.geometry())
        assert not page.panel.geometry().intersects(tile)


def test_a_click_keeps_it_and_another_lets_it_go(page):
    page.click(1, Spot(0, 7))
    assert page.inspector.is_kept
    page.hover(0, Spot(1, 2))
    assert page.panel.shown.title == "Layer 2 · map 8 of 48"
    QTest.mouseMove(page.cards[0].grid, QPoint(2, 2))
    assert page.panel.isVisible()
    page.click(0, Spot(1, 2))
    assert not page.panel.isVisible()
    assert not page.inspector.is_kept


def test_escape_lets_it_go(page):
    page.click(1, Spot(0, 7))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_a_click_on_it_lets_it_go(page):
    page.click(1, Spot(0, 7))
    QTest.mouseClick(page.panel, Qt.MouseButton.LeftButton)
    assert not page.panel.isVisible()


def test_the_pointer_on_a_kept_one_chooses_the_place(page):
    page.click(1, Spot(0, 7))
    before = page.panel.shown.patch
    tile = page.panel.picture_rect()
    QTest.mouseMove(page.panel, (tile.topLeft() + QPoint(2, 2).toPointF()).toPoint())
    assert page.panel.shown.place == (0, 0)
    assert page.panel.shown.patch != before


def test_by_keys_alone(page):
    grid = page.cards[1].grid
    grid.setFocus()
    assert page.panel.shown.title == "Layer 2 · map 1 of 48"
    for _ in range(2):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert page.panel.shown.title == "Layer 2 · map 3 of 48"
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert page.inspector.is_kept
    row, column = page.panel.shown.place
    QTest.keyClick(grid, Qt.Key.Key_Up if row else Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Left if column else Qt.Key.Key_Right)
    moved = page.panel.shown.place
    assert (abs(moved[0] - row), abs(moved[1] - column)) == (1, 1)
    for _ in range(20):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    assert page.panel.shown.place[0] == 11
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert not page.panel.isVisible()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert page.panel.shown.title == "Layer 2 · map 4 of 48"


def test_a_kept_one_follows_the_drawing(page):
    page.click(1, Spot(0, 7))
    before = page.panel.shown
    other = picture(network("shipped"), image().T.copy(), None, None)
    page.inspector.show_pictures(other)
    assert page.panel.shown is not before
    assert page.panel.shown.place == before.place
    assert page.panel.shown.image != before.image


def test_it_goes_with_the_page(page):
    page.click(1, Spot(0, 7))
    page.hide()
    assert not page.inspector.is_kept
    page.show()
    assert not page.panel.isVisible()


def test_other_grids_let_it_go(page):
    page.click(1, Spot(0, 7))
    page.inspector.set_grids({})
    assert not page.panel.isVisible()


def test_escape_is_left_alone_where_nothing_is_kept(page):
    page.hover(1, Spot(0, 7))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.panel.isVisible()
    assert QApplication.focusWidget() is not page.panel
