import pytest

from app.tabs.teach.dumbbells import Dumbbells, Row


@pytest.fixture
def dumbbells(theme, qtbot):
    made = Dumbbells(theme)
    qtbot.addWidget(made)
    made.resize(608, 10)
    with qtbot.waitExposed(made):
        made.show()
    return made


def orange(dumbbells, theme):
    image = dumbbells.grab().toImage()
    color = theme.palette.color("orange_fill").name()
    return [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == color and x < 440
    ]


@pytest.mark.parametrize(
    ("before", "after", "lowest"), [(0.83, 0.96, 0.6), (0.41, 0.5, 0.4), (0.0, 1.0, 0.0)]
)
def test_the_axis_begins_at_a_round_share_below_all(dumbbells, before, after, lowest):
    dumbbells.show_rows([Row("My digits", before, after)])
    assert dumbbells.lowest == pytest.approx(lowest)


def test_a_line_leads_from_before_to_after(dumbbells, theme):
    dumbbells.show_rows([Row("My digits", 0.7, 0.95)])
    long = orange(dumbbells, theme)
    dumbbells.show_rows([Row("My digits", 0.94, 0.95)])
    short = orange(dumbbells, theme)
    dumbbells.show_rows([Row("My symbols", None, 0.95)])
    dot = orange(dumbbells, theme)
    assert max(long) - min(long) > 3 * (max(short) - min(short))
    assert max(dot) - min(dot) <= 14


def test_it_is_as_high_as_its_rows_and_says_them(dumbbells):
    dumbbells.show_rows([Row("My digits", 0.5, 1.0)])
    one = dumbbells.height()
    dumbbells.show_rows([Row("My digits", 0.5, 1.0), Row("My symbols", None, 0.75)])
    assert dumbbells.height() > one
    words = dumbbells.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert words == ("My digits: 50.0 % before, 100 % after; My symbols: – before, 75.0 % after")
