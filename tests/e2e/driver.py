"""A hand at the real command, run as a program by the tests of whole processes.

``python -m tests.e2e.driver ACTION [SEED]`` starts what ``inkling`` starts, with few digits to
learn from, and does one thing to the window.
"""

import json
import random
import sys
from functools import partial

from PySide6.QtCore import QTimer

from app import __main__ as command
from tests.app.pens import drag
from tests.app.windows import SEVEN, quick_session

EARLIEST, LATEST = 0.1, 7.0
"""Seconds: before TensorFlow is loaded, and well into the run."""


def tell(**facts):
    print(json.dumps(facts), flush=True)


def draw(window):
    canvas = window.canvas
    drag(canvas, *[(round(x * canvas.width()), round(y * canvas.height())) for x, y in SEVEN])


def train(window):
    window.network_picker.setValue("softmax")
    window.epochs_box.setValue(1000)
    window.train_button.click()


def draw_only(window):
    """Have one digit read, and tell whether TensorFlow was needed for it."""
    draw(window)
    QTimer.singleShot(300, partial(tell_and_close, window))


def draw_and_wait(window):
    """Draw, and tell that this is done."""
    draw(window)
    tell(drawn=True)


def tell_and_close(window):
    loaded = [name for name in ("tensorflow", "keras") if name in sys.modules]
    tell(digit=window.predicted_digit.text(), loaded=loaded)
    window.close()


def close_at_random(window):
    """Train, and close the window at a moment that the seed chooses."""
    draw(window)
    train(window)
    wait = random.uniform(EARLIEST, LATEST)
    QTimer.singleShot(round(wait * 1000), window.close)


def train_until_killed(window):
    """Draw and train, and tell when there is a checkpoint to come back to."""
    draw(window)
    train(window)
    timer = QTimer(window)
    timer.timeout.connect(partial(tell_checkpoint, window, timer))
    timer.start(20)


def tell_checkpoint(window, timer):
    started = window.controller.run_started
    if started is not None and (started.run / "checkpoint.npz").is_file():
        timer.stop()
        tell(run=str(started.run), step=window.controller.curves.step)


def fail_in_a_slot(window):
    """Have a mistake in a slot, then close."""
    QTimer.singleShot(0, partial(int, "no number"))
    QTimer.singleShot(200, partial(tell_what_is_said, window, 100))


def tell_what_is_said(window, looks):
    """Tell of a sentence other than the usual one, or after so many looks of that."""
    words = window.status_message.text()
    if words == "Ready" and looks:
        QTimer.singleShot(50, partial(tell_what_is_said, window, looks - 1))
        return
    tell(said=words)
    window.close()


def main(action, seed=""):
    """Start the command with a window that ``action`` is done to."""
    create_window = command.create_window

    def create_driven_window(argv):
        window = create_window(argv, quick_session)
        QTimer.singleShot(0, partial(action, window))
        return window

    command.create_window = create_driven_window
    random.seed(seed)
    sys.argv[1:] = []
    return command.main()


if __name__ == "__main__":
    sys.exit(main(globals()[sys.argv[1]], *sys.argv[2:]))
