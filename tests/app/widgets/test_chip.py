from PySide6.QtGui import QColor

from app.widgets.chip import Chip


def colors(chip):
    image = chip.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_each_kind_has_its_own_ground_and_the_height_of_24(show, theme):
    chip = show(Chip("Idle"))
    for kind, ground in (
        ("plain", theme.palette.raised),
        ("blue", theme.palette.blue_tint),
        ("orange", theme.palette.orange_tint),
        ("problem", theme.palette.problem),
    ):
        chip.set_state("Word", kind)
        assert QColor(ground).name().upper() in colors(chip)
        assert chip.height() == 24


def test_a_problem_always_carries_an_icon_beside_its_word(show):
    chip = show(Chip("Problem", "plain"))
    plain = chip.sizeHint().width()
    chip.set_state("Problem", "problem")
    assert chip.text() == "Problem"
    assert chip.sizeHint().width() >= plain + 14
