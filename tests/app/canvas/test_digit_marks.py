import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QRegion

from app.canvas.digit_marks import DigitMark, changed_area, mark_at, place_marks
from app.theme import Theme

PAPER = QRect(0, 0, 400, 400)
PEN = 72.0


def mark(left, right, top=300, bottom=700, words="2 · 98 %", pinned=False):
    return DigitMark(left, top, right, bottom, words, words[0], pinned)


@pytest.fixture
def place(qapp):
    theme = Theme()
    return lambda *marks, paper=PAPER: place_marks(marks, paper=paper, width=PEN, theme=theme)


def ink(given, paper=PAPER):
    """Give where the pen's line is that has these bounds."""
    scale = paper.width() / 1000
    corners = QPointF(given.left, given.top) * scale, QPointF(given.right, given.bottom) * scale
    around = PEN / 2 * scale
    inked = QRectF(*corners).adjusted(-around, -around, around, around)
    return inked.translated(QPointF(paper.topLeft()))


def test_a_box_is_around_all_ink_and_a_chip_above_it(place):
    one, two = mark(100, 300), mark(600, 800)
    for given, placed in zip((one, two), place(one, two), strict=True):
        assert placed.box.contains(ink(given))
        assert placed.chip.bottom() < placed.box.top()
        assert placed.chip.center().x() == pytest.approx(placed.box.center().x())


def test_marks_follow_where_the_paper_is(place):
    paper = QRect(50, 20, 200, 200)
    (placed,) = place(mark(100, 300), paper=paper)
    assert placed.box.contains(ink(mark(100, 300), paper))


@pytest.mark.parametrize(
    ("top", "bottom", "is_below"), [(300, 990, False), (0, 500, True), (0, 1000, False)]
)
def test_a_chip_is_below_where_there_is_no_room_above_and_never_off_the_paper(
    place, top, bottom, is_below
):
    (placed,) = place(mark(400, 600, top, bottom))
    assert (placed.chip.top() > placed.box.bottom()) is is_below
    assert QRectF(PAPER).contains(placed.chip)
    assert QRectF(PAPER).contains(placed.box)


@pytest.mark.parametrize(("left", "right"), [(0, 40), (960, 1000)])
def test_a_chip_at_the_edge_stays_on_the_paper(place, left, right):
    (placed,) = place(mark(left, right))
    assert QRectF(PAPER).contains(placed.chip)


def test_neighbours_meet_half_way(place):
    one, two = place(mark(100, 300), mark(340, 540))
    assert one.box.right() < two.box.left()
    assert one.box.right() >= 300 * 0.4
    assert two.box.left() <= 340 * 0.4


def test_digits_that_lean_over_each_other_keep_their_bounds(place):
    one, two = place(mark(100, 400), mark(340, 640))
    assert one.box.right() >= 400 * 0.4
    assert two.box.left() <= 340 * 0.4


def test_chips_that_have_no_room_say_the_digit_only_but_the_pinned_one_all_it_can(place):
    wide = place(mark(0, 150), mark(400, 550, pinned=True), mark(800, 950))
    assert [placed.words for placed in wide] == ["2 · 98 %"] * 3
    close = place(mark(100, 150), mark(225, 275, pinned=True), mark(350, 400))
    assert [placed.words for placed in close] == ["2", "2 · 98 %", "2"]
    closer = place(mark(100, 120), mark(170, 190, pinned=True), mark(240, 260))
    assert [placed.words for placed in closer] == ["2", "2", "2"]


def test_a_place_is_found_in_the_box_and_on_the_chip(place):
    marks = place(mark(100, 300), mark(600, 800))
    for index, placed in enumerate(marks):
        assert mark_at(marks, placed.box.center()) == index
        assert mark_at(marks, placed.chip.center()) == index
    assert mark_at(marks, QPointF(180, 200)) is None
    assert mark_at((), QPointF(180, 200)) is None


def test_of_two_boxes_the_nearer_one_is_meant(place):
    marks = place(mark(100, 400), mark(340, 640))
    assert mark_at(marks, QPointF(365 * 0.4, 200)) == 0
    assert mark_at(marks, QPointF(375 * 0.4, 200)) == 1


def test_only_marks_that_changed_are_painted_anew(place):
    before = place(mark(100, 300), mark(600, 800))
    assert changed_area(before, place(mark(100, 300), mark(600, 800))).isEmpty()
    after = place(mark(100, 300), mark(600, 820))
    area = changed_area(before, after)
    assert not area.intersects(before[0].area)
    assert area.contains(before[1].area)
    assert area.contains(after[1].area)
    assert changed_area(before, ()) == QRegion(before[0].area) + before[1].area
    pinned = place(mark(100, 300, pinned=True), mark(600, 800))
    assert changed_area(before, pinned).contains(before[0].area)


def test_from_afar_the_chips_are_larger_and_the_boxes_are_not(qapp):
    theme, two = Theme(), [mark(100, 300), mark(600, 800)]
    near = place_marks(two, paper=PAPER, width=PEN, theme=theme)
    far = place_marks(two, paper=PAPER, width=PEN, theme=theme, scale=2.0)
    assert [one.box for one in far] == [one.box for one in near]
    assert [one.chip.height() for one in far] == [2 * one.chip.height() for one in near]
