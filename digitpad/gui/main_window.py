"""The one window: the pad and the answer on the left, the network in tabs on the right.

It puts the panels together and turns actions into calls of the session; what they show is their own affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenuBar
from shiboken6 import isValid

from digitpad.app import guide_texts
from digitpad.app.pad.sheets import OpenedPicture
from digitpad.app.recovery import RecoveryFile
from digitpad.app.runs.run import Kept, Run
from digitpad.app.runs.run_texts import in_this_language
from digitpad.gui.actions import Actions, Menus
from digitpad.gui.draw.draw_column import DrawColumn
from digitpad.gui.draw.drawing_files import DrawingFiles
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.draw.say_what_it_was import SayWhatItWas
from digitpad.gui.kit.hand_over import hand_over, put_away, stand_in, twin
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.kit.screen_room import room_for
from digitpad.gui.kit.undo_step import retranslate_steps
from digitpad.gui.look import plain_text
from digitpad.gui.page_list import PAGES, Pages
from digitpad.gui.pages.train.training_panel import TrainingPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.process import report_dialog
from digitpad.gui.session import Session
from digitpad.gui.window.about import show_about
from digitpad.gui.window.documents import Documents
from digitpad.gui.window.dropped_files import DroppedFiles
from digitpad.gui.window.exports import ModelExports
from digitpad.gui.window.guide import GuideDialog, show_guide
from digitpad.gui.window.halves import Halves
from digitpad.gui.window.leftover_offer import LeftoverOffer
from digitpad.gui.window.looks import FIRST_SIZE, Looks
from digitpad.gui.window.own_hand_window import OwnHandWindow
from digitpad.gui.work.own_hand import OwnHand
from digitpad.gui.work.said_drawings import SaidDrawings
from digitpad.message import tr, translated_by

SMALLEST_SIZE = QSize(800, 560)
MOST_STEPS_BACK = 100  # a step may hold a picture of a few megabytes


class MainWindow(QMainWindow):
    """When the language changes, all that shows texts is built anew; session, undo stack and ink stay."""

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.session = session
        session.setParent(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS_BACK)
        self.documents = Documents(session, preferences, self)
        self._preferences = preferences
        self.exports = ModelExports(session, self, preferences)
        self.looks = Looks(self, preferences)
        self._ink = PadInk(session, self.undo_stack, self)
        self.own_hand = OwnHand(session, self)
        self._said = SaidDrawings(self.own_hand, self)
        self._strip = MessageStrip()
        self._own_hand_window = OwnHandWindow(session, self.own_hand, preferences, self._strip, self)
        self._leftovers = LeftoverOffer(session, self._strip, self.documents.may_replace)
        self._build()
        self._connect_session()
        if preferences.recipe is not None:
            self.training_panel.form.set_recipe(preferences.recipe)
        self.setAcceptDrops(True)
        # Pages and the left column scroll: on a screen that is smaller still, all is within reach.
        self.setMinimumSize(SMALLEST_SIZE.boundedTo(room_for(self)))
        self.looks.apply()  # once there is something to style, see theme.prepare
        self._restore_geometry()

    # Putting it together

    def _build(self) -> None:
        """Everything that shows texts; again where the language changes."""
        self._actions = Actions(self, self.undo_stack, self._ink.finish)
        self.setMenuBar(QMenuBar())
        self._menus = Menus(self.menuBar(), self._actions)
        self._build_halves()
        self._connect_actions()
        self._connect_runs()
        self._fill_menus()
        self._follow_model()
        self._follow_training()
        self._follow_pad()
        self._actions.follow_full_screen(self.isFullScreen())

    def _build_halves(self) -> None:
        self.draw_column = DrawColumn(self.session, self._ink, self._actions.undo, self._actions.redo)
        self.drawing_files = DrawingFiles(self.session, self.draw_column.pad, self, self._preferences)
        self._say_what_it_was = SayWhatItWas(
            self.session, self._said, self.draw_column.pad, self.draw_column.panel, self.undo_stack
        )
        self.tabs = Pages(self.session, self.undo_stack, self._strip, self._preferences)
        self._halves = Halves(self.draw_column, self.tabs, self._preferences)
        if self.centralWidget() is None:  # else the old ones stay until the new ones have taken over what they hold
            self.setCentralWidget(self._halves)
        self.training_panel = self.tabs.content(TrainingPanel, "Train")
        self._dropped = DroppedFiles(self.documents, self.training_panel.data, self.drawing_files)

    def _connect_session(self) -> None:
        session = self.session
        session.modelChanged.connect(self._follow_model)
        for news in (session.trainingStarted, session.trainingStopping, session.trainingEnded, session.pausedChanged):
            news.connect(self._follow_training)
        session.messageRaised.connect(self.show_message)
        session.messageOutdated.connect(self._strip.withdraw)
        session.trainingStarted.connect(self._remember_recipe)
        for news in (session.trainingStarted, self.documents.succeeded):
            news.connect(self._strip.dismiss)  # what it says is of the time before
        self.documents.recentChanged.connect(lambda: self.documents.fill_recent(self._menus.recent))
        self.looks.applied.connect(lambda: self.tabs.level_corner())
        # Queued: the menu that was clicked in is replaced, too.
        self.looks.languageChanged.connect(self._build_again, Qt.ConnectionType.QueuedConnection)
        self.looks.languageMissed.connect(lambda sentence: self.show_message("warning", sentence))

    def _connect_actions(self) -> None:
        actions, session = self._actions, self.session
        actions.new.triggered.connect(self.documents.new)
        actions.open.triggered.connect(self.documents.open)
        actions.save.triggered.connect(self.documents.save)
        actions.save_as.triggered.connect(self.documents.save_as)
        actions.quit.triggered.connect(self.close)
        actions.open_drawing.triggered.connect(self.drawing_files.open)
        actions.save_drawing.triggered.connect(self.drawing_files.save)
        actions.export_network.triggered.connect(self.exports.export_network)
        actions.export_data.triggered.connect(self.exports.export_data)
        actions.open_data.triggered.connect(lambda: self.training_panel.data.ask())
        actions.copy.triggered.connect(self.drawing_files.copy)
        actions.paste.triggered.connect(self.drawing_files.paste)
        actions.choose_part.triggered.connect(self.drawing_files.choose_part)
        self.drawing_files.heldMore.connect(self._offer_frame)
        actions.clear.triggered.connect(self.draw_column.pad.clear)
        self.draw_column.pad.contentChanged.connect(self._follow_pad)
        self.draw_column.pad.addAction(actions.clear)  # which has its shortcut there
        self.draw_column.pad.menu = self._menus.pad
        actions.test_digit.triggered.connect(session.show_test_digit)
        actions.say_what_it_was.triggered.connect(self._say_what_it_was.choose)
        actions.my_digits.triggered.connect(self._own_hand_window.show)
        self.draw_column.panel.learningRequested.connect(self._own_hand_window.show)
        actions.start.triggered.connect(self._start_training)
        actions.pause.triggered.connect(self.training_panel.toggle_pause)
        actions.stop.triggered.connect(session.stop_training)
        actions.larger.triggered.connect(lambda: self.looks.change_text(1))
        actions.smaller.triggered.connect(lambda: self.looks.change_text(-1))
        actions.normal.triggered.connect(lambda: self.looks.set_text_scale(1.0))
        actions.full_screen.toggled.connect(self.looks.set_full_screen)
        actions.to_pad.triggered.connect(lambda: self.draw_column.pad.setFocus(Qt.FocusReason.ShortcutFocusReason))
        actions.steps.triggered.connect(self.draw_column.show_steps)
        for name, action in actions.themes.items():
            action.setChecked(name == self._preferences.theme)
            action.triggered.connect(lambda _checked=False, name=name: self.looks.choose_theme(name))
        for code, action in actions.languages.items():
            action.setChecked(code == self._preferences.language)
            action.triggered.connect(lambda _checked=False, code=code: self.looks.choose_language(code))
        actions.guide.triggered.connect(self._guide_here)
        actions.report.triggered.connect(lambda: report_dialog.show_report(self))
        actions.about.triggered.connect(lambda: show_about(self))

    def _connect_runs(self) -> None:
        runs = self.training_panel.runs
        runs.openAsked.connect(self.documents.open_run)
        runs.saveAsked.connect(self.documents.save_run)
        runs.compareAsked.connect(self._compare_with_run)
        runs.limitChosen.connect(self._set_runs_limit)
        runs.deleted.connect(self._offer_undo)

    def _compare_with_run(self, key: str, which: Kept) -> None:
        path = self.session.runs.path(key, which)
        if path is not None:
            self.tabs.open_page("Evaluate", path)

    def _set_runs_limit(self, limit: int) -> None:
        self._preferences.runs_limit = limit
        self.session.set_runs_limit(limit)

    def _offer_undo(self, run: Run) -> None:
        text = translated_by(lambda: tr("The run “{run}” is deleted.", run=in_this_language(run).heading))
        self._strip.show_message("info", text, [(tr("Undo"), lambda: self.training_panel.runs.undo_delete())])

    def _fill_menus(self) -> None:
        self.documents.fill_recent(self._menus.recent)
        self.documents.fill_included(self._menus.included)
        for entry in PAGES:
            self._menus.add_page(self, tr(entry.title), entry.shortcut, partial(self.tabs.open_page, entry.title))

    # Following the session

    def _follow_model(self) -> None:
        self.setWindowTitle(f"{plain_text.title(self.session.model_name)}[*] – digitpad")  # noqa: RUF001
        self.setWindowModified(self.session.unsaved)
        self._actions.follow_classes(self.session.classes)

    def _follow_training(self) -> None:
        training, actions = self.session.training, self._actions
        for action in (actions.start, actions.save, actions.save_as):
            action.setEnabled(not training)
        actions.pause.setEnabled(self.session.may_pause)
        actions.stop.setEnabled(training)
        actions.pause.setText(tr("&Resume") if self.session.paused else tr("&Pause"))

    def _remember_recipe(self) -> None:
        """What the form says, for the next start; a single epoch in between does not count."""
        form = self.training_panel.form
        if not form.problem:
            self._preferences.set_recipe(form.recipe())

    def _follow_pad(self) -> None:
        for action in (self._actions.clear, self._actions.copy, self._actions.save_drawing):
            action.setEnabled(not self.draw_column.pad.empty)
        self._actions.choose_part.setEnabled(isinstance(self.session.sheet, OpenedPicture))

    def _offer_frame(self, sentence: str) -> None:
        # By then the language may be another, and these be others than now.
        self._strip.show_message("warning", sentence, [(tr("Draw a frame"), lambda: self.drawing_files.choose_part())])

    def show_message(self, kind: str, text: str) -> None:
        self._strip.show_message(kind, text)

    def _guide_here(self) -> None:
        """About the page that is open; on the first one about the pad, while that has the keyboard."""
        drawing = self.tabs.currentIndex() == 0 and self.draw_column.isAncestorOf(self.focusWidget())
        show_guide(self, self.session, self.tabs.open_page, "" if drawing else self.tabs.title)

    def welcome(self) -> None:
        """Show the welcome at the very first start, unless there is something else to say."""
        if self._preferences.geometry is None and self._strip.isHidden():
            guide = tr("Guide"), lambda: show_guide(self, self.session, self.tabs.open_page)
            whole, brief = guide_texts.welcome(self.session.classes), guide_texts.first_step(self.session.classes)
            self._strip.show_message("info", whole, [guide], brief=brief)

    def offer_leftovers(self, leftovers: list[RecoveryFile]) -> None:
        """Ask about what ended programs left behind, one after the other, newest first."""
        self._leftovers.begin(leftovers)

    def _start_training(self) -> None:
        self.tabs.open_page("Train")
        self.training_panel.start()

    # Looks

    def _build_again(self) -> None:
        """Build the window again in the current language; what holds more than a text keeps its state."""
        self.session.runs.follow_language()
        retranslate_steps(self.undo_stack)
        self._strip.retranslate()
        page, focused, shown = self.tabs.title, self.focusWidget(), not self._strip.isHidden()
        self._strip.setParent(self)
        self._strip.setVisible(shown)  # what it offers may be the only way to it
        halves, dialogs = self._halves, self.findChildren(QDialog)
        old = [halves, self.drawing_files, *dialogs, *self._actions.parts]
        self._build()
        try:  # a fault in a page or a dialog is reported in the end, and leaves the window whole
            self.tabs.open_page(page)
            hand_over(halves, self._halves)  # before the old ones are hidden, which stops what plays there
        finally:
            place = twin(focused, halves, self._halves)
            self.takeCentralWidget()
            self.setCentralWidget(self._halves)
            self._halves.show()  # a layout shows what it is given only later, and nothing hidden gets the keyboard
            try:
                self._open_again(list(filter(isValid, dialogs)))  # those of a page have gone with it
            finally:
                self.looks.apply()
                put_away(old)
                if not self.isAncestorOf(focused):  # it was in one of them
                    (self.draw_column.pad if place is None else place).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_again(self, dialogs: Sequence[QDialog]) -> None:
        """Open those of the dialogs again that are open and the window's own."""
        self._own_hand_window.retranslate()
        for dialog in dialogs:
            if isinstance(dialog, GuideDialog) and dialog.isVisible():
                stand_in(dialog, GuideDialog(self.session, self, self.tabs.open_page))
            elif dialog.objectName() == report_dialog.NAME and dialog.isVisible():
                stand_in(dialog, report_dialog.make_report(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions.follow_full_screen(self.isFullScreen())
            self.looks.apply()

    def _restore_geometry(self) -> None:
        saved = self._preferences.geometry
        if saved is None or not self.restoreGeometry(saved):
            self.resize(FIRST_SIZE.boundedTo(room_for(self)))

    # Files dropped, and the end

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped.takes(event.mimeData()):
            event.acceptProposedAction()
            self.draw_column.pad.set_dropping(self._dropped.lies_on_pad(event.mimeData()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.draw_column.pad.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.draw_column.pad.set_dropping(False)
        if self._dropped.take(event.mimeData()):
            event.acceptProposedAction()
            self.activateWindow()  # what it asks or says is answered here

    def open_file(self, path: Path) -> None:
        """As if it were dropped here."""
        self._dropped.open([path])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self._end_training()  # one that was started after the window was closed must not outlive it
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.documents.may_close():
            event.ignore()
            return
        self.session.discard_recovery()
        self._put_away()
        event.accept()

    def end_program(self) -> None:
        """The system ends the program: nobody is asked, and what is not saved waits for the next start."""
        self.session.leave_for_next_start()
        self._put_away()
        QApplication.exit(0)

    def _end_training(self) -> None:
        self.training_panel.series.end()  # or the next one starts in a closed window
        self.own_hand.stop()
        self.session.end_training()

    def _put_away(self) -> None:
        self._end_training()
        self.session.settle_runs()
        self._leftovers.release()
        self._actions.full_screen.setChecked(False)
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()
