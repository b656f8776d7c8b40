"""The card that teaches a network the person's hand, at once or properly."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.icons import SIZE_BEFORE_WORDS, icon_before_words
from app.language import noop, put, tr
from app.tabs.teach.lesson_progress import LessonProgress
from app.tabs.teach.shelf import Look
from app.tabs.teach.transfer_picture import TransferPicture
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.check_box import CheckBox
from app.widgets.segmented import Segmented
from model.personal.parts import FEWEST, FEWEST_OF_A_SYMBOL
from model.symbols import DIGITS
from model.training.config import How

_HELP: dict[str, str] = {
    "frozen": noop("The shipped network, only its last layers learn. It forgets least."),
    "thawed": noop("The shipped network, all of it learns, slowly. It can forget a little more."),
    "scratch": noop("A new network that knows nothing yet. Shows what the shipped one is worth."),
}
_TWO_COLUMNS = 500


class LearnCard(Card):
    """What is needed, and the two ways side by side. Call on main.

    Signals
    -------
    at_once_wanted
        A network is to be learnt at once.
    properly_wanted : str, bool
        One is to be trained: how, and whether with MNIST too.
    """

    at_once_wanted = Signal()
    properly_wanted = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look({}, {}, [])
        self._needed = ""
        self._is_at_work = False
        title = _label("title")
        put(title.setText, "Teach it your handwriting")
        self.needed = _label("help")
        self.needed.setObjectName("lesson_needed")
        self.transfer_picture = TransferPicture(theme)
        self.learn_at_once_button = _button("learn_at_once_button", noop("Learn at once"), "Alt+1")
        put(
            self.learn_at_once_button.setToolTip,
            "Learn my handwriting at once, from what the shipped network knows (Alt+1)",
        )
        self.learn_properly_button = _button(
            "learn_properly_button", noop("Learn properly"), "Alt+2"
        )
        put(
            self.learn_properly_button.setToolTip,
            "Train a network on my handwriting; drawing goes on meanwhile (Alt+2)",
        )
        self.how_picker = Segmented(
            "how",
            [
                ("frozen", noop("Frozen")),
                ("thawed", noop("Thawed")),
                ("scratch", noop("From scratch")),
            ],
            small=True,
        )
        self.how_picker.setObjectName("how_picker")
        put(self.how_picker.setAccessibleName, "How to learn properly")
        self.practise_box = CheckBox(theme)
        self.practise_box.setObjectName("practise_box")
        self.practise_box.setChecked(True)
        put(self.practise_box.setText, "Practise MNIST too, so it doesn’t forget")
        put(self.practise_box.setAccessibleName, "Practise MNIST too, so it doesn’t forget")
        put(
            self.practise_box.setToolTip,
            "Mixes other people’s digits in; without them it reads you better and others worse"
            " (Alt+M)",
        )
        self.practise_box.setShortcut("Alt+M")
        self.progress = LessonProgress()
        self._how_help = _wrapping("help")
        self._lay_out(title)
        self.learn_at_once_button.clicked.connect(self.at_once_wanted)
        self.learn_properly_button.clicked.connect(self._want_properly)
        self.how_picker.changed.connect(self._explain)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self, title: QLabel) -> None:
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.needed)
        self.column.addLayout(top)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(16)
        line = QFrame()
        line.setProperty("role", "rule")
        line.setFixedWidth(1)
        self._line = line
        self._ways.addWidget(self._at_once(), 1)
        self._ways.addWidget(line)
        self._ways.addWidget(self._properly(), 1)
        self.column.addLayout(self._ways)

    def _at_once(self) -> QWidget:
        holder, column = _column()
        column.addLayout(_headed(noop("At once"), noop("under a second")))
        column.addWidget(self.transfer_picture)
        column.addStretch(1)
        column.addWidget(self.learn_at_once_button)
        return holder

    def _properly(self) -> QWidget:
        settings, column = _column()
        column.addLayout(_headed(noop("Properly"), noop("about 10 to 30 seconds")))
        column.addWidget(self.how_picker)
        column.addWidget(self._how_help)
        column.addWidget(self.practise_box)
        column.addStretch(1)
        column.addWidget(self.learn_properly_button)
        self._pages = QStackedWidget()
        self._pages.addWidget(settings)
        self._pages.addWidget(self.progress)
        return self._pages

    def show_look(self, look: Look, needed: str) -> None:
        """Show what there is to learn from; ``needed`` says what is missing, empty if nothing."""
        self._look, self._needed = look, needed
        newest = next((own for own in look.latest), None)
        self.transfer_picture.show_drawing(newest, look.labels)
        self._say_what_there_is()

    def _say_what_there_is(self) -> None:
        words = tr("Learning your handwriting…") if self._is_at_work else self._needed
        self.needed.setText(words or _what_there_is(self._look))

    def set_state(self, *, is_at_work: bool, may_train: bool, is_training: bool) -> None:
        """Say what may be begun, or that one is at it, which takes long on a busy computer.

        The progress takes the place of the settings while it trains.
        """
        self._is_at_work = is_at_work
        self._say_what_there_is()
        is_enough = not self._needed
        self.learn_at_once_button.setEnabled(not is_at_work and is_enough)
        self.learn_properly_button.setEnabled(may_train and is_enough)
        self._pages.setCurrentIndex(1 if is_training else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two ways above each other where there is no room for both."""
        super().resizeEvent(event)
        both = self.width() >= _TWO_COLUMNS
        way = QBoxLayout.Direction.LeftToRight if both else QBoxLayout.Direction.TopToBottom
        self._ways.setDirection(way)
        self._line.setVisible(both)

    @Slot()
    def _want_properly(self) -> None:
        self.properly_wanted.emit(self.how_picker.value(), self.practise_box.isChecked())

    @Slot(str)
    def _explain(self, how: How) -> None:
        self._how_help.setText(tr(_HELP[how]))

    @Slot()
    def _restyle(self) -> None:
        self._explain(self.how_picker.value())  # type: ignore[arg-type]
        self.show_look(self._look, self._needed)
        color = self._theme.palette.color("on_blue")
        for button in (self.learn_at_once_button, self.learn_properly_button):
            button.setIcon(icon_before_words("pencil", color))
            button.setIconSize(SIZE_BEFORE_WORDS)


