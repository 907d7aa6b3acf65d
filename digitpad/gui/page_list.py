"""The right half of the window: the pages about the network in tabs, each built when it is first opened.

Every page is registered in `PAGES`. Its folder holds a module named after it, as `flow/flow_page.py`, whose
`build(context)` makes the page; the module is imported only then.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QStyle, QStyleOptionTabWidgetFrame, QTabWidget, QWidget

from digitpad.gui.kit.hand_over import hand_over
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.page_context import Navigable, PageContext
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.gui.window.corner_label import CornerLabel
from digitpad.message import mark, tr

Content = TypeVar("Content", bound=QWidget)


class PageEntry(NamedTuple):
    """A page: its title, by which it is known and which `tr` says on its tab, its folder in `gui/pages`, and the keys
    that open it."""

    title: str
    folder: str
    shortcut: str

    def build(self, context: PageContext) -> QWidget:
        """Import the page and build it, which is done when it is first opened and again in another language."""
        module = import_module(f"digitpad.gui.pages.{self.folder}.{self.folder}_page")
        build: Callable[[PageContext], QWidget] = module.build
        return build(context)


PAGES = (
    PageEntry(mark("Train"), "train", "Ctrl+1"),
    PageEntry(mark("Neurons"), "neurons", "Ctrl+2"),
    PageEntry(mark("Flow"), "flow", "Ctrl+3"),
    PageEntry(mark("Why"), "why", "Ctrl+4"),
    PageEntry(mark("Evaluate"), "evaluate", "Ctrl+5"),
    PageEntry(mark("Concepts"), "concepts", "Ctrl+6"),
    PageEntry(mark("Map"), "map", "Ctrl+7"),
)


class Page(QWidget):
    """One tab: the content, built when it is first visible, and a place for the message strip under it."""

    def __init__(self, build: Callable[[], QWidget]) -> None:
        super().__init__()
        self._build = build
        self.content: QWidget | None = None
        self._column = column_in(self)

    def complete(self) -> QWidget:
        """Build the content unless it is there, and return it."""
        if self.content is None:
            self.content = self._build()
            for field in self.content.findChildren(QLineEdit):
                field.setAcceptDrops(False)  # a file that is dropped there is opened: its name is no number of neurons
            self._column.insertWidget(0, self.content, 1)
            self.content.show()  # a layout shows what it is given only later
        return self.content

    def take_over(self, other: Page) -> None:
        """What was open on the other one is open here."""
        if other.content is None:
            return
        content = self.complete()
        # The page that is visible stays until this one is, and a hidden field keeps the keyboard until its twin has it.
        if other.isHidden() and not other.isAncestorOf(other.window().focusWidget()):
            hand_over(other.content, content)
            other.forget()

    def forget(self) -> None:
        """Delete the content at once, with what Python holds of it. If the old pages stayed until all new ones are
        built, the heap would be full of holes: 50 MB after a few changes of the language."""
        if self.content is not None:
            self.content.setParent(None)
            self.content.deleteLater()
            QCoreApplication.sendPostedEvents(self.content, QEvent.Type.DeferredDelete)
            self.content = None
            gc.collect()

    def put_below(self, strip: QWidget) -> None:
        """Put the message strip under the content; it leaves the page where it was, and stays visible or hidden."""
        hidden = strip.isHidden()
        self._column.addWidget(strip)
        strip.lower()  # to the front of the page's parts, whose order screen readers follow: it is what is new
        strip.setHidden(hidden)


class Pages(QTabWidget):
    """The tabs, and the name of the network that answers beside them."""

    def __init__(
        self, session: Session, undo_stack: QUndoStack, message_strip: QWidget, preferences: Preferences
    ) -> None:
        """The message strip lies under whichever page is open: fields and buttons stay where they are when it comes and
        goes, and what stretches gives it its room. The first page, too, is built when it is asked for:
        once the tabs stand where they stay, for with each move Qt's style sheet is worked out anew for all that moves.
        """
        super().__init__()
        self.setObjectName("pages")
        for widget in (self, self.tabBar()):
            widget.setAccessibleName(tr("Pages"))
        self._message_strip = message_strip
        self._room_asked: object = None
        context = PageContext(session, undo_stack, preferences, self.open_page)
        self._pages: dict[str, Page] = {}
        for entry in PAGES:
            self._pages[entry.title] = page = Page(partial(entry.build, context))
            page.setObjectName(f"{entry.folder}Page")
            self.addTab(page, tr(entry.title))
        self._corner = CornerLabel(session)
        self.setCornerWidget(self._corner, Qt.Corner.TopRightCorner)
        self.currentChanged.connect(self._complete_page)
        self._pages[self.title].put_below(message_strip)

    def event(self, event: QEvent) -> bool:
        """Ignores layout requests that change no size: each text that changes would repaint the tabs and their page."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.level_corner()
            asked = self.minimumSizeHint(), self.tabBar().sizeHint(), self._corner.sizeHint()
            if asked == self._room_asked:
                return True
            self._room_asked = asked
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the pages their room before they are shown; Qt would show them first, as small as an empty widget."""
        super().resizeEvent(event)
        if not self.isVisible():
            option = QStyleOptionTabWidgetFrame()
            self.initStyleOption(option)
            room = self.style().subElementRect(QStyle.SubElement.SE_TabWidgetTabContents, option, self)
            for stack in self.findChildren(QStackedWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                stack.setGeometry(room)

    @property
    def title(self) -> str:
        """The title of the page that is open."""
        return PAGES[self.currentIndex()].title

    def open_page(self, title: str, place: object = None) -> None:
        """Open the page of this title, at `place` where one is given; see `page_context.Navigable`."""
        page = self._pages[title]
        self.setCurrentWidget(page)
        content = page.complete()
        if place is not None and isinstance(content, Navigable):
            content.go_to(place)

    def content(self, kind: type[Content], title: str) -> Content:
        """What stands on the page of this title, built if it was not; raises TypeError if it is of another kind."""
        content = self._pages[title].complete()
        if not isinstance(content, kind):
            raise TypeError(f"{title} shows a {type(content).__name__}")
        return content

    def level_corner(self) -> None:
        """The network's name stands level with the tabs, whose height grows with the font."""
        self._corner.set_height(self.tabBar().sizeHint().height())

    def _complete_page(self) -> None:
        page = self.currentWidget()
        if isinstance(page, Page):
            page.complete()
            page.put_below(self._message_strip)
