"""The answers of the shipped network for digits at hand, in the real window before any run."""

import numpy as np
import pytest

from app.tabs.mistakes.answers_in_view import FIRST
from model.inside.mistakes import answers_of


@pytest.fixture
def page(window):
    window.tabs.setCurrentIndex(2)
    return window.mistakes_tab


def test_the_first_answers_come_at_once_and_the_others_after(person, window, page):
    assert page.wall.message == "Reading the digits…"
    seen = []
    page.answers.changed.connect(lambda: seen.append(page.answers.look))
    person.wait_until(lambda: bool(seen) and seen[-1].done == len(page.answers.digits))
    assert [look.done for look in seen] == [FIRST, 1000]
    split = window.insight.digits.dataset.validation
    expected = answers_of(seen[-1].network.probabilities(split.images), split.labels)
    answers = seen[-1].answers
    np.testing.assert_array_equal(answers.said, expected.said)
    np.testing.assert_allclose(answers.probabilities, expected.probabilities, atol=1e-5)
    np.testing.assert_array_equal(answers.probabilities[:FIRST], seen[0].answers.probabilities)
    assert page.wall_card.title_words.replace("\u00a0", " ").startswith(
        f"{expected.wrong} of 1 000 held-out digits" if expected.wrong else "All 1 000 held-out"
    )
    assert seen[0].step is None


def test_another_network_starts_from_nothing(person, window, page):
    person.wait_until(lambda: page.answers.look is not None)
    window.insight.network.replaced.emit()
    assert page.answers.look is None
    assert page.wall.order == []
    assert page.wall.message == "The network reads the digits…"
    person.wait_until(lambda: page.answers.look is not None)
    assert len(page.wall.order) >= FIRST
