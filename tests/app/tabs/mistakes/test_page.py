"""The Mistakes tab in the real window, beside a real training."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.tabs.mistakes.answers_in_view import REST_WHILE_TRAINING
from app.train.session_control import State
from model.evaluate import evaluate
from model.inside.mistakes import Kind, Order
from model.inside.plain_network import CannotLookInside
from tests.app.windows import digits as quick_digits

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
MISTAKES, TRAIN = 2, 0


@pytest.fixture
def page(person, window):
    """The page beside a run of the simplest network, which goes on for long."""
    person.train_until(step=3, network="softmax")
    window.tabs.setCurrentIndex(MISTAKES)
    page = window.mistakes_tab
    person.wait_until(lambda: page.answers.look is not None)
    return page


def paused(person, page):
    """Pause, and wait until the last weights were looked at."""
    person.window.tabs.setCurrentIndex(TRAIN)
    person.pause()
    person.window.tabs.setCurrentIndex(MISTAKES)
    person.wait_until(lambda: is_settled(person.window, page))
    return page.answers.look.answers


def is_settled(window, page):
    look = page.answers.look
    settled = look is not None and look.network is window.insight.network.network
    return settled and look.done == len(page.answers.digits)


def click_cell(page, kind):
    matrix = page.mix_card.confusion_matrix
    QTest.mouseClick(matrix, LEFT, pos=matrix.cell_place(kind.label, kind.said).center().toPoint())


def come(wall, away=False):
    at = QPointF(20, 20)
    event = QEvent(QEvent.Type.Leave) if away else QEnterEvent(at, at, at)
    QApplication.sendEvent(wall.viewport(), event)


def title_of(page):
    return page.wall_card.title_words.replace("\u00a0", " ")


def commonest(answers):
    first = answers.mix_ups(1)[0]
    return Kind(first.label, first.said)


def test_all_that_is_shown_is_what_the_network_says_of_held_out_digits(person, window, page):
    paused(person, page)
    split = quick_digits().validation
    network = page.answers.look.network
    probabilities = network.probabilities(split.images)
    expected = evaluate(probabilities, split.labels, np.ones(len(split), bool))
    said = probabilities.argmax(axis=1)
    wrong = int((said != split.labels).sum())
    verb = "is" if wrong == 1 else "are"
    assert title_of(page) == f"{wrong} of {len(split)} held-out digits {verb} wrong"
    np.testing.assert_array_equal(page.mix_card.confusion_matrix.confusion(), expected.confusion)
    sureness = probabilities.max(axis=1)
    keys = [
        (s == t, c if s == t else -c, k)
        for k, (s, t, c) in enumerate(zip(said, split.labels, sureness, strict=True))
    ]
    assert page.wall.order == sorted(range(len(split)), key=lambda k: keys[k])
    rows = [row.number for row in page.mix_card.digit_rows.rows]
    right = np.diag(expected.confusion) / expected.confusion.sum(axis=1)
    for words, share in zip(rows, right, strict=True):
        assert float(words.split("\u00a0")[0]) == pytest.approx(100 * share, abs=0.051)


def test_the_wall_follows_the_network_as_it_learns(person, page):
    looks = []
    page.answers.changed.connect(lambda: looks.append(page.answers.look))
    person.wait_until(lambda: len({look.step for look in looks}) >= 3)
    assert [look.step for look in looks] == sorted(look.step for look in looks)
    first, last = looks[0].answers, looks[-1].answers
    assert not np.array_equal(first.probabilities, last.probabilities)


def test_nothing_is_looked_at_while_the_page_is_hidden(person, window, page):
    window.tabs.setCurrentIndex(TRAIN)
    step = person.step
    before = page.answers.look
    person.wait_until(lambda: person.step > step + 30)
    assert page.answers.look is before
    window.tabs.setCurrentIndex(MISTAKES)
    person.wait_until(lambda: page.answers.look is not before)


def test_training_is_given_time_to_go_on(person, window, page):
    assert page.answers._refresher.rest == REST_WHILE_TRAINING
    paused(person, page)
    assert page.answers._refresher.rest == 0


def test_the_test_digits_are_shown_once_a_run_is_complete(person, window):
    person.train(network="softmax", epochs=1)
    window.tabs.setCurrentIndex(MISTAKES)
    page = window.mistakes_tab
    seen = set()
    page.answers.changed.connect(lambda: seen.add((person.state, page.answers.digits.name)))
    person.wait_for_end()
    assert person.state is State.DONE
    person.wait_until(lambda: is_settled(window, page))
    assert "of 213 test digits" in title_of(page)
    network, split = page.answers.look.network, quick_digits().test
    said = network.probabilities(split.images).argmax(axis=1)
    assert page.answers.look.answers.wrong == int((said != split.labels).sum())
    assert (State.RUNNING, "test digits") not in seen


def test_a_click_on_the_matrix_shows_exactly_those_digits(person, page):
    answers = paused(person, page)
    for kind in (commonest(answers), Kind(3, 3)):
        click_cell(page, kind)
        expected = np.flatnonzero((answers.labels == kind.label) & (answers.said == kind.said))
        assert len(expected) > 0
        assert sorted(page.wall.order) == expected.tolist()
        assert page.filter_button.isVisible()
        assert page.filter_button.text().startswith(
            f"{kind.label} → {kind.said} · {len(expected)} "
        )
    person.click(page.filter_button)
    assert len(page.wall.order) == len(answers)
    assert not page.filter_button.isVisible()


def test_a_cell_can_be_chosen_by_keys_and_left_by_escape(person, page):
    answers = paused(person, page)
    matrix = page.mix_card.confusion_matrix
    matrix.setFocus()
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Enter):
        person.press(key)
    assert page.filter_button.isVisible()
    assert (
        sorted(page.wall.order)
        == np.flatnonzero((answers.labels == 1) & (answers.said == 1)).tolist()
    )
    person.press(KEY.Key_Escape)
    assert len(page.wall.order) == len(answers)


def test_the_same_cell_again_shows_all(person, page):
    answers = paused(person, page)
    click_cell(page, commonest(answers))
    click_cell(page, commonest(answers))
    assert len(page.wall.order) == len(answers)


def test_a_kind_without_digits_says_so(person, page):
    answers = paused(person, page)
    empty = np.argwhere(answers.evaluation.confusion == 0)[0]
    click_cell(page, Kind(int(empty[0]), int(empty[1])))
    assert page.wall.order == []
    assert page.wall.message.startswith(f"No {empty[0]} is taken for")


def test_a_mix_up_and_a_digit_can_be_chosen_from_the_lists(person, page):
    answers = paused(person, page)
    rows, kind = page.mix_card.mix_up_rows, commonest(answers)
    QTest.mouseClick(rows, LEFT, pos=rows.place_of(0).center().toPoint())
    assert sorted(page.wall.order) == np.flatnonzero(answers.are_of(kind)).tolist()
    person.click(page.mix_card.rows_choice.button("each"))
    rows = page.mix_card.digit_rows
    QTest.mouseClick(rows, LEFT, pos=rows.place_of(5).center().toPoint())
    assert sorted(page.wall.order) == np.flatnonzero(answers.labels == 5).tolist()


def test_the_filter_stays_while_the_network_learns(person, page):
    kind = commonest(paused(person, page))
    click_cell(page, kind)
    before = page.answers.look
    person.window.controller.pause_or_resume()
    person.wait_until(lambda: page.answers.look is not before)
    assert page.filter_button.isVisible()
    answers = paused(person, page)
    come(page.wall, away=True)
    assert sorted(page.wall.order) == np.flatnonzero(answers.are_of(kind)).tolist()


@pytest.mark.parametrize("order", Order)
def test_the_order_is_the_one_that_was_chosen(person, page, order):
    answers = paused(person, page)
    person.click(page.wall_order.button(order.value))
    assert page.wall.order == answers.order(order).tolist()


def test_the_wall_holds_still_under_the_pointer_and_catches_up(person, page):
    come(page.wall)
    before = page.wall.order
    person.wait_until(page.wall.holding.chip.isVisible)
    assert page.wall.order == before
    come(page.wall, away=True)
    assert page.wall.order != before
    assert not page.wall.holding.chip.isVisible()


def test_a_new_order_leaves_the_wall_scrolled_where_it_is(person, page):
    bar = page.wall.verticalScrollBar()
    bar.setValue(120)
    come(page.wall, away=True)
    before = page.wall.order
    person.wait_until(lambda: page.wall.order != before)
    assert bar.value() == 120


@pytest.mark.parametrize("how", ["click", "key"])
def test_a_digit_of_the_wall_goes_to_the_canvas_and_reads_as_the_wall_says(
    person, window, page, how
):
    paused(person, page)
    person.read()
    drawing = window.canvas.drawing
    wall, split = page.wall, quick_digits().validation
    for position in range(6):
        if how == "click":
            QTest.mouseClick(wall.viewport(), LEFT, pos=wall.place_of(position).center())
        else:
            wall.setFocus()
            person.press(KEY.Key_Home)
            for _ in range(position):
                person.press(KEY.Key_Right)
            person.press(KEY.Key_Return)
        window.reader.read_now()
        digit = wall.order[position]
        label, said, confidence = page.wall._tiles.answer(digit)
        expected = split.images[digit].reshape(28, 28) / np.float32(255)
        np.testing.assert_array_equal(window.network_input.image(), expected)
        assert label == split.labels[digit]
        assert window.reader.shown.reading.prediction.best == said
        assert person.bars[said] == pytest.approx(confidence, abs=1e-4)
    assert "Ctrl+Z" in window.status_message.text()
    for _ in range(6):
        person.click(window.undo_button)
    assert window.canvas.drawing == drawing


def test_a_network_that_cannot_be_looked_into_is_said_to_be_one(window, page, monkeypatch):
    reason = CannotLookInside("has two ways through it")
    monkeypatch.setattr(window.reader.predictor, "plain", reason)
    window.insight.network._replace()
    assert "has two ways through it" in page.wall.message
    assert page.wall.order == []
    assert not page.mix_card.confusion_matrix.confusion().any()


def test_going_back_in_time_shows_what_was_wrong_then(person, window, page):
    paused(person, page)
    moments = window.controller.moments
    person.wait_until(lambda: len(moments.steps) > 1)
    snapshot = moments.at(moments.steps[0])
    window.reader.hold(snapshot)
    person.wait_until(lambda: page.answers.look.step == snapshot.step)
    split = quick_digits().validation
    network = window.insight.network.network.with_weights(snapshot.weights)
    said = network.probabilities(split.images).argmax(axis=1)
    assert page.answers.look.answers.wrong == int((said != split.labels).sum())
    window.reader.release()
    person.wait_until(lambda: page.answers.look.step != snapshot.step)
