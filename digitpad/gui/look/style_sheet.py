"""The one style sheet, written anew for each theme and text size.

Borders grow from one to two pixels on focus and the padding shrinks by as much, so nothing moves.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.gui.look.theme import Theme


def written_for(theme: Theme, body_pixels: int) -> str:
    """The style sheet in the colours of `theme`, its lengths grown with the body text."""
    unit = max(1.0, body_pixels / 13)
    lengths = {
        "inner": round(32 * unit) - 2,  # a control is 32 high with its border
        "inner_focus": round(32 * unit) - 4,
        "control": round(32 * unit),
        "low": round(24 * unit) - 2,  # of a button that stands over what it is for
        "tab": round(46 * unit),
        "tab_side": 12,  # so that all tabs fit beside the pad in the smallest window
        "box": round(16 * unit),
        "box_focus": round(16 * unit) - 2,
        "arrow": round(12 * unit),
        "arrows": round(24 * unit),
        "scrollers": 2 * round(24 * unit),  # both beside each other
        "caption": round(body_pixels * 0.92),
        "title": round(body_pixels * 1.23),
        "figure": round(body_pixels * 1.54),
    }
    colors = {name: value for name, value in asdict(theme).items() if isinstance(value, str)}
    sheet = _SHEET + _CONTRAST_SHEET if theme.name == "contrast" else _SHEET
    colors["menu_tick"] = "dark" if theme.name == "light" else "light"  # the other one's, which stands on its accent
    return Template(sheet).substitute(colors | {key: str(value) for key, value in lengths.items()})


_SHEET = """
/* Our own frames show where the keyboard is: Fusion draws another one around the text. */
QPushButton, QCheckBox, QToolButton, QTabBar, QSlider { outline: none; }
QPushButton {
    background: $button; color: $text; border: 1px solid $button_border; border-radius: 4px;
    padding: 0 14px; min-height: ${inner}px;
}
QPushButton:hover { border-color: $strong; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; min-height: ${inner_focus}px; }
QPushButton:disabled { background: $sunken; color: $disabled; border-color: $border; }
QPushButton::menu-indicator {
    image: url(digitpad:arrow-down.svg); width: ${arrow}px; height: ${arrow}px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 2px;
}
QPushButton[primary="true"] {
    background: $accent; color: $accent_text; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $track; color: $disabled; border-color: $track; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="middle"] { border-radius: 0; border-left-width: 0; }
QPushButton[segment="last"] {
    border-top-left-radius: 0; border-bottom-left-radius: 0; border-left-width: 0;
}
QPushButton[segment]:checked {
    background: $accent_soft; border: 1px solid $accent; padding: 0 14px; min-height: ${inner}px;
}
QPushButton[segment="middle"]:checked, QPushButton[segment="last"]:checked { padding-left: 13px; }
QPushButton[segment]:focus { border: 2px solid $accent; padding: 0 13px; min-height: ${inner_focus}px; }
QPushButton[segment="middle"]:focus, QPushButton[segment="last"]:focus { padding-left: 12px; }
QPushButton#resetZoomButton { font-size: ${caption}px; padding: 0 8px; min-height: ${low}px; }

