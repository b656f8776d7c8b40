from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.canvas.edited_drawing import EditedDrawing
from app.presenter.window import PresenterWindow
from app.reading.live_reader import LiveReader
from app.theme import Theme
from app.train.controller import TrainingController
from tests.app.windows import LONG, quick_session


def _long_session(config, resume):
    """Make a session that a test can watch as long as it likes."""
    return quick_session(replace(config, epochs=500), resume)


class Page:
    """The presenter's page in a window of its own, with all that it is plugged into."""

    def __init__(self, qtbot):
        self.theme, self.edited = Theme(), EditedDrawing()
        self.reader, self.controller = LiveReader(), TrainingController(_long_session)
        self.controller.started.connect(self.reader.follow_run)
        self.controller.snapshot.connect(self.reader.take_snapshot)
        self.edited.extended.connect(self.reader.set_drawing)
        self.edited.replaced.connect(self.reader.set_drawing)
        self.window = PresenterWindow(self.theme, self.edited, self.reader, self.controller)
        self.stage, self.live = self.window.stage, self.window.train_live
        self._qtbot = qtbot
        self.reader.read_now()
        self.window.resize(960, 540)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()

    def wait_until(self, true):
        self._qtbot.waitUntil(true, timeout=3 * LONG)

    def close(self):
        self.controller.stop()
        self.wait_until(lambda: not self.controller.state.is_active)
        self.window.close()
        for thing in (self.window, self.reader, self.controller, self.edited, self.theme):
            thing.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qtbot):
    """Presenter mode without games, on the screen."""
    made = Page(qtbot)
    yield made
    made.close()
