import numpy as np
import pytest

from app.film.words import compare, usual_answer
from model.reading.prediction import Prediction


def sure(digit, reason=None, share=0.9):
    values = np.full(10, (1 - share) / 9, np.float32)
    values[digit] = share
    return Prediction(values, reason)


EMPTY = Prediction.without_answer("empty")


def test_the_usual_app_names_a_digit_however_unsure():
    assert usual_answer(sure(3, share=0.2)).headline == "3 · 20\u00a0% sure"
    assert usual_answer(sure(3, "not_a_digit")).headline == "3 · 90\u00a0% sure"
    assert usual_answer(EMPTY).headline == "–"


def test_the_same_answer_is_said_and_is_no_problem():
    verdict = compare(sure(7), sure(7, share=0.5), several=False)
    assert verdict.chip == ""
    assert verdict.remark.startswith("Same answer this time.")


def test_another_answer_stands_out():
    assert compare(sure(7), sure(1), several=False).chip == "The same network, badly fed"
    assert "digit at all" in compare(sure(7), sure(1, "not_a_digit"), several=False).remark


def test_a_digit_for_what_is_none_stands_out():
    assert compare(sure(7, "not_a_digit"), sure(7), several=False).chip == "A digit in any case"


def test_several_digits_are_one_to_the_usual_app():
    assert "whole canvas" in compare(sure(7), sure(7), several=True).remark


@pytest.mark.parametrize("own", [EMPTY, Prediction.without_answer("too_little")])
def test_where_there_is_no_answer_nothing_is_compared(own):
    verdict = compare(own, sure(4), several=False)
    assert (verdict.chip, verdict.remark) == ("", "")
