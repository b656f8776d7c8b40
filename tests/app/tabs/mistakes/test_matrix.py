import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.tabs.mistakes.heat import FLOOR, ground, share, words_on
from app.tabs.mistakes.matrix import ConfusionMatrix
from model.inside.mistakes import Kind

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def counts():
    confusion = np.diag(np.full(10, 1132))
    confusion[4, 9], confusion[7, 9] = 12, 1
    return confusion


@pytest.fixture
def matrix(qtbot, theme):
    matrix = ConfusionMatrix(theme)
    qtbot.addWidget(matrix)
    matrix.resize(380, 246)
    matrix.set_confusion(counts())
    matrix.show()
    return matrix


def click(matrix, row, column):
    QTest.mouseClick(matrix, LEFT, pos=matrix.cell_place(row, column).center().toPoint())


@pytest.mark.parametrize("cell", [(0, 0), (4, 9), (9, 4), (9, 9)])
def test_a_click_chooses_the_digits_of_the_cell(matrix, qtbot, cell):
    with qtbot.waitSignal(matrix.chosen) as chosen:
        click(matrix, *cell)
    assert chosen.args == [Kind(*cell)]
    assert matrix.current == cell


def test_nothing_is_chosen_beside_the_cells(matrix, qtbot):
    with qtbot.assertNotEmitted(matrix.chosen):
        QTest.mouseClick(matrix, LEFT, pos=matrix.rect().topLeft() + QPoint(1, 1))
        QTest.mouseClick(matrix, LEFT, pos=matrix.rect().topRight())


def test_keys_move_among_the_cells_and_enter_chooses(matrix, qtbot):
    matrix.setFocus()
    for key, cell in (
        (KEY.Key_Right, (0, 1)), (KEY.Key_Down, (1, 1)), (KEY.Key_Left, (1, 0)),
        (KEY.Key_Left, (1, 0)), (KEY.Key_Up, (0, 0)), (KEY.Key_Up, (0, 0)),
        (KEY.Key_End, (0, 9)), (KEY.Key_Right, (0, 9)), (KEY.Key_Home, (0, 0)),
    ):  # fmt: skip
        QTest.keyClick(matrix, key)
        assert matrix.current == cell
    QTest.keyClick(matrix, KEY.Key_Right)
    with qtbot.waitSignal(matrix.chosen) as chosen:
        QTest.keyClick(matrix, KEY.Key_Return)
    assert chosen.args == [Kind(0, 1)]


def test_the_current_cell_is_told_in_words(matrix):
    click(matrix, 4, 9)
    assert "Of 1\u00a0144 digits that really are 4, 12 were taken for a 9." in (
        matrix.accessibleDescription()
    )


def ground_of(matrix, row, column):
    place = matrix.cell_place(row, column)
    corner = place.topLeft().toPoint()
    return matrix.grab().toImage().pixelColor(corner.x() + 4, corner.y() + 3).name()


def test_the_colours_are_those_of_the_style(matrix, theme):
    palette = theme.palette
    assert ground_of(matrix, 0, 1) == palette.color("raised").name()
    assert ground_of(matrix, 3, 3) == palette.color("blue_tint").name()
    assert ground_of(matrix, 4, 9) == palette.color("orange_fill").name()
    assert ground_of(matrix, 7, 9) == ground(theme, share(1, 12)).name()


def test_a_single_mistake_is_never_below_the_floor():
    assert share(1, 1000) == pytest.approx(FLOOR, abs=0.001)
    assert share(1000, 1000) == 1
    assert share(0, 0) == FLOOR


def luminance(color):
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("part", np.linspace(FLOOR, 1, 12))
def test_the_number_can_be_read_on_every_ground(theme, part):
    one, other = luminance(ground(theme, part)), luminance(words_on(theme, part))
    contrast = (max(one, other) + 0.05) / (min(one, other) + 0.05)
    assert contrast >= 4.2


def test_a_network_with_more_classes_has_more_cells(matrix):
    matrix.set_confusion(np.zeros((12, 12), int))
    place = matrix.cell_place(11, 11)
    assert matrix.rect().contains(place.toRect())
    assert matrix.spot_at(place.center().toPoint()) == (11, 11)


def test_what_is_shown_elsewhere_is_marked(matrix):
    plain = matrix.grab().toImage()
    matrix.set_filter(Kind(4, 9))
    cell = matrix.grab().toImage()
    matrix.set_filter(Kind(4))
    row = matrix.grab().toImage()
    matrix.set_filter(None)
    assert plain == matrix.grab().toImage()
    assert plain != cell != row != plain
