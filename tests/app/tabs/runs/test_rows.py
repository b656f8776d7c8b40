from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.tabs.runs.rows import LiveFigures, details, row_of, started_text
from model.runs.shelf import ShelvedRun
from tests.app.tabs.runs.kept_runs import record

FOLDER = Path("runs/one")


def row(made=None, live=None, *, in_use=False, line=None, **changes):
    shelved = ShelvedRun(FOLDER, made or record(**changes), has_network=True)
    return row_of(shelved, live, in_use=in_use, line=line)


def test_a_finished_run():
    made = row(in_use=True, line=2)
    assert (made.name, made.data, made.chip, made.note) == ("CNN", "Embedded strokes", "in use", "")
    assert (made.accuracy, made.is_test, made.accuracy_text) == (0.95, True, "95.0\u00a0%")
    assert (made.seconds, made.parameters, made.device, made.line) == (40, 1000, "CPU", 2)
    assert made.can_use
    assert not made.at_work


@pytest.mark.parametrize(
    ("status", "note"), [("stopped", "stopped"), ("failed", "failed"), ("running", "cut off")]
)
def test_a_run_that_did_not_end_well_has_held_out_figures_and_says_so(status, note):
    made = row(status=status, test_accuracy=None)
    assert (made.note, made.accuracy, made.is_test) == (note, 0.9, False)


def test_a_run_with_a_name_keeps_that_of_its_network():
    made = row(name="mine")
    assert (made.name, made.given_name, made.network) == ("mine", "mine", "CNN")


def test_nothing_measured_is_a_dash():
    made = row(test_accuracy=None, val_accuracy=None)
    assert (made.accuracy, made.accuracy_text) == (None, "–")


def test_the_run_at_work_shows_what_is_newer_than_the_disk():
    live = LiveFigures(FOLDER, 60, 12.0, 0.5)
    made = row(live=live, status="running", step=20, test_accuracy=None)
    assert made.chip == "training · 75\u00a0%"
    assert (made.seconds, made.accuracy, made.is_test, made.at_work) == (12.0, 0.5, False, True)
    assert "step 60 of 80" in made.details.replace("\u00a0", " ")


def test_a_run_of_another_process_is_at_work_too():
    shelved = ShelvedRun(FOLDER, record(status="running", step=8), at_work=True)
    made = row_of(shelved, None, in_use=False, line=None)
    assert (made.chip, made.at_work, made.can_use) == ("training · 10\u00a0%", True, False)
    unknown = replace(shelved, record=record(status="running", steps_per_epoch=0))
    assert row_of(unknown, None, in_use=False, line=None).chip == "training"


def test_what_is_no_run_has_one_sentence():
    made = row_of(ShelvedRun(FOLDER, None, "It is damaged."), None, in_use=False, line=None)
    assert (made.name, made.problem, made.can_use) == ("one", "It is damaged.", False)


def test_the_details_hold_every_setting():
    config = replace(record().config, target_accuracy=0.9, augment=True, seed=7)
    words = details(record(3, config=config, seconds_to_target=12.0)).replace("\u00a0", " ")
    assert words == (
        "CNN on Embedded strokes · 4 epochs · batch 128 · learning rate 0.002 · augment on · "
        "seed 7 · 4 000 weights · CPU · 87.0 % right on held-out digits · "
        "92.0 % right on 1 000 test digits · 90.0 % after 0:12"
    )


def test_when_it_began_is_as_short_as_can_be():
    now = datetime(2026, 3, 4, 12, 0)
    plain = [
        started_text(when, now).replace("\u00a0", " ")
        for when in ("2026-03-04T05:06:07", "2026-02-04T05:06:07", "2025-12-24T05:06:07")
    ]
    assert plain[0] == "05:06"
    assert plain[1].startswith("4 ")
    assert plain[1].endswith(" 05:06")
    assert plain[2].endswith(" 2025")
