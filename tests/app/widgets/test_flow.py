import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from app.widgets.flow import Flow


def block(width):
    made = QWidget()
    made.setMinimumSize(width, 20)
    return made


@pytest.fixture
def blocks(qtbot):
    def make(*widths, **options):
        holder = QWidget()
        qtbot.addWidget(holder)
        flow = Flow(holder, spacing=10, **options)
        made = [block(width) for width in widths]
        for part in made:
            flow.addWidget(part)
        return holder, flow, made

    return make


def places(holder, made, width):
    height = holder.layout().heightForWidth(width)
    holder.layout().setGeometry(QRect(0, 0, width, height))
    return [(part.x(), part.y(), part.width()) for part in made]


def test_all_stand_in_one_line_where_there_is_room(blocks):
    holder, flow, made = blocks(50, 60, 70)
    assert flow.sizeHint() == QSize(200, 20)
    assert places(holder, made, 300) == [(0, 0, 50), (60, 0, 60), (130, 0, 70)]
    assert flow.heightForWidth(200) == 20


def test_what_has_no_room_goes_to_the_next_line(blocks):
    holder, flow, made = blocks(50, 60, 70)
    assert flow.heightForWidth(199) == 50
    assert places(holder, made, 199) == [(0, 0, 50), (60, 0, 60), (0, 30, 70)]
    assert flow.heightForWidth(70) == 80
    assert flow.minimumSize() == QSize(70, 20)


def test_lines_may_end_at_the_right(blocks):
    holder, _flow, made = blocks(50, 60, 70, to_right=True)
    assert places(holder, made, 200)[0] == (0, 0, 50)
    assert places(holder, made, 150) == [(30, 0, 50), (90, 0, 60), (80, 30, 70)]


def test_what_is_hidden_takes_no_room(blocks):
    holder, flow, made = blocks(50, 60, 70)
    made[1].hide()
    assert flow.sizeHint() == QSize(130, 20)
    assert places(holder, made, 130)[2] == (60, 0, 70)


def test_things_can_be_taken_out(blocks):
    _holder, flow, made = blocks(50, 60)
    assert flow.itemAt(2) is None
    assert flow.takeAt(5) is None
    flow.removeWidget(made[0])
    assert flow.count() == 1
    assert flow.sizeHint() == QSize(60, 20)
