import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def show(qtbot, theme):
    """Show a widget in the program's look, on a window that is destroyed with the test."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.setStyleSheet(theme.style_sheet())
    host.show()

    def show_widget(widget):
        size = widget.size() if widget.testAttribute(Qt.WidgetAttribute.WA_Resized) else None
        widget.setParent(host)
        widget.show()
        widget.resize(size or widget.sizeHint())
        qtbot.waitUntil(widget.isVisible)
        return widget

    return show_widget
