import pytest

from app.words import NO_BREAK
from tests.app.windows import quick_session


def test_at_first_it_is_ready_and_names_what_there_is(window):
    bar = window.status_bar
    assert bar.status_message.text() == "Ready"
    assert bar.network_label.text().startswith("Shipped network")
    assert bar.data_label.text() == "Data: MNIST"
    assert window.device_label.text()


def test_a_sentence_is_whole_in_the_tooltip(window):
    window.say("Something long to say")
    assert window.status_message.text() == window.status_message.toolTip()


def test_words_follow_the_run(person, window):
    bar = window.status_bar
    person.train()
    assert bar.status_message.text() == "Preparing the training"
    person.wait_until(lambda: person.step > 5)
    assert bar.status_message.text() == "Training in the background"
    person.wait_until(lambda: "so far, on held-out digits" in bar.network_label.text())
    assert bar.network_label.text().startswith("Softmax · ")
    person.pause()
    assert bar.status_message.text() == "Paused"
    person.stop()
    assert bar.status_message.text() == "Stopped"
    person.click(window.panel.answering_back_button)
    assert bar.network_label.text().startswith("Shipped network")


def test_a_whole_run_is_named_by_its_test(person, window):
    person.train(epochs=1)
    person.wait_for_end()
    assert "right on 213 test digits" in window.status_bar.network_label.text()
    assert NO_BREAK + "%" in window.status_bar.network_label.text()


def test_why_a_device_was_not_taken_is_said(windows):
    from model.devices import Device

    note = "The GPU failed a test, so the CPU trains."
    cpu = Device("cpu", "/CPU:0", "CPU · some cores", note)
    person = windows.open(
        make_session=lambda config, run: quick_session(
            config, run, choose_device=lambda choice: cpu
        )
    )
    person.train_until(2)
    assert person.window.status_message.text() == note
    assert person.window.device_label.text() == "CPU · some cores"
    assert person.window.device_label.toolTip() == note


def test_this_run_keeps_its_name_while_another_is_in_view(person, window):
    from model.training.config import TrainingConfig
    from model.training.events import RunFinished

    person.train_until(3)
    person.stop()
    other = RunFinished(True, 3, 1.0, None, None, None, 0, None)
    window.controller.show_run(TrainingConfig(network="gru", data="strokes"), None, other)
    assert window.status_bar.network_label.text() == "Softmax"
    assert window.status_bar.data_label.text() == "Data: Embedded strokes"


@pytest.mark.parametrize("words", ["Could not save the run: the disk is full."])
def test_what_is_noticed_during_a_run_is_said(window, words):
    window.controller.noticed.emit(words)
    assert window.status_message.text() == words
