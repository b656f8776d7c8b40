import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.frame.help_dialog import HelpDialog
from app.language import language
from app.tour.pointing import seen
from tests.app.windows import ONE, SEVEN


@pytest.fixture
def tour(window):
    window.guide.start_tour()
    return window.guide.tour


def test_a_window_shows_no_tour_by_itself(window, qtbot):
    qtbot.wait(300)
    assert not window.guide.tour.is_on
    assert not window.guide.tour.bubble.isVisible()


def test_a_first_start_does_and_a_second_does_not(windows):
    first = windows.open().window
    first.guide.greet()
    assert first.guide.tour.is_on
    first.guide.tour.stop()
    second = windows.open().window
    second.guide.greet()
    assert not second.guide.tour.is_on


def test_help_has_it_again(window):
    window.help_button.click()
    dialog = window.findChild(HelpDialog)
    dialog.tour_button.click()
    assert window.guide.tour.number == 0
    assert window.guide.tour.bubble.isVisible()


def test_each_step_goes_on_when_it_was_done(person, tour):
    window = person.window
    for step in tour._steps:
        step.linger_ms = 50
    assert tour.number == 0
    person.draw(SEVEN)
    person.wait_until(lambda: tour.number == 1)
    person.draw(ONE)
    person.wait_until(lambda: tour.number == 2)
    person.train(epochs=200)
    person.wait_until(lambda: tour.number == 3)
    person.draw(SEVEN)
    person.wait_until(lambda: tour.number == 4)
    window.views.show_page(1)
    person.wait_until(lambda: tour.number == 5)
    window.views.show_page(4)
    tour._steps[5].linger_ms = 20_000
    window.insight.labelling.label("7")
    person.wait_until(lambda: tour.bubble.title.text() == "That is all")
    person.click(tour.next_button)
    assert not tour.is_on
    assert not tour.bubble.isVisible()
    assert not tour.ring.isVisible()
    window.controller.stop()
    person.wait_for_end()


def test_next_back_and_finish(person, tour):
    for number in range(1, 6):
        person.click(tour.next_button)
        assert tour.number == number
        assert tour.bubble.counter.text() == f"{number + 1} of 6"
    assert tour.next_button.text() == "Finish"
    person.click(tour.back_button)
    assert tour.number == 4
    person.click(tour.next_button)
    person.click(tour.next_button)
    assert not tour.is_on


def test_without_a_run_the_step_that_needs_one_says_so(tour):
    for _ in range(3):
        tour.next_button.click()
    assert "No network has learnt yet" in tour.bubble.words.text()


def test_it_can_be_skipped_by_button_and_escape(person, tour):
    person.click(tour.skip_button)
    assert not tour.is_on
    tour.start()
    assert tour.bubble.hasFocus()
    QTest.keyClick(tour.bubble, Qt.Key.Key_Escape)
    assert not tour.is_on
    tour.start()
    person.window.canvas.setFocus()
    QTest.keyClick(person.window.canvas, Qt.Key.Key_Escape)
    assert not tour.is_on


def test_the_buttons_are_reached_by_keys(window, tour):
    tour.next_button.click()
    tour.bubble.setFocus()
    reached = set()
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {tour.skip_button, tour.back_button, tour.next_button} <= reached


def test_controls_stay_usable_while_it_is_shown(person, tour):
    window = person.window
    person.draw(SEVEN)
    person.click(window.undo_button)
    assert window.canvas.is_empty
    at = window.views.childAt(seen(window.canvas, window.views).center())
    assert at is window.canvas


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("code", ["en", "de", "fr"])
def test_nothing_that_a_step_needs_is_covered(windows, qtbot, size, code):
    window = windows.open(size=size).window
    language().choose(code)
    window.guide.start_tour()
    tour = window.guide.tour
    for number in range(6):
        qtbot.wait(30)
        tour._pointing.follow()
        target = tour._steps[number].target()
        box = tour.bubble.geometry()
        assert window.views.rect().contains(box)
        assert not tour.bubble.is_far
        assert not box.intersects(target.rect)
        tabs = seen(window.tabs, window.views)
        assert not box.intersects(tabs)
        for needed in target.needed[:3] if number < 4 else ():  # the last two need the tabs only
            overlap = box.intersected(needed)
            edge = min(overlap.width(), overlap.height())
            assert overlap.isEmpty() or edge <= 32, (number, box, needed)
        tour.next_button.click()
    language().choose("en")


def test_it_follows_the_window_and_the_pages(person, tour, qtbot):
    window = person.window
    before = tour.ring.geometry()
    window.resize(1700, 1000)
    qtbot.waitUntil(lambda: tour.ring.geometry() != before)
    canvas = seen(window.canvas, window.views)
    qtbot.waitUntil(lambda: tour.ring.geometry().contains(canvas))
    tour.next_button.click()
    tour.next_button.click()
    assert tour.ring.geometry().intersects(seen(window.train_button, window.views))
    window.views.show_page(3)
    tabs = window.tabs
    tab = tabs.tabRect(0).translated(tabs.mapTo(window.views, tabs.rect().topLeft()))
    qtbot.waitUntil(lambda: tour.ring.geometry().intersects(tab))


def test_it_speaks_another_language_and_wears_another_look_at_once(window, tour):
    english = tour.bubble.title.text()
    seen_before = window.grab().toImage()
    window.theme.set_dark(not window.theme.is_dark)
    assert window.grab().toImage() != seen_before
    language().choose("de")
    try:
        assert tour.number == 0
        assert tour.bubble.title.text()
        assert tour.bubble.accessibleName() == tour.bubble.title.text()
    finally:
        language().choose("en")
    assert tour.bubble.title.text() == english


def test_a_run_that_cannot_begin_is_spoken_of(windows):
    from model.datasets.dataset import DatasetError
    from tests.app.windows import failing_with

    person = windows.open(make_session=failing_with(DatasetError("There is none.", "Get some.")))
    tour = person.window.guide.tour
    person.window.guide.start_tour()
    tour.next_button.click()
    tour.next_button.click()
    person.train()
    person.wait_for_end()
    assert tour.number == 2
    assert "could not begin" in tour.bubble.words.text()


def test_tips_wait_while_it_is_shown(window, tour):
    tip = window.guide.tips.tips[0]
    tip.arisen.emit(tip)
    assert window.guide.tips.shown_tip is None
    tour.stop()
    tip.arisen.emit(tip)
    assert window.guide.tips.shown_tip is tip


def test_it_rests_while_the_window_is_hidden(window, tour):
    window.hide()
    assert not tour._pointing._timer.isActive()
    window.show()
    assert tour._pointing._timer.isActive()
    assert isinstance(tour.bubble.geometry(), QRect)
