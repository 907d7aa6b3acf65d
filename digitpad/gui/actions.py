"""Every action of the window with its shortcut and object name, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from digitpad.gui.look import plain_text
from digitpad.gui.process.language import codes, own_name
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet

# What a key that is held down does again and again; all else it does once: Esc leaves full screen and clears nothing.
REPEATED = ("undoAction", "redoAction", "largerTextAction", "smallerTextAction", "testDigitAction")


class Actions:
    """Made once, by the window; whoever uses one connects its `triggered`."""

    def __init__(self, window: QWidget, undo_stack: QUndoStack, finish: Callable[[], object] = lambda: None) -> None:
        """`finish` ends what is being drawn, which makes it a step: it is called before one is undone or redone."""
        self._window, self._finish = window, finish
        self.all: list[QAction] = []
        self._make_file_actions()
        self._make_edit_actions(undo_stack)
        self._make_network_actions()
        self._make_view_actions()
        self._make_help_actions()
        self.follow_full_screen(False)
        self.follow_classes(DIGITS)

    def _make_file_actions(self) -> None:
        self.new = self._make("newModelAction", tr("&New network"), "Ctrl+N")
        self.open = self._make("openModelAction", tr("&Open network…"), "Ctrl+O")
        self.save = self._make("saveModelAction", tr("&Save network"), "Ctrl+S")
        self.save_as = self._make("saveModelAsAction", tr("Save network &as…"), "Ctrl+Shift+S")
        self.open_drawing = self._make("openDrawingAction", tr("Open &drawing or picture…"), "Ctrl+Shift+O")
        self.save_drawing = self._make("saveDrawingAction", tr("Save dra&wing…"))
        self.export_network = self._make("exportNetworkAction", tr("&Export network…"))
        self.export_data = self._make("exportDataAction", tr("E&xport test data…"))
        self.open_data = self._make("openDataAction", tr("Open da&ta…"))
        self.quit = self._make("quitAction", tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self, undo_stack: QUndoStack) -> None:
        self.undo = self._named("undoAction", _StepAction(undo_stack, True, self._finish, self._window), "Ctrl+Z")
        self.redo = self._named(
            "redoAction", _StepAction(undo_stack, False, self._finish, self._window), "Ctrl+Shift+Z", "Ctrl+Y"
        )
        self.copy = self._make("copyAction", tr("Copy as &picture"), "Ctrl+C")
        self.paste = self._make("pasteAction", tr("P&aste picture"), "Ctrl+V")
        self.choose_part = self._make("choosePartAction", tr("R&ead a part of the picture…"))
        self.clear = QAction(tr("&Clear the pad"), self._window)
        self.clear.setObjectName("clearAction")
        self.clear.setAutoRepeat(False)
        self.all.append(self.clear)
        # Of the pad alone, which holds this action: elsewhere Esc is for other things.
        self.clear.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.test_digit = self._make("testDigitAction", "", "Ctrl+T")

    def _make_network_actions(self) -> None:
        self.start = self._make("startTrainingAction", tr("&Start training"), "F5")
        self.pause = self._make("pauseTrainingAction", tr("&Pause"), "F6")
        self.stop = self._make("stopTrainingAction", tr("S&top"), "Shift+F5")
        self.say_what_it_was = self._make("sayWhatItWasAction", tr("Say &what it was…"), "Shift+F8")
        self.my_digits = self._make("myDigitsAction", "", "F8")

    def _make_view_actions(self) -> None:
        self.larger = self._make("largerTextAction", tr("&Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._make("smallerTextAction", tr("S&maller text"), "Ctrl+-")
        self.normal = self._make("normalTextAction", tr("&Normal text"), "Ctrl+0")
        self.full_screen = self._make("fullScreenAction", tr("&Full screen"), "F11")
        self.full_screen.setCheckable(True)
        self._leave_full_screen = self._make("leaveFullScreenAction", tr("Leave full screen"), "Esc")
        self._leave_full_screen.triggered.connect(lambda: self.full_screen.setChecked(False))
        self.to_pad = self._make("goToPadAction", tr("Go to the &pad"), "F2")
        self.steps = self._make("drawingStepsAction", tr("&What happens to the drawing…"), "F7")
        self._themes = QActionGroup(self._window)
        self.themes = {
            name: self._choice(self._themes, f"{name}ThemeAction", text)
            for name, text in (
                ("system", tr("As the s&ystem")),
                ("light", tr("L&ight")),
                ("dark", tr("&Dark")),
                ("contrast", tr("&High contrast")),
            )
        }
        self._languages = QActionGroup(self._window)
        self.languages = {
            code: self._choice(self._languages, f"{code}LanguageAction", text)
            for code, text in (("system", tr("As the s&ystem")), *((code, own_name(code)) for code in codes()))
        }

    def _make_help_actions(self) -> None:
        self.guide = self._make("guideAction", tr("&Guide"), "F1")
        self.report = self._make("reportProblemAction", tr("&Report a problem…"))
        self.about = self._make("aboutAction", tr("&About digitpad"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    @property
    def parts(self) -> list[QObject]:
        """All that the window was given."""
        return [*self.all, self._themes, self._languages]

    def follow_full_screen(self, full: bool) -> None:
        """Esc leaves full screen before it does anything else."""
        self.full_screen.setChecked(full)
        self._leave_full_screen.setEnabled(full)
        self.clear.setShortcuts([] if full else [QKeySequence("Esc")])

    def follow_classes(self, classes: ClassSet) -> None:
        """Name the actions that speak of digits to suit the network's classes."""
        digits = classes.are_digits
        self.test_digit.setText(tr("&Test digit") if digits else tr("&Test picture"))
        self.my_digits.setText(tr("My &digits…") if digits else tr("My &drawings…"))

    def _make(self, name: str, text: str, *shortcuts: str) -> QAction:
        return self._named(name, QAction(text, self._window), *shortcuts)

    def _named(self, name: str, action: QAction, *shortcuts: str) -> QAction:
        action.setObjectName(name)
        action.setMenuRole(QAction.MenuRole.NoRole)  # macOS would move some to its own menu, by their words
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setAutoRepeat(name in REPEATED)
        # Held by the window as well as the menu: the shortcuts work while the menu bar is hidden.
        self._window.addAction(action)
        self.all.append(action)
        return action

    def _choice(self, group: QActionGroup, name: str, text: str) -> QAction:
        """One of a group, of which one is chosen."""
        action = self._make(name, text)
        action.setCheckable(True)
        group.addAction(action)
        return action


