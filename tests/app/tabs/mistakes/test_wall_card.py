import pytest

from app.tabs.mistakes.wall_card import WallCard
from app.theme import Theme
from model.inside.mistakes import Order


@pytest.fixture
def card(qtbot, theme):
    card = WallCard(theme)
    qtbot.addWidget(card)
    card.resize(640, 300)
    card.show()
    return card


def test_what_is_wrong_stands_out_in_the_colour_of_answers(card, theme):
    card.set_title("", "118", " of 10 000 test digits are wrong")
    assert card.title_words == "118 of 10 000 test digits are wrong"
    assert theme.palette.orange in card.title.text()
    theme.set_dark(not theme.is_dark)
    assert theme.palette.orange in card.title.text()


def test_where_all_is_right_nothing_stands_out(card):
    card.set_title("", "", "All 500 held-out digits are right")
    assert card.title.text() == "All 500 held-out digits are right"


def test_each_order_has_its_help(card):
    helps = set()
    for order in Order:
        card.wall_order.setValue(order.value)
        assert card.order is order
        helps.add(card.help.text())
    assert len(helps) == 3


def test_the_help_is_shorter_where_there_is_less_room(card):
    long = card.help.text()
    card.set_filter("4 → 9 · 12 digits")
    card.resize(440, 300)
    assert len(card.help.text()) < len(long)


def test_the_wall_stays_where_it_is_when_the_filter_comes(card):
    before = card.wall.geometry()
    card.set_filter("4 → 9 · 12 digits")
    assert card.filter_button.isVisible()
    assert card.filter_button.accessibleName() == "Only 4 → 9 · 12 digits. Show all again"
    assert card.wall.geometry() == before
    card.set_filter("")
    assert not card.filter_button.isVisible()


@pytest.mark.parametrize("width", [440, 640, 1100])
def test_title_and_order_do_not_overlap(card, width, qtbot):
    card.set_title("", "118", " of 10 000 test digits are wrong")
    card.resize(width, 300)
    qtbot.waitUntil(lambda: card.title.width() >= card.title.sizeHint().width())
    assert not card.title.geometry().intersects(card.wall_order.geometry())
    assert card.rect().contains(card.wall_order.geometry())


def test_every_control_says_what_it_is(qtbot, qapp):
    card = WallCard(Theme())
    qtbot.addWidget(card)
    for name in ("wall", "wall_order", "filter_button"):
        control = getattr(card, name)
        assert control.objectName() == name
        assert control.accessibleName()
    assert "Esc" in card.filter_button.toolTip()
    for order in Order:
        assert card.wall_order.button(order.value).toolTip()
