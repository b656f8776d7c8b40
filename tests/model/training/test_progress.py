import numpy as np

from model.training.progress import Progress


def made():
    progress = Progress()
    for step in range(1, 5):
        progress.step, progress.seconds = step, 0.5 * step
        progress.steps.append(np.full((1, 3), step, np.float32))
        progress.note_validation(1 / step, step / 10)
    return progress


def test_measurements_know_their_step_and_their_second():
    metrics = made().metrics()
    assert metrics["times"].tolist() == [[1, 0.5], [2, 1.0], [3, 1.5], [4, 2.0]]
    np.testing.assert_allclose(metrics["validations"][:, 2], [0.1, 0.2, 0.3, 0.4])
    assert {array.dtype for array in metrics.values()} == {np.dtype(np.float32)}


def test_what_came_later_is_forgotten():
    progress = Progress.from_metrics(2, 1.0, made().metrics())
    assert [row[0] for row in progress.validations] == [1, 2]
    assert progress.times == [(1, 0.5), (2, 1.0)]


def test_a_run_of_an_earlier_version_has_no_times():
    metrics = made().metrics()
    del metrics["times"]
    assert Progress.from_metrics(4, 2.0, metrics).times == []
    assert Progress.from_metrics(4, 2.0, {}).metrics()["times"].shape == (0, 2)
