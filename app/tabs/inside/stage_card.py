"""One card: a layer, what it does, and what it finds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.language import noop
from app.tabs.inside.answer_tiles import AnswerTiles
from app.tabs.inside.pictures import Pictures, groups_of
from app.tabs.inside.tile_grid import TileGrid
from app.tabs.inside.tile_layout import lay_out, lay_out_memory
from app.theme import Theme
from app.widgets.card import Card
from model.inside.stages import Stage

_PLAIN_LEGEND, _SIGNED_LEGEND = (noop("none"), noop("lots")), (noop("minus"), noop("plus"))


class StageCard(Card):
    """The name of a stage, its words, and its tiles. Call on main.

    ``grid`` is None where a stage has no tiles that can be looked at closely.
    """

    def __init__(self, theme: Theme, index: int, stage: Stage, title: str, remark: str) -> None:
        super().__init__()
        self.setObjectName(f"stage_{index}")
        self._index = index
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.remark = QLabel()
        self.remark.setProperty("role", "help")
        self.remark.setWordWrap(True)
        header = QHBoxLayout()
        header.setSpacing(12)
        header.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self.remark, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(header)
        self.grid = self._make_grid(theme, stage)
        self.answers: AnswerTiles | None = None
        if self.grid is not None:
            self.grid.setObjectName(f"stage_{index}_tiles")
            self.grid.setToolTip("")
            self.column.addWidget(self.grid)
        if stage.is_answer:
            self.answers = AnswerTiles(theme)
            self.answers.setObjectName("answer_tiles")
            self.column.addWidget(self.answers)
        self.name(title, remark)

    def name(self, title: str, remark: str) -> None:
        """Show the stage's name and what it does."""
        self.title.setText(title)
        self.remark.setText(remark)
        if self.grid is not None:
            self.grid.setAccessibleName(f"{title}. {remark}")

    def _make_grid(self, theme: Theme, stage: Stage) -> TileGrid | None:
        groups = groups_of(stage)
        if not groups:
            return None
        is_memory = stage.kind == "memory" and not stage.is_answer
        legend = _SIGNED_LEGEND if stage.is_signed else _PLAIN_LEGEND
        if stage.is_answer:
            legend = ("", "")
        return TileGrid(theme, groups, lay_out_memory if is_memory else lay_out, legend)

    def show_pictures(self, pictures: Pictures) -> None:
        """Show what the stage finds now."""
        if self.grid is not None:
            self.grid.show_images(pictures.images[self._index])
        if self.answers is not None:
            sight = pictures.sight
            self.answers.show_answers(sight.probabilities, sight.scores)
