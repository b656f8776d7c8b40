import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from app.answer.panel import PredictionPanel
from app.theme import Theme
from model.reading.prediction import Prediction


@pytest.fixture
def panel(qtbot):
    theme = Theme(dark=True)
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet())
    host.resize(240, 720)
    made = PredictionPanel(theme, host)
    made.resize(216, 688)
    host.show()
    qtbot.waitExposed(host)
    yield made
    host.close()


def prediction(best=7, share=0.98, reason=None, classes=10):
    values = np.full(classes, (1 - share) / (classes - 1), np.float32)
    values[best] = share
    return Prediction(values, reason)


def test_its_parts_bear_the_names_of_its_attributes(panel):
    for name in (
        "predicted_digit",
        "confidence_label",
        "probability_plot",
        "answering_picker",
        "answering_back_button",
    ):
        part = getattr(panel, name)
        assert part.objectName() == name
        assert panel.findChild(QWidget, name) is part


def test_a_prediction_reaches_digit_and_bars(panel):
    given = prediction()
    panel.show_prediction(given)
    assert panel.predicted_digit.text() == "7"
    np.testing.assert_array_equal(panel.probability_plot.probabilities(), given.probabilities)


@pytest.mark.parametrize(
    "nothing", [None, Prediction.without_answer("empty"), Prediction.without_answer("too_little")]
)
def test_nothing_to_read_empties_the_bars(panel, nothing):
    panel.show_prediction(prediction())
    panel.show_prediction(nothing)
    assert panel.predicted_digit.text() in "–?"
    assert panel.probability_plot.probabilities().tolist() == [0] * 10


def test_what_is_no_digit_keeps_its_bars(panel):
    panel.show_prediction(prediction(2, 0.54, "not_a_digit"))
    assert panel.predicted_digit.text() == "?"
    assert panel.probability_plot.probabilities()[2] == pytest.approx(0.54)


def test_the_cards_are_as_drawn_and_rows_shrink_with_them(qtbot, panel):
    qtbot.waitUntil(lambda: panel.probability_plot.height() == 280)
    assert panel.answer_card.size().toTuple() == (216, 360)
    assert panel.probability_plot.width() == 184
    assert panel.probability_plot.row_height() == 28
    panel.resize(200, 608)
    qtbot.waitUntil(lambda: panel.probability_plot.row_height() == 20)


def test_further_classes_scroll(qtbot, panel):
    panel.set_labels([*"0123456789", *"ABCDEFGH"])
    panel.show_prediction(prediction(12, 0.9, classes=18))
    assert panel.predicted_digit.text() == "C"
    qtbot.waitUntil(lambda: panel.probability_plot.height() == 18 * 20)
    panel.show_prediction(Prediction.without_answer("empty"))
    assert panel.probability_plot.probabilities().shape == (18,)


def test_the_winning_bar_is_brought_in_sight(qtbot, panel):
    panel.set_labels([*"0123456789", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"])
    qtbot.waitUntil(lambda: panel.probability_plot.height() == 36 * 20)
    for winner in (35, 0, 20):
        panel.show_prediction(prediction(winner, 0.9, classes=36))
        row = panel.probability_plot.row_of(winner).toAlignedRect()
        assert panel.probability_plot.visibleRegion().contains(row)
