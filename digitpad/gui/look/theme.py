"""The three colour themes and the type scale.

Colours are plain '#RRGGBB' strings, one attribute a role; widgets ask `of(self)` while they paint.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPainter, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.gui.look import style_sheet, svg_icons

CAPTION = 0.92
TITLE = 1.23

BODY_PIXELS = 13  # the size at which every length of the design is given
_SYSTEM_SIZE = "digitpadSystemFontPixels"


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One colour for each role."""

    name: str
    window: str
    surface: str
    sunken: str
    button: str
    button_border: str
    paper: str
    ink: str
    text: str
    muted: str
    disabled: str
    border: str
    grid: str
    strong: str
    track: str
    neutral: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    accent_edge: str  # around what is chosen, on accent_soft
    validation: str
    training: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    mistake: str
    right: str
    weights: tuple[str, ...]  # nine colours, from -1 to +1
    runs: tuple[str, ...]  # further runs in a plot
    on_neutral: str  # text over what is neutral
    # Shares of the colour of mistakes on which neither black nor white has a contrast of 7 to 1; None: 4.5 is enough.
    unreadable: tuple[float, float] | None = None
    # Whether a dash marks each negative weight of a picture. Blue and red are told apart by the colour-blind as well;
    # elsewhere dashes would hide the shape that a neuron looks for.
    dashed_weights: bool = False


LIGHT = Theme(
    name="light",
    window="#F2F4F6",
    surface="#FFFFFF",
    sunken="#F7F8FA",
    button="#FFFFFF",
    button_border="#AEB7C0",
    paper="#FFFFFF",
    ink="#17202A",
    text="#17202A",
    muted="#56626E",
    disabled="#6D7782",
    border="#D5DBE1",
    grid="#E9EDF0",
    strong="#7D8894",
    track="#E6EAEE",
    neutral="#75818E",
    accent="#0B7468",
    accent_hover="#095F56",
    accent_text="#FFFFFF",
    accent_soft="#DCEFEC",
    accent_edge="#DCEFEC",
    validation="#0B7468",
    training="#B84F08",
    warning="#A34A00",
    warning_ground="#FDF0E3",
    error="#B3261E",
    error_ground="#FCEBEA",
    mistake="#C4560A",
    right="#CEDFDC",
    weights=(
        "#094EA6", "#4D7BBF", "#87A6D6", "#C2D2EB", "#FFFFFF", "#EBC7C3", "#D39189", "#B85A51", "#991618",
    ),
    runs=("#5B4FC7", "#8A6D00", "#A3247A", "#3D6B9E"),
    on_neutral="#000000",
)  # fmt: skip

DARK = Theme(
    name="dark",
    window="#12161A",
    surface="#1A1F25",
    sunken="#15191E",
    button="#20262D",
    button_border="#4A5561",
    paper="#0D1013",
    ink="#F2F5F7",
    text="#E7ECF0",
    muted="#A2AEBA",
    disabled="#7C8894",
    border="#343C46",
    grid="#272E36",
    strong="#6E7A87",
    track="#2A313A",
    neutral="#7A8794",
    accent="#3CCFB8",
    accent_hover="#63DDC9",
    accent_text="#06231F",
    accent_soft="#173A37",
    accent_edge="#173A37",
    validation="#3CCFB8",
    training="#F5A35C",
    warning="#F5B069",
    warning_ground="#33271A",
    error="#FF9A90",
    error_ground="#3A2020",
    mistake="#F5A35C",
    right="#274142",
    weights=(
        "#7DBDFE", "#6392C2", "#496989", "#314255", "#1A1F25", "#4C3C3B", "#835952", "#BE7969", "#FC9980",
    ),
    runs=("#B3A9FF", "#E3C85A", "#F08CC8", "#8DB8E8"),
    on_neutral="#000000",
)  # fmt: skip

CONTRAST = Theme(
    name="contrast",
    window="#000000",
    surface="#000000",
    sunken="#000000",
    button="#000000",
    button_border="#FFFFFF",
    paper="#000000",
    ink="#FFFFFF",
    text="#FFFFFF",
    muted="#E0E0E0",
    disabled="#A0A0A0",
    border="#FFFFFF",
    grid="#4D4D4D",
    strong="#FFFFFF",
    track="#303030",
    neutral="#A6A6A6",
    accent="#FFE600",
    accent_hover="#FFF27A",
    accent_text="#000000",
    accent_soft="#403A00",
    accent_edge="#FFE600",
    validation="#FFE600",
    training="#66D9FF",
    warning="#FFC266",
    warning_ground="#000000",
    error="#FFB8B8",
    error_ground="#000000",
    mistake="#FFB000",
    right="#004A5C",
    weights=(
        "#A6D8FF", "#7AACD9", "#5480A8", "#2E4A66", "#000000", "#5C3A2A", "#9E664C", "#D99470", "#FFC2A1",
    ),
    runs=("#C9C2FF", "#9CF09C", "#FF9ED6", "#FFC266"),
    on_neutral="#000000",
    unreadable=(0.45, 0.8),
    dashed_weights=True,
)  # fmt: skip
_CONTRAST_GROUND = QColor(CONTRAST.window)


