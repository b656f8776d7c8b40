import random

import numpy as np
import pytest

from app.settings import Settings
from app.tour.tip_kinds import NoGpuTip, NotADigitTip, StandstillTip
from model.training.events import Validated
from tests.app.windows import SEVEN

random.seed(3)
SCRIBBLE = tuple((random.uniform(0.15, 0.85), random.uniform(0.15, 0.85)) for _ in range(30))


@pytest.fixture
def tips(window):
    return window.guide.tips


def of(tips, kind):
    return next(tip for tip in tips.tips if isinstance(tip, kind))


def test_a_scribble_gets_a_tip_that_goes_with_it(person, tips):
    person.draw(SCRIBBLE)
    person.wait_until(lambda: isinstance(tips.shown_tip, NotADigitTip))
    assert tips.bubble.isVisible()
    assert not tips.bubble.geometry().intersects(person.window.canvas.geometry())
    person.click(person.window.clear_button)
    person.wait_until(lambda: tips.shown_tip is None)
    assert not tips.bubble.isVisible()


def test_a_digit_gets_none(person, tips):
    person.read(SEVEN)
    person.wait(1800)
    assert tips.shown_tip is None


def test_each_comes_once_in_a_start(tips):
    tip = of(tips, NotADigitTip)
    tip.arisen.emit(tip)
    tips.close_button.click()
    assert tips.shown_tip is None
    tip.arisen.emit(tip)
    assert tips.shown_tip is None


def test_one_that_is_not_wanted_is_gone_for_good(windows):
    tips = windows.open().window.guide.tips
    tip = of(tips, NotADigitTip)
    tip.arisen.emit(tip)
    tips.never_button.click()
    assert Settings().hidden_tips == {"not_a_digit"}
    later = windows.open().window.guide.tips
    tip = of(later, NotADigitTip)
    tip.arisen.emit(tip)
    assert later.shown_tip is None
    other = of(later, StandstillTip)
    other.arisen.emit(other)
    assert later.shown_tip is other


def test_a_run_on_the_cpu_says_why(person, tips):
    person.train(epochs=300)
    person.wait_until(lambda: isinstance(tips.shown_tip, NoGpuTip))
    assert "GPU" in tips.bubble.words.text()
    person.stop()
    assert tips.shown_tip is None


def test_a_cpu_that_was_chosen_needs_no_words(person, tips):
    person.window.train_tab.card.pickers.choose_device("cpu")
    person.train_until(3, epochs=300)
    assert tips.shown_tip is None
    person.stop()


def test_accuracy_that_stands_still_offers_another_rate(person, tips):
    window = person.window
    Settings().hide_tip("no_gpu")
    person.train_until(5, epochs=500, learning_rate=0.05)
    window.pause_button.click()
    curves = window.controller.curves
    for step in range(12):
        curves.append(Validated(curves.step + step, 1.9, 0.3, 1000, float(step)))
    window.controller.progressed.emit()
    assert isinstance(tips.shown_tip, StandstillTip)
    rate = tips.shown_tip._advice.learning_rate
    assert rate is not None
    assert rate < 0.05
    person.click(tips.act_button)
    assert window.learning_rate_box.value() == pytest.approx(rate)
    assert tips.shown_tip is None
    window.stop_button.click()
    person.wait_for_end()


def test_accuracy_that_rises_offers_nothing(person, tips):
    window = person.window
    Settings().hide_tip("no_gpu")
    person.train_until(5, epochs=500)
    window.pause_button.click()
    curves = window.controller.curves
    for step, share in enumerate(np.linspace(0.1, 0.8, 12)):
        curves.append(Validated(curves.step + step, 2.3 - share, float(share), 1000, float(step)))
    window.controller.progressed.emit()
    assert tips.shown_tip is None
    window.stop_button.click()
    person.wait_for_end()
