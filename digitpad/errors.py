"""The errors that a person may meet. Each carries one plain sentence that says what is wrong or what to do."""

from __future__ import annotations

from pathlib import Path

from digitpad.message import changed, tr
from digitpad.printable import readable


class DigitpadError(Exception):
    """An expected error; `str(error)` is one sentence for the person at the keyboard, which can be retranslated."""

    def __str__(self) -> str:
        sentence = self.args[0] if len(self.args) == 1 else None
        return sentence if isinstance(sentence, str) else super().__str__()

    def about(self, path: Path) -> str:
        """The sentence for somebody who has just chosen this file to open: it is named without its folders."""
        if not path.name:
            return str(self)
        return changed(str(self), lambda text: text.replace(readable(str(path)), readable(path.name)))


class FileFault(Exception):
    """What is wrong with a file, found where its name is not known; `about` is the sentence that names it."""

    def __init__(self, sentence: str, **values: object) -> None:
        """`sentence`: marked for translation, with {path} and the names of `values`."""
        super().__init__(sentence)
        self.sentence, self.values = sentence, values

    def about(self, path: object) -> str:
        """The sentence on the file of this name, in the language of the program."""
        return tr(self.sentence, path=path, **self.values)


class UsageError(DigitpadError):
    """The options of a command do not go together."""


class DatasetError(DigitpadError):
    """A data file is missing, broken or does not fit the others."""


class ModelFileError(DigitpadError):
    """A model file cannot be read or written."""


class DamagedFileError(ModelFileError):
    """What the file holds is certainly nothing of digitpad's, or damaged beyond use; trying again is of no use."""


class RunFileError(DigitpadError):
    """A kept run cannot be read or written."""


class SettingsError(DigitpadError):
    """A setting is out of bounds or does not go with another one."""


class ImageError(DigitpadError):
    """A picture or a file of strokes cannot be read."""


class TrainingError(DigitpadError):
    """A training cannot go on; the network of the last finished epoch is still good."""


class DivergedError(TrainingError):
    """The numbers of a training grew beyond all bounds: its learning rate is too high."""
