"""Learning a hand in the real window: few drawings, few steps."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from app.reading.live_reader import OPENED, SHIPPED, THIS_RUN
from app.tabs.teach.fitting import on_paper
from app.train.sessions import DrawingsOf
from model.directories import runs_dir
from model.networks import PERSONAL
from model.own_drawings import OwnDrawings
from model.personal.session import FineTuningSession
from tests.app.tabs.teach.examples import TEACH
from tests.app.tabs.teach.lessons_made import keep, verdict
from tests.app.windows import quick_session
from tests.model.personal.drawings import own_digits, own_signs

STEPS = 4


@pytest.fixture(autouse=True)
def _few_digits(monkeypatch):
    monkeypatch.setattr("model.personal.pool.METER_WITHOUT_MNIST", 100)
    monkeypatch.setattr("model.personal.pool.MOST_COPIES", 1)
    monkeypatch.setattr("model.personal.at_once.COPIES", 1)


def short_session(config, resume, steps=STEPS):
    if config.network != PERSONAL:
        return quick_session(config, resume)
    drawings = DrawingsOf(config.symbols)
    return FineTuningSession(config, runs_dir(), resume=resume, drawings=drawings, steps=steps)


def save(*drawings):
    OwnDrawings().add_all((own.drawing, own.label) for own in drawings)


@pytest.fixture
def opened(windows):
    """Open the Teach tab of somebody with twenty digits and ten stars."""

    def open_window(steps=STEPS, drawings=None):
        stars = own_signs("star outline", "★", 10)
        save(*(drawings if drawings is not None else [*own_digits(20), *stars]))
        person = windows.open(make_session=partial(short_session, steps=steps))
        person.window.views.show_page(TEACH)
        page = person.window.teach_tab
        person.wait_until(lambda: page.look is not None)
        return person, person.window, page

    return open_window


def star():
    return on_paper(own_signs("star outline", "★", 12, seed=0)[11].drawing)


def test_at_once_a_star_is_an_answer_with_a_bar_of_its_own(opened):
    person, window, page = opened()
    person.click(page.learn_card.learn_at_once_button)
    person.wait_until(lambda: page.verdict_card.isVisible())
    lesson = page.verdict_card.lesson
    assert lesson.how == "at_once"
    assert lesson.verdict.symbols.after == lesson.verdict.symbols.count == 4
    assert "not better" not in page.verdict_card.verdict_words.text().lower()
    assert window.reader.answering == OPENED
    assert window.answering_picker.currentText() == "Mine, at once"
    window.canvas.set_drawing(star())
    person.wait_until(lambda: window.predicted_digit.text() == "★")
    assert window.probability_plot.probabilities().shape == (11,)
    assert "★" in window.probability_plot.accessibleDescription()
    person.click(page.verdict_card.go_back_button)
    assert window.reader.answering == SHIPPED
    person.wait_until(lambda: window.probability_plot.probabilities().shape == (10,))
    person.click(page.verdict_card.use_lesson_button)
    person.wait_until(lambda: window.predicted_digit.text() == "★")


def test_properly_it_answers_while_it_learns_and_is_judged_in_the_end(opened):
    person, window, page = opened(steps=6)
    person.draw()
    person.click(page.learn_card.learn_properly_button)
    person.wait_until(lambda: window.reader.answering == THIS_RUN)
    assert window.answering_picker.currentText() == "My handwriting"
    assert page.learn_card.progress.isVisible()
    person.wait_until(lambda: page.verdict_card.isVisible())
    lesson = page.verdict_card.lesson
    assert lesson.how == "frozen"
    assert lesson.record.config.practise
    assert lesson.verdict.learnt == 18
    assert not page.learn_card.progress.isVisible()
    assert lesson.folder.parent == runs_dir()
    pins = window.controller.curves.pins
    assert pins[-1].names[10:] == ("★",)
    assert pins[-1].probabilities.shape[1] == 11


def test_it_can_be_stopped_and_then_there_is_no_verdict(opened):
    person, window, page = opened(steps=4000)
    page.learn_card.how_picker.setValue("thawed")
    page.learn_card.practise_box.setChecked(False)
    person.click(page.learn_card.learn_properly_button)
    person.wait_until(lambda: page.learn_card.progress.lesson_progress_bar.value() > 0)
    assert window.controller.config.how == "thawed"
    assert not window.controller.config.practise
    person.click(page.learn_card.progress.stop_lesson_button)
    person.wait_for_end()
    assert not page.verdict_card.isVisible()
    assert page.learn_card.learn_properly_button.isEnabled()


def test_a_lesson_outlives_the_window_and_its_network_answers_again(opened, windows):
    person, window, page = opened()
    person.click(page.learn_card.learn_at_once_button)
    person.wait_until(lambda: page.verdict_card.isVisible())
    folder = page.verdict_card.lesson.folder
    window.close()
    person = windows.open()
    window = person.window
    assert window.reader.answering == SHIPPED
    window.views.show_page(TEACH)
    page = window.teach_tab
    person.wait_until(lambda: page.verdict_card.isVisible())
    assert page.verdict_card.lesson.folder == folder
    person.click(page.verdict_card.use_lesson_button)
    person.wait_until(lambda: window.reader.answering == OPENED)
    assert window.answering_picker.currentText() == "Mine, at once"
    window.canvas.set_drawing(star())
    person.wait_until(lambda: window.predicted_digit.text() == "★")


def test_what_is_not_better_is_not_used(opened):
    person, window, page = opened(drawings=own_digits(30))  # read well already
    person.click(page.learn_card.learn_at_once_button)
    person.wait_until(lambda: page.verdict_card.isVisible())
    assert page.verdict_card.verdict_words.text().startswith("Not better.")
    assert window.reader.answering == SHIPPED
    assert page.verdict_card.use_lesson_button.isVisible()


def test_what_the_first_learning_needs_is_loaded_before_it_is_asked_for():
    program = """
