"""The language of the window: the one that is chosen, else the first of the system's that the program speaks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from digitpad.message import ENGLISH, Language, speak

FOLDER = Path(__file__).parents[2] / "translations"
CONTEXT = "digitpad"
SYSTEM = "system"


def codes() -> list[str]:
    """The languages that the program speaks, such as "de"; English first."""
    return [ENGLISH.code, *sorted(path.stem for path in FOLDER.glob("*.qm"))]


def own_name(code: str) -> str:
    """Of a language as its speakers write it: "Deutsch"."""
    if code == ENGLISH.code:
        return "English"  # Qt says "American English"
    name = QLocale(code).nativeLanguageName().partition(" ")[0]  # "español", not "español de España"
    return name[:1].upper() + name[1:]


def of_system() -> str:
    """The first of the user's languages that the program speaks, else English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in codes()), ENGLISH.code)


def use(app: QCoreApplication, choice: str) -> None:
    """Speak this language, or that of the system, from now on; Qt's own dialogs speak it too."""
    code = choice if choice in codes() else of_system()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if code == ENGLISH.code:
        # The same numbers wherever English is spoken.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        speak(ENGLISH)
        return
    locale = QLocale(code)
    QLocale.setDefault(locale)
    of_qt = QTranslator(app)
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    own = QTranslator()  # not of the application: threads may still ask the one before
    own.load(str(FOLDER / f"{code}.qm"))
    speak(Language(code, _lookup(own), locale.decimalPoint(), locale.groupSeparator()))


def _lookup(translator: QTranslator) -> Callable[[str, str, int], str]:
    def translate(text: str, many: str, count: int) -> str:
        return translator.translate(CONTEXT, text, many or None, count) or ""

    return translate
