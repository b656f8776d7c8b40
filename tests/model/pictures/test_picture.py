import io
import struct
import warnings
import zlib

import numpy as np
import pytest
from PIL import Image

from model.pictures.picture import (
    MOST_PIXELS,
    PictureError,
    check_size,
    decode_picture,
    picture_of_pixels,
    read_picture,
)


@pytest.fixture
def grey():
    """A gradient from top to bottom, 40 high and 30 wide, values 0 to 255."""
    return np.round(np.linspace(0, 255, 40))[:, None].repeat(30, axis=1).astype(np.uint8)


def saved(path, picture, **options):
    picture.save(path, **options)
    return path


def encoded(picture, kind, **options):
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def turned(orientation):
    notes = Image.Exif()
    notes[0x0112] = orientation
    return notes


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.jpeg", "A.PNG"])
@pytest.mark.parametrize(("mode", "shape"), [("L", (40, 30)), ("RGB", (40, 30, 3))])
def test_pngs_and_jpegs_are_read(tmp_path, grey, name, mode, shape):
    pixels = read_picture(saved(tmp_path / name, Image.fromarray(grey).convert(mode)))
    assert pixels.dtype == np.uint8
    assert pixels.shape == shape
    expected = grey if len(shape) == 2 else grey[..., None]
    assert np.abs(pixels.astype(int) - expected).max() <= 4


def test_the_format_is_in_the_file_and_not_in_its_name(tmp_path, grey):
    path = tmp_path / "really-a-jpeg.png"
    path.write_bytes(encoded(Image.fromarray(grey), "JPEG"))
    assert read_picture(path).shape == (40, 30)


@pytest.mark.parametrize("kind", ["BMP", "GIF", "WEBP"])
def test_what_else_people_have(tmp_path, grey, kind):
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(encoded(Image.fromarray(grey), kind))
    pixels = read_picture(path)
    assert pixels.shape[:2] == (40, 30)
    shades = pixels if pixels.ndim == 2 else pixels[..., 0]
    assert np.abs(shades.astype(int) - grey).max() <= 6


def test_of_a_moving_picture_the_first_moment(tmp_path):
    moments = [Image.new("L", (9, 9), shade) for shade in (10, 200)]
    path = saved(tmp_path / "a.gif", moments[0], save_all=True, append_images=moments[1:])
    assert (read_picture(path)[..., 0] == 10).all()


def test_the_content_of_a_file_is_read_alike(tmp_path, grey):
    content = encoded(Image.fromarray(grey), "PNG", exif=turned(6))
    (tmp_path / "a.png").write_bytes(content)
    np.testing.assert_array_equal(decode_picture(content, "It"), read_picture(tmp_path / "a.png"))


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "this file is empty."), (b"text", "this is no picture Inkling can read")],
)
def test_sentences_begin_with_the_name(content, words):
    with pytest.raises(PictureError, match=f"^The picture: {words}"):
        decode_picture(content, "The picture")


def test_pixels_of_others_are_brought_to_the_same_size():
    assert picture_of_pixels(np.zeros((10, 4000, 4), np.uint8)).shape == (5, 2000, 4)
    check_size(50_000, 1_000, "It")
    with pytest.raises(PictureError, match=r"^It: this picture has more than 50 million pixels"):
        check_size(50_001, 1_000, "It")


@pytest.mark.parametrize(("orientation", "turns"), [(1, 0), (3, 2), (6, 3), (8, 1)])
def test_a_photo_is_turned_the_way_the_camera_was_held(tmp_path, grey, orientation, turns):
    path = saved(tmp_path / "photo.png", Image.fromarray(grey), exif=turned(orientation))
    np.testing.assert_array_equal(read_picture(path), np.rot90(grey, turns))


def test_one_bit(tmp_path, grey):
    black_and_white = Image.fromarray(grey).point(lambda value: 255 * (value > 127)).convert("1")
    pixels = read_picture(saved(tmp_path / "fax.png", black_and_white))
    np.testing.assert_array_equal(pixels, (grey > 127) * 255)


def test_sixteen_bits_of_grey_are_scaled_down(tmp_path, grey):
    deep = Image.fromarray(grey.astype(np.uint16) * 257)
    np.testing.assert_array_equal(read_picture(saved(tmp_path / "scan.png", deep)), grey)


