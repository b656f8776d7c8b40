from model.training.call_length import MOST_STEPS_A_CALL, CallLength


def after(step_seconds, calls=30):
    length = CallLength()
    for _ in range(calls):
        length.note(4, 4 * step_seconds)
    return length


def test_the_first_calls_take_one_step_whatever_the_first_took():
    length = CallLength()
    assert length.steps(0) == 1
    length.note(1, 20.0)
    assert length.steps(10_000) == 1
    length.note(1, 0.03)
    assert length.steps(10_000) == 1


def test_a_call_takes_about_a_frame():
    assert after(0.009).steps(10_000) == 3
    assert after(0.100).steps(10_000) == 1
    assert after(0.0001).steps(10_000) == MOST_STEPS_A_CALL


def test_a_young_run_grows_by_a_quarter_at_most():
    length = after(0.0001)
    assert [length.steps(done) for done in (0, 3, 4, 40, 400)] == [1, 1, 1, 10, 64]


def test_restarted_it_knows_nothing():
    length = after(0.0001)
    length.restart()
    assert length.steps(10_000) == 1
