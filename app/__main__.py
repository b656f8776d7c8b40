"""The ``inkling`` command: check the display, start Qt, open the window."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.display import display_problem, missing_library_advice

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.train.controller import SessionFactory


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the command's options."""
    parser = argparse.ArgumentParser(
        prog="inkling", description="Draw a digit, watch a network learn to read it."
    )
    parser.add_argument(
        "--network", type=Path, metavar="FILE", help="a .tflite or .keras file or a run's folder"
    )
    parser.add_argument(
        "--presenter", action="store_true", help="begin in presenter mode: full screen, for a table"
    )
    parser.add_argument(
        "--table",
        type=Path,
        metavar="FILE",
        help="settings of presenter mode, else presenter.toml in the data folder",
    )
    return parser


def create_window(argv: Sequence[str], make_session: SessionFactory | None = None) -> MainWindow:
    """Build the window on the QApplication there is; ``argv`` without the program's name.

    Its language is the one that was chosen, else English.
    ``make_session`` makes the sessions of its runs; None keeps them in the data folder. Opens
    nothing else by itself. Call on main.
    """
    from PySide6.QtCore import QCoreApplication, Qt

    from app.language import language
    from app.main_window import MainWindow
    from app.settings import Settings
    from app.train import sessions

    language().choose(Settings().language or "en")
    options = build_parser().parse_args(list(argv))
    # Every point the pen gave counts; on X11 Qt merges fast moves unless told after it has started.
    compress = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
    QCoreApplication.setAttribute(compress, False)
    window = MainWindow(options.network, make_session or sessions.make_session)
    window.presenting.settings_file = options.table
    if options.presenter:
        window.present()
    return window


def main() -> int:
    """Run the program; returns the exit status, 2 after one sentence where no window can open."""
    build_parser().parse_args()
    try:
        problem = display_problem()
        if not problem:
            from PySide6.QtWidgets import QApplication
    except ImportError as error:
        problem = missing_library_advice(error)
    if problem:
        print(f"inkling: {problem}", file=sys.stderr)
        return 2
    from app.errors import install_error_handling
    from app.language import language, system_language
    from app.recovery import offer_recovery

    # Qt's loop runs no Python in which Ctrl+C could be raised.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Inkling")
    application.setApplicationDisplayName("Inkling")
    application.setDesktopFileName("inkling")
    window = create_window(sys.argv[1:])
    if window.settings.language is None:
        language().choose(system_language())
    install_error_handling(window.say)
    offer_recovery(window)
    window.show()
    if not window.presenting.is_on:
        window.guide.greet()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
