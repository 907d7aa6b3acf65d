"""The language of the window: the one that is chosen, else the first of the system's that the program speaks."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from shiboken6 import isValid

from digitpad.message import ENGLISH, Language, set_language
from digitpad.translation_file import is_sound

LOG = logging.getLogger(__name__)
FOLDER = Path(__file__).parents[2] / "translations"
CONTEXT = "digitpad"
SYSTEM = "system"


def codes() -> list[str]:
    """The languages that the program speaks, such as "de"; English first."""
    return [ENGLISH.code, *sorted(path.stem for path in FOLDER.glob("*.qm"))]


def own_name(code: str) -> str:
    """The name of a language as its speakers write it: "Deutsch"."""
    if code == ENGLISH.code:
        return "English"  # Qt says "American English"
    name = QLocale(code).nativeLanguageName().partition(" ")[0]  # "español", not "español de España"
    return name[:1].upper() + name[1:]


def _of_system() -> str:
    """The first of the user's languages that the program speaks, else English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in codes()), ENGLISH.code)


def use(app: QCoreApplication, choice: str) -> str:
    """Translate into this language, or that of the system, from now on, Qt's own dialogs too.

    Returns an empty text, or where its file is damaged, and English is spoken, the sentence that says so.
    """
    code = choice if choice in codes() else _of_system()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    translate = None if code == ENGLISH.code else _translation(FOLDER / f"{code}.qm")
    if translate is None:
        # The same numbers wherever English is spoken.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        set_language(ENGLISH)
        return "" if code == ENGLISH.code else _complaint(code)
    locale = QLocale(code)
    QLocale.setDefault(locale)
    of_qt = QTranslator(app)  # its file is trusted as Qt's libraries are, which lie beside it and would crash as well
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    set_language(Language(code, translate, locale.decimalPoint(), locale.groupSeparator()))
    return ""


def _translation(path: Path) -> Callable[[str, str, int], str] | None:
    """What the file says of a text; None where it is damaged."""
    try:
        file = path.read_bytes()
    except OSError:
        return None
    translator = QTranslator()  # not of the application: threads may still ask the one before
    if not is_sound(file) or not translator.load(file):
        return None

    def translate(text: str, many: str, count: int, _file: bytes = file) -> str:  # Qt reads on in the bytes of the file
        if not isValid(translator):  # the process ends, and a window that outlived Qt's objects names its last steps
            return ""
        return translator.translate(CONTEXT, text, many or None, count) or ""

    return translate


def _complaint(code: str) -> str:
    """The complaint in English, the only language that is left."""
    name = own_name(code)
    sentence = (
        f"The translation into {name} is damaged, so the window speaks English; install digitpad again to mend it."
    )
    LOG.warning(sentence)
    return sentence
