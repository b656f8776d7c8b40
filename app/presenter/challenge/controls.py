"""The challenge's buttons in the strip of hints, and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.language import put
from app.presenter.window import PresenterWindow

if TYPE_CHECKING:
    from app.presenter.challenge.challenge import Challenge


class ChallengeControls(QObject):
    """Another game, the wall, done, a name, and clearing the results. Call on main."""

    def __init__(self, presenter: PresenterWindow, challenge: Challenge) -> None:
        super().__init__(challenge)
        hints = presenter.stage.hints
        place = hints.buttons.index(presenter.next_button) + 1
        self.game_button = hints.add("presenter_game_button", "G", place)
        put(self.game_button.setText, "Other game")
        self.game_button.clicked.connect(challenge.switch)
        self.wall_button = hints.add("presenter_wall_button", "W", place + 1)
        put(self.wall_button.setText, "Best foolings")
        self.wall_button.clicked.connect(challenge.toggle_wall)
        for button in (self.game_button, self.wall_button):
            button.pressed.connect(presenter.touched)
        keys = presenter.keys
        keys.set("G", challenge.switch)
        keys.set("W", challenge.toggle_wall)
        keys.set("D", challenge.pen.finish)
        keys.set("M", challenge.names.open)
        keys.set("Ctrl+Backspace", challenge.clear_results)

    def show_games(self, count: int) -> None:
        """Offer no more than there is."""
        self.game_button.setVisible(count > 1)
        self.wall_button.setVisible(count > 0)
