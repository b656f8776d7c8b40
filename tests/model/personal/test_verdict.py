import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.personal import Paired, Verdict, read_verdict, wilson, write_verdict

METER = Paired(5000, 4985, 4984, 4983)
NONE = Paired(0, 0, 0, 0)


def verdict(digits, symbols=NONE, meter=METER):
    return Verdict("thawed", 30, digits, symbols, meter, "mnist")


def test_two_columns_are_counted():
    before, after = np.array([1, 1, 0, 0, 1], bool), np.array([1, 0, 1, 0, 1], bool)
    assert Paired.of(before, after) == Paired(5, 3, 3, 2)


def test_the_interval_is_newcombes():
    # Tango, Statistics in Medicine 17, 1998, and Newcombe's table II: 36, 12, 2 and 0 of 50.
    low, high = Paired(50, 48, 38, 36).interval
    assert -high == pytest.approx(0.0569, abs=5e-4)
    assert -low == pytest.approx(0.3404, abs=5e-4)


def test_the_score_interval_is_wilsons():
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)  # Newcombe 1998
    assert wilson(0, 20)[0] == 0
    assert wilson(20, 20)[1] == 1


@given(st.integers(1, 300), st.data())
def test_the_interval_holds_the_change_and_never_leaves_what_can_be(count, data):
    both = data.draw(st.integers(0, count))
    only_before = data.draw(st.integers(0, count - both))
    only_after = data.draw(st.integers(0, count - both - only_before))
    pair = Paired(count, both + only_before, both + only_after, both)
    low, high = pair.interval
    assert -1 - 1e-9 <= low <= pair.change + 1e-9
    assert pair.change - 1e-9 <= high <= 1 + 1e-9
    turned = Paired(count, pair.after, pair.before, both).interval
    assert turned == pytest.approx((-high, -low))


def test_of_nothing_nothing_is_known():
    assert NONE.interval == (-1, 1)
    assert NONE.change == 0


@pytest.mark.parametrize(
    ("digits", "outcome"),
    [
        (Paired(100, 70, 95, 69), "better"),
        (Paired(12, 10, 11, 10), "perhaps_better"),
        (Paired(12, 10, 10, 9), "not_better"),
        (Paired(12, 10, 9, 9), "not_better"),
        (NONE, "not_better"),
    ],
)
def test_better_is_said_only_of_what_is(digits, outcome):
    assert verdict(digits).outcome == outcome


def test_digits_and_symbols_count_together():
    both = verdict(Paired(10, 8, 9, 8), Paired(6, 0, 5, 0))
    assert both.own == Paired(16, 8, 14, 8)
    assert both.forgot == pytest.approx(1 / 5000)


def test_a_verdict_is_kept(tmp_path):
    kept = verdict(Paired(10, 8, 9, 8), Paired(6, 0, 5, 0))
    write_verdict(tmp_path, kept)
    assert read_verdict(tmp_path) == kept
    write_verdict(tmp_path, replace(kept, how="frozen"))
    assert read_verdict(tmp_path) == replace(kept, how="frozen")


@pytest.mark.parametrize(
    "damage",
    [
        lambda values: values["digits"].update(both=9),
        lambda values: values["digits"].update(after=-1),
        lambda values: values["digits"].update(count="10"),
        lambda values: values.update(how="by magic"),
        lambda values: values.update(learnt=0),
        lambda values: values.pop("meter"),
        lambda values: values.update(extra=1),
    ],
)
def test_a_damaged_verdict_is_none(tmp_path, damage):
    write_verdict(tmp_path, verdict(Paired(10, 8, 9, 8)))
    values = json.loads((tmp_path / "verdict.json").read_text("utf-8"))
    damage(values)
    (tmp_path / "verdict.json").write_text(json.dumps(values), "utf-8")
    assert read_verdict(tmp_path) is None


def test_no_verdict_is_none(tmp_path):
    assert read_verdict(tmp_path) is None
    (tmp_path / "verdict.json").write_text("{", "utf-8")
    assert read_verdict(tmp_path) is None
