"""Digits written with the mouse on the real window at many places, sizes and scalings.

Run as a program (``python -m tests.app.written_digits``) it starts the window under the scaling
that ``QT_SCALE_FACTOR`` gives, writes every digit and prints what was read as JSON: the scaling of
a process cannot be changed once it runs.
"""

import json
import sys

import numpy as np
from PySide6.QtWidgets import QApplication

from tests.app.pens import mouse

# From 0 to 1 in a box that is as high as 1; plain hands, so that no reading hangs in the balance.
DIGITS = {
    0: [[(0.35, 0.0), (0.12, 0.1), (0.0, 0.4), (0.04, 0.75), (0.25, 0.98), (0.48, 0.95),
         (0.66, 0.7), (0.68, 0.35), (0.58, 0.1), (0.35, 0.0)]],
    1: [[(0.1, 0.0), (0.1, 0.5), (0.1, 1.0)]],
    2: [[(0.02, 0.22), (0.15, 0.04), (0.38, 0.0), (0.58, 0.12), (0.6, 0.32), (0.42, 0.6),
         (0.2, 0.82), (0.0, 1.0), (0.3, 0.99), (0.68, 0.98)]],
    3: [[(0.02, 0.08), (0.25, 0.0), (0.5, 0.06), (0.56, 0.24), (0.42, 0.42), (0.2, 0.47),
         (0.45, 0.52), (0.6, 0.72), (0.5, 0.92), (0.25, 1.0), (0.0, 0.9)]],
    4: [[(0.35, 0.0), (0.18, 0.35), (0.0, 0.62), (0.35, 0.61), (0.7, 0.6)],
        [(0.52, 0.3), (0.5, 0.65), (0.48, 1.0)]],
    5: [[(0.6, 0.0), (0.1, 0.02), (0.07, 0.25), (0.05, 0.45), (0.3, 0.38), (0.55, 0.5),
         (0.6, 0.72), (0.48, 0.92), (0.25, 1.0), (0.0, 0.92)]],
    6: [[(0.5, 0.0), (0.25, 0.2), (0.08, 0.48), (0.02, 0.78), (0.18, 0.98), (0.42, 0.98),
         (0.55, 0.8), (0.48, 0.6), (0.28, 0.56), (0.06, 0.72)]],
    7: [[(0.0, 0.02), (0.3, 0.01), (0.62, 0.0), (0.5, 0.3), (0.36, 0.65), (0.25, 1.0)]],
    8: [[(0.55, 0.14), (0.38, 0.0), (0.15, 0.04), (0.06, 0.22), (0.25, 0.43), (0.5, 0.62),
         (0.55, 0.85), (0.32, 1.0), (0.08, 0.9), (0.06, 0.68), (0.3, 0.46), (0.52, 0.28),
         (0.55, 0.14)]],
    9: [[(0.55, 0.12), (0.35, 0.0), (0.1, 0.08), (0.04, 0.3), (0.18, 0.46), (0.42, 0.4),
         (0.55, 0.14), (0.53, 0.5), (0.5, 1.0)]],
}  # fmt: skip
PLACES = ((0.42, 0.05, 0.06), (0.42, 0.55, 0.5), (0.85, 0.15, 0.08))
"""Height and left upper corner as shares of the canvas: small, small elsewhere, and large."""


def write(window, digit, place):
    """Write with the mouse, whose places are whole pixels of the screen; give what is read."""
    canvas, (height, left, top) = window.canvas, place
    side, ratio = min(canvas.width(), canvas.height()), canvas.devicePixelRatioF()
    canvas.clear()
    for stroke in DIGITS[digit]:
        points = (np.array(stroke) * height + (left, top)) * side
        pixels = (np.round(points * ratio) / ratio).tolist()
        mouse(canvas, "press", pixels[0])
        for at in pixels[1:]:
            mouse(canvas, "move", at)
        mouse(canvas, "release", pixels[-1])
    window.reader.read_now()
    return {
        "digit": digit,
        "place": list(place),
        "pixels": height * side * ratio,
        "image": np.round(window.network_input.image(), 4).tolist(),
        "answer": window.predicted_digit.text(),
        "probabilities": [float(part) for part in window.probability_plot.probabilities()],
    }


def write_all(window):
    """Write every digit at every place."""
    return [write(window, digit, place) for digit in DIGITS for place in PLACES]


def main():
    """Open the window as the command does, write, and print."""
    from app.__main__ import create_window

    application = QApplication([])
    window = create_window([])
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    told = {"ratio": window.canvas.devicePixelRatioF(), "readings": write_all(window)}
    window.close()
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
