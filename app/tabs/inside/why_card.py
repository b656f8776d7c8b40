"""The card "Why does it say 7?": what in the drawing speaks for an answer, and what against it."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtWidgets import QToolTip

from app.background import Work
from app.refresher import Refresher
from app.tabs.inside import why_words
from app.tabs.inside.pace import Pace
from app.tabs.inside.why_jobs import GradientFound, PatchesFound, cover_patches, integrate
from app.tabs.inside.why_layout import WhyLayout
from app.tabs.inside.why_source import Source, WhySource
from app.tabs.inside.why_words import WhyWords
from app.tabs.insight import Insight
from model.inside.gradients import Attribution
from model.inside.saliency import FINEST, MIDDLE, Array, Covering
from model.reading.prediction import Prediction
from model.reading.reading import Reading

_STILL_MS = 400
"""A network whose weights have not moved for so long is worth a finer look."""


class WhyCard(WhyLayout):
    """Follows the drawing and the network that answers, while it can be seen. Call on main.

    The class asked about is the one answered until the person picks another.
    """

    def __init__(self, insight: Insight) -> None:
        super().__init__(insight.theme)
        self.setObjectName("why_card")
        self._insight = insight
        self._source = WhySource(insight, self)
        self._picked: int | None = None
        self._reading: Reading | None = None
        self._patches: PatchesFound | None = None
        self._gradient: GradientFound | None = None
        self._nothing = why_words.EMPTY
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        quick = insight.background.quick
        self._refresher = Refresher(self, quick, "why", self._ask_network, self._take)
        self._connect()
        self._offer_ways()
        self._show_nothing(why_words.EMPTY)
        self._refresher.refresh()

    def _connect(self) -> None:
        self._still.timeout.connect(self._refresher.refresh)
        self._source.ready.connect(self._refresher.refresh)
        self._insight.theme.changed.connect(self._reword)
        self._pace = Pace(self._refresher, self._insight)
        self._insight.controller.started.connect(self._notice)
        self._insight.network.replaced.connect(self._replace)
        self._insight.network.moved.connect(self._move)
        self.class_choice.chosen.connect(self._pick)
        self.follow_button.clicked.connect(self._follow)
        self.why_picker.changed.connect(self._notice)
        self.why_picture.asked_at.connect(self._hint)

    @property
    def asked(self) -> int | None:
        """The class asked about; None where there is nothing to ask about."""
        return None if self._reading is None else self._asked_of(self._reading.prediction)

    def _asked_of(self, prediction: Prediction) -> int:
        if self._picked is not None and self._picked >= len(prediction.probabilities):
            self._picked = None
        return prediction.best if self._picked is None else self._picked

    @property
    def covering(self) -> Covering | None:
        """What is known of covered patches; None before anything is."""
        return None if self._patches is None else self._patches.found

    @property
    def gradient(self) -> Attribution | None:
        """What gradients have found; None before anything is."""
        return None if self._gradient is None else self._gradient.found

    @Slot(object)
    def _notice(self, what: object) -> None:
        self._refresher.refresh()

    @Slot()
    def _reword(self) -> None:
        """Say what is said in the language that is on."""
        self._offer_ways()
        if self._reading is None:
            self.say(why_words.nothing_to_ask(self._nothing))
        else:
            self._show_asked()

    @Slot()
    def _replace(self) -> None:
        self._patches = self._gradient = None
        self._refresher.restart()

    @Slot()
    def _move(self) -> None:
        if self.isVisible():
            self._still.start()

    @Slot(int)
    def _pick(self, asked: int) -> None:
        self._picked = None if asked == self._picked else asked
        self._show_asked()
        self._refresher.refresh()

    @Slot()
    def _follow(self) -> None:
        self._picked = None
        self._show_asked()
        self._refresher.refresh()

    def _ask_network(self) -> Work | None:
        """Find out what is to be asked now; nothing where it is known or cannot be asked.

        What is shown and said stays as it is until there is an answer to go with it.
        """
        self._offer_ways()
        reading = self._read()
        if reading is None:
            return None
        source = self._source.current()
        if source is None or isinstance(source, str):
            self._show_drawing(reading.image, source or why_words.LOADING)
            return None
        is_gradient = self._is_gradient
        work = (self._ask_gradients if is_gradient else self._ask_patches)(source, reading)
        if work is None or (self._gradient if is_gradient else self._patches) is None:
            self._reading = reading
            self._show_asked()
        return work

    @property
    def _is_gradient(self) -> bool:
        return self.why_picker.value() == "gradients"

    def _offer_ways(self) -> None:
        why_not = self._source.why_no_gradients()
        if why_not and self.why_picker.value() == "gradients":
            self.why_picker.setValue("patches")
        self.forbid_gradients(why_not)

    def _read(self) -> Reading | None:
        """Give what is read of the pinned digit; None, said in words, where that is nothing."""
        shown = self._insight.reader.shown
        if shown is None or shown.reading.prediction.reason == "empty":
            self._picked = None
            self._show_nothing(why_words.EMPTY)
            return None
        if not shown.reading.prediction.probabilities.any():
            self._show_nothing(why_words.TOO_LITTLE)
            return None
        if len(shown.reading.prediction.probabilities) != self._insight.reader.classes:
            return None  # said by the network before; the one now has not read it yet
        return shown.reading

    def _ask_patches(self, source: Source, reading: Reading) -> Work | None:
        covering = self.covering
        is_known = self._patches is not None and source.key is self._patches.key
        if covering is None or not is_known or not np.array_equal(covering.image, reading.image):
            covering = Covering.of(reading.image)
        elif covering.level >= self._wanted_level():
            return None
        return partial(cover_patches, source, reading, covering, self._wanted_level())

    def _wanted_level(self) -> int:
        return MIDDLE if self._still.isActive() else FINEST

    def _ask_gradients(self, source: Source, reading: Reading) -> Work | None:
        form, asked = self._source.gradients(), self._asked_of(reading.prediction)
        if form is None:
            self._gradient = None
            return None
        before = self._gradient
        if before is None or not before.is_of(source.key, reading.image, asked):
            return partial(integrate, source, form, reading, asked, None)
        if before.found.is_done or self._still.isActive():
            return None
        return partial(integrate, source, form, reading, asked, before.found)

    def _take(self, result: PatchesFound | GradientFound) -> None:
        self._reading = result.reading
        if isinstance(result, GradientFound):
            self._gradient = result
            is_finer_wanted = not (result.found.is_done or self._still.isActive())
        else:
            self._patches = result
            is_finer_wanted = result.found.level < self._wanted_level()
        if is_finer_wanted:
            self._refresher.refresh()
        self._show_asked()

    def _show_nothing(self, words: str) -> None:
        self._patches = self._gradient = None
        self._show_drawing(None, words)

    def _show_drawing(self, image: Array | None, words: str) -> None:
        """Show the drawing as it is, or none: there is nothing to say of it."""
        self._reading = None
        self.why_picture.show_image(image)
        self._show_choice()
        self._nothing = words
        self.say(why_words.nothing_to_ask(words))

    def _show_choice(self) -> None:
        if self._reading is not None:
            self.class_choice.set_count(len(self._reading.prediction.probabilities))
        self.class_choice.setEnabled(self._reading is not None)
        self.class_choice.set_value(self.asked)
        self.follow_button.setVisible(self._reading is not None and self._picked is not None)

    def _show_asked(self) -> None:
        """Show what is known of the class asked about."""
        reading, asked = self._reading, self.asked
        if reading is None or asked is None:
            return
        self._show_choice()
        show = self._show_gradient if self._is_gradient else self._show_patches
        self.say(show(reading, asked))

    def _show_patches(self, reading: Reading, asked: int) -> WhyWords:
        covering, remark = self.covering, ""
        if covering is None or covering.level < 0:
            self.why_picture.show_image(reading.image)
        else:
            patch = covering.strongest(asked)
            remark = why_words.patch_remark(patch, asked)
            is_framed = patch is not None and why_words.changes_much(patch)
            frame = (patch.row, patch.column) if patch is not None and is_framed else None
            self.why_picture.show_evidence(covering.image, covering.evidence(asked), frame)
        return why_words.words_for(reading.prediction, asked, "patches", remark)

    def _show_gradient(self, reading: Reading, asked: int) -> WhyWords:
        gradient, remark = self._gradient, why_words.GETTING_READY
        if gradient is None:
            self.why_picture.show_image(reading.image)
        else:
            asked = gradient.asked
            self.why_picture.show_evidence(gradient.reading.image, gradient.found.evidence)
            remark = why_words.gradient_remark(gradient.found, asked)
        return why_words.words_for(reading.prediction, asked, "gradients", remark)

    @Slot(int, int, QPoint)
    def _hint(self, row: int, column: int, place: QPoint) -> None:
        asked, covering = self.asked, self.covering
        if asked is None or covering is None or self._is_gradient:
            QToolTip.hideText()
            return
        patch = covering.near(row, column, asked)
        words = "" if patch is None else why_words.hint_at_patch(patch, asked)
        QToolTip.showText(place, words, self.why_picture)
