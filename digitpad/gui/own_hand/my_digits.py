"""The window My digits: the sheet of one hand, what can be done with it, and learning from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from digitpad import paths
from digitpad.app.own_hand import words
from digitpad.app.own_hand.collection import MY_HAND
from digitpad.app.own_hand.guided_test import Written
from digitpad.app.own_hand.hand_export import WRITTEN, export_own_digits, files_of
from digitpad.digits.own_digits import label_of
from digitpad.errors import ImageError
from digitpad.gui.kit import questions
from digitpad.gui.kit.layouts import DIALOG, column_in, row_in
from digitpad.gui.kit.local_files import local_files, path_of
from digitpad.gui.kit.questions import Answer
from digitpad.gui.kit.restyled import LOOKS
from digitpad.gui.kit.save_dialog import ask_for_file, may_write
from digitpad.gui.kit.screen_room import room_for
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.own_hand.digit_sheet import DigitSheet
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.own_hand.learn_box import LearnBox
from digitpad.gui.preferences import DRAWINGS, Preferences
from digitpad.gui.session import Session
from digitpad.gui.work.own_hand import OwnHand
from digitpad.message import joined, mark, retranslated, tr, tr_count
from digitpad.nn.class_set import ClassSet

KINDS = (
    mark("Drawings (*.jsonl)"),
    mark("Table as Kaggle has it (*.csv)"),
    mark("Pictures and labels as MNIST has them (*.idx3-ubyte)"),
    mark("Picture of all (*.png)"),
)


class MyDigits(QDialog):
    """Shows the drawings of `own_hand` and changes them through it, so that each change can be undone."""

    def __init__(self, session: Session, own_hand: OwnHand, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._own_hand, self._preferences = session, own_hand, preferences
        self.setObjectName("myDigitsWindow")
        self.setAcceptDrops(True)
        self.hand = self._hand_box()
        self.sheet = DigitSheet()
        self.learn_box = LearnBox(session, own_hand)
        self._news = ""  # of the last thing that was asked for, until the next one or another network
        self._reader = session.model.network
        self._note = text_label(name="myDigitsNote", muted=True, wraps=True)
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        self._undo = self._tool(tr("Undo"), "undoOwnDigitsButton", own_hand.undo, undo)
        self._undo.setToolTip(tr("Take back what was done last with your drawings"))
        self._redo = self._tool(tr("Redo"), "redoOwnDigitsButton", own_hand.redo, redo)
        self._redo.setToolTip(tr("Do again what was taken back last"))
        self._test = self._button("", "guidedTestButton", self._begin_test)
        self._export = self._button(tr("&Export…"), "exportOwnDigitsButton", self._ask_where_to_export)
        self._tools = WrappingRow(spacing=8, line_spacing=8, centred=True)
        self._lay_out()
        self.sheet.relabelAsked.connect(self._relabel)
        self.sheet.deleteAsked.connect(self._delete)
        # Many drawings that change one after the other are shown once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.setObjectName("followSoonTimer")
        self._soon.timeout.connect(self.follow)
        own_hand.changed.connect(self._follow_change)
        own_hand.failed.connect(self._show_news)
        session.modelChanged.connect(self._follow_model)
        self.follow()
        for widget in self._tools.findChildren(QWidget):
            widget.ensurePolished()  # or its text is measured in another font
        wide = max(round(620 * theme.unit(parent)), self._tools.sizeHint().width() + 2 * 24)
        self.resize(QSize(wide, round(560 * theme.unit(parent))).boundedTo(room_for(self)))

    def take_over(self, other: MyDigits) -> None:
        if other._news:
            self._show_news(retranslated(other._news))

    def _hand_box(self) -> QComboBox:
        """The names of all hands, and a field for another one."""
        box = QComboBox()
        box.setObjectName("handComboBox")
        box.setAccessibleName(tr("Whose hand"))
        box.setToolTip(tr("Whose drawings these are: type a new name to keep another hand apart"))
        box.setEditable(True)
        box.setMinimumContentsLength(8)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field = box.lineEdit()
        assert field is not None
        field.setAccessibleName(box.accessibleName())
        field.setAcceptDrops(False)  # the name of a file is no name of a hand
        box.activated.connect(self._choose_hand)
        # Also emitted by a field that is deleted while it has the focus.
        field.editingFinished.connect(lambda: self._choose_hand() if isValid(field) and field.isModified() else None)
        return box

    def _lay_out(self) -> None:
        label = QLabel(tr("&Hand"))
        label.setBuddy(self.hand)
        whose = QWidget()
        whose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row_in(whose, 8, label, (self.hand, 1))
        imports = self._button(tr("&Import…"), "importOwnDigitsButton", self._ask_what_to_import)
        for widget in (whose, self._undo, self._redo, self._test, imports, self._export):
            self._tools.add(widget)
        column_in(self, 12, self._tools, (self.sheet, 1), self._note, self.learn_box, margins=DIALOG)

    def _button(self, text: str, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _tool(
        self, name: str, object_name: str, act: Callable[[], object], keys: QKeySequence.StandardKey
    ) -> QToolButton:
        """A button that shows a sign alone, which `follow` gives it."""
        button = QToolButton()
        button.setAccessibleName(name)
        button.setObjectName(object_name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: act())
        QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Return is all that it takes to learn what was said; typed digits never become the name of a hand."""
        super().showEvent(event)
        if not event.spontaneous():
            button = self.learn_box.next_button
            (button if button.isEnabled() else self.sheet).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOKS and self.layout() is not None:
            self.follow()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._own_hand.follow_file()

    def _choose_hand(self) -> None:
        """The one that stands in the field. When the window makes way for one in another language, its field loses the
        keyboard too: then it names a hand in the language before, and nobody has typed it."""
        field = self.hand.lineEdit()
        assert field is not None
        field.setModified(False)
        self._own_hand.set_hand(_hand_called(self.hand.currentText()))

    def show_message(self, _kind: str, text: str) -> None:
        """News of what stands in here, as a curve that was exported; see `message_above`."""
        self._show_news(text)

    def _show_news(self, sentence: str) -> None:
        self._news = sentence
        self._note.setText(sentence)

    def _follow_change(self) -> None:
        self._news = ""
        self._soon.start()

    def _follow_model(self) -> None:
        """What was said was of the network before; where it is only saved, it stays."""
        if self._session.model.network is not self._reader:
            self._reader, self._news = self._session.model.network, ""
        self._soon.start()

    def follow(self) -> None:
        """Other drawings are there, or another hand, or another model reads them."""
        model, drawings = self._session.model, self._own_hand.drawings()
        self.setWindowTitle(words.title(model.classes))
        self._test.setText(words.twenty(model.classes))
        self.sheet.show_drawings(drawings, model.classes, model.ink)
        self._list_hands()
        self._note.setText(
            self._news or retranslated(self._own_hand.complaint) or words.note(len(drawings), model.classes)
        )
        digits, colors, side = self._own_hand.digits, theme.of(self), round(20 * theme.unit(self))
        for button, sign in ((self._undo, "undo"), (self._redo, "redo")):
            button.setIcon(theme.icon(sign, colors, side))
            button.setIconSize(QSize(side, side))
        self._undo.setEnabled(digits is not None and digits.may_undo)
        self._redo.setEnabled(digits is not None and digits.may_redo)
        self._export.setEnabled(bool(drawings))

    def _list_hands(self) -> None:
        """A name that is being typed stays."""
        field = self.hand.lineEdit()
        assert field is not None
        typing, typed, cursor = field.isModified(), field.text(), field.cursorPosition()
        self.hand.clear()
        hands = self._own_hand.hands()
        self.hand.addItems([_name_of(hand) for hand in hands])
        self.hand.setCurrentIndex(hands.index(self._own_hand.hand))  # its list opens there
        if typing:
            field.setText(typed)
            field.setCursorPosition(cursor)
            field.setModified(True)

    def _relabel(self, keys: list[str], index: int | None) -> None:
        label = label_of(index, self._session.model.classes)
        self._own_hand.change(lambda digits: digits.relabel(keys, label))

    def _delete(self, keys: list[str]) -> None:
        self._own_hand.change(lambda digits: digits.delete(keys))

    def _begin_test(self) -> None:
        """Ask for twenty drawings, and say how many are read right."""
        model = self._session.model
        window = GuidedTestWindow(model, self)
        window.learnAsked.connect(lambda written: self._learn_from(written, model.classes))
        window.open()
        window.pad.setFocus()

    def _learn_from(self, written: tuple[Written, ...], classes: ClassSet) -> None:
        """Keep the drawings of a test of these classes, and learn the hand with them."""
        if self._own_hand.keep_all([(label_of(each.asked, classes), each.strokes) for each in written]):
            self.learn_box.begin()

    def _ask_where_to_export(self) -> None:
        kinds, name = [tr(kind) for kind in KINDS], tr("drawings {hand}", hand=_name_of(self._own_hand.hand))
        folder = self._preferences.folder_of(DRAWINGS)
        chosen = ask_for_file(self, tr("Export my drawings"), kinds, name, WRITTEN[0], folder)
        if chosen is not None and self._may_write(chosen[0]):
            self._preferences.remember_folder(DRAWINGS, chosen[0].parent)
            self.export_to(chosen[0])

    def _may_write(self, path: Path) -> bool:
        """The file dialog has asked about this file, and knows nothing of two that are written instead of it."""
        files = files_of(path)
        if files == (path,) or all(map(paths.is_gone, files)):
            return True
        may_replace = questions.about_files_there(self, *(file.name for file in files)) is Answer.REPLACE
        return may_replace and all(may_write(self, file) for file in files)

    def export_to(self, path: Path) -> None:
        """Write the drawings of the present hand; the note says where, or why not. Whoever names a write-protected file
        was asked."""
        model = self._session.model
        try:
            collection = [paths.own_digits_file()]
            drawings = self._own_hand.drawings()
            files = export_own_digits(drawings, path, model.ink, model.classes, collection, replace_protected=True)
        except ImageError as error:
            self._show_news(str(error))
        else:
            self._show_news(_exported(files))

    def _ask_what_to_import(self) -> None:
        folder = str(self._preferences.folder_of(DRAWINGS) or "")
        name, _ = QFileDialog.getOpenFileName(self, tr("Import drawings"), folder, tr(KINDS[0]))
        if name:
            path = path_of(name)
            self._preferences.remember_folder(DRAWINGS, path.parent)
            self.import_from(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _drawings_among(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files, said = _drawings_among(event.mimeData()), list[str]()
        if files:
            event.acceptProposedAction()
            self.activateWindow()
        for path in files:
            self.import_from(path)
            said.append(self._news)
        if len(files) > 1:
            self._show_news(joined(said))

    def import_from(self, path: Path) -> None:
        """Add the drawings of a file to the present hand; the note says how many, or why not."""
        counts: list[tuple[int, int]] = []
        if self._own_hand.change(lambda digits: counts.append(digits.add_from(path, self._own_hand.hand))):
            new, broken = counts[0]
            note = tr_count(
                "{count:,} drawing was added from {file}.",
                "{count:,} drawings were added from {file}.",
                new,
                file=path.name,
            )
            left_out = tr("Broken lines left out: {lines:,}.", lines=broken) if broken else ""
            self._show_news(joined((note, left_out)))


def _name_of(hand: str) -> str:
    """What a hand is called: the first one has a name of the program's."""
    return tr(MY_HAND) if hand == MY_HAND else hand


def _hand_called(name: str) -> str:
    """The hand of which this is the name."""
    return MY_HAND if name.strip() == tr(MY_HAND) else name


def _drawings_among(dropped: QMimeData) -> list[Path]:
    """The files that may be imported."""
    return [path for path in local_files(dropped) if path.suffix.lower() == WRITTEN[0]]


def _exported(files: Sequence[Path]) -> str:
    """One file, or pictures and labels in one each."""
    if len(files) == 1:
        return tr("Exported as {file}.", file=files[0])
    return tr("Exported as {file} and {other}.", file=files[0], other=files[1].name)