def test_cmyk(tmp_path, grey):
    path = saved(tmp_path / "print.jpg", Image.fromarray(grey).convert("CMYK"))
    pixels = read_picture(path)
    assert pixels.shape == (40, 30, 3)
    assert np.abs(pixels.astype(int) - grey[..., None]).max() <= 6


@pytest.mark.parametrize(
    ("mode", "see_through"), [("P", 0), ("L", 0), ("1", 0), ("RGB", (0, 0, 0)), ("P", bytes(256))]
)
def test_a_colour_that_is_see_through(tmp_path, mode, see_through):
    picture = Image.new("L", (9, 9), 0)
    path = saved(tmp_path / "a.png", picture.convert(mode), transparency=see_through)
    pixels = read_picture(path)
    assert pixels.shape == (9, 9, 4)
    assert (pixels[..., 3] == 0).all()


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_an_alpha_channel_is_kept(tmp_path, mode):
    picture = Image.new("RGBA", (5, 4), (10, 10, 10, 77)).convert(mode)
    pixels = read_picture(saved(tmp_path / "a.png", picture))
    assert pixels.shape == (4, 5, 4)
    assert (pixels == [10, 10, 10, 77]).all()


def png_of_size(width, height):
    """A PNG whose header promises that size and which holds next to nothing."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


@pytest.mark.parametrize("size", [(10_000, 10_000), (60_000, 60_000), (MOST_PIXELS + 1, 1)])
def test_a_picture_of_too_many_pixels_is_refused_unread(tmp_path, size):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_of_size(*size))
    with pytest.raises(PictureError) as caught:
        read_picture(path)
    assert str(caught.value) == (
        f"{path}: this picture has more than 50 million pixels; crop it to the digit."
    )


@pytest.mark.parametrize(
    ("mode", "size", "shape"),
    [
        ("1", (5000, 4000), (1334, 1667)),
        ("RGBA", (2001, 10), (5, 1001, 4)),
        ("L", (2000, 10), (10, 2000)),
        ("I;16", (10, 4000), (2000, 5)),
    ],
)
def test_a_large_picture_is_made_smaller(tmp_path, mode, size, shape):
    path = saved(tmp_path / "poster.png", Image.new(mode, size))
    assert read_picture(path).shape == shape


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG\r\n\x1a\n", b"no picture at all", bytes(range(256)) * 9, b"GIF89a" + bytes(40)],
)
def test_what_is_no_picture_says_so(tmp_path, content):
    path = tmp_path / "odd.png"
    path.write_bytes(content)
    with pytest.raises(
        PictureError, match=r"odd\.png: this (is no picture|picture is damaged|file is empty)"
    ):
        read_picture(path)


def test_another_format_is_refused(tmp_path, grey):
    path = tmp_path / "a.png"
    path.write_bytes(encoded(Image.fromarray(grey), "TIFF"))
    with pytest.raises(PictureError, match=r"a\.png: this is no picture Inkling can read"):
        read_picture(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_picture_that_breaks_off_is_damaged(tmp_path, kind, share):
    noise = np.random.default_rng(0).integers(0, 256, (60, 60, 3)).astype(np.uint8)
    content = encoded(Image.fromarray(noise), kind)
    path = tmp_path / "cut.png"
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(PictureError, match=r"cut\.png: this (is no PNG|picture is damaged)"):
        read_picture(path)


def test_no_changed_byte_brings_out_anything_but_a_sentence(tmp_path, grey):
    notes = turned(6)
    notes[0x011A] = 72.0
    content = encoded(Image.fromarray(grey), "JPEG", exif=notes)
    path = tmp_path / "changed.jpg"
    read, sentences = 0, []
    for where in range(min(len(content), 330)):
        for value in (0, 255):
            path.write_bytes(content[:where] + bytes([value]) + content[where + 1 :])
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                try:
                    assert read_picture(path).dtype == np.uint8
                    read += 1
                except PictureError as error:
                    sentences.append(str(error))
    assert read > 0
    assert sentences
    assert all(one.startswith(f"{path}: this ") and "\n" not in one for one in sentences)


def test_a_missing_file_is_the_systems_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_picture(tmp_path / "none.png")