/* The icons that a system gives to the buttons of dialogs do not go with ours. */
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 4px;
    padding: 0; min-height: ${inner}px; min-width: ${inner}px;
}
QToolButton:hover { border-color: $strong; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus {
    border: 2px solid $accent; min-height: ${inner_focus}px; min-width: ${inner_focus}px;
}
QToolButton:disabled { color: $disabled; border-color: transparent; }

QLineEdit, QAbstractSpinBox, QComboBox {
    background: $surface; color: $text; border: 1px solid $strong; border-radius: 4px;
    padding: 0 8px; min-height: ${inner}px; max-height: ${inner}px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QAbstractSpinBox { padding: 0; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; min-height: ${inner_focus}px; max-height: ${inner_focus}px;
}
QLineEdit:focus, QComboBox:focus { padding: 0 7px; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"] {
    border: 2px solid $error; min-height: ${inner_focus}px; max-height: ${inner_focus}px;
}
QLineEdit[wrong="true"] { padding: 0 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $sunken; color: $disabled; border-color: $border;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:disabled {
    background: transparent; border: none; border-radius: 0; padding: 0;
    min-height: 0; max-height: 16777215px;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; border: none; background: transparent; width: ${arrows}px;
    height: ${box}px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(digitpad:arrow-up.svg); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::down-arrow { image: url(digitpad:arrow-down.svg); width: ${arrow}px; height: ${arrow}px; }
QComboBox::drop-down { border: none; width: ${arrows}px; }
QComboBox::down-arrow { image: url(digitpad:arrow-down.svg); width: ${arrow}px; height: ${arrow}px; }
QAbstractItemView, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $border; outline: none;
    selection-background-color: $accent_soft; selection-color: $text;
}
QListWidget, QTableView { padding: 1px; }
QListWidget:focus, QTableView:focus { border: 2px solid $accent; padding: 0; }
QPlainTextEdit:focus { border: 2px solid $accent; }

QCheckBox { spacing: 8px; min-height: ${control}px; }
QCheckBox:disabled { color: $disabled; }
QCheckBox::indicator {
    width: ${box}px; height: ${box}px; background: $surface; border: 1px solid $strong; border-radius: 4px;
}
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url(digitpad:tick-$name.svg);
}
QCheckBox::indicator:disabled { background: $sunken; border-color: $border; }
QCheckBox:focus { border: none; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: ${box_focus}px; height: ${box_focus}px; }

QSlider { min-height: ${control}px; }
QSlider::groove:horizontal { background: $track; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; height: 6px; border-radius: 3px; }
QSlider::handle:horizontal {
    background: $surface; border: 2px solid $accent; border-radius: 9px;
    width: 14px; height: 14px; margin: -6px 0;
}
QSlider::handle:horizontal:hover { border-color: $accent_hover; background: $accent_soft; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $strong; }
QSlider::handle:horizontal:disabled { border-color: $strong; background: $sunken; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $button_border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $strong; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QTabWidget::pane { background: $surface; border: none; border-top: 1px solid $border; }
QTabWidget::tab-bar { left: 8px; }
QTabBar { qproperty-drawBase: 0; background: $window; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 3px solid transparent;
    padding: 0 ${tab_side}px; height: ${tab}px;
}
QTabBar::tab:hover, QTabBar::tab:selected { color: $text; }
QTabBar::tab:selected { border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $accent_soft; }
QTabBar::tab:disabled { color: $disabled; }
QTabBar::scroller { width: ${scrollers}px; }
QTabBar QToolButton { background: $window; border: none; min-width: 0; min-height: 0; }
QTabBar QToolButton::left-arrow { image: url(digitpad:arrow-left.svg); width: ${arrow}px; height: ${arrow}px; }
QTabBar QToolButton::right-arrow { image: url(digitpad:arrow-right.svg); width: ${arrow}px; height: ${arrow}px; }
QTabBar QToolButton::left-arrow:disabled, QTabBar QToolButton::right-arrow:disabled { image: none; }

QMenuBar { background: $window; color: $text; border-bottom: 1px solid $border; }
QMenuBar::item { background: transparent; padding: 2px 9px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_soft; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 6px 28px 6px 20px; }
QMenu::icon { left: 10px; }
QMenu::indicator { left: 10px; width: ${arrow}px; height: ${arrow}px; }
QMenu::indicator:checked { image: url(digitpad:tick-$menu_tick.svg); }
QMenu::right-arrow { image: url(digitpad:arrow-right.svg); width: ${arrow}px; height: ${arrow}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 0; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 6px; }

QLabel[muted="true"] { color: $muted; }
QLabel[problem="true"] { color: $error; }
QLabel[scale="caption"] { font-size: ${caption}px; }
QLabel[scale="strong"] { font-weight: 600; }
QLabel[scale="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[scale="figure"] { font-size: ${figure}px; font-weight: 600; }
"""

# What is chosen or has the focus is marked by a frame or a full ground, not by a shade.
_CONTRAST_SHEET = """
QPushButton:focus, QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QToolButton:focus { border-style: dashed; }
QPushButton[primary="true"]:focus { border: 2px dashed $accent_text; }
QPushButton:checked { border-width: 2px; padding: 0 13px; min-height: ${inner_focus}px; }
QPushButton[segment]:checked, QToolButton:checked { background: $accent; color: $accent_text; }
QPushButton[segment]:checked:focus { border: 2px dashed $accent_text; }
QPushButton:pressed, QToolButton:pressed { background: $text; color: $window; }
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    border: 1px dotted $disabled;
}
QCheckBox::indicator:focus { border: 2px dashed $accent; }
QCheckBox::indicator:checked:focus { border: 2px dashed $accent_text; }
QSlider::groove:horizontal { border: 1px solid $text; height: 4px; }
QSlider::handle:horizontal:focus { border-color: $text; }
QAbstractItemView { selection-background-color: $accent; selection-color: $accent_text; }
QTabBar::tab:selected:focus, QMenuBar::item:selected, QMenuBar::item:pressed, QMenu::item:selected {
    background: $accent; color: $accent_text;
}
QMenu::indicator:checked:selected { image: url(digitpad:tick-contrast.svg); }
"""
