from app.time.label import ShorteningLabel


def test_it_says_as_much_as_there_is_room_for(qtbot):
    label = ShorteningLabel()
    qtbot.addWidget(label)
    wordings = ("a long and friendly sentence", "a sentence", "words")
    label.set_wordings(wordings)
    room = label.fontMetrics().horizontalAdvance
    for words in wordings:
        label.resize(room(words) + 1, 20)
        assert label.shown_text() == words
        assert label.text() == wordings[0]
    label.resize(room("words") - 4, 20)
    assert label.shown_text().endswith("…")
    assert not label.grab().isNull()
