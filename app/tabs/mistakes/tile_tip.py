"""What is told of a digit of the wall while the pointer rests on it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from app.class_names import class_name
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.words import tile_sentence
from app.theme import Theme
from app.words import percent

_SIDE, _BAR, _BAR_HIGH, _MOST = 112, 96, 9, 10
_LEAST = 0.0005
"""What is less probable is not worth a line: it would read 0 %."""


def tile_tip(tiles: TileAnswers, digit: int, theme: Theme) -> str:
    """Write, as rich text, the digit large, what was said of it and how probable each answer is."""
    label, said, confidence = tiles.answer(digit)
    probabilities = tiles.probabilities(digit)
    likely = [int(k) for k in (-probabilities).argsort(kind="stable") if probabilities[k] >= _LEAST]
    rows = "".join(
        _row(answer, float(probabilities[answer]), is_said=answer == said, theme=theme)
        for answer in likely[:_MOST]
    )
    sentence = tile_sentence(label, said, confidence)
    return (
        f"<table cellspacing='0' cellpadding='0'><tr><td colspan='2'>{sentence}</td></tr>"
        f"<tr><td style='padding-top:6px; padding-right:12px'>{_picture(tiles, digit)}</td>"
        f"<td style='padding-top:6px'><table cellspacing='2'>{rows}</table></td></tr></table>"
    )


def _row(answer: int, probability: float, *, is_said: bool, theme: Theme) -> str:
    color = theme.palette.color("orange_fill" if is_said else "bar")
    bar = QImage(max(2, round(_BAR * probability)), _BAR_HIGH, QImage.Format.Format_RGB32)
    bar.fill(color)
    name = escape(class_name(answer))
    words = f"<b>{name}</b>" if is_said else name
    share = percent(probability).replace("<", "&lt;").replace(">", "&gt;")
    return (
        f"<tr><td>{words}</td><td width='{_BAR + 4}' valign='middle'>{_inline(bar)}</td>"
        f"<td align='right'>{share}</td></tr>"
    )


def _picture(tiles: TileAnswers, digit: int) -> str:
    """Write the digit's image, each of its pixels four wide."""
    keep, fast = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
    return _inline(tiles.picture(digit).scaled(_SIDE, _SIDE, keep, fast))


def _inline(image: QImage) -> str:
    """Write an image into rich text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    data = bytes(buffer.data().toBase64().data()).decode()
    size = f"width='{image.width()}' height='{image.height()}'"
    return f"<img src='data:image/png;base64,{data}' {size}>"
