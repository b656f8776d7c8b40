import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.answer.card import AnswerCard
from app.theme import Theme
from model.reading.prediction import Prediction

NETWORKS = [("shipped", "Shipped"), ("run", "This run"), ("file", "a very long network name.keras")]


@pytest.fixture
def card(qtbot):
    theme = Theme(dark=True)
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet())
    host.resize(240, 400)
    made = AnswerCard(theme, host)
    made.resize(216, 360)
    host.show()
    qtbot.waitExposed(host)
    yield made
    host.close()


def sure_of_7():
    values = np.full(10, 0.001, np.float32)
    values[7], values[1] = 0.98, 0.012
    return Prediction(values)


def test_it_starts_without_a_network(card):
    assert (card.predicted_digit.text(), card.confidence_label.text()) == ("–", "No network yet")
    assert card.answering_picker.isHidden()


def test_a_prediction_reaches_the_digit_the_label_and_the_remark(card):
    card.show_prediction(sure_of_7())
    assert (card.predicted_digit.text(), card.predicted_digit.look) == ("7", "solid")
    assert card.confidence_label.text() == "7 · 98\u00a0% sure"
    assert card.answer_remark.text() == "Very sure. Next best: 1"
    assert "98" in card.predicted_digit.accessibleName()


def test_offering_networks_chooses_none(qtbot, card):
    with qtbot.assertNotEmitted(card.answering_chosen):
        card.set_answering(NETWORKS, "run")
    picker = card.answering_picker
    assert [picker.itemText(k) for k in range(picker.count())] == [label for _, label in NETWORKS]
    assert picker.currentText() == "This run"
    assert "This run answers" in picker.toolTip()


def test_choosing_a_network_says_its_key(qtbot, card):
    card.set_answering(NETWORKS, "shipped")
    with qtbot.waitSignal(card.answering_chosen) as said:
        qtbot.keyClick(card.answering_picker, Qt.Key.Key_Down)
    assert said.args == ["run"]


def test_one_click_goes_back_to_the_shipped_network(qtbot, card):
    card.set_answering(NETWORKS, "shipped")
    assert card.answering_back_button.isHidden()
    card.set_answering(NETWORKS, "file")
    with qtbot.waitSignal(card.answering_chosen) as said:
        qtbot.mouseClick(card.answering_back_button, Qt.MouseButton.LeftButton)
    assert said.args == ["shipped"]
    assert card.answering_back_button.isHidden()


def test_a_long_name_is_cut_inside_the_card(qtbot, card):
    card.set_answering(NETWORKS, "file")
    qtbot.waitUntil(lambda: card.answering_picker.shown_text().endswith("…"))
    right = card.answering_picker.mapTo(card, card.answering_picker.rect().topRight()).x()
    assert right <= card.width() - 16


def test_the_curve_makes_room_by_a_smaller_digit(qtbot, card):
    curve = QWidget()
    card.set_curve(curve)
    card.show_prediction(sure_of_7())
    large = card.predicted_digit.outline().boundingRect().height()
    assert not curve.isVisible()
    card.show_curve(True)
    assert curve.isVisible()
    qtbot.waitUntil(lambda: curve.height() >= 56)
    small = card.predicted_digit.outline().boundingRect().height()
    assert small == pytest.approx(large * 152 / 208, rel=0.02)
    card.show_curve(False)
    assert not curve.isVisible()
