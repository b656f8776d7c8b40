"""``python -m app.language``: keeps the catalogues of the languages.

``collect``        takes the texts of the source into the catalogues, drops those it no longer has
``missing FILE``   writes the texts without a translation to a JSON file, to be filled in
``fill FILE``      takes the translations of such a file into the catalogues
``compile``        makes the files Qt reads
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.language import catalogue
from app.language.source import texts_of_source
from app.language.translator import CATALOGUES


def collect(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues in line with the source; translations that exist are kept."""
    files = texts_of_source()
    for code in catalogue.FORMS:
        path = catalogue.ts_path(code, folder)
        old = catalogue.read(path)
        blanks = {text: catalogue.blank(text, code) for text in files}
        entries = {text: old.get(text, places) for text, places in blanks.items() if places}
        catalogue.write(path, code, entries, files)
        lacking = sum(not all(words) for words in entries.values())
        print(f"{path.name}: {len(entries)} texts, {lacking} without a translation")


def missing(folder: Path = CATALOGUES) -> dict[str, dict[str, str | list[str]]]:
    """Give the texts that lack a translation, each with empty places by language."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for code in catalogue.FORMS:
        for text, words in catalogue.read(catalogue.ts_path(code, folder)).items():
            if not all(words):
                found.setdefault(text, {})[code] = words if "%n" in text else words[0]
    return found


def fill(translations: dict[str, dict[str, str | list[str]]], folder: Path = CATALOGUES) -> None:
    """Take translations into the catalogues; texts that the source lacks are left out."""
    files = texts_of_source()
    for code in catalogue.FORMS:
        path = catalogue.ts_path(code, folder)
        entries = catalogue.read(path)
        for text, by_code in translations.items():
            words = by_code.get(code)
            if words and text in entries:
                entries[text] = [words] if isinstance(words, str) else words
        catalogue.write(path, code, entries, files)


def compile_all(folder: Path = CATALOGUES) -> None:
    """Compile every catalogue."""
    for code in catalogue.FORMS:
        path = catalogue.ts_path(code, folder)
        catalogue.compile_to(path, path.with_suffix(".qm"))


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(
        prog="python -m app.language",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=("collect", "missing", "fill", "compile"))
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    options = parser.parse_args()
    if options.command in ("missing", "fill") and options.file is None:
        parser.error(f"{options.command} needs a FILE")
    if options.command == "collect":
        collect()
    elif options.command == "missing":
        words = json.dumps(missing(), ensure_ascii=False, indent=1)
        options.file.write_text(words + "\n", "utf-8")
    elif options.command == "fill":
        fill(json.loads(options.file.read_text("utf-8")))
    else:
        compile_all()


if __name__ == "__main__":
    main()
