"""Makes the page of a tab when somebody first looks at it, so that the window starts as fast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.tabs.insight import Insight
from app.views import Views


class LatePages(QObject):
    """The pages behind the tabs but the first. Call on main."""

    def __init__(self, views: Views, insight: Insight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._insight = insight
        self._pages: dict[str, QWidget] = {}
        views.pages.currentChanged.connect(self._make)
        views.top_bar.tabs.currentChanged.connect(self._make)

    def page(self, name: str) -> QWidget:
        """Give the page of a tab by its object name, made now if not before."""
        if name not in self._pages:
            page = self._pages[name] = _MAKERS[name](self._insight)
            self._views.set_page(self.index_of(name), page)
        return self._pages[name]

    def index_of(self, name: str) -> int:
        """Give the place of a tab by the object name of its page."""
        return list(_MAKERS).index(name) + 1

    @Slot(int)
    def _make(self, index: int) -> None:
        if 0 < index <= len(_MAKERS):
            self.page(list(_MAKERS)[index - 1])


def _inside(insight: Insight) -> QWidget:
    from app.tabs.inside.page import InsidePage

    return InsidePage(insight)


def _mistakes(insight: Insight) -> QWidget:
    from app.tabs.mistakes.page import MistakesPage

    return MistakesPage(insight)


def _map(insight: Insight) -> QWidget:
    from app.tabs.map.page import MapPage

    return MapPage(insight)


def _teach(insight: Insight) -> QWidget:
    from app.tabs.teach.page import TeachPage

    return TeachPage(insight)


def _runs(insight: Insight) -> QWidget:
    from app.tabs.runs.page import RunsPage

    return RunsPage(insight)


_MAKERS: dict[str, Callable[[Insight], QWidget]] = {
    "inside_tab": _inside,
    "mistakes_tab": _mistakes,
    "map_tab": _map,
    "teach_tab": _teach,
    "runs_tab": _runs,
}
