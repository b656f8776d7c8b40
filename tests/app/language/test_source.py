"""No text reaches the screen past the languages."""

import ast
import re

from app.language.source import ROOT, literals, name_of

SETTERS = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setTitle",
    "setWindowTitle", "setPlaceholderText", "setStatusTip", "setInformativeText", "setTabText",
    "setTabToolTip", "setItemText", "setWhatsThis", "setSuffix", "setPrefix", "addTab",
    "addAction", "addSection", "addMenu", "addItem", "QLabel", "QPushButton", "QToolButton",
    "QCheckBox", "QGroupBox", "QMenu", "QAction", "drawText", "showText",
}  # fmt: skip
SAYING = {"say", "emit", "Answer", "Verdict", "set_state", "set_wordings"}
NAMES = {"Inkling"}
"""Texts that are the same in every language."""

SILENT = {"Set drawing", "The window needs ", "The display "}
"""Never on screen: names of undo steps, and what the command says where no window can open."""

WITHOUT_QT = {"app/display.py", "app/style.py", "app/icons.py"}
ELSEWHERE = {
    "tr", "put", "noop", "sentence", "getLogger", "debug", "info", "warning", "error",
    "exception", "setStyleSheet", "setObjectName", "add_argument", "ArgumentParser",
}  # fmt: skip
SENTENCE = re.compile(r"[A-Z][a-z’']+,? \w.*", re.DOTALL)
WORD = re.compile(r"[A-Za-z]{2}")


def files():
    for path in sorted((ROOT / "app").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name not in WITHOUT_QT and not name.startswith("app/language/"):
            yield name, ast.parse(path.read_text("utf-8"))


def parts_of(node):
    """Give the texts that an argument is made of: a literal, a choice, or pieces."""
    yield from literals(node)
    if isinstance(node, ast.JoinedStr):
        yield from (piece.value for piece in node.values if isinstance(piece, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from parts_of(node.left)
        yield from parts_of(node.right)
    elif isinstance(node, ast.Tuple | ast.List):
        for element in node.elts:
            yield from parts_of(element)


def is_words(text, least):
    plain = re.sub(r"<[^>]*>|\t?Ctrl\+|Shift\+|Alt\+", "", text)
    return text not in NAMES and WORD.search(plain) and least.search(plain)


def untranslated(tree):
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = name_of(call.func)
        # A single small word may be the name of a look or an icon where something is said.
        least = {True: WORD, False: re.compile("[A-Z ]")}[name in SETTERS]
        if name in SETTERS | SAYING:
            for argument in call.args:
                yield from (text for text in parts_of(argument) if is_words(text, least))


def sentences(tree):
    """Give what reads like a sentence and is not handed to the languages."""
    aside = set()
    for node in ast.walk(tree):
        said = isinstance(node, ast.Call) and name_of(node.func) in ELSEWHERE
        doc = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if said or doc or isinstance(node, ast.Raise | ast.Assert):
            aside.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in aside and SENTENCE.fullmatch(text):
            yield text


def test_what_is_set_on_a_widget_goes_through_the_languages():
    found = {name: texts for name, tree in files() if (texts := list(untranslated(tree)))}
    found.get("app/train/empty_words.py", []).clear()  # tags around words that are translated
    assert not {name: texts for name, texts in found.items() if texts}


def test_sentences_go_through_the_languages():
    found = {name: set(sentences(tree)) - SILENT for name, tree in files()}
    assert not {name: texts for name, texts in found.items() if texts}


def test_no_text_is_put_together_before_it_is_translated():
    for folder in ("app", "model"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(call, ast.Call) and name_of(call.func) in ("tr", "put", "sentence"):
                    pieces = [a for a in call.args if isinstance(a, ast.JoinedStr | ast.BinOp)]
                    assert not pieces, f"{path}, line {call.lineno}"


def test_the_checks_see_what_they_are_for():
    tree = ast.parse('label.setText("Undo")\nself.say(f"Opening {name}")\nX = "Draw a digit."')
    assert list(untranslated(tree)) == ["Undo", "Opening "]
    assert list(sentences(tree)) == ["Draw a digit."]
    fine = ast.parse(
        'put(label.setText, "Undo")\nX = noop("Draw a digit.")\nchip.set_state(x, "blue")'
    )
    assert not list(untranslated(fine))
    assert not list(sentences(fine))
