"""The page that shows how the drawing becomes what the network sees, and what usually happens."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.answer.answer import put_into_words
from app.film import words
from app.film.answer_view import BESIDE, AnswerView
from app.film.tile import Marks, Tile
from app.film.way import Frame, Way
from app.icons import SIZE_BEFORE_WORDS, icon_before_words
from app.language import noop, put, tr
from app.theme import GAP, Theme
from app.widgets.card import Card
from app.widgets.chip import Chip
from model.film_strip import FilmStrip, Stages
from model.preprocess import BOX
from model.raster import SIDE
from model.reading.prediction import Prediction

_WIDEST, _WIDEST_BELOW = 200, 256
_MARGIN = (SIDE - BOX) / 2 / SIDE


class FilmStripPage(QWidget):
    """Five pictures from the drawing to its 28×28 pixels; below the usual app's two. On main."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("film_strip_page")
        self._theme = theme
        self.close_button = QPushButton()
        put(self.close_button.setText, "Back")
        self.close_button.setObjectName("film_strip_close_button")
        put(self.close_button.setAccessibleName, "Back to the page before")
        put(self.close_button.setToolTip, "Back to the page before (Esc)")
        self.close_button.setIconSize(SIZE_BEFORE_WORDS)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._make_tiles()
        self.answer = AnswerView(theme, "film_strip_answer", words.OURS, beside=True)
        self.naive_answer = AnswerView(theme, "film_strip_naive_answer", words.USUAL, beside=False)
        self.film_strip_answer = self.answer.headline
        self.film_strip_naive_answer = self.naive_answer.headline
        self.film_strip_close_button = self.close_button
        self.verdict = Chip(kind="problem")
        self.verdict.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._header())
        column.addWidget(self._own_card())
        column.addWidget(self._usual_card())
        column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_strip(
        self, strip: FilmStrip, own: Prediction, usual: Prediction, several: bool = False
    ) -> None:
        """Show the way of a drawing or a picture.

        Parameters
        ----------
        own, usual
            What the network says of the last image, and of the usual app's.
        several
            Whether the strip follows one digit of several.
        """
        self._show_stages(strip, strip.stages)
        is_empty = not strip.whole.any()
        self.usual_whole.show_picture(None if is_empty else strip.whole)
        self.usual_image.show_picture(None if is_empty else strip.naive)
        answer = put_into_words(own)
        if is_empty:
            answer = replace(answer, headline="–", remark=tr(words.EMPTY))
        self.answer.show_answer(answer, own)
        verdict = words.compare(own, usual, several)
        said = words.usual_answer(usual)
        self.naive_answer.show_answer(replace(said, remark=verdict.remark or said.remark), usual)
        self.verdict.setVisible(bool(verdict.chip))
        self.verdict.set_state(verdict.chip, "problem")

    def _show_stages(self, strip: FilmStrip, stages: Stages | None) -> None:
        if stages is None:
            for tile in self._tiles:
                tile.show_picture(None)
            self.whole.show_picture(strip.whole)
            return
        width, height = strip.extent
        left, top, right, bottom = stages.box
        box = (left / width, top / height, right / width, bottom / height)
        self.whole.show_picture(strip.whole, Marks(box=box))
        self.cut_out.show_picture(stages.cut_out)
        self.fitted.show_picture(stages.fitted)
        (x, y), (right_by, down_by) = stages.mass, stages.shift
        self.moved.show_picture(
            stages.field,
            Marks(
                box=(_MARGIN, _MARGIN, 1 - _MARGIN, 1 - _MARGIN),
                mass=(x / SIDE, y / SIDE),
                middle=((x + right_by) / SIDE, (y + down_by) / SIDE),
            ),
        )
        self.image.show_picture(stages.image)
        self._whole_frame.say(words.whole_words(strip.of_picture))
        self._fitted_frame.say(words.fitted_words(strip.of_picture))
        self._usual_frame.say(words.usual_words(strip.of_picture))

    def _make_tiles(self) -> None:
        theme = self._theme
        self.whole, self.cut_out = Tile(theme), Tile(theme)
        self.fitted, self.moved = Tile(theme, round(BOX)), Tile(theme, SIDE)
        self.image = Tile(theme, SIDE)
        self._tiles = (self.whole, self.cut_out, self.fitted, self.moved, self.image)
        self.usual_whole, self.usual_image = Tile(theme), Tile(theme, SIDE)
        self._whole_frame = Frame(self.whole, noop("Drawn"), words.whole_words(of_picture=False))
        self._usual_frame = Frame(
            self.usual_whole, noop("Drawn"), words.usual_words(of_picture=False)
        )
        self._fitted_frame = Frame(self.fitted, "20 × 20", words.fitted_words(of_picture=False))

    def _header(self) -> QHBoxLayout:
        title = QLabel()
        put(title.setText, words.TITLE)
        title.setProperty("role", "wordmark")
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.close_button)
        return row

    def _own_card(self) -> Card:
        card = Card()
        card.column.setSpacing(8)
        card.column.addWidget(_label(words.OURS, "title"))
        frames = (
            self._whole_frame,
            Frame(self.cut_out, noop("Cut out"), noop("Only where the ink is.")),
            self._fitted_frame,
            Frame(self.moved, noop("Centred"), noop("Its centre of mass ○ moves to the middle +.")),
            Frame(self.image, "28 × 28", words.SEEN),
        )
        card.column.addWidget(Way(self._theme, frames, _WIDEST))
        card.column.addWidget(self.answer)
        return card

    def _usual_card(self) -> Card:
        card = Card()
        header = QHBoxLayout()
        header.addWidget(_label(words.USUAL, "title"), 1)
        header.addWidget(self.verdict)
        card.column.addLayout(header)
        frames = (
            self._usual_frame,
            Frame(self.usual_image, "28 × 28", noop("Simply shrunk.")),
        )
        row = QHBoxLayout()
        row.setSpacing(BESIDE)
        way = Way(self._theme, frames, _WIDEST_BELOW)
        row.addWidget(way, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.naive_answer, 1)
        card.column.setSpacing(8)
        card.column.addLayout(row)
        return card

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.palette.color("text")
        self.close_button.setIcon(icon_before_words("arrow_left", color))


def _label(text: str, role: str) -> QLabel:
    label = QLabel()
    put(label.setText, text)
    label.setProperty("role", role)
    return label
