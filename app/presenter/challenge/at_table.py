"""Lets the table's settings and its quiet hours rule the challenge."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.presenter.challenge.challenge import Challenge
from app.presenter.table.table import Table


class ChallengeAtTable(QObject):
    """Plays the games the table offers, and not while it shows recorded drawings. Call on main."""

    def __init__(self, challenge: Challenge, table: Table) -> None:
        super().__init__(challenge)
        self._challenge, self._table = challenge, table
        table.holds.append(challenge.is_showing_verdict)
        table.settings_changed.connect(self._take_settings)
        table.started_again.connect(challenge.start_again)
        table.attract_changed.connect(self._follow_attract)

    @Slot()
    def _take_settings(self) -> None:
        self._challenge.set_games(self._table.settings.games)

    @Slot()
    def _follow_attract(self) -> None:
        if self._table.is_attracting:
            self._challenge.stop()
        else:
            self._challenge.start_again()
