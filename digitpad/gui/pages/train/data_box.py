"""The field that says which data set is learned from, and opens another one, which is shown before it is used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad import data_files
from digitpad.app.told_apart import told_apart
from digitpad.errors import DatasetError
from digitpad.gui.kit.hand_over import stand_in
from digitpad.gui.kit.latest_task import LatestTask, Request, Work
from digitpad.gui.kit.list_first import ListFirst
from digitpad.gui.kit.local_files import path_of
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.look import plain_text
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.preferences import DATA, Preferences
from digitpad.gui.session import Session
from digitpad.message import mark, tr
from digitpad.printable import readable

if TYPE_CHECKING:
    from digitpad.data_files import LoadedData

FILE, FOLDER, PRESENT, MNIST = "file", "folder", "present", "mnist"
STOP_FIRST = mark("Stop the training first: then another data set can be opened.")
KINDS = "*.npz *.csv *.tsv *.txt *.npy *.jsonl *.ndjson *.zip *.gz *ubyte *.pkl"
TIP = mark("The data to train and test with. Open your own: IDX, npz, CSV, pictures in folders, Quick Draw")


class DataBox(ListFirst, NarrowBox):
    """The data set in use, MNIST, those that were opened last, and two ways to open another one."""

    opened = Signal()  # another data set is in use

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("dataComboBox")
        self._session, self._preferences = session, preferences
        self._place: Path | None = None  # what was asked for last
        self._names: dict[Path, str] = {}  # what those in use since the start are called
        self._preview: tuple[DataPreview, Path] | None = None  # the one that is open, and of what
        self._task = LatestTask(self)
        self._task.answered.connect(self._on_answer)
        self.activated.connect(self._choose)
        session.dataChanged.connect(self._follow_data)
        session.trainingEnded.connect(self._follow_end)
        self._list()

    def take_over(self, other: DataBox) -> None:
        """What is read for the other one is shown here, and what it shows stays open."""
        self._names = other._names
        self._list()
        if other._preview is not None:
            preview, path = other._preview
            stand_in(preview, self._make_preview(preview.loaded, path, other.window()))
        if other._task.busy and other._place is not None:
            self._task.deleteLater()
            self._task, self._place = other._task, other._place
            self._task.setParent(self)
            self._task.answered.disconnect()
            self._task.answered.connect(self._on_answer)
            self._show_reading(self._place)

    def _follow_data(self) -> None:
        data = self._session.data
        if data.place is not None:
            self._names[data.place.absolute()] = data.name
            self._preferences.add_recent(DATA, data.place)
        self._list()

    def _list(self) -> None:
        """Whether those opened last are still there is found out when one is chosen: a drive that does not answer
        must not delay the start."""
        place = self._session.data.place
        present = [] if place is None else [place.absolute()]
        others = [path for path in self._preferences.recent(DATA) if path not in present]
        # The first stands for the bundled MNIST, which keeps its name.
        titles = told_apart([Path("MNIST"), *present, *others], lambda path: self._names.get(path, path.name))[1:]
        named = [(readable(title), path) for title, path in zip(titles, [*present, *others], strict=True)]
        self.clear()
        for title, path in named[: len(present)]:
            self._add(title, PRESENT, path)
        self.addItem("MNIST", MNIST)
        for title, path in named[len(present) :]:
            self._add(title, path, path)
        self.addItem(tr("Open data file…"), FILE)
        self.addItem(tr("Open data folder…"), FOLDER)
        self.setToolTip(_tip(present[0]) if present else tr(TIP))
        self.setCurrentIndex(0)

    def _add(self, title: str, choice: str | Path, path: Path) -> None:
        self.addItem(title or str(path), choice)
        self.setItemData(self.count() - 1, _tip(path), Qt.ItemDataRole.ToolTipRole)

    def _choose(self) -> None:
        chosen = self.currentData()
        self.setCurrentIndex(0)
        if chosen == MNIST and self._session.data.place is not None:
            self._session.use_mnist()
            self.opened.emit()
        elif isinstance(chosen, Path):
            self.open(chosen)
        elif chosen in (FILE, FOLDER):
            self.ask(folder=chosen == FOLDER)

    def ask(self, *, folder: bool = False) -> None:
        """Ask which data set to open."""
        begin = str(self._preferences.folder_of(DATA) or "")
        if folder:
            name = QFileDialog.getExistingDirectory(self.window(), tr("Open data folder"), begin)
        else:
            kinds = ";;".join((tr("Data ({kinds})", kinds=KINDS), tr("All files ({kinds})", kinds="*")))
            name = QFileDialog.getOpenFileName(self.window(), tr("Open data file"), begin, kinds)[0]
        if name:
            self.open(path_of(name))

    def open(self, path: Path) -> None:
        """Read the data set there in the background and show what it holds, or say why it does not open."""
        if self._session.training:
            self._session.messageRaised.emit("warning", tr(STOP_FIRST))
            return
        self._preferences.remember_folder(DATA, path.parent)
        self._show_reading(path)
        self._place = path
        self._task.ask(_reading(path), instead=True)

    def open_first_of(self, files: Sequence[Path], note: str = "") -> None:
        """Open the first of these, and say so where there are more, or else `note`."""
        self.open(files[0])
        if len(files) > 1:
            note = tr(
                "Of these files {file} is opened: to open several as one data set, drop their folder.",
                file=files[0].name,
            )
        if note and not self._session.training:
            self._session.messageRaised.emit("info", note)

    def _follow_end(self) -> None:
        self._session.messageOutdated.emit(tr(STOP_FIRST))

    def _show_reading(self, path: Path) -> None:
        self._session.messageRaised.emit("info", _being_read(path))

    def _on_answer(self, found: object) -> None:
        if isinstance(found, str):
            self._session.messageRaised.emit("error", found)
            return
        assert isinstance(found, tuple)
        loaded, path = found
        if isinstance(loaded, str):
            self._session.messageRaised.emit("error", loaded)
            self._preferences.forget_recent(DATA, path)
            self._list()
            return
        self._session.messageOutdated.emit(_being_read(path))
        self._make_preview(loaded, path, self.window()).open()

    def _make_preview(self, loaded: LoadedData, path: Path, window: QWidget) -> DataPreview:
        if self._preview is not None:
            self._preview[0].reject()
        preview = DataPreview(loaded, window)
        preview.chosen.connect(lambda chosen: self._use(chosen, path))
        preview.finished.connect(self._forget_preview)
        self._preview = preview, path
        return preview

    def _forget_preview(self) -> None:
        self._preview = None

    def _use(self, loaded: LoadedData, path: Path) -> None:
        if self._session.training:
            self._session.messageRaised.emit("warning", tr(STOP_FIRST))
            return
        self._session.use_data(loaded, path)
        self.opened.emit()


def _tip(path: Path) -> str:
    return plain_text.tip(readable(str(path)))


def _being_read(path: Path) -> str:
    return tr("Reading {file}…", file=path.name)


def _reading(path: Path) -> Work:
    """What the thread does: the data set or why there is none, and its place; a sentence alone where it may be read
    another time."""

    def read(_: Request) -> object:
        try:
            return data_files.load(path), path
        except DatasetError as error:
            return error.about(path), path
        except MemoryError:  # which says nothing against the data
            return tr("There is not enough memory for {file}.", file=path.name)

    return read
