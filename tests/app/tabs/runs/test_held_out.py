import numpy as np
import pytest

from app.tabs.runs.held_out import live_curve, read_curve
from model.runs.runs import Run
from tests.app.tabs.runs.kept_runs import curves, keep, record
from tests.app.train.runs import made_run


def test_a_curve_is_what_was_measured_and_when():
    curve = read_curve(Run(keep()), record())
    np.testing.assert_allclose(curve.epochs, np.arange(1, 9) / 2)
    np.testing.assert_allclose(curve.seconds, np.arange(1, 9) * 5 + 5)
    np.testing.assert_allclose(curve.accuracies, curves()["validations"][:, 2])
    np.testing.assert_allclose(curve.losses, curves()["validations"][:, 1])


def test_of_a_run_of_an_earlier_version_the_seconds_are_spread_evenly():
    folder = keep()
    np.savez(folder / "metrics.npz", **curves(times=False))
    np.testing.assert_allclose(read_curve(Run(folder), record()).seconds, np.arange(1, 9) * 5)


@pytest.mark.parametrize("content", [b"", b"damaged"])
def test_without_curves_there_are_no_points(content):
    folder = keep()
    (folder / "metrics.npz").write_bytes(content)
    assert len(read_curve(Run(folder), record())) == 0
    (folder / "metrics.npz").unlink()
    assert len(read_curve(Run(folder), record())) == 0


def test_measurements_that_are_no_numbers_are_left_out():
    folder, made = keep(), curves()
    made["validations"][3, 1] = np.nan
    np.savez(folder / "metrics.npz", **made)
    assert len(read_curve(Run(folder), record())) == 7
    assert len(read_curve(Run(folder), record(steps_per_epoch=0))) == 0


def test_the_curve_of_the_run_in_view_is_a_copy():
    run = made_run(1000)
    curve = live_curve(run)
    count = len(curve)
    np.testing.assert_allclose(curve.epochs * 600, run.held_out_steps)
    np.testing.assert_allclose(curve.accuracies, run.accuracy.held_out)
    run.rewind(100)
    assert len(curve) == count > len(live_curve(run))
