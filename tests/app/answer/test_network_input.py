import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from app.answer.network_input import NetworkInput, NetworkInputCard
from app.theme import Theme


@pytest.fixture(params=[True, False], ids=["dark", "light"])
def theme(request, qapp):
    return Theme(dark=request.param)


def noise():
    return np.random.default_rng(1).random((28, 28), np.float32)


def test_every_pixel_is_a_whole_square_white_on_black_in_both_looks(qtbot, theme):
    tile = NetworkInput(theme)
    qtbot.addWidget(tile)
    tile.resize(150, 170)
    image = noise()
    tile.set_image(image)
    drawn = tile.grab().toImage()
    zoom = (150 - 2) // 28
    left, top = (150 - 28 * zoom) // 2, (170 - 28 * zoom) // 2
    for row, column in [(3, 3), (3, 20), (14, 9), (24, 24)]:
        greys = {
            drawn.pixelColor(left + column * zoom + dx, top + row * zoom + dy).lightness()
            for dx in range(zoom)
            for dy in range(zoom)
        }
        assert greys == {round(255 * float(image[row, column]))}


def test_the_image_is_handed_out_as_it_was_given(qtbot, theme):
    tile = NetworkInput(theme)
    qtbot.addWidget(tile)
    assert tile.image() is None
    image = noise()
    tile.set_image(image)
    image[:] = 0
    np.testing.assert_array_equal(tile.image(), noise())
    tile.set_image(None)
    assert tile.image() is None
    with pytest.raises(ValueError, match="28, 28"):
        tile.set_image(np.zeros(784, np.float32))


@pytest.mark.parametrize(
    ("width", "height", "zoom"), [(360, 256, 7), (360, 176, 4), (304, 176, 4), (280, 152, 3)]
)
def test_the_tile_takes_the_largest_whole_zoom_and_words_are_never_cut(
    qtbot, theme, width, height, zoom
):
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet())
    host.resize(400, 300)
    card = NetworkInputCard(theme, host)
    card.resize(width, height)
    host.show()
    qtbot.waitUntil(lambda: card.network_input.width() == 28 * zoom + 2)
    assert card.rect().contains(card.network_input.geometry())
    words = card._help
    if words.isVisible():
        assert words.heightForWidth(words.width()) <= words.height()
        assert words.geometry().bottom() <= height - 16
    else:
        assert (width, height) == (280, 152)


@pytest.mark.parametrize("word", ["Zeichenflächen", "Handschrifterkennungsverfahren"])
def test_a_long_word_is_never_written_over_the_picture(qtbot, theme, word):
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet())
    host.resize(400, 300)
    card = NetworkInputCard(theme, host)
    card.resize(304, 256)
    card._help.setText(f"Eine {word} passt.")
    card.show_place(word)
    host.show()
    picture = card.network_input
    qtbot.waitUntil(lambda: picture.geometry().left() > 0)
    for label in (card._size, card._grey, card._help):
        if label.isVisible():
            assert label.geometry().left() > picture.geometry().right()
            assert label.geometry().right() <= card.width() - 16
    assert card._help.isVisible() is (word == "Zeichenflächen")
