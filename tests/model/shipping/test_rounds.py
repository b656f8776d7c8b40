import json

import numpy as np
import pytest

from model.drawing import Drawing
from model.shipping import rounds
from model.shipping.digits import PenDigits, Pictures
from model.shipping.fitting import Fit
from model.shipping.mixture import Amounts
from model.shipping.rounds import JUDGED, ROUNDS, SETTLED, Round, Rounds
from tests.model.digits import bars_dataset

FEW = Amounts(1, 0, 1, 2, 2, 2, 2, 2, 12)
QUICK = Fit(epochs=1, batch_size=32, drops=False)
LINE = Drawing.from_points([np.array([(0.0, 0.0), (5.0, 90.0)])])


@pytest.fixture
def few(monkeypatch, tmp_path):
    """Two short rounds on a few digits; of each kind some are held out."""
    everything = bars_dataset().train
    images, labels = everything.images[..., 0], everything.labels
    mnist = Pictures(images[:64], labels[:64]), Pictures(images[64:96], labels[64:96])
    pen = tuple(PenDigits((LINE,) * n, np.ones(n, np.int32), ("a",) * n) for n in (8, 4))
    monkeypatch.setattr(rounds, "mnist_train", lambda: mnist)
    monkeypatch.setattr(rounds, "pen_train", lambda path: pen)
    last = Round(FEW, QUICK, teachers=1, looks=2, moved=0.3, everything=True)
    monkeypatch.setattr(rounds, "ROUNDS", (Round(FEW, QUICK), last))
    return tmp_path


def test_the_last_round_alone_learns_what_was_held_out():
    assert [turn.everything for turn in ROUNDS] == [False] * JUDGED + [True]
    assert ROUNDS[0].teachers == 0
    assert all(turn.fit.drops == (place < SETTLED) for place, turn in enumerate(ROUNDS, start=1))


def test_every_round_is_kept_and_the_last_has_more_digits(few):
    said = []
    Rounds(few / "pen", few, seed=1).run(0, said.append)
    assert said == ["round 1: 94 images", "round 2: 130 images"]
    minutes = [json.loads((few / f"round-{n}.json").read_text())["minutes"] for n in (1, 2)]
    assert 0 < minutes[0] < minutes[1]


def test_going_on_after_a_kept_round_comes_to_the_same(few):
    kept = Rounds(few / "pen", few, seed=1)
    kept.run(0, lambda words: None)
    at_once = kept.network(2).get_weights()
    kept.run(1, lambda words: None)
    for one, two in zip(at_once, kept.network(2).get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-4)


def test_the_mean_is_of_the_rounds_from_the_settled_one_on(few, monkeypatch):
    kept = Rounds(few / "pen", few, seed=1)
    kept.run(0, lambda words: None)
    monkeypatch.setattr(rounds, "SETTLED", 1)
    pairs = zip(kept.network(1).get_weights(), kept.network(2).get_weights(), strict=True)
    for (one, two), mean in zip(pairs, kept.mean(2).get_weights(), strict=True):
        np.testing.assert_allclose(mean, (one + two) / 2, atol=1e-6)
    np.testing.assert_array_equal(kept.mean(1).get_weights()[0], kept.network(1).get_weights()[0])
