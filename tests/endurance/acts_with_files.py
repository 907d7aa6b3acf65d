"""Files, pictures and texts, dropped on the window and pasted."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QByteArray, QMimeData, QPointF, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.endurance import files, hands
from tests.endurance.world import TEXTS, Steps, World


def drop(world: World, rng: Random) -> Steps:
    window = hands.native(world.window)
    if window is None or QApplication.activeModalWidget() is not None:
        return
    data, what = _some_data(world, rng)
    dragged = hands.DraggedData(window, data)
    at = QPointF(rng.uniform(0, window.width()), rng.uniform(0, window.height()))
    yield f"drag {what} over the window"
    dragged.enter(at)
    dragged.move(at)
    yield f"…and {'leave' if rng.random() < 0.2 else 'drop'}"
    if rng.random() < 0.2:
        dragged.leave()
    else:
        dragged.drop(at)


def paste(world: World, rng: Random) -> Steps:
    data, what = _some_data(world, rng)
    yield f"paste {what}"
    hands.paste(data)


def _some_data(world: World, rng: Random) -> tuple[QMimeData, str]:
    data = QMimeData()
    kind = rng.choice(("files", "files", "files", "picture", "text", "html", "elsewhere", "junk", "nothing"))
    if kind == "files":
        paths = [files.write_some_file(world.folder, rng) for _ in range(rng.choice((1, 1, 1, 3)))]
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return data, f"the files {[path.name for path in paths]}"
    if kind == "picture":
        picture = files.some_picture(rng).convert("RGB")
        image = QImage(picture.tobytes(), *picture.size, 3 * picture.width, QImage.Format.Format_RGB888).copy()
        data.setImageData(image if rng.random() < 0.9 else QImage())
        return data, f"a picture of {picture.size}"
    if kind == "elsewhere":
        data.setUrls([QUrl("http://localhost:9/x.png"), QUrl("file://elsewhere/x.png"), QUrl("x.json"), QUrl()])
    elif kind == "junk":
        data.setData("application/x-qt-image", QByteArray(b"junk"))
        data.setData("text/uri-list", QByteArray(b"\xff\xfe\x00file:///"))
    elif kind == "html":
        data.setHtml("<img src='file:///etc/hostname'>")
    elif kind == "text":
        data.setText(rng.choice(TEXTS))
    return data, kind
