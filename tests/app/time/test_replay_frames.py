import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from app.theme import Theme
from app.time.replay_frames import (
    DRAWING,
    FRAME_MS,
    HEIGHT,
    HOLD_MS,
    PLAY_MS,
    WIDTH,
    FramePainter,
    plan,
)  # fmt: skip


@given(steps=st.sets(st.integers(0, 100_000), min_size=1, max_size=200))
def test_a_plan_goes_through_the_run_once_and_takes_six_to_ten_seconds(steps):
    shots = plan(tuple(sorted(steps)))
    shown = [shot.step for shot in shots]
    assert shown == sorted(set(shown))
    assert set(shown) <= steps
    assert shown[-1] == max(steps)
    whole = sum(shot.milliseconds for shot in shots)
    if len(steps) > 1:
        assert shown[0] == min(steps)
        assert PLAY_MS - FRAME_MS <= whole - HOLD_MS <= PLAY_MS
        assert 6_000 <= whole <= 10_000


def painter(reason=None, dark=True):
    drawing = QImage(DRAWING, DRAWING, QImage.Format.Format_RGB32)
    drawing.fill(QColor("#123456"))
    return FramePainter(Theme(dark), drawing, reason, "GRU", 100)


def sure_of(digit, share=0.91):
    row = np.full(10, (1 - share) / 9, np.float32)
    row[digit] = share
    return row


def amount(pixels, color):
    color = QColor(color)
    wanted = [color.red(), color.green(), color.blue()]
    return int((pixels == wanted).all(axis=-1).sum())


def test_a_frame_has_the_drawing_the_answer_and_the_bars(qapp):
    pixels = painter().paint(50, 1.5, sure_of(7))
    assert pixels.shape == (HEIGHT, WIDTH, 3)
    assert pixels.dtype == np.uint8
    assert amount(pixels, "#123456") > 0.95 * DRAWING**2
    palette = Theme(True).palette
    answer, bars = pixels[:304, 304:460], pixels[:304, 468:]
    assert amount(answer, palette.orange) > 1000
    assert amount(bars, palette.orange_fill) > 500


@pytest.mark.parametrize("dark", [True, False])
def test_certainty_is_a_shape(qapp, dark):
    orange = Theme(dark).palette.orange
    inks = {
        share: amount(painter(dark=dark).paint(1, 0.0, sure_of(8, share))[:220, 304:460], orange)
        for share in (0.95, 0.5, 0.2)
    }
    assert inks[0.95] > inks[0.5] > inks[0.2] == 0


def test_what_is_no_digit_has_no_winner(qapp):
    pixels = painter("not_a_digit").paint(50, 1.5, sure_of(7))
    palette = Theme(True).palette
    assert amount(pixels, palette.orange) == amount(pixels, palette.orange_fill) == 0


def test_the_track_fills_from_the_start_to_the_end(qapp):
    blue = Theme(True).palette.blue
    filled = [
        amount(painter().paint(step, 0.0, sure_of(1))[340:], blue) for step in (0, 3, 20, 100)
    ]
    assert filled == sorted(set(filled))
