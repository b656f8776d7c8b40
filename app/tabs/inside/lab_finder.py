"""Keeps the lab's map and smallest change true: coarse first, then fine, then the search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.background import Work
from app.refresher import Refresher
from app.tabs.inside.lab_flips_card import SEARCHING, FlipsCard
from app.tabs.inside.lab_map_card import MapCard
from app.tabs.inside.lab_questions import (
    Found,
    Question,
    find_all,
    map_coarsely,
    map_finely,
    search,
)
from app.tabs.inside.lab_words import compared_words
from app.tabs.inside.lab_work import LabLane
from model.inside.plain_network import PlainNetwork
from model.inside.plans import Plan
from model.inside.shift_map import ShiftMap

_REST_WHILE_LEARNING = 9.0

Ask = Callable[[], Question | None]
Network = Callable[[], PlainNetwork | None]


class LabFinder(QObject):
    """Asks what takes long, and shows it in two cards. Call on main.

    What the person changes is followed in three parts, so that the first is there at once. What
    the network learns is followed in one, with rests so long that it does not learn more slowly.

    Parameters
    ----------
    ask
        Gives the question of this moment, None where there is none.
    network
        Gives what ``LabLane.work`` is to ask.
    """

    def __init__(
        self,
        view: QWidget,
        lane: LabLane,
        ask: Ask,
        network: Network,
        cards: tuple[MapCard, FlipsCard],
    ) -> None:
        super().__init__(view)
        self._lane, self._ask, self._network = lane, ask, network
        self._map_card, self._flips_card = cards
        self._mapped: Question | None = None
        self._searched: Question | None = None
        self._is_coarse = self._is_behind = False
        self._counts: dict[bool, tuple[Question, int]] = {}
        self._parts = Refresher(view, lane, "lab_parts", self._ask_part, self._show_part)
        self._whole = Refresher(
            view, lane, "lab_whole", self._ask_whole, self._show_whole, _REST_WHILE_LEARNING
        )

    def follow(self) -> None:
        """Say that the question is another one."""
        self._parts.refresh()

    def keep_up(self) -> None:
        """Say that the network has learnt."""
        self._whole.refresh()

    def begin_anew(self, waiting: str) -> None:
        """Show nothing but words: another network answers, or there is nothing to ask about."""
        self._mapped = self._searched = None
        self._counts.clear()
        self._map_card.show_map(None, waiting)
        self._flips_card.show_flips(None, waiting)
        self._parts.restart()
        self._whole.restart()

    def _ask_part(self) -> Work | None:
        question = self._ask()
        if question is None:
            return None
        if not question.has_map_of(self._mapped):
            return self._work(map_coarsely(question))
        if self._is_coarse:
            return self._work(map_finely(question))
        if not question.has_flips_of(self._searched):
            return self._work(search(question))
        return None

    def _work(self, plan: Plan[Found]) -> Work:
        return self._lane.work(plan, self._network())

    def _show_part(self, found: Found | None) -> None:
        self._show(found)
        self._parts.refresh()
        if self._is_behind and found is not None and found.flips is not None:
            self._is_behind = False
            self._whole.refresh()

    def _ask_whole(self) -> Work | None:
        question = self._ask()
        if question is None or not question.has_flips_of(self._searched):
            self._is_behind = True  # the parts are on their way; some were before it learnt
            return None
        return self._work(find_all(question))

    def _show_whole(self, found: Found | None) -> None:
        question = self._ask()
        if found is None or question is None:
            return
        self._counts.clear()  # what was counted before it learnt is no comparison
        if not question.has_map_of(found.question):
            found = replace(found, shift_map=None)
        if not question.has_flips_of(found.question):
            found = replace(found, flips=None)
        self._show(found)

    def _show(self, found: Found | None) -> None:
        if found is None or self._ask() is None:
            return
        if found.shift_map is not None:
            self._show_map(found.question, found.shift_map)
        if found.flips is not None:
            self._searched = found.question
            self._flips_card.show_flips(found.flips)
        elif self._searched is None:
            self._flips_card.show_flips(None, SEARCHING)

    def _show_map(self, question: Question, shift_map: ShiftMap) -> None:
        self._mapped, self._is_coarse = question, shift_map.is_coarse
        compared = ""
        if not shift_map.is_coarse:
            self._counts[question.recentre] = (question, shift_map.agreeing)
            other, count = self._counts.get(not question.recentre, (None, 0))
            if other is not None and question.has_changes_of(other):
                compared = compared_words(count, recentred=other.recentre)
        self._map_card.show_map(shift_map, compared=compared)
