import pytest

from app.train.figures import accuracy_text, loss_text, plain_text, rate_text


@pytest.mark.parametrize(
    ("loss", "words"),
    [(2.312, "2.31"), (0.08, "0.080"), (0.0042, "0.0042"), (0.000421, "0.00042"), (0.0, "0.000"),
     (float("nan"), "–"), (float("inf"), "–")],
)  # fmt: skip
def test_losses(loss, words):
    assert loss_text(loss) == words


def test_shares_rates_and_plain_numbers():
    assert accuracy_text(0.975) == "97.5\u00a0%"
    assert accuracy_text(float("nan")) == "–"
    assert rate_text(0.00123) == "rate 0.0012"
    assert [plain_text(x) for x in (0.6000000000000001, 12.0, -0.0)] == ["0.6", "12", "0"]
