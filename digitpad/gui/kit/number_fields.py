"""The boxes that numbers are typed into: spin boxes that take a number as people type it, in every language.

What is no number, or out of range, stays as it was typed and is marked; the value is the last right one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from digitpad import typed_numbers
from digitpad.gui.look import theme
from digitpad.message import localized, tr

# Not a Qt class of its own at run time: it stands before the one that each box inherits from.
if TYPE_CHECKING:
    _SpinBox = QAbstractSpinBox
else:
    _SpinBox = object
DECIMALS = 12  # steps leave no trace of binary fractions behind these


class _TypedBox(_SpinBox):
    """What both boxes do with a text that may be wrong; they make `_typed` before anything is shown."""

    _typed: _TypedText

    @property
    def problem(self) -> str:
        """What is wrong with the text, in a sentence; empty where nothing is."""
        return self._typed.problem

    @property
    def holds_several(self) -> bool:
        """Whether several values were typed, with semicolons between them."""
        return ";" in typed_numbers.plain(self.lineEdit().text())

    def stepBy(self, steps: int) -> None:
        """A step from the value, even where the text is wrong."""
        with self._typed.replaced(to_value=True):
            super().stepBy(steps)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return self._typed.state(text), text, position

    def fixup(self, text: str) -> str:
        """Nothing is mended: Qt would leave out what separates groups in its language."""
        return text


class WholeNumberBox(_TypedBox, QSpinBox):
    """A box for whole numbers; `label`, in the language of the window, begins the sentence on what is wrong."""

    problemChanged = Signal()

    def __init__(self, name: str, label: str, smallest: int, largest: int) -> None:
        super().__init__()
        self.setObjectName(name)
        wanted = tr(
            "{label}: write a whole number from {smallest:,} to {largest:,}.",
            label=label,
            smallest=smallest,
            largest=largest,
        )
        self._typed = _TypedText(self, label, wanted, self._read, self.problemChanged.emit)
        with self._typed.replaced():
            self.setRange(smallest, largest)

    def setValue(self, value: int) -> None:
        """A number beyond the range becomes its end, as Qt has it for those that fit into 32 bits."""
        with self._typed.replaced():
            super().setValue(max(self.minimum(), min(self.maximum(), value)))

    def valueFromText(self, text: str) -> int:
        return self.value() if self._typed.problem_of(text) else self._read(text)

    def textFromValue(self, value: int) -> str:
        return self._typed.kept(str(value))

    def _read(self, text: str) -> int:
        value = typed_numbers.whole_number(text)
        if not self.minimum() <= value <= self.maximum():
            raise ValueError(text)
        return value


class NumberBox(_TypedBox, QDoubleSpinBox):
    """The same for numbers of any size over 0: 3.00, 0.001. A step changes the second digit."""

    problemChanged = Signal()

    def __init__(self, name: str, label: str, smallest: float, largest: float) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        wanted = tr(
            "{label}: write a number from {smallest} to {largest:,.0f}, such as 0.5 or 1e-3.",
            label=label,
            smallest=localized(_in_full(smallest)),
            largest=largest,
        )
        self._typed = _TypedText(self, label, wanted, self._read, self.problemChanged.emit)
        with self._typed.replaced():
            self.setDecimals(DECIMALS)
            self.setRange(smallest, largest)

    def setValue(self, value: float) -> None:
        with self._typed.replaced():
            super().setValue(value)

    def valueFromText(self, text: str) -> float:
        return self.value() if self._typed.problem_of(text) else self._read(text)

    def textFromValue(self, value: float) -> str:
        return self._typed.kept(localized(_in_full(value)))

    def _read(self, text: str) -> float:
        value = typed_numbers.number(text)
        if not self.minimum() <= value <= self.maximum():
            raise ValueError(text)
        if round(value, DECIMALS) != value:  # the box would round it without a word
            raise typed_numbers.UnclearNumberError(tr("write at most {count} decimals.", count=DECIMALS))
        return value


def _in_full(value: float) -> str:
    """Such as 3.00, 0.001, 1500: every digit, no exponent, and under 1,000 at least two decimals."""
    whole, _, fraction = f"{Decimal(repr(round(value, DECIMALS))):f}".partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction:0<2}" if fraction or value < 1000 else whole


class _TypedText:
    """The text in a spin box, which stays as it was typed for as long as it is wrong."""

    def __init__(
        self,
        box: QSpinBox | QDoubleSpinBox,
        label: str,
        wanted: str,
        read: Callable[[str], float],
        changed: Callable[[], None],
    ) -> None:
        """`read` raises ValueError; `wanted` is the whole sentence on what it cannot read."""
        self._box, self._label, self._wanted, self._read, self._changed = box, label, wanted, read, changed
        self._replacing = False
        self._known = ""  # the problem as it was reported last
        box.lineEdit().setAccessibleName(label)  # Qt gives it none
        box.lineEdit().setTextMargins(6, 0, 0, 0)  # where a line edit's text stands
        box.lineEdit().textChanged.connect(self._follow)

    @property
    def problem(self) -> str:
        return self.problem_of(self._box.lineEdit().text())

    def problem_of(self, text: str) -> str:
        try:
            self._read(text)
        except typed_numbers.UnclearNumberError as error:
            return tr("{label}: {problem}", label=self._label, problem=error)
        except ValueError:
            return self._wanted
        return ""

    def state(self, text: str) -> QValidator.State:
        """Anything may be typed: what is not right yet may become so."""
        return QValidator.State.Intermediate if self.problem_of(text) else QValidator.State.Acceptable

    def kept(self, formatted: str) -> str:
        """The text to show for the value: what was typed, if it is wrong. Qt would put the former value there."""
        return self._box.lineEdit().text() if self.problem and not self._replacing else formatted

    @contextmanager
    def replaced(self, to_value: bool = False) -> Iterator[None]:
        """Another value takes the place of a wrong text; with `to_value` the present one does so first."""
        self._replacing = True
        try:
            if to_value and self.problem:
                # The value is of the box's own kind.
                self._box.lineEdit().setText(self._box.textFromValue(self._box.value()))  # type: ignore[arg-type]
            yield
        finally:
            self._replacing = False
        self._follow()

    def _follow(self) -> None:
        problem = self.problem
        if problem != self._known:
            self._known = problem
            theme.mark(self._box, "wrong", bool(problem))
            self._box.setAccessibleDescription(problem)
            self._changed()
