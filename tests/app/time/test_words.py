from app.time.words import moment_in_words, seconds_in_words


def plain(words):
    return words.replace("\u00a0", " ")


def test_a_moment_in_words_and_in_fewer():
    words = [plain(one) for one in moment_in_words("GRU", 120, 2340, 1.94)]
    assert words == [
        "GRU, step 120 of 2 340, 1.9 s in",
        "GRU, step 120 of 2 340",
        "step 120 of 2 340",
        "step 120",
    ]
    assert plain(moment_in_words("GRU", 0, 9, None)[0]) == "GRU, step 0 of 9"


def test_seconds_in_words():
    told = {0: "0.0 s in", 9.94: "9.9 s in", 9.96: "10 s in", 59.4: "59 s in", 59.6: "1:00 in",
            125: "2:05 in"}  # fmt: skip
    assert {seconds: plain(seconds_in_words(seconds)) for seconds in told} == told
