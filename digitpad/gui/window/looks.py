"""How the window looks and speaks: theme, size of the text, full screen and language, as chosen and saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.gui.look import theme
from digitpad.gui.preferences import TEXT_SCALES, Preferences
from digitpad.gui.process import language

FIRST_SIZE = QSize(1280, 720)


class Looks(QObject):
    """Applies what `preferences` say to the whole application, and full screen to `window`."""

    applied = Signal()  # the theme and the size of the text
    languageChanged = Signal()  # what is said from now on is said in another one
    languageMissed = Signal(str)  # why it is English instead

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    def apply(self) -> None:
        """Give the whole application the theme and the size of the text."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.chosen(app, self._preferences.theme), self._preferences.text_scale * self._zoom())
            self.applied.emit()

    def _zoom(self) -> float:
        """On a projector everything grows, so that it is read from the back of the room."""
        if not self._window.isFullScreen():
            return 1.0
        room = self._window.screen().size()
        return max(1.0, min(room.width() / FIRST_SIZE.width(), room.height() / FIRST_SIZE.height()))

    def choose_theme(self, name: str) -> None:
        """One of `THEMES` of the preferences."""
        self._preferences.theme = name
        self.apply()

    def set_text_scale(self, scale: float) -> None:
        """One of TEXT_SCALES."""
        self._preferences.text_scale = scale
        self.apply()

    def change_text(self, steps: int) -> None:
        """So many sizes larger, or smaller where negative."""
        index = TEXT_SCALES.index(self._preferences.text_scale) + steps
        self.set_text_scale(TEXT_SCALES[min(max(index, 0), len(TEXT_SCALES) - 1)])

    def set_full_screen(self, full: bool) -> None:
        """Enter or leave full screen; maximized or not, the window is afterwards as it was before."""
        state = Qt.WindowState.WindowFullScreen
        states = self._window.windowState()
        self._window.setWindowState(states | state if full else states & ~state)

    def choose_language(self, code: str) -> None:
        """Choose a language that the program speaks, by its code, or "system"."""
        self._preferences.language = code
        app = QApplication.instance()
        if app is not None:
            complaint = language.use(app, code)
            self.languageChanged.emit()
            if complaint:
                self.languageMissed.emit(complaint)
