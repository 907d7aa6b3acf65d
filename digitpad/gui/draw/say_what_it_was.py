"""Lets a person say what a drawing was: by the digit's key on the pad, its bar, or the menu of the answer.

It listens to pad and answer; what the person says goes into the collection of own digits, one undoable step each.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QUndoStack
from PySide6.QtWidgets import QMenu

from digitpad import typed_numbers
from digitpad.app.own_hand import words
from digitpad.app.pad.known_drawings import Drawn
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import class_index, fits, label_of
from digitpad.digits.regrouping import Grouping
from digitpad.gui.draw.class_chooser import IN_A_MENU, ClassChooser
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.prediction_panel import PredictionPanel
from digitpad.gui.kit.undo_step import UndoStep
from digitpad.gui.look import plain_text
from digitpad.gui.session import Session
from digitpad.gui.work.said_drawings import SaidDrawings
from digitpad.message import changed, tr
from digitpad.nn.class_set import NO_CLASS

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SayWhatItWas(QObject):
    """Lives as long as the pad. `said` lives longer, since the steps on the undo stack need it."""

    def __init__(
        self, session: Session, said: SaidDrawings, pad: DrawingPad, panel: PredictionPanel, undo_stack: QUndoStack
    ) -> None:
        super().__init__(pad)
        self._session, self._said, self._pad, self._panel = session, said, pad, panel
        self._undo_stack = undo_stack
        for widget in (pad, pad.boxes):
            widget.installEventFilter(self)
        panel.bars.digitClicked.connect(self.say)
        panel.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        panel.customContextMenuRequested.connect(self._show_menu)
        session.predictionChanged.connect(self.follow)
        said.changed.connect(self.follow)
        pad.contentChanged.connect(self.follow)

    # What was said

    @property
    def _names(self) -> tuple[str, ...]:
        return self._session.classes.names

    def say(self, index: int | None) -> None:
        """The selected digit is of the class with this index, or of none; undoable."""
        said, drawn, before = self._said, self._drawn(), self._label()
        if not drawn:
            return
        label = label_of(index, self._session.classes)
        if before is None:
            text = tr("Say what it is not") if index is None else tr("Say that it is {digit}", digit=self._names[index])
            self._undo_stack.push(_Step(text, lambda: said.keep(drawn, label), lambda: said.forget(drawn)))
        elif before.label != label:
            text, old = tr("Say otherwise"), before.label
            self._undo_stack.push(_Step(text, lambda: said.relabel(drawn, label), lambda: said.relabel(drawn, old)))

    def forget(self) -> None:
        """Nothing was said about the selected digit; undoable."""
        said, drawn, before = self._said, self._drawn(), self._label()
        if before is not None:
            text = tr("Forget what it was")
            self._undo_stack.push(_Step(text, lambda: said.forget(drawn), lambda: said.put_back(drawn, before)))

    def _drawn(self) -> Drawn:
        """The strokes of the selected digit; none where a picture lies on the pad, or nothing, and where a stroke holds
        more than this digit."""
        reading, selected = self._session.reading, self._session.selected_digit
        if self._session.sheet is not None or not reading.digits or reading.shares_strokes(selected):
            return ()
        strokes = self._pad.strokes
        return tuple(strokes[part] for part in reading.digits[selected].parts if part < len(strokes))

    def _label(self) -> LabelledDrawing | None:
        """What was said of the selected digit."""
        return None if self._said.empty else self._said.find(self._drawn())

    def follow(self) -> None:
        """The answer shows what was said of the selected digit."""
        said, classes = self._label(), self._session.classes
        index = class_index(said.label, classes) if said is not None and fits(said, classes) else None
        if index is None:
            self._panel.show_said("")
        elif index == NO_CLASS:
            self._panel.show_said(words.said_none(classes))
        else:
            self._panel.show_said(tr("You said {digit}", digit=self._names[index]))

    # How it is said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text, digits = typed_numbers.plain(event.text()), self._session.classes.are_digits
            if digits and text in self._names and not event.modifiers() & _MODIFIERS and self._drawn():
                if not event.isAutoRepeat():
                    self.say(self._names.index(text))
                return True
        return super().eventFilter(watched, event)

    def menu(self) -> QMenu:
        """What can be said about the answer; made anew each time."""
        menu = QMenu(self._panel)
        menu.setObjectName("answerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for news in (self._session.modelChanged, self._session.padChanged):
            news.connect(menu.close)  # what it offers is of the drawing and the classes of now
        there = bool(self._drawn())
        if len(self._names) <= IN_A_MENU:
            it_was = menu.addMenu(tr("&It was…"))
            it_was.setObjectName("itWasMenu")
            for index, name in enumerate(self._names):
                action = it_was.addAction(plain_text.choice_text(name))
                action.triggered.connect(lambda _checked=False, index=index: self.say(index))
            it_was.setEnabled(there)
        else:
            choose = menu.addAction(tr("&It was…"))
            choose.triggered.connect(self.choose)
            choose.setEnabled(there)
        none = menu.addAction(words.it_is_none(self._session.classes))
        none.setEnabled(there)
        none.triggered.connect(lambda: self.say(None))
        if self._session.classes.are_digits:
            self._add_regrouping(menu)
        menu.addSeparator()
        forget = menu.addAction(tr("&Forget what I said"))
        forget.setEnabled(self._label() is not None)
        forget.triggered.connect(self.forget)
        return menu

    def _add_regrouping(self, menu: QMenu) -> None:
        content = self._session.pad.content
        menu.addSeparator()
        for text, name, grouping in (
            (tr("One digit &more here"), "oneMoreAction", content.one_more()),
            (tr("One digit f&ewer here"), "oneFewerAction", content.one_fewer()),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setEnabled(grouping is not None)
            action.triggered.connect(partial(self._regroup, changed(text, _without_mnemonic), grouping, content.drawn))

    def _regroup(self, text: str, grouping: Grouping | None, drawn: Drawn, _checked: bool = False) -> None:
        """The strokes of the number are grouped otherwise; undoable."""
        session, content = self._session, self._session.pad.content
        if content.drawn == drawn:  # the menu may be of before
            before = content.grouping
            self._undo_stack.push(
                _Step(
                    text,
                    lambda: session.group_strokes(grouping, drawn),
                    lambda: session.group_strokes(before, drawn),
                )
            )

    def choose(self) -> None:
        """Ask for the class by its name, beside the answer."""
        if self._drawn():
            chooser = ClassChooser(self._names, self._panel)
            chooser.chosen.connect(self.say)
            self._session.modelChanged.connect(chooser.close)  # another one has other classes
            chooser.ask(self._panel.mapToGlobal(QPoint(0, 0)))

    def _show_menu(self, position: QPoint) -> None:
        self.menu().popup(self._panel.mapToGlobal(position))


def _without_mnemonic(text: str) -> str:
    return text.replace("&", "")


class _Step(UndoStep):
    """It outlives the widgets, which are made anew in another language: what it calls must know none of them."""

    def __init__(self, text: str, act: Callable[[], None], take_back: Callable[[], None]) -> None:
        super().__init__(text)
        self._act, self._take_back = act, take_back

    def redo(self) -> None:
        self._act()

    def undo(self) -> None:
        self._take_back()
