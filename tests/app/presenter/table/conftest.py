import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.pens import drag
from tests.app.windows import LONG, SEVEN

NOBODY = Qt.KeyboardModifier.NoModifier


class Visitor:
    """Somebody at a table whose settings are in a file."""

    def __init__(self, windows, qtbot, path):
        self._windows, self._qtbot, self._path = windows, qtbot, path
        self.table = None

    def come(self, settings="", **options):
        """Open presenter mode with these lines in the settings file."""
        self._path.write_text(settings, "utf-8")
        self.person = self._windows.open(["--table", str(self._path)], shown=False, **options)
        self.window = self.person.window
        with self._qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.page = self.window.present()
        self.table = self.window.presenting.table
        self.canvas = self.page.canvas
        self.wait_until(self.page.isVisible)
        return self

    def wait_until(self, true):
        self._qtbot.waitUntil(true, timeout=4 * LONG)

    def wait(self, milliseconds):
        self._qtbot.wait(milliseconds)

    def draw(self, shape=SEVEN):
        side = self.canvas.width()
        drag(self.canvas, *((round(x * side), round(y * side)) for x, y in shape))

    def press(self, key, modifiers=NOBODY):
        QTest.keyClick(self.canvas, key, modifiers)

    def unlock(self):
        """Let the window be closed."""
        if self.table is not None:
            self.table.lock.set_keys(None)

    def wait_for_attract(self):
        self.wait_until(lambda: self.table.is_attracting)


@pytest.fixture
def visitor(windows, qtbot, tmp_path):
    """Somebody at a table; ``come`` opens it."""
    made = Visitor(windows, qtbot, tmp_path / "table.toml")
    yield made
    made.unlock()