def what_is_needed(look: Look) -> str:
    """Say what is still to be drawn before anything can be learnt; empty if it is enough."""
    count = look.total - sum(_waiting(look).values())
    if count >= FEWEST:
        return ""
    return tr("My digits needs {needed} drawings. You have {count}.", needed=FEWEST, count=count)


def _waiting(look: Look) -> dict[str, int]:
    """Count the drawings of the symbols that have too few to be learnt."""
    return {
        symbol: count
        for symbol, count in look.counts.items()
        if symbol not in DIGITS and count < FEWEST_OF_A_SYMBOL
    }


def _what_there_is(look: Look) -> str:
    waiting = _waiting(look)
    words = tr("%n drawings to learn from", n=look.total - sum(waiting.values()))
    if not waiting:
        return words
    symbol, count = next(iter(waiting.items()))
    more = tr("{symbol} needs %n more", n=FEWEST_OF_A_SYMBOL - count, symbol=symbol)
    return tr("{drawings} · {more}", drawings=words, more=more)


def _headed(title: str, remark: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    head, words = _label("strong"), _label("help")
    put(head.setText, title)
    put(words.setText, remark)
    row.addWidget(head)
    row.addStretch(1)
    row.addWidget(words)
    return row


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return holder, column


def _button(name: str, words: str, keys: str) -> QPushButton:
    button = QPushButton()
    put(button.setText, words)
    put(button.setAccessibleName, words)
    button.setObjectName(name)
    button.setProperty("role", "filled")
    button.setShortcut(keys)
    return button


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    return label


def _wrapping(role: str) -> QLabel:
    label = _label(role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setMinimumHeight(36)
    return label
