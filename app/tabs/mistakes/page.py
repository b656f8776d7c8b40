"""The Mistakes tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import in_language, tr
from app.tabs.insight import Insight
from app.tabs.mistakes import words
from app.tabs.mistakes.answers_in_view import AnswersInView
from app.tabs.mistakes.glance import Glance
from app.tabs.mistakes.mix_card import MixCard
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.wall_card import WallCard
from app.theme import GAP
from model.inside.mistakes import Answers, Kind

_WALL_SHARE, _MIX_SHARE = 56, 44


class MistakesPage(QWidget):
    """What the network gets wrong: the digits, and what it takes them for. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("mistakes_tab")
        self._insight = insight
        self._only: Kind | None = None
        self._tiles: TileAnswers | None = None
        self.wall_card, self.mix_card = WallCard(insight.theme), MixCard(insight.theme)
        self.wall, self.wall_order = self.wall_card.wall, self.wall_card.wall_order
        self.filter_button = self.wall_card.filter_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.wall_card, _WALL_SHARE)
        column.addWidget(self.mix_card, _MIX_SHARE)
        self.answers = AnswersInView(self, insight)
        self.glance = Glance(insight, self.wall)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._connect()
        self._start()

    def _connect(self) -> None:
        self.answers.changed.connect(self._take)
        self.answers.restarted.connect(self._start)
        self.wall.chosen.connect(self._put_on_canvas)
        self.wall_order.changed.connect(self._reorder)
        self.mix_card.chosen.connect(self._choose)
        self.filter_button.clicked.connect(self._show_all)
        self._leave.activated.connect(self._show_all)
        self._insight.theme.changed.connect(self._reword)
        self._leave.setEnabled(False)

    @property
    def _latest(self) -> Answers | None:
        look = self.answers.look
        return None if look is None else look.answers

    @Slot()
    def _start(self) -> None:
        """Show that there is nothing to show yet, and why."""
        self._show_tiles(None)
        self.wall_card.set_title("", "", tr("What it gets wrong"))
        self.wall.start(None, self._reason())
        self.mix_card.show_answers(None)

    @Slot()
    def _reword(self) -> None:
        """Say what is said in the language that is on."""
        if self._latest is None:
            self._start()
        else:
            self._take()

    def _reason(self) -> str:
        """Say why there are no digits on the wall."""
        if self._insight.network.problem:
            return in_language(self._insight.network.problem)
        digits = self.answers.digits
        if digits is None:
            return tr("Reading the digits…")
        if len(digits):
            return tr("The network reads the digits…")
        return tr("There are no {digits}.", digits=tr(digits.name))

    def _show_tiles(self, tiles: TileAnswers | None) -> None:
        self._tiles = tiles
        self.glance.watch(tiles)

    @Slot()
    def _take(self) -> None:
        look, digits = self.answers.look, self.answers.digits
        if look is None or look.answers is None or digits is None:
            return
        answers = look.answers
        if self._tiles is None:
            self._show_tiles(TileAnswers(digits))
            self.wall.start(self._tiles, "")
        assert self._tiles is not None
        self._tiles.take_all(answers)
        self.wall_card.set_title(*words.title(answers.wrong, len(answers), digits))
        self.mix_card.show_answers(answers)
        self._show_filter(answers)
        self.wall.offer_order(answers.order(self.wall_card.order, self._only), self._none())
        if look.network is not self._insight.network.network:
            self.glance.look()

    def _show_filter(self, answers: Answers) -> None:
        only = self._only
        if only is not None and only.said is not None and only.said >= answers.classes:
            only = self._only = None
        count = 0 if only is None else int(answers.are_of(only).sum())
        self.wall_card.set_filter("" if only is None else words.kind_words(only, count))
        self.mix_card.confusion_matrix.set_filter(only)
        self._leave.setEnabled(only is not None)

    def _none(self) -> str:
        return "" if self._only is None else words.none_of(self._only)

    @Slot(object)
    def _choose(self, kind: Kind) -> None:
        """Show digits of a kind alone; all again where these are shown already."""
        self._only = None if kind == self._only else kind
        self._reorder()

    @Slot()
    def _show_all(self) -> None:
        self._only = None
        self._reorder()

    @Slot()
    def _reorder(self) -> None:
        """Do at once what the person asked for."""
        answers = self._latest
        if answers is not None:
            self._show_filter(answers)
            order = answers.order(self.wall_card.order, self._only)
            self.wall.put_in_order(order, self._none())

    @Slot(int)
    def _put_on_canvas(self, digit: int) -> None:
        tiles = self._tiles
        if tiles is not None:
            said = words.on_canvas(int(tiles.digits.labels[digit]), tiles.digits.name)
            self._insight.pictures.show_image(tiles.image(digit), said)
