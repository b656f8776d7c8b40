from PySide6.QtCore import QPoint, Qt

from app.widgets.stepper import Stepper


def test_minus_and_plus_stand_at_the_right_and_step(qtbot, show):
    box = Stepper(1, 3)
    box.setFixedWidth(108)
    show(box)
    plus, minus = QPoint(90, 20), QPoint(62, 20)
    for place, value in ((plus, 2), (plus, 3), (plus, 3), (minus, 2)):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=place)
        assert box.value() == value


def test_the_sign_that_leads_nowhere_is_faint(show):
    box = Stepper(1, 3)
    box.setFixedWidth(108)
    show(box)

    def brightest(left):
        image = box.grab().toImage()
        return max(image.pixelColor(x, 20).lightness() for x in range(left, left + 16))

    assert brightest(54) < brightest(82)
    box.setValue(3)
    assert brightest(54) > brightest(82)


def test_a_number_can_be_typed(qtbot, show):
    box = show(Stepper(1, 60))
    box.selectAll()
    qtbot.keyClicks(box, "12")
    assert box.value() == 12
