from app.tabs.teach.ink import Thumbnails
from model.drawing import Drawing
from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import fill


def test_a_picture_is_painted_once_for_each_look_and_screen(theme):
    fill("7")
    own = OwnDrawings().all()[0]
    thumbnails = Thumbnails(theme, 44)
    first = thumbnails.picture(own, 1.0)
    assert thumbnails.picture(own, 1.0) is first
    assert thumbnails.picture(own, 2.0).width() == 2 * first.width() == 88
    theme.set_dark(not theme.is_dark)
    other = thumbnails.picture(own, 1.0)
    assert other.toImage() != first.toImage()


def test_a_dot_is_seen(theme):
    OwnDrawings().add(Drawing.from_points([[(5.0, 5.0)]]), "1")
    image = Thumbnails(theme, 44).picture(OwnDrawings().all()[0], 1.0).toImage()
    assert image.pixelColor(22, 22).name() == theme.palette.color("ink").name()
    assert image.pixelColor(3, 3).alpha() == 0
