"""What a library owes its readers, promise by promise: where it is kept, and what shows that.

`docs/privacy.md` is written from this list (`packaging/privacy_document.py`); the tests hold it
against the code. The names P1 to P35 are used in code, tests and on screens.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Obligation:
    """One promise: the rule in short, how far it is kept, the files that keep and that show it."""

    id: str
    rule: str
    today: str
    kept_in: tuple[str, ...] = ()
    shown_by: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Tell whether the whole promise is kept."""
        return self.today == "kept" or self.today.startswith("kept:")


OBLIGATIONS = (
    Obligation(
        "P1",
        "A member is identified by an eID whose signature holds, by a document that staff"
        " have seen, or by a form (minors, partners). How, when and by whom is recorded; "
        "the document's number and copy are not",
        "kept",
        ("db/domain/registration.py", "desk/registration/draft.py"),
        ("tests/db/test_registering.py", "tests/privacy/test_registration.py"),
    ),
    Obligation(
        "P2",
        "Surname, first name, national number, address and birth date are needed; a "
        "missing number needs a reason; without a legal ground the number is neither "
        "asked nor stored",
        "kept",
        ("db/domain/registration.py", "db/registers/members.py"),
        ("tests/db/test_registering.py", "tests/privacy/test_registration.py"),
    ),
    Obligation(
        "P3",
        "Telephone, e-mail and gender only with consent, each by itself; withdrawing "
        "wipes the value everywhere and leaves the fact that it was given and withdrawn",
        "kept",
        ("db/registers/consents.py", "db/store/consent_guard.py"),
        ("tests/privacy/test_declared_data.py", "tests/privacy/test_marker_day.py"),
    ),
    Obligation(
        "P4",
        "What else is on the chip is shown at most and never written",
        "kept",
        ("desk/registration/draft.py", "desk/arrival.py"),
        ("tests/desk/test_no_trace.py", "tests/privacy/test_registration.py"),
    ),
    Obligation(
        "P5",
        "Accepting the regulations and the version of the statement is recorded",
        "kept: who accepted an older version is asked again at the next visit, which the counter "
        "and the member file say",
        ("db/domain/registration.py", "db/domain/wording.py"),
        (
            "tests/db/test_registering.py",
            "tests/privacy/test_wordings.py",
            "tests/privacy/test_told_at_the_counter.py",
        ),
    ),
    Obligation(
        "P6",
        "Under 16 only with a parent's or guardian's permission; little is kept of the guardian",
        "kept: a guardian shows a card, theirs and of age, or a document of a kind that is kept; "
        "until sixteen they ask for the child, member or not, and hear what is at home, not what "
        "was read; that day the guardian goes by itself, and the member is asked",
        ("db/domain/registration.py", "db/domain/wording.py", "db/store/guardianship.py"),
        (
            *("tests/db/test_registering.py", "tests/privacy/test_guardian_members.py"),
            "tests/privacy/test_sixteen.py",
            "tests/privacy/test_told_at_the_counter.py",
        ),
    ),
    Obligation(
        "P7",
        "The national number is encrypted before it reaches a disk, found by a keyed "
        "index, masked on screen; showing it in full needs a permission and a reason, and"
        " is noted",
        "kept",
        ("db/store/sealed.py", "db/registers/members.py"),
        (
            "tests/db/test_number_sealed.py",
            "tests/central/test_nothing_in_clear.py",
            "tests/privacy/test_registration.py",
        ),
    ),
    Obligation(
        "P8",
        "Asking the National Register for name, first name, birth date and main residence, logged",
        "kept; off until the library's authorisation and certificate are filled in. Each question "
        "is noted with its purpose before it leaves; of the answer only the four are read, and "
        "kept where staff take them over. Tried with a service of our own, not the Flemish one",
        ("db/registers/consultations.py", "desk/consultation/magda.py"),
        ("tests/privacy/test_consultation.py", "tests/desk/consultation/test_magda.py"),
    ),
    Obligation(
        "P9",
        "Target-group card with proof: its kind, who saw it, until when; no copy and no number",
        "kept; once the proof runs out the member is in the ordinary category",
        ("db/registers/memberships.py", "db/domain/membership.py"),
        ("tests/db/test_memberships.py", "tests/privacy/test_lending.py"),
    ),
    Obligation(
        "P10",
        "Two months after return the loan loses its member",
        "kept for loans and what hangs on them; a reading history that a member chooses "
        "is not built yet",
        ("db/domain/severing.py", "db/registers/upkeep.py"),
        (
            "tests/privacy/test_linkage.py",
            "tests/db/test_due_for_severing.py",
            "tests/db/test_severing.py",
            "tests/central/test_severing.py",
            "tests/privacy/test_marker_day.py",
        ),
    ),
    Obligation(
        "P11",
        "Reminders, fines and bills run from the loan",
        "kept: a fine names its loan until it is settled, a loan with an open cost keeps its "
        "member, and the sums for the accounts (day, branch, desk, kind, amount, way of paying) "
        "stay after a member is deleted, leading to nobody",
        ("db/domain/severing.py", "db/domain/account.py"),
        (
            "tests/db/test_severing.py",
            "tests/privacy/test_lending.py",
            "tests/privacy/test_marker_day.py",
        ),
    ),
    Obligation(
        "P12",
        "One member, one file: a second registration of the same number is caught, "
        "offline too; staff can split and join files, and take that back. A value that "
        "lost against another desk's is sealed, kept thirty days and wiped; e-mail, "
        "telephone and gender are never kept so",
        "kept",
        ("db/domain/one_person.py", "db/store/projected_doubles.py"),
        ("tests/db/test_one_person.py", "tests/privacy/test_registration.py"),
    ),
    Obligation(
        "P13",
        "Notices by mail where consented, else by letter; nothing else uses the address",
        "kept",
        ("db/domain/notice.py", "db/registers/notices.py"),
        ("tests/db/test_notices.py", "tests/privacy/test_lending.py"),
    ),
    Obligation(
        "P14",
        "Statistics without persons; gender is shown nowhere but at its consent and as a count",
        "kept: acts are counted as they happen, by day, and by month for one thing at a time, and "
        "told once that is over; numbers below five are hidden at output, so that no sum gives "
        "them back",
        ("db/domain/statistics.py", "db/domain/disclosure.py", "db/registers/statistics.py"),
        (
            "tests/db/test_statistics.py",
            "tests/privacy/test_disclosure.py",
            "tests/privacy/test_linkage.py",
        ),
    ),
    Obligation(
        "P15",
        "Newsletter as a list of its own",
        "kept: nothing ties who signs up to a member; signing off wipes the address, here at once "
        "and everywhere at the next round, also what a desk apart took; a proof that leads to "
        "nobody stays; every copy tells how to leave; mail that asks it is heard where it is read",
        ("db/registers/newsletter.py", "desk/post/newsletter_replies.py"),
        ("tests/privacy/test_newsletter.py", "tests/central/test_newsletter.py"),
    ),
    Obligation(
        "P16",
        "Activities, anonymised within a month",
        "kept: who takes part is a person of their own, of an adult with name and e-mail, of a "
        "child with age and the contact of a parent or guardian; a month after the last session, "
        "or a week after signing off, only counts are left at every desk and at the centre; "
        "the address serves to remind, and to tell of a place, a change or a cancellation, once",
        ("db/domain/activity.py", "db/domain/enrolment.py", "db/registers/activities.py"),
        (
            "tests/privacy/test_activities.py",
            "tests/desk/post/test_activity_mails.py",
            "tests/privacy/test_marker_day.py",
        ),
    ),
    Obligation(
        "P17",
        "Incident register without images",
        "kept: what happened, how many persons and the measures, naming nobody; the authority "
        "within 72 hours, with a reminder; where images are is severed after four weeks, or once "
        "what holds them is over, at every desk and in the log and the state of the centre",
        ("db/domain/incident.py", "db/store/incident_images.py"),
        (
            "tests/privacy/test_incidents.py",
            "tests/privacy/test_marker_day.py",
            "tests/desk/privacy/test_books.py",
        ),
    ),
    Obligation(
        "P18",
        "Register of processors",
        "kept: a register of parties in the Union with their agreement, or an own service with its "
        "ground; no mail goes through a server that is not in it or is read there, and no file "
        "with letters or sums for the accounts is written while it has nobody for them; what "
        "authorities ask, the ground, whether it was given and whether the person may be told",
        ("db/domain/processor.py", "db/registers/privacy_books.py", "desk/post/sending.py"),
        (
            "tests/privacy/test_processors.py",
            "tests/privacy/test_files_that_leave.py",
            "tests/privacy/test_file_writers.py",
            "tests/desk/privacy/test_books.py",
            "tests/desk/privacy/test_authorities.py",
        ),
    ),
    Obligation(
        "P19",
        "Two years after the end the member is deleted, without anybody asking; a library may take"
        " less time, never more. A supervisor can hold a file back for at most a year, with a"
        " reason. How many were deleted on which day is kept, and nobody is named",
        "kept",
        ("db/domain/retention.py", "db/registers/upkeep.py", "desk/privacy/retention_presenter.py"),
        (
            "tests/privacy/test_retention.py",
            "tests/desk/privacy/test_retention_tab.py",
            "tests/privacy/test_marker_day.py",
        ),
    ),
    Obligation(
        "P20",
        "The two years start when nothing is open: with the end, the last return or the "
        "last payment, whichever came last",
        "kept",
        ("db/domain/retention.py", "db/store/due_retention.py"),
        ("tests/privacy/test_retention.py",),
    ),
    Obligation(
        "P21",
        "Deleted stays deleted",
        "kept: an erasure wins for ever, at every desk, at the centre, and over backups "
        "that are put back; without a centre as long as the list beside the backup is "
        "there",
        ("db/store/erasing.py", "db/store/erased_list.py"),
        (
            "tests/db/test_erasing.py",
            "tests/central/test_forgotten.py",
            "tests/privacy/test_marker_day.py",
        ),
    ),
    Obligation(
        "P22",
        "Whoever proves who they are sees everything that is kept about them",
        "kept: each group of fields with its purpose, ground, source and last day, who gets it and "
        "who looked, as a tagged PDF in the languages of the library and as JSON",
        ("db/registers/requests.py", "db/store/held_data.py", "desk/post/answers.py"),
        ("tests/privacy/test_requests.py", "tests/desk/post/test_answers.py"),
    ),
    Obligation(
        "P23",
        "Whoever proves who they are has it put right; a new card read offers the differences",
        "kept: a card says so when it differs; what differs stands beside the file, and each part "
        "that is taken over is noted with its source",
        ("db/domain/rectifying.py", "db/registers/requests.py"),
        ("tests/privacy/test_rectifying.py", "tests/desk/test_arrival.py"),
    ),
    Obligation(
        "P24",
        "Whoever proves who they are is erased, or hears on what ground not; objects, or "
        "restricts a use",
        "kept: erased, or refused with the grounds; what objecting and restricting mean is "
        "declared per purpose, and looked at where something is lent, written or counted",
        ("db/domain/erasure.py", "db/domain/processing.py", "db/registers/requests.py"),
        (
            "tests/db/test_erasing.py",
            "tests/privacy/test_limits.py",
            "tests/privacy/test_told_at_the_counter.py",
        ),
    ),
    Obligation(
        "P25",
        "Whoever proves who they are takes their data along, or has them handed to a "
        "party they name",
        "kept: what rests on consent or agreement, in a documented form, in a file that the person "
        "or the party gets; the program does not send it itself",
        ("db/domain/access_report.py", "desk/requests/presenter.py"),
        ("tests/privacy/test_report_schema.py", "tests/desk/requests/test_requests_page.py"),
    ),
    Obligation(
        "P26",
        "Nothing is done before it is noted how the person proved who they are; a "
        "guardian for a child they represent",
        "kept: nobody is erased, reported on or put right from a card in another way",
        ("db/domain/request.py",),
        ("tests/privacy/test_requests.py",),
    ),
    Obligation(
        "P27",
        "An answer within a month; letters name the data protection officer and the "
        "supervisory commission",
        "kept: requests are listed by their last day, pressing in its last week; the report and "
        "the refusal name both",
        ("db/domain/request.py", "desk/post/answers.py"),
        ("tests/privacy/test_requests.py", "tests/desk/post/test_answers.py"),
    ),
    Obligation(
        "P28",
        "Staff are bound to confidentiality, and say so at their first sign-in and each year",
        "kept: a page before the desk, once a year and when its words change; who declared which "
        "version when is kept, and who has yet to stands with the accounts",
        ("db/registers/pledges.py", "desk/setup/pledging.py"),
        ("tests/privacy/test_pledges.py", "tests/desk/setup/test_staff_at_one_desk.py"),
    ),
    Obligation(
        "P29",
        "Personal accounts with roles, long passphrases, Argon2id, growing delays, a lock",
        "kept",
        ("db/registers/staff.py", "db/registers/sittings.py", "db/store/attempts.py"),
        (
            "tests/db/test_signing_in.py",
            "tests/db/test_staff_accounts.py",
            "tests/desk/setup/test_staff_at_one_desk.py",
            "tests/privacy/test_protection.py",
        ),
    ),
    Obligation(
        "P30",
        "A log of who looked at whom",
        "kept: opening and changing a file is noted, searched and pointed out where it is odd; "
        "lines go after two years, and with the member",
        ("db/registers/access_log.py", "db/domain/access.py", "desk/privacy/log_presenter.py"),
        (
            "tests/privacy/test_access_log.py",
            "tests/desk/privacy/test_log_tab.py",
            "tests/privacy/test_marker_day.py",
        ),
    ),
    Obligation(
        "P31",
        "The local file is unreadable without the desk's key; personal fields are sealed "
        "before they leave it",
        "kept",
        ("db/store/engine.py", "db/store/payloads.py"),
        ("tests/central/test_nothing_in_clear.py", "tests/privacy/test_protection.py"),
    ),
    Obligation(
        "P32",
        "A self-check",
        "kept: each promise with what is wrong now and what to do, where it is kept and when it "
        "last ran, as a screen, as a PDF and in `balie check`",
        ("db/domain/self_check.py", "db/registers/privacy_books.py", "desk/commands/check.py"),
        (
            "tests/privacy/test_self_check.py",
            "tests/desk/privacy/test_check_tab.py",
            "tests/desk/test_home_commands.py",
            "tests/desk/test_check_beside_the_program.py",
        ),
    ),
    Obligation(
        "P33",
        "Periods and texts are data with a history",
        "kept: how long former members are kept, and the versions of the statement, the "
        "regulations and the consents, are data with a history; a page writes a version beside "
        "the one that holds, says which language is missing and who is asked again, and the member "
        "can read what holds in full",
        ("db/domain/rule_kinds.py", "db/registers/wordings.py", "desk/privacy/texts_presenter.py"),
        (
            "tests/privacy/test_retention.py",
            "tests/privacy/test_wordings.py",
            "tests/privacy/test_texts_page.py",
        ),
    ),
    Obligation(
        "P34",
        "Staff get a short privacy lesson at their first sign-in and each year",
        "kept: on the same page as the declaration, in words that a library can replace",
        ("db/registers/pledges.py", "desk/setup/pledge_page.py"),
        ("tests/privacy/test_pledges.py",),
    ),
    Obligation(
        "P35",
        "Imports within limits, no formulas in exports, checked packages",
        "imports are read within limits and never executed, exports neutralise formulas, "
        "packages are locked by hash; signed updates are not built yet",
        ("db/exchange/marc.py", "db/domain/journal.py"),
        (
            "tests/db/test_cash.py",
            "tests/db/test_collection.py",
            "tests/privacy/test_protection.py",
        ),
    ),
)
