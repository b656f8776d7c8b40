"""The Map tab in the real window, beside a real training."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.reading.live_reader import SHIPPED, THIS_RUN
from app.tabs.map.feed import REST_WHILE_TRAINING
from app.tabs.map.words import INVITATION, NEAREST_EMPTY
from app.train.session_control import State
from model.inside.map import direction_of, pick
from model.networks import build
from tests.app.windows import ONE, SEVEN, digits, quick_session

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
MAP, TRAIN = 3, 0


@pytest.fixture(scope="module", autouse=True)
def _tensorflow():
    """Loaded before: on a busy machine that takes longer than a test waits for anything."""
    build("mlp")


@pytest.fixture
def trained(person, window):
    """A window whose run, of a network with hidden layers, was stopped after some steps."""
    person.train_until(step=12, network="mlp")
    person.stop()
    window.tabs.setCurrentIndex(MAP)
    person.wait_until(lambda: is_settled(window.map_tab))
    return window


@pytest.fixture
def page(trained):
    return trained.map_tab


def is_settled(page):
    return page.feed.map is not None and page.feed.map.is_whole and page.feed.is_now


def draw_and_wait(person, page, shape=SEVEN):
    person.read(shape)
    person.wait(100)  # the last of the drawing is read too
    wait_for_album(person, page)


def wait_for_album(person, page):
    """Wait until the drawing was compared with all training digits by the network of now."""
    count = len(page.feed.sample.album_labels)

    def is_there():
        found = page._found
        network = page.feed.map.network
        if found.album is None or found.place is None or found.image is not image_of(person.window):
            return False
        return len(found.album.directions) == count and found.album.network is network

    person.wait_until(is_there)


def image_of(window):
    return window.reader.shown.reading.image


def test_the_map_is_of_held_out_digits_as_the_network_sees_them(trained, page):
    split = digits().validation
    which = pick(len(split))
    np.testing.assert_array_equal(page.map_plot.labels, split.labels[which])
    network = trained.insight.network.network
    features = network.logits_and_features(split.images[which])[1]
    directions = features / np.linalg.norm(features, axis=1, keepdims=True)
    np.testing.assert_allclose(page.feed.map.features, directions, atol=1e-5)
    np.testing.assert_array_equal(page.map_plot.places, page.feed.map.places)
    assert page.map_plot.words == ("", "")
    assert str(len(split)) in page.map_foot.words.text()


def test_the_drawing_is_the_star_that_moves_while_it_is_drawn(person, trained, page):
    assert page.map_plot.star is None
    places = []
    for shape in (SEVEN, ONE):
        trained.clear_button.click()
        draw_and_wait(person, page, shape)
        direction = direction_of(trained.insight.network.network, image_of(trained))
        expected = page.feed.map.place(direction)
        np.testing.assert_allclose(page.map_plot.star, expected, atol=1e-5)
        places.append(page.map_plot.star)
    assert not np.allclose(places[0], places[1], atol=0.05)
    trained.clear_button.click()
    person.wait_until(lambda: page.map_plot.star is None)
    assert page.map_neighbours.words == NEAREST_EMPTY


def test_it_looks_like_the_training_digits_with_the_nearest_directions(person, trained, page):
    draw_and_wait(person, page)
    network, sample = trained.insight.network.network, page.feed.sample
    features = network.logits_and_features(sample.album_images)[1].astype(np.float64)
    mine = network.logits_and_features(image_of(trained)[None])[1][0].astype(np.float64)
    cosines = features @ mine / np.linalg.norm(features, axis=1) / np.linalg.norm(mine)
    best = np.argsort(-cosines, kind="stable")[:12]
    shown = page._found.indices
    np.testing.assert_allclose(cosines[shown], cosines[best], atol=1e-5)
    assert page.map_neighbours.labels == sample.album_labels[shown].tolist()
    learnt = {image.tobytes() for image in digits().train.images}
    assert all(image.tobytes() in learnt for image in sample.album_images[shown])


def test_a_lookalike_and_a_digit_of_the_map_are_shown_large(person, trained, page):
    draw_and_wait(person, page)
    strip, large = page.map_neighbours, page.large_digit
    QTest.mouseClick(strip, LEFT, pos=strip.tile(1).center().toPoint())
    index = int(page._found.indices[1])
    np.testing.assert_array_equal(large.tile.image(), page.feed.sample.album_image(index))
    np.testing.assert_array_equal(large.own_tile.image(), image_of(trained))
    QTest.keyClick(large.large_close_button, KEY.Key_Escape)
    assert not large.isVisible()
    assert page.map_plot.hasFocus()
    QTest.keyClick(page.map_plot, KEY.Key_Right)
    index = page.map_plot.at
    assert page.point_card.isVisible()
    answer = page.feed.map.answers[index]
    assert f"read as {answer.argmax()}" in page.point_card.reading.text()
    np.testing.assert_array_equal(page.point_card.tile.image(), page.feed.sample.image(index))
    QTest.keyClick(page.map_plot, KEY.Key_Return)
    assert large.isVisible()
    assert not page.point_card.isVisible()
    np.testing.assert_array_equal(large.tile.image(), page.feed.sample.image(index))


def test_one_digit_is_shown_alone(page):
    page.map_legend.button(3).click()
    which, _ = page.map_plot.visible_spots()
    assert set(page.map_plot.labels[which].tolist()) == {3}
    page.map_legend.button(3).click()
    assert len(page.map_plot.visible_spots()[0]) == len(page.map_plot.labels)


def test_while_it_trains_the_map_moves_and_rests_in_between(person, window):
    window.tabs.setCurrentIndex(TRAIN)
    person.train_until(step=3, network="mlp")
    window.tabs.setCurrentIndex(MAP)
    page = window.map_tab
    person.wait_until(lambda: page.feed.map is not None and page.feed.map.is_whole)
    assert page.feed.is_live
    first = page.feed.map
    seen = []
    page.feed.changed.connect(lambda: seen.append(page.feed.map))
    person.wait_until(lambda: any(m.is_whole and m.network is not first.network for m in seen))
    assert page.feed._growing.rest == REST_WHILE_TRAINING
    assert not np.array_equal(page.map_plot.places, first.places)
    window.controller.stop()
    person.wait_for_end()
    person.wait_until(lambda: is_settled(page))


def test_going_back_in_time_the_map_follows(person, trained, page):
    draw_and_wait(person, page)
    moments = trained.controller.moments
    now, then = page.feed.map, moments.at(moments.steps[0])
    trained.reader.hold(then)
    person.wait_until(lambda: is_settled(page) and page.feed.map is not now)
    features = trained.insight.network.network.logits_and_features(page.feed.sample.images)[1]
    directions = features / np.linalg.norm(features, axis=1, keepdims=True)
    np.testing.assert_allclose(page.feed.map.features, directions, atol=1e-5)
    wait_for_album(person, page)
    direction = direction_of(page.feed.map.network, image_of(trained))
    np.testing.assert_allclose(page.map_plot.star, page.feed.map.place(direction), atol=1e-5)
    trained.reader.release()
    person.wait_until(lambda: is_settled(page) and page.feed.map.network is not None)
    np.testing.assert_allclose(page.feed.map.features, now.features, atol=1e-6)


def test_another_network_has_another_map(person, trained, page):
    of_run = page.feed.map
    trained.reader.choose(SHIPPED)
    person.wait_until(lambda: is_settled(page) and page.feed.map is not of_run)
    assert page.feed.map.features.shape[1] != of_run.features.shape[1]
    trained.reader.choose(THIS_RUN)
    person.wait_until(
        lambda: is_settled(page) and page.feed.map.features.shape == of_run.features.shape
    )


def test_t_sne_unfolds_shows_its_progress_and_takes_the_star_along(person, trained, page):
    draw_and_wait(person, page)
    flat = page.map_plot.places
    pieces = []
    page.unfolder.changed.connect(lambda: pieces.append(page.unfolder.picture))
    person.click(page.map_view.button("unfolded"))
    assert page.map_foot.map_progress.isVisible()
    person.wait_until(lambda: page.unfolder.picture is not None and page.unfolder.picture.is_done)
    assert len(pieces) >= 3
    assert not page.map_foot.map_progress.isVisible()
    places = page.map_plot.places
    assert np.isfinite(places).all()
    assert not np.allclose(places, flat, atol=0.05)
    direction = direction_of(page.feed.map.network, image_of(trained))
    apart = np.linalg.norm(page.feed.map.features - direction, axis=1)
    expected = places[np.argsort(apart)[:5]].mean(axis=0)
    person.wait_until(lambda: np.allclose(page.map_plot.star, expected, atol=1e-4))
    assert "5 nearest" in page.map_foot.words.text()
    person.click(page.map_view.button("flat"))
    np.testing.assert_array_equal(page.map_plot.places, page.feed.map.places)
    person.click(page.map_view.button("unfolded"))  # what is there needs no work
    assert not page.unfolder.is_at_work
    np.testing.assert_array_equal(page.map_plot.places, places)


def slow_down(page, monkeypatch):
    """Make t-SNE take long, whatever the machine."""
    from app.tabs.map import unfolder

    monkeypatch.setattr("model.inside.map_tsne.LOOSE", 10_000_000)
    monkeypatch.setattr(unfolder, "PIECE_S", 60.0)


def begin_t_sne(person, page):
    person.click(page.map_view.button("unfolded"))
    person.wait_until(lambda: page.unfolder.picture is not None)
    person.wait_until(lambda: page.unfolder.picture.pull is not None)
    person.wait(100)


def test_t_sne_is_cancelled_at_once(person, trained, page, monkeypatch):
    slow_down(page, monkeypatch)
    begin_t_sne(person, page)
    lane = trained.insight.background.long
    person.click(page.map_foot.map_cancel_button)
    assert page.map_view.value() == "flat"
    assert page.unfolder.picture is None
    np.testing.assert_array_equal(page.map_plot.places, page.feed.map.places)
    ended = []
    began = time.perf_counter()
    lane.submit("after", lambda goes_on: time.perf_counter(), ended.append)
    person.wait_until(lambda: len(ended) == 1)
    assert ended[0] - began < 0.5


def test_the_window_closes_at_once_while_t_sne_is_at_work(person, trained, page, monkeypatch):
    slow_down(page, monkeypatch)
    begin_t_sne(person, page)
    began = time.perf_counter()
    trained.close()
    assert time.perf_counter() - began < 0.5
    assert not trained.insight.background.long.isRunning()


def test_t_sne_rests_while_nobody_looks_and_goes_on_after(person, trained, page, monkeypatch):
    monkeypatch.setattr("model.inside.map_tsne.LOOSE", 10_000_000)
    begin_t_sne(person, page)
    trained.tabs.setCurrentIndex(TRAIN)
    person.wait(300)
    before = page.unfolder.picture.now.iteration
    person.wait(400)
    assert page.unfolder.picture.now.iteration == before
    trained.tabs.setCurrentIndex(MAP)
    person.wait_until(lambda: page.unfolder.picture.now.iteration > before)
    person.click(page.map_foot.map_cancel_button)


def test_t_sne_of_another_moment_is_made_on_demand(person, trained, page):
    person.click(page.map_view.button("unfolded"))
    person.wait_until(lambda: page.unfolder.picture is not None and page.unfolder.picture.is_done)
    made = page.unfolder.picture
    moments = trained.controller.moments
    trained.reader.hold(moments.at(moments.steps[0]))
    person.wait_until(lambda: is_settled(page) and page.feed.map.network is not made.map.network)
    assert f"step {made.step}" in page.map_foot.words.text()
    np.testing.assert_array_equal(page.map_plot.places, made.places)
    person.click(page.map_foot.map_update_button)
    assert page.unfolder.picture.now.tight == 0  # goes on from the picture that is there
    person.wait_until(lambda: page.unfolder.picture.is_done)
    assert page.unfolder.picture.map.network is page.feed.map.network
    assert not page.map_foot.map_update_button.isVisible()


def test_nothing_is_worked_out_while_nobody_looks(person, trained, page):
    before = page.feed.map
    trained.tabs.setCurrentIndex(TRAIN)
    moments = trained.controller.moments
    trained.reader.hold(moments.at(moments.steps[0]))
    person.read(ONE)
    person.wait(300)
    assert page.feed.map is before
    assert page.map_plot.star is None
    trained.tabs.setCurrentIndex(MAP)
    person.wait_until(lambda: is_settled(page) and page.map_plot.star is not None)


def test_a_network_that_ran_away_has_no_map_but_words(person, trained, page):
    moments = trained.controller.moments
    moment = moments.at(moments.steps[0])
    weights = tuple(np.full_like(weight, np.nan) for weight in moment.weights)
    trained.reader.hold(type(moment)(**{**vars(moment), "weights": weights}))
    person.wait_until(lambda: "ran away" in page.map_plot.words[0])
    assert page.map_plot.places is None
    trained.reader.release()
    person.wait_until(lambda: page.map_plot.places is not None)


def test_a_network_that_cannot_be_looked_into_says_so(person, trained, page):
    class OnlyAnswers:
        classes = 10
        symbols = tuple("0123456789")

        def predict_proba(self, image):
            return np.full(10, 0.1, np.float32)

    trained.reader.offer_opened("digits.tflite", OnlyAnswers())
    person.wait_until(lambda: page.map_plot.words[0] == trained.insight.network.problem)
    assert trained.insight.network.problem
    trained.reader.choose(THIS_RUN)
    person.wait_until(lambda: is_settled(page))
    assert page.map_plot.words == ("", "")


def test_before_anything_is_at_hand_there_is_an_invitation(window, person):
    window.tabs.setCurrentIndex(MAP)
    page = window.map_tab
    assert page.map_plot.words[0] == INVITATION
    assert page.map_neighbours.words == NEAREST_EMPTY


def test_the_simplest_network_has_a_map_of_pixels_that_stays(windows):
    person = windows.open(make_session=quick_session)
    window = person.window
    person.train_until(step=5, network="softmax")
    person.stop()
    window.tabs.setCurrentIndex(MAP)
    page = window.map_tab
    person.wait_until(lambda: is_settled(page))
    before = page.feed.map
    moments = window.controller.moments
    window.reader.hold(moments.at(moments.steps[0]))
    person.wait_until(lambda: is_settled(page) and page.feed.map is not before)
    np.testing.assert_array_equal(page.feed.map.places, before.places)
    assert not np.allclose(page.feed.map.answers, before.answers)
    assert window.controller.state is State.STOPPED


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_every_control_has_room_a_name_and_a_tooltip(windows, size):
    window = windows.open(size=size).window
    window.tabs.setCurrentIndex(MAP)
    page = window.map_tab
    assert page.map_plot.height() >= 180
    assert page.map_legend.button(9).geometry().right() <= page.map_legend.width()
    assert page.map_neighbours.geometry().right() <= page.width()
    for name in ("map_view", "map_legend", "map_foot", "map_plot", "map_neighbours"):
        assert getattr(page, name).objectName() == name
    for key in ("flat", "unfolded"):
        assert page.map_view.button(key).toolTip()
    assert page.map_plot.accessibleName()
