"""Beside the form: the photo to compare with the face, and what the card is worth."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.registration.draft import NUMBER_UNFIT
from desk.registration.view import CardVerdict, RegistrationView
from desk.registration.words import note_words, verdict_words
from desk.widgets.badge import Badge
from desk.widgets.panel import Panel
from desk.widgets.photo import Photo
from desk.widgets.styled import text

WIDTH = 264


class CardPanel(Panel):
    """Everything about the card that is looked at and never kept (P4)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.photo = Photo()
        self._compare = text(role="small", wrap=True)
        self.badge = Badge()
        self.sentence = text(wrap=True)
        self._notes = text(wrap=True)
        self._left_out = text(role="small", wrap=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._compare.setAlignment(middle)
        self.body.addWidget(self.photo, 0, middle)
        self.body.addWidget(self._compare)
        self.body.addWidget(self.badge)
        for part in (self.sentence, self._notes, self._left_out):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._shown: bytes | None = None

    def show_view(self, view: RegistrationView) -> None:
        """Show the photo while the card is in, the verdict and the remarks."""
        word, sentence, tone = verdict_words(view.verdict, view.expired_on)
        self.badge.say(word, tone)
        self.sentence.setText(sentence)
        notes = [note_words(note) for note in view.notes if note != NUMBER_UNFIT]
        self._notes.setText("\n".join(notes))
        self._notes.setHidden(not notes)
        with_card = view.verdict is not CardVerdict.NO_CARD
        self._left_out.setVisible(with_card)
        self._show_photo(view.photo)
        self.photo.setVisible(with_card)
        self._compare.setVisible(view.photo is not None)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.set_title(tr("The card"))
        self._compare.setText(tr("Compare with the person in front of you"))
        self._left_out.setText(
            tr(
                "Not taken over from the card: photo, gender, nationality, birth place, card "
                "number, title and status."
            )
        )

    def _show_photo(self, photo: bytes | None) -> None:
        if photo == self._shown:
            return
        self._shown = photo
        if photo is None:
            self.photo.forget()
        else:
            self.photo.look(photo)
