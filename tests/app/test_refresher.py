import threading
import time

import pytest
from PySide6.QtWidgets import QWidget

from app.background import Background
from app.refresher import LEAST_MS, Refresher


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


@pytest.fixture
def view(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


class Asked:
    """Asks for numbers, and notes what is shown and when."""

    def __init__(self, view, background, rest=1.0, seconds=0.0):
        self.asked, self.shown, self.times = 0, [], []
        self.go = threading.Event()
        self.go.set()
        self.nothing_to_do, self.error = False, None
        self.seconds = seconds
        self.refresher = Refresher(view, background.quick, "test", self._ask, self._show, rest)

    def _ask(self):
        self.asked += 1
        number, error = self.asked, self.error
        if self.nothing_to_do:
            return None

        def work(goes_on):
            if error is not None:
                raise error
            self.go.wait(10)
            time.sleep(self.seconds)
            return number

        return work

    def _show(self, result):
        self.shown.append(result)
        self.times.append(time.perf_counter())


def test_a_change_is_shown(view, background, qtbot):
    asked = Asked(view, background)
    view.show()
    asked.refresher.refresh()
    qtbot.waitUntil(lambda: asked.shown == [1], timeout=5000)


def test_nothing_is_done_while_it_cannot_be_seen_and_then_caught_up_with(view, background, qtbot):
    asked = Asked(view, background)
    for _ in range(3):
        asked.refresher.refresh()
        qtbot.wait(LEAST_MS + 20)
    assert asked.asked == 0
    view.show()
    qtbot.waitUntil(lambda: asked.shown == [1], timeout=5000)
    qtbot.wait(3 * LEAST_MS)
    assert asked.asked == 1


def test_showing_a_view_that_is_up_to_date_asks_nothing(view, background, qtbot):
    asked = Asked(view, background)
    view.show()
    qtbot.wait(2 * LEAST_MS)
    assert asked.asked == 0


def test_what_is_at_work_when_it_is_hidden_is_done_again(view, background, qtbot):
    asked = Asked(view, background)
    asked.go.clear()
    view.show()
    asked.refresher.refresh()
    view.hide()
    asked.go.set()
    qtbot.wait(100)
    assert asked.shown == []
    view.show()
    qtbot.waitUntil(lambda: asked.shown == [2], timeout=5000)


def test_many_changes_are_shown_at_most_thirty_times_a_second(view, background, qtbot):
    asked = Asked(view, background)
    view.show()
    until = time.perf_counter() + 0.5
    while time.perf_counter() < until:
        asked.refresher.refresh()
        qtbot.wait(1)
    last = asked.asked
    qtbot.waitUntil(lambda: asked.shown and asked.shown[-1] == asked.asked, timeout=5000)
    assert asked.asked <= last + 1
    gaps = [
        1000 * (after - before) for before, after in zip(asked.times, asked.times[1:], strict=False)
    ]
    assert min(gaps) > LEAST_MS / 2
    assert len(asked.shown) <= 0.5 * 1000 / LEAST_MS + 3


def test_work_is_followed_by_a_rest(view, background, qtbot):
    asked = Asked(view, background, rest=4.0, seconds=0.05)
    view.show()
    asked.refresher.refresh()
    qtbot.waitUntil(lambda: asked.shown == [1], timeout=5000)
    asked.refresher.refresh()
    qtbot.waitUntil(lambda: asked.shown == [1, 2], timeout=5000)
    assert asked.times[1] - asked.times[0] >= 5 * 0.05 - 0.02


def test_where_there_is_nothing_to_do_the_next_change_is_not_missed(view, background, qtbot):
    asked = Asked(view, background)
    asked.nothing_to_do = True
    view.show()
    asked.refresher.refresh()
    assert asked.asked == 1
    asked.nothing_to_do = False
    asked.refresher.refresh()
    qtbot.waitUntil(lambda: asked.shown == [2], timeout=5000)


def test_a_restart_does_not_wait_for_what_is_of_no_use(view, background, qtbot):
    asked = Asked(view, background)
    asked.go.clear()
    view.show()
    asked.refresher.refresh()
    asked.refresher.restart()
    asked.go.set()
    qtbot.waitUntil(lambda: asked.shown == [2], timeout=5000)
    qtbot.wait(2 * LEAST_MS)
    assert asked.shown == [2]


def test_a_view_whose_work_failed_shows_the_next(view, background, qtbot):
    asked = Asked(view, background)
    asked.error = RuntimeError("once")
    view.show()
    with qtbot.captureExceptions() as caught:
        asked.refresher.refresh()
        qtbot.waitUntil(lambda: bool(caught), timeout=5000)
    asked.error = None
    asked.refresher.refresh()
    qtbot.waitUntil(lambda: asked.shown == [2], timeout=5000)


def test_a_change_while_at_work_is_shown_afterwards(view, background, qtbot):
    asked = Asked(view, background)
    asked.go.clear()
    view.show()
    asked.refresher.refresh()
    asked.refresher.refresh()
    assert asked.asked == 1
    asked.go.set()
    qtbot.waitUntil(lambda: asked.shown == [1, 2], timeout=5000)


def test_what_is_shown_may_say_that_there_is_more_to_do_after_the_rest(view, background, qtbot):
    asked = Asked(view, background, seconds=0.02)
    asked.refresher.rest = 10.0
    view.show()
    show = asked.refresher._show

    def show_and_ask(result):
        show(result)
        if result == 1:
            asked.refresher.refresh()

    asked.refresher._show = show_and_ask
    asked.refresher.refresh()
    qtbot.waitUntil(lambda: asked.shown == [1, 2], timeout=5000)
    assert asked.times[1] - asked.times[0] >= 10 * 0.02
    qtbot.wait(3 * LEAST_MS)
    assert asked.asked == 2
