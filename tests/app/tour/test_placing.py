from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from app.tour.placing import ARROW, GAP, Side, place

ROOM = QRect(8, 8, 1008, 624)
SIZE = QSize(312, 130)


def test_beside_a_target_with_room_on_every_side():
    target = QRect(480, 300, 60, 30)
    at = place(room=ROOM, target=target, size=SIZE, avoid=[])
    assert at.side is not None
    assert not at.box.intersects(target)
    assert at.box.size() == SIZE


def test_off_what_is_needed():
    target = QRect(400, 300, 60, 30)
    right = QRect(460, 8, 556, 624)
    at = place(room=ROOM, target=target, size=SIZE, avoid=[right])
    assert not at.box.intersects(right)


def test_below_a_control_in_the_top_bar():
    bar = QRect(0, 0, 1024, 56)
    at = place(room=ROOM, target=QRect(460, 8, 60, 40), size=SIZE, avoid=[bar])
    assert at.side is Side.BELOW


def test_the_arrow_ends_at_the_middle_of_the_target_where_it_can():
    target = QRect(480, 300, 60, 30)
    at = place(room=ROOM, target=target, size=SIZE, avoid=[])
    assert at.tip.x() == target.center().x() or at.tip.y() == target.center().y()


def test_a_target_that_fills_the_room_is_not_pointed_at():
    at = place(room=ROOM, target=ROOM, size=SIZE, avoid=[])
    assert at.side is None
    assert ROOM.contains(at.box)


RECTS = st.builds(
    lambda x, y, w, h: QRect(x, y, w, h) & ROOM,
    st.integers(8, 980),
    st.integers(8, 600),
    st.integers(8, 700),
    st.integers(8, 500),
)


@given(target=RECTS, needed=st.lists(RECTS, max_size=3))
def test_wherever_the_target_is(target, needed):
    at = place(room=ROOM, target=target, size=SIZE, avoid=[target, *needed])
    assert ROOM.contains(at.box)
    if at.side is None:
        return
    assert not at.box.intersects(target)
    reach = GAP + ARROW
    assert at.box.adjusted(-ARROW, -ARROW, ARROW, ARROW).contains(at.tip)
    assert target.adjusted(-reach, -reach, reach, reach).contains(at.tip)
    assert not target.contains(at.tip)
    assert isinstance(at.tip, QPoint)