class _StepAction(QAction):
    """Names the step that it undoes or redoes in the word order of the language, where Qt would just join two words."""

    def __init__(self, stack: QUndoStack, back: bool, finish: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._back = back
        self.triggered.connect(lambda: finish())
        if back:
            act, step, possible = stack.undo, stack.undoText(), stack.canUndo()
            step_changed, possible_changed = stack.undoTextChanged, stack.canUndoChanged
        else:
            act, step, possible = stack.redo, stack.redoText(), stack.canRedo()
            step_changed, possible_changed = stack.redoTextChanged, stack.canRedoChanged
        self.triggered.connect(act)
        possible_changed.connect(self.setEnabled)
        step_changed.connect(self.name_step)
        self.setEnabled(possible)
        self.name_step(step)

    def name_step(self, step: str) -> None:
        step = plain_text.menu_text(step)
        if self._back:
            self.setText(tr("&Undo: {step}", step=step) if step else tr("&Undo"))
        else:
            self.setText(tr("&Redo: {step}", step=step) if step else tr("&Redo"))
        self.setToolTip(plain_text.tip(self.iconText()))


class Menus:
    """The menu bar, and the menu of the pad. `recent` and `included` are filled by whoever knows the files."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        file = bar.addMenu(tr("&File"))
        _add(file, actions.new, actions.open)
        self.recent = file.addMenu(tr("Open &recent"))
        self.recent.setObjectName("recentModelsMenu")
        self.included = file.addMenu(tr("&Bundled networks"))
        self.included.setObjectName("includedModelsMenu")
        _add(file, None, actions.save, actions.save_as)
        _add(file, None, actions.open_drawing, actions.save_drawing, None, actions.open_data, None)
        _add(file, actions.export_network, actions.export_data, None, actions.quit)
        edit = bar.addMenu(tr("&Edit"))
        _add(edit, actions.undo, actions.redo, None, actions.copy, actions.paste, actions.choose_part)
        _add(edit, None, actions.clear, actions.test_digit)
        _add(
            bar.addMenu(tr("&Network")),
            actions.start,
            actions.pause,
            actions.stop,
            None,
            actions.say_what_it_was,
            actions.my_digits,
        )
        self.view = bar.addMenu(tr("&View"))
        _add(self.view, actions.larger, actions.smaller, actions.normal, None)
        _add(self.view.addMenu(tr("&Theme")), *actions.themes.values())
        language = self.view.addMenu(tr("Lan&guage"))
        language.setObjectName("languageMenu")
        _add(language, *actions.languages.values())
        _add(self.view, None, actions.full_screen, actions.to_pad, actions.steps, None)
        _add(bar.addMenu(tr("&Help")), actions.guide, None, actions.report, actions.about)
        self.pad = QMenu(bar)
        self.pad.setObjectName("padMenu")
        _add(self.pad, actions.copy, actions.paste, actions.choose_part, None)
        _add(self.pad, actions.open_drawing, actions.save_drawing)
        _add(self.pad, None, actions.clear)

    def add_page(self, window: QWidget, title: str, shortcut: str, open_page: Callable[[], None]) -> None:
        """One entry in the View menu, whose keys work in the whole window."""
        action = self.view.addAction(title)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda: open_page())
        window.addAction(action)


def _add(menu: QMenu, *actions: QAction | None) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