def of(widget: QWidget) -> Theme:
    """The theme that `widget` is shown in, as its palette says.

    When the theme changes, a widget hears of it before its window does: ask of the widget itself.
    """
    ground = widget.palette().color(QPalette.ColorRole.Window)
    if ground.lightness() >= 128:
        return LIGHT
    return CONTRAST if ground == _CONTRAST_GROUND else DARK


def chosen(app: QApplication, name: str) -> Theme:
    """ "light", "dark", "contrast", or by any other name what the system asks for; light where it does not say."""
    for theme in (LIGHT, DARK, CONTRAST):
        if theme.name == name:
            return theme
    if asks_for_contrast(app.styleHints()):
        return CONTRAST
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def asks_for_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast, where this Qt can tell (from 6.10 on)."""
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def apply(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Give the whole application the theme, with text `text_scale` times the normal size.

    Styling all widgets anew takes most of a second, so what they already have is left alone: a maximised window changes
    neither.
    """
    written = style_sheet.written_for(theme, _body_pixels(app, text_scale))
    if written != app.styleSheet() or palette(theme) != app.palette():
        prepare(app, theme, text_scale)
        app.setStyleSheet(written)


def prepare(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Font and colours alone, enough to build a window with; `apply` follows.

    Under a style sheet, Qt styles a widget anew whenever it or its parent gets a parent, which would take most of the
    time of building.
    """
    svg_icons.register_folder()
    # Once is enough; under a style sheet the style has no name to compare.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = app.font()
    font.setPixelSize(_body_pixels(app, text_scale))
    app.setFont(font)
    app.setPalette(palette(theme))


def _body_pixels(app: QApplication, text_scale: float) -> int:
    return round(_system_pixels(app) * text_scale)


def _system_pixels(app: QApplication) -> int:
    """The body size, at least 13; the system's own is kept because `prepare` replaces it."""
    if app.property(_SYSTEM_SIZE) is None:
        app.setProperty(_SYSTEM_SIZE, max(BODY_PIXELS, QFontInfo(app.font()).pixelSize()))
    return int(app.property(_SYSTEM_SIZE))


def paints_own_ground(widget: QWidget) -> None:
    """It fills itself (`fill`), so that nothing that it stands in has to be painted whenever it is."""
    widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def fill(painter: QPainter, widget: QWidget, color: str) -> None:
    """All of a widget that paints its ground itself; at a fractional scale it may end between two device pixels."""
    painter.fillRect(widget.rect().adjusted(0, 0, 1, 1), QColor(color))


def mark(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a property that the style sheet knows, such as "muted"; it is styled anew only where that changes."""
    if (widget.property(name) or False) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def unit(widget: QWidget) -> float:
    """How much larger the body text is than the 13 pixels for which lengths are given, at least 1."""
    return max(1.0, QFontInfo(QApplication.font(widget)).pixelSize() / BODY_PIXELS)


def scaled_font(widget: QWidget, scale: float, semibold: bool = False) -> QFont:
    """The body font `scale` times as large, with figures of even width where the font has them."""
    font = QFont(QApplication.font(widget))
    font.setPixelSize(round(QFontInfo(font).pixelSize() * scale))
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def icon(name: str, theme: Theme, size: int = 20, color: str | None = None) -> QIcon:
    """One of our drawings in the text colour, or in `color`; greyed when its button is disabled."""
    return svg_icons.tinted_icon(name, color or theme.text, theme.disabled, size)


def palette(theme: Theme) -> QPalette:
    """All roles, so that nothing falls back to colours that Fusion works out itself."""
    roles = QPalette.ColorRole
    colors = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.sunken,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.button,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.error,
        roles.ToolTipBase: theme.surface,
        roles.ToolTipText: theme.text,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.accent_text,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.surface,
        roles.Midlight: theme.grid,
        roles.Mid: theme.border,
        roles.Dark: theme.strong,
        roles.Shadow: theme.strong,
    }
    disabled = {
        roles.Base: theme.sunken,
        roles.Button: theme.sunken,
        roles.WindowText: theme.disabled,
        roles.Text: theme.disabled,
        roles.ButtonText: theme.disabled,
        roles.PlaceholderText: theme.disabled,
        roles.Link: theme.disabled,
        roles.Highlight: theme.track,
        roles.HighlightedText: theme.disabled,
        roles.Accent: theme.track,
    }
    result = QPalette()
    for role, color in colors.items():
        result.setColor(QPalette.ColorGroup.Active, role, QColor(color))
        result.setColor(QPalette.ColorGroup.Inactive, role, QColor(color))
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(disabled.get(role, color)))
    return result