import sys
from model.personal.at_once import get_ready
assert "sklearn" not in sys.modules
get_ready()
print("sklearn.svm" in sys.modules, "tensorflow" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )
    assert done.stdout.split() == ["True", "False"], done.stderr


def test_too_few_drawings_are_said_and_nothing_can_be_pressed(opened):
    _, _, page = opened(drawings=own_digits(4))
    assert page.learn_card.needed.text() == "My digits needs 10 drawings. You have 4."
    assert not page.learn_card.learn_at_once_button.isEnabled()
    assert not page.learn_card.learn_properly_button.isEnabled()


def test_a_symbol_with_too_few_drawings_waits(opened):
    stars = own_signs("star outline", "★", 3)
    person, _, page = opened(drawings=[*own_digits(20), *stars])
    assert "★ needs 2 more" in page.learn_card.needed.text()
    person.click(page.learn_card.learn_at_once_button)
    person.wait_until(lambda: page.verdict_card.isVisible())
    assert page.verdict_card.lesson.record.config.symbols == ()


def test_drawings_that_went_meanwhile_are_said(opened):
    person, window, page = opened()
    store = OwnDrawings()
    store.delete([own.id for own in store.all()])
    person.click(page.learn_card.learn_at_once_button)
    person.wait_until(lambda: "10 more drawings" in window.status_message.text())
    assert not page.verdict_card.isVisible()
    assert page.learn_card.learn_at_once_button.isEnabled()


def test_a_disk_that_is_full_is_said(opened, monkeypatch):
    def full(*arguments):
        raise OSError(28, "No space left on device")

    person, window, page = opened()
    monkeypatch.setattr("model.personal.keeping.keep_at_once", full)
    person.click(page.learn_card.learn_at_once_button)
    words = "Could not save the run: the disk is full."
    person.wait_until(lambda: window.status_message.text() == words)
    assert window.reader.answering == SHIPPED


def test_lessons_are_compared_by_a_click(windows):
    keep(verdict("thawed"), "2026-11-21T10:00:00")
    keep(verdict("at_once", after=20), "2026-11-21T11:00:00")
    person = windows.open()
    person.window.views.show_page(TEACH)
    card = person.window.teach_tab.verdict_card
    person.wait_until(lambda: card.isVisible())
    assert card.lesson.how == "at_once"
    thawed = next(chip for chip in card._chips if chip.objectName() == "lesson_thawed")
    person.click(thawed)
    assert card.lesson.how == "thawed"
    assert "took 18.2 s" in card.remark.text()


def test_a_personal_run_fits_no_setting_of_the_train_tab(opened):
    person, window, page = opened()
    before = window.network_picker.value()
    person.click(page.learn_card.learn_at_once_button)
    person.wait_until(lambda: page.verdict_card.isVisible())
    window.run_opener.open_path(page.verdict_card.lesson.folder)
    person.wait_until(lambda: not window.run_opener.is_at_work)
    assert window.network_picker.value() == before
    assert window.reader.symbols[10:] == ("★",)
