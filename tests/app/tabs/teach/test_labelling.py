import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.canvas.picture import CanvasPicture
from model.own_drawings import OwnDrawings
from tests.app.pens import drag
from tests.app.tabs.teach.examples import drawing, fill, points
from tests.app.windows import SEVEN


@pytest.fixture
def done(labelling, qtbot):
    """Do something and wait until the store has done its part."""

    def do(act):
        with qtbot.waitSignal(labelling.shelf.changed):
            act()

    return do


@pytest.fixture
def said(labelling):
    return QSignalSpy(labelling.said)


def last(said):
    return said.at(said.count() - 1)[0]


def counts():
    return OwnDrawings().counts()


def test_a_label_saves_the_drawing_and_clears_the_canvas(labelling, canvas, done, said):
    canvas.set_drawing(drawing())
    done(lambda: labelling.label("7"))
    assert canvas.is_empty
    assert last(said) == "Saved"
    (own,) = OwnDrawings().all()
    assert own.label == "7"
    assert points(own.drawing) == points(drawing())


def test_undo_brings_both_back_and_redo_takes_both_again(labelling, canvas, done, said):
    canvas.set_drawing(drawing())
    done(lambda: labelling.label("7"))
    first = OwnDrawings().all()[0].id
    done(canvas.undo)
    assert points(canvas.drawing) == points(drawing())
    assert counts() == {}
    assert last(said) == "Taken back"
    done(canvas.redo)
    assert canvas.is_empty
    assert [own.id for own in OwnDrawings().all()] == [first]


def test_a_stroke_in_progress_belongs_to_the_drawing_also_after_undo(labelling, canvas, done):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() / 2)
    QTest.mouseMove(canvas, canvas.rect().center())
    before = points(canvas.drawing)
    done(lambda: labelling.label("1"))
    assert canvas.is_empty
    assert points(OwnDrawings().all()[0].drawing) == before
    done(canvas.undo)
    assert points(canvas.drawing) == before
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)


def test_an_empty_canvas_and_a_picture_are_not_saved(labelling, canvas, said):
    labelling.label("7")
    assert last(said) == "Draw something first."
    image = np.zeros((28, 28), np.float32)
    image[4:24, 13:15] = 1
    canvas.set_picture(CanvasPicture.of_image(image))
    labelling.label("7")
    assert last(said) == "A picture cannot be saved, a drawing can."
    assert canvas.picture is not None
    assert not OwnDrawings().path.exists()


def spoil():
    path = OwnDrawings().path
    path.parent.mkdir(parents=True)
    path.write_text("something else " * 100)
    return path


def test_a_drawing_that_cannot_be_saved_comes_back(labelling, canvas, qtbot, said):
    path = spoil()
    canvas.set_drawing(drawing())
    labelling.label("7")
    qtbot.waitUntil(lambda: not canvas.is_empty)
    assert points(canvas.drawing) == points(drawing())
    assert "no file of Inkling’s drawings" in last(said)
    path.unlink()
    with qtbot.waitSignal(labelling.said, check_params_cb=lambda words: words == "Saved"):
        labelling.label("7")
    assert counts() == {"7": 1}


def test_a_drawing_that_cannot_be_saved_does_not_disturb_the_next(labelling, canvas, done, qtbot):
    spoil()
    canvas.set_drawing(drawing())
    with qtbot.waitSignal(labelling.shelf.changed):
        labelling.label("7")
        drag(canvas, (50, 50), (90, 200))
        begun = points(canvas.drawing)
    assert points(canvas.drawing) == begun
    canvas.undo()
    canvas.undo()
    assert points(canvas.drawing) == points(drawing())
    qtbot.waitUntil(lambda: not labelling.shelf._waiting)


def test_a_kept_drawing_that_lies_there_as_it_is_gets_the_label_instead(
    labelling, canvas, done, said
):
    fill("1")
    own = OwnDrawings().all()[0]
    labelling.show(own)
    assert points(canvas.drawing) == points(own.drawing)
    done(lambda: labelling.label("7"))
    assert counts() == {"7": 1}
    assert last(said) == "Saved as 7"
    done(canvas.undo)
    assert counts() == {"1": 1}


def test_a_kept_drawing_that_was_changed_or_deleted_is_saved_as_another(labelling, canvas, done):
    fill("1")
    own = OwnDrawings().all()[0]
    labelling.show(own)
    drag(canvas, (50, 50), (90, 200))
    done(lambda: labelling.label("7"))
    assert counts() == {"1": 1, "7": 1}
    labelling.show(own)
    labelling.forget(own)
    done(lambda: labelling.label("3"))
    assert counts() == {"1": 1, "3": 1, "7": 1}


def seven_and_one(person):
    person.draw([(0.1 + 0.5 * x, y) for x, y in SEVEN])
    person.draw([(0.35 + 0.9 * x, y) for x, y in ((0.5, 0.2), (0.5, 0.5), (0.5, 0.85))])
    person.wait_until(lambda: person.window.predicted_digit.text() == "71")


def test_several_digits_are_not_saved_as_one_before_that_was_asked(person, window):
    seven_and_one(person)
    window.insight.labelling.label("7")
    assert "looks like 2 digits" in window.status_message.text()
    assert not window.canvas.is_empty
    assert not OwnDrawings().path.exists()
    window.insight.labelling.label("1")
    assert not window.canvas.is_empty  # another label: asked again
    window.insight.labelling.label("1")
    person.wait_until(lambda: counts() == {"1": 1})
    assert len(OwnDrawings().all()[0].drawing) == 2
    assert window.canvas.is_empty


def test_of_several_digits_the_chosen_one_is_saved_and_the_other_stays(person, window):
    seven_and_one(person)
    before = points(window.canvas.drawing)
    window.reader.pin_digit(0)
    window.insight.labelling.label("7")
    person.wait_until(lambda: counts() == {"7": 1})
    assert points(OwnDrawings().all()[0].drawing) == before[:1]
    assert points(window.canvas.drawing) == before[1:]
    person.click(window.undo_button)
    assert points(window.canvas.drawing) == before
    person.wait_until(lambda: counts() == {})


def test_a_symbol_may_look_like_several_digits(person, window):
    seven_and_one(person)
    window.insight.labelling.label("cat")
    person.wait_until(lambda: counts() == {"cat": 1})
    assert len(OwnDrawings().all()[0].drawing) == 2


@pytest.mark.parametrize("number", [0, 7, 9])
def test_a_key_saves_in_any_tab(person, window, number, qtbot):
    person.draw()
    with qtbot.waitSignal(window.insight.labelling.shelf.changed):
        person.press(
            Qt.Key(Qt.Key.Key_0 + number),
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    assert window.canvas.is_empty
    assert window.status_message.text() == "Saved"
    assert counts() == {str(number): 1}


def test_what_was_labelled_last_outlives_the_window(windows, person, window):
    person.draw()
    window.insight.labelling.label("7")
    window.close()
    assert counts() == {"7": 1}
