"""The wall: the best foolings of the evening, and the key that clears all results."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.language import in_language, put, tr
from app.presenter.challenge.overlay import PADDING, Overlay
from app.presenter.challenge.results import UNDO_SECONDS, Results
from app.presenter.challenge.stage_button import StageButton
from app.presenter.challenge.tiles import COLUMNS, ROWS, FoolingTiles
from app.presenter.label import StageLabel
from app.presenter.window import PresenterWindow

_TOP, _BOTTOM = 128, 112
_REMARK = 26


class Wall(Overlay):
    """Shows what ``Results`` hold; clearing has an undo for some seconds. Call on main."""

    def __init__(self, presenter: PresenterWindow, results: Results) -> None:
        theme = presenter.theme
        super().__init__(presenter.stage, theme, "presenter_wall")
        self._presenter, self._results = presenter, results
        put(self.title.setText, "The best foolings")
        self.tiles = FoolingTiles(theme, self)
        self.remark = StageLabel(theme, _REMARK, 400, "text2", parent=self)
        self.remark.setObjectName("presenter_wall_remark")
        self.clear_button = StageButton(theme, "presenter_clear_results_button", parent=self)
        put(self.clear_button.setText, "Clear all results")
        put(self.clear_button.setToolTip, "Clear all results (Ctrl+Backspace)")
        self.undo_button = StageButton(theme, "presenter_undo_clear_button", True, self)
        put(self.undo_button.setText, "Undo")
        put(self.undo_button.setToolTip, "Bring the results back (Ctrl+Backspace)")
        self.clear_button.clicked.connect(results.clear)
        self.undo_button.clicked.connect(results.undo_clear)
        results.changed.connect(self._follow)
        self.opened.connect(self._follow)
        theme.changed.connect(self._follow)

    def arrange(self, scale: float) -> None:
        """Put the tiles in the middle, the rest below them."""
        edge = round(PADDING * scale)
        for part in (self.tiles, self.remark, self.clear_button, self.undo_button):
            part.set_scale(scale)
        top, bottom = round(_TOP * scale), round(_BOTTOM * scale)
        self.tiles.setGeometry(
            edge, top, self.width() - 2 * edge, self.height() - top - bottom - edge // 2
        )
        right = self.width() - edge
        middle = self.height() - bottom // 2
        for button in (self.clear_button, self.undo_button):
            button.resize(button.sizeHint())
            button.move(right - button.width(), middle - button.height() // 2)
        room = self.clear_button.geometry() | self.undo_button.geometry()
        height = round(44 * scale)
        self.remark.setGeometry(edge, middle - height // 2, room.left() - 2 * edge, height)

    @Slot()
    def _follow(self) -> None:
        if not self.isVisible():
            return
        results = self._results
        self.tiles.show_foolings(results.best_foolings(COLUMNS * ROWS), results.newest_fooling)
        self.undo_button.setVisible(results.can_undo_clear)
        # Where visitors cannot leave, they are not to clear the evening either: the key can.
        may_clear = self._presenter.may_leave() and not results.can_undo_clear
        self.clear_button.setVisible(may_clear)
        self.clear_button.setEnabled(results.has_any)
        if results.problem:
            words = in_language(results.problem)
        elif results.can_undo_clear:
            words = tr("%n seconds to bring the results back.", n=UNDO_SECONDS)
        else:
            words = tr("A second network could see the digit, the one that answered did not.")
        self.remark.setText(words)
        self.fit()
