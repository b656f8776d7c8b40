from PySide6.QtWidgets import QLabel

from app.widgets.card import Card


def test_what_stands_on_a_card_keeps_16_pixels_to_its_outer_edge(show):
    card = Card()
    label = QLabel("words")
    card.column.addWidget(label)
    card.resize(200, 100)
    show(card)
    assert label.geometry().getRect() == (16, 16, 168, 68)
