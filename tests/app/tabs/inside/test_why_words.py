import numpy as np
import pytest

from app.tabs.inside.why_words import (
    gradient_remark,
    hint_at_patch,
    patch_remark,
    title_for,
    words_for,
)
from model.inside.gradients import Attribution
from model.inside.saliency import CoveredPatch, log_odds
from model.reading.prediction import Prediction


def prediction(best=7, share=0.9, reason=None):
    shares = np.full(10, (1 - share) / 9, np.float32)
    shares[best] = share
    return Prediction(shares, reason)


@pytest.mark.parametrize(
    ("share", "reason", "asked", "title"),
    [
        (0.98, None, 7, "Why does it say 7?"),
        (0.45, None, 7, "Why does it say 7?"),
        (0.3, None, 7, "Why does it guess 7?"),
        (0.98, "not_a_digit", 7, "Why is it closest to 7?"),
        (0.98, None, 3, "Why does it not say 3?"),
        (0.98, "not_a_digit", 3, "Why does it not say 3?"),
    ],
)
def test_the_question_is_put_as_the_network_answers(share, reason, asked, title):
    assert title_for(prediction(share=share, reason=reason), asked) == title


def test_both_ends_and_the_help_name_the_class():
    words = words_for(prediction(), 4, "patches", "that is all")
    assert (words.against, words.in_favour) == ("Speaks against 4", "Speaks for 4")
    assert "the score for 4. If the score drops" in words.help
    assert words.remark == "that is all"
    assert "changes the score for 4" in words_for(prediction(), 4, "gradients", "").help


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (0.98, 0.41, "7 falls from 98\u00a0% to 41\u00a0%"),
        (0.12, 0.35, "7 rises from 12\u00a0% to 35\u00a0%"),
        (0.999, 0.998, "7 stays at >99\u00a0%"),
    ],
)
def test_what_a_patch_does_is_said_in_percent(before, after, said):
    patch = CoveredPatch(3, 4, before, after)
    assert said in patch_remark(patch, 7)
    assert said in hint_at_patch(patch, 7)


def test_without_a_patch_there_is_nothing_to_say():
    assert patch_remark(None, 7) == ""


@pytest.mark.parametrize(
    ("blank", "whole", "said"),
    [
        (0.1, 0.98, "take 7 from 10\u00a0% for blank paper to 98\u00a0%"),
        (0.1, 0.1, "For blank paper 7 is at 10\u00a0%"),
    ],
)
def test_what_all_pixels_do_is_said_in_percent(blank, whole, said):
    scores = [float(log_odds(np.array([[share, 1 - share]]), 0)[0]) for share in (blank, whole)]
    found = Attribution(np.zeros((28, 28), np.float32), *scores, pieces=1)
    assert said in gradient_remark(found, 7)
