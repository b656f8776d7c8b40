"""The one rule: the window knows the model, the model knows no window, and TensorFlow waits."""

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
QT = ("PySide6", "shiboken6", "pyqtgraph", "app")
SLOW = ("tensorflow", "keras", "sklearn")


def modules_of(package):
    """The name of every module of a package, without those that run when they are imported."""
    found = [info.name for info in pkgutil.walk_packages([str(ROOT / package)], f"{package}.")]
    return [package, *(name for name in found if not name.endswith("__main__"))]


def loaded_after(program):
    """Run a program in a fresh process; which of QT and SLOW it has loaded at its end."""
    watched = (*QT, *SLOW)
    tail = f"\nimport sys\nprint([name for name in {watched!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program + tail],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return done.stdout.splitlines()[-1]


def test_the_packages_are_found():
    assert "model.datasets.mnist" in modules_of("model")
    assert "app.train.controller" in modules_of("app")


def test_no_module_of_the_model_loads_qt_or_tensorflow():
    assert loaded_after("\n".join(f"import {name}" for name in modules_of("model"))) == "[]"


@pytest.mark.e2e
def test_no_module_of_the_window_loads_tensorflow():
    program = "\n".join(f"import {name}" for name in modules_of("app"))
    assert loaded_after(program) == str(list(QT))


def test_the_command_line_shows_its_help_without_tensorflow_or_qt():
    program = "import sys\nfrom model.__main__ import main\n"
    program += "try:\n main(['--help'])\nexcept SystemExit:\n pass"
    assert loaded_after(program) == "[]"
