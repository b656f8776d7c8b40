"""A row that goes on in the next line where it is too long."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Widgets one after the other at the size they ask for, in as many lines as they need.

    Each line begins at the left, or ends at the right where ``to_right`` is true.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 8, to_right: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._to_right = to_right
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count what is in it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give what is at a place; None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take away what is at a place; None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Become higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        around = self.contentsMargins()
        lines = self._lines(width - around.left() - around.right())
        inner = sum(_height(line) for line in lines) + self.spacing() * max(0, len(lines) - 1)
        return inner + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        shown = self._shown()
        width = sum(_size(item).width() for item in shown)
        width += self.spacing() * max(0, len(shown) - 1)
        return _with_margins(QSize(width, _height(shown)), self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Ask for the widest of the widgets."""
        widest = max((_size(item).width() for item in self._shown()), default=0)
        return _with_margins(QSize(widest, _height(self._shown())), self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Lay the lines below each other."""
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        top = room.top()
        for line in self._lines(room.width()):
            high = _height(line)
            widths = [_size(item).width() for item in line]
            left = room.left()
            if self._to_right:
                left += room.width() - sum(widths) - self.spacing() * (len(line) - 1)
            for item, width in zip(line, widths, strict=True):
                own = _size(item).height()
                item.setGeometry(QRect(left, top + (high - own) // 2, width, own))
                left += width + self.spacing()
            top += high + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = width
        for item in self._shown():
            wide = _size(item).width()
            if lines and wide + self.spacing() <= left:
                lines[-1].append(item)
                left -= wide + self.spacing()
            else:
                lines.append([item])
                left = width - wide
        return lines


def _height(items: list[QLayoutItem]) -> int:
    return max((_size(item).height() for item in items), default=0)


def _with_margins(size: QSize, margins: QMargins) -> QSize:
    return size.grownBy(margins)


def _size(item: QLayoutItem) -> QSize:
    return item.sizeHint().expandedTo(item.minimumSize())
