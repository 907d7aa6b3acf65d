"""Drawings and pictures from and to files, the clipboard and what is dropped."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QRect, QRectF, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad import atomic, paths
from digitpad.digits import drawings
from digitpad.digits.reading import HOLDS_MORE
from digitpad.errors import ImageError
from digitpad.gui.draw import pad_painting
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.frame_chooser import FrameChooser
from digitpad.gui.kit.local_files import elsewhere, local_files, path_of
from digitpad.gui.kit.save_dialog import ask_for_file
from digitpad.gui.look import theme
from digitpad.gui.plot.export import png_bytes
from digitpad.gui.preferences import PICTURES, Preferences
from digitpad.gui.session import OpenedPicture, Session
from digitpad.input_file import reason
from digitpad.message import mark, tr

if TYPE_CHECKING:
    from PIL import Image

    from digitpad.digits.pictures import Picture

PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm")
STROKES = (".json", ".jsonl")
REFUSED = (".heic", ".heif", ".avif", ".svg", ".pdf", ".eps")  # taken all the same, so that a sentence says what to do
SAVE_AS_PICTURE, SAVE_AS_STROKES = mark("Picture (*.png)"), mark("Strokes (*.json)")
FINER = 3  # pixels of a copy to one of the pad


class DrawingFiles(QObject):
    """Asks for files over `window` and lays what they hold on the pad; a failure raises the session's message."""

    heldMore = Signal(object)  # a picture shows more than was read; the sentence says so

    def __init__(self, session: Session, pad: DrawingPad, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._pad = pad
        self._window = window
        self._preferences = preferences
        self._said = ""
        session.sheetChanged.connect(self._outdate)
        pad.contentChanged.connect(self._follow_pad)

    def _raise_message(self, kind: str, sentence: str) -> None:
        self._said = sentence
        self._session.messageRaised.emit(kind, sentence)

    def _outdate(self) -> None:
        said, self._said = self._said, ""
        if said:
            self._session.messageOutdated.emit(said)

    def _follow_pad(self) -> None:
        if self._pad.empty:
            self._outdate()

    # Open

    def open(self) -> None:
        """Ask for a picture or a drawing, and lay it on the pad as `open_path` does."""
        folder = str(self._begin_in())
        title = tr("Open a picture or drawing")
        path, _ = QFileDialog.getOpenFileName(self._window, title, folder, _filter_to_open())
        if path:
            self.open_path(path_of(path))

    def open_path(self, path: Path) -> None:
        """A file that cannot be read raises the session's message and changes nothing."""
        self._preferences.remember_folder(PICTURES, path.parent)
        self._outdate()
        try:
            if path.suffix.lower() in STROKES:
                self._show_strokes(path)
            else:
                from digitpad.digits.pictures import read_picture

                self._show_picture(path.name, read_picture(path))
        except ImageError as error:
            self._raise_message("error", error.about(path))

    def _show_strokes(self, path: Path) -> None:
        lines = iter(drawings.read_strokes(path))
        _, strokes = next(lines, (1, []))
        if not any(len(stroke) for stroke in strokes):
            self._raise_message("warning", tr("There is no drawing in {file}.", file=path.name))
            return
        self._pad.show_strokes(strokes)
        with suppress(ImageError):  # what is wrong farther down concerns only who reads on
            if next(lines, None) is not None:
                sentence = tr(
                    "The first drawing of {file} lies on the pad. To keep all of them as your own, press F8 and import "
                    "the file.",
                    file=path.name,
                )
                self._raise_message("info", sentence)

    def _show_picture(self, name: str, opened: Picture) -> None:
        from digitpad.digits.whole_pictures import as_seen_by

        picture = as_seen_by(opened, self._session.classes)
        if picture.empty:
            sentence = tr("{name} shows nothing to read: there is nothing like ink in it.", name=name)
            self._raise_message("warning", sentence)
        else:
            self._session.show_sheet(OpenedPicture(name, picture))
            if self._session.reading.holds_more:
                self._said = tr(HOLDS_MORE)
                self.heldMore.emit(self._said)

    def choose_part(self) -> None:
        """Let a frame be drawn on the pad around the part of the picture that is to be read."""
        sheet = self._session.sheet
        for earlier in self._pad.findChildren(FrameChooser):
            earlier.close()
        if isinstance(sheet, OpenedPicture):
            chooser = FrameChooser(self._pad)
            chooser.chosen.connect(lambda frame: self._read_part(sheet, frame))
            self._session.sheetChanged.connect(chooser.close)  # the frame would be one around something else

    def _read_part(self, sheet: OpenedPicture, frame: QRect) -> None:
        part = pad_painting.part_of_picture(sheet, self._pad.rect(), QRectF(frame))
        self._show_picture(sheet.name, sheet.picture.framed(*part))

    def paste(self) -> None:
        """The picture, or the file, on the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # Qt has none for a clipboard that is cleared
        if data is None or not self.take(data, tr("The pasted picture")):
            self._raise_message("warning", tr("There is no picture on the clipboard."))

    def takes(self, data: QMimeData) -> bool:
        """Whether `take` has something to do with it: an image, a file that it may read, or a file elsewhere."""
        return data.hasImage() or bool(elsewhere(data)) or any(map(is_drawing, local_files(data)))

    def take(self, data: QMimeData, name: str = "") -> bool:
        """Open what was pasted or dropped; False where it is nothing to be read."""
        if self.open_one_of(local_files(data)):
            return True
        image = _image(data)
        if image is not None:
            self._take_image(image, name or tr("The dropped picture"))
            return True
        address = elsewhere(data)
        if address:
            self._outdate()
            sentence = tr("{address:.100} is not on this computer: save it first, and open the file.", address=address)
            self._raise_message("warning", sentence)
        return bool(address)

    def open_one_of(self, files: Sequence[Path]) -> bool:
        """Open the first of these files that may be a picture or a drawing; False where none may be one."""
        readable = [path for path in files if is_drawing(path)]
        if readable:
            self.open_path(readable[0])
        if len(readable) > 1 and not self._said:  # what is wrong with it, or more of it, matters more
            sentence = tr(
                "One picture or drawing lies on the pad at a time: of these it is {file}.", file=readable[0].name
            )
            self._raise_message("info", sentence)
        return bool(readable)

    def _take_image(self, image: QImage, name: str) -> None:
        from digitpad.digits.picture_file import PictureTooLarge
        from digitpad.digits.pictures import taken_apart_by_rows

        def rows(top: int, bottom: int) -> Image.Image:
            return _as_pillow(image.copy(0, top, image.width(), bottom - top))

        self._outdate()
        if image.isNull():
            self._raise_message("error", tr("{name} is empty.", name=name))
            return
        try:
            self._show_picture(name, taken_apart_by_rows((image.width(), image.height()), rows))
        except PictureTooLarge as error:
            self._raise_message("error", error.about(name))

    # Save

    def save(self) -> None:
        """Ask where to, and write the pad as a picture, or as strokes where it has any; see `save_to`."""
        kinds = [tr(kind) for kind in (SAVE_AS_PICTURE, SAVE_AS_STROKES)[: 2 if self._pad.strokes else 1]]
        name = " ".join(self._session.reading.text.replace("?", "").split()) or tr("drawing")
        chosen = ask_for_file(self._window, tr("Save the drawing"), kinds, name, ".png", self._begin_in())
        if chosen is None:
            return
        path, kind = chosen
        if kind == tr(SAVE_AS_STROKES) and path.suffix == ".png":
            path = path.with_suffix(".json")
            if os.path.exists(path):  # the dialog asked about another name; `Path.exists` raises where it is too long
                sentence = tr("{path} already exists: choose another name.", path=path)
                self._raise_message("error", sentence)
                return
        self.save_to(path)

    def save_to(self, path: Path) -> None:
        """As strokes if it ends in .json, else as a picture; a failure raises the session's message. What is there is
        replaced, also if it is write-protected."""
        self._preferences.remember_folder(PICTURES, path.parent)
        content = self._strokes() if path.suffix.lower() == ".json" else png_bytes(self.picture())
        try:
            atomic.write(content, path, replace_protected=True)
        except OSError as error:
            sentence = tr("The drawing could not be saved to {path}: {reason}.", path=path, reason=reason(error))
            self._raise_message("error", sentence)
        else:
            self._raise_message("info", tr("Saved as {path}.", path=path))

    def _begin_in(self) -> Path:
        """The folder of the last time, or the pictures', whichever can be looked into."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        usual = (folder for folder in (Path(pictures), Path(home)) if paths.is_folder(folder))
        return self._preferences.folder_of(PICTURES) or next(usual, Path())

    def _strokes(self) -> bytes:
        return json.dumps(drawings.as_json([stroke.points for stroke in self._pad.strokes])).encode()

    def copy(self) -> None:
        """Put the pad on the clipboard, as `picture` has it."""
        QGuiApplication.clipboard().setImage(self.picture())

    def picture(self) -> QImage:
        """What lies on the pad, dark on white."""
        image = QImage(self._pad.size() * FINER, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(FINER)
        image.fill(theme.LIGHT.paper)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pad.paint_drawing(painter, theme.LIGHT)
        painter.end()
        image.setDevicePixelRatio(1)
        return image


def _filter_to_open() -> str:
    suffixes = " ".join(f"*{suffix}" for suffix in (*PICTURE_ENDINGS, *STROKES))
    return tr("Pictures and drawings ({suffixes});;All files (*)", suffixes=suffixes)


def is_drawing(path: Path) -> bool:
    """Whether it may be a picture or a drawing, by its name."""
    return path.suffix.lower() in (*PICTURE_ENDINGS, *STROKES, *REFUSED)


def _image(data: QMimeData) -> QImage | None:
    """The picture that is offered; None where there is none, or where its bytes are not one that Qt understands."""
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QPixmap):
        return image.toImage()
    return image if isinstance(image, QImage) else None


def _as_pillow(image: QImage) -> Image.Image:
    from PIL import Image

    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombuffer(
        "RGBA", (rgba.width(), rgba.height()), bytes(rgba.constBits()), "raw", "RGBA", rgba.bytesPerLine(), 1
    )
