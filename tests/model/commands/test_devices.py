import json


def test_json_and_words_say_the_same(command):
    status, out, err = command("devices", "--json")
    assert (status, err) == (0, "")
    facts = json.loads(out)
    assert isinstance(facts["device"], str)
    assert facts["device"]
    assert isinstance(facts["note"], str)
    status, out, err = command("devices")
    assert (status, err) == (0, "")
    assert out.splitlines() == [line for line in (facts["device"], facts["note"]) if line]
