"""P18: every file that the program writes has somebody it is for, or nobody's data in it.

Who writes a file is found in the code. What is not declared here fails, and what is declared for a
party is refused as long as the register of processors does not have one.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

import pytest

from db.domain.processor import Task
from tests.db.libraries import list_party
from tests.desk.post.conftest import late
from tests.privacy.file_writers import all_writers, writers_in
from tests.privacy.test_files_that_leave import leaves

__all__ = ["late", "leaves"]


class For(Enum):
    """Who gets a file that goes to no party."""

    PERSON = auto()  # whom it is about, handed over by staff
    HOUSE = auto()  # the library itself: its disk, or its own papers
    NOBODY = auto()  # names no person, whoever reads it


# Who gets what a function writes; a task is a party of the register, which is asked first.
RECEIVERS: Final[dict[str, For | Task]] = {
    "desk/accounts/cash_presenter:CashPresenter._write": Task.ACCOUNTS,
    "desk/newsletter/presenter:NewsletterPresenter.hand_over.do": Task.NEWSLETTER,
    "desk/notices/presenter:NoticesPresenter.save_letters.hand_over": Task.POST,
    # Reports, answers and receipts, for whom they are about.
    "desk/accounts/receipts:Receipts.give.work": For.PERSON,
    "desk/activities/presenter:ActivitiesPresenter.write_report.do": For.PERSON,
    "desk/newsletter/presenter:NewsletterPresenter.write_report.do": For.PERSON,
    "desk/requests/presenter:RequestsPresenter._refused": For.PERSON,
    "desk/requests/presenter:RequestsPresenter.make.work": For.PERSON,
    # Papers of the library, its store with what lies beside it, and its logs.
    "db/invitations:Invitations.write": For.HOUSE,
    "db/looking:looked_into": For.HOUSE,
    "db/store/backup:Backup.take_out": For.HOUSE,
    "db/store/backup:_append": For.HOUSE,
    "db/store/beside:FileBeside.complete": For.HOUSE,
    "db/store/copies:_force": For.HOUSE,
    "db/store/file_switch:wipe_replaced": For.HOUSE,
    "db/store/safe_file:private_file": For.HOUSE,
    "db/store/safe_file:write_whole": For.HOUSE,
    "desk/activities/making:_save": For.HOUSE,
    "desk/privacy/books_presenter:BooksPresenter.write_paper": For.HOUSE,
    "desk/privacy/record_presenter:RecordPresenter._write": For.HOUSE,
    "desk/setup/key_sheet:KeySheet.save_to": For.HOUSE,
    # Figures, findings and the manual; test cards and the tour of invented people; parts of the
    # program itself. Logs, traces and the report for support name nobody (P7, P31).
    "desk/commands/card:_write_photo": For.NOBODY,
    "desk/commands/check:_written": For.NOBODY,
    "desk/crash_watch:CrashWatch._begin": For.NOBODY,
    "desk/help/place:HelpPresenter.save": For.NOBODY,
    "desk/logs:keep_small": For.NOBODY,
    "desk/logs:start": For.NOBODY,
    "desk/privacy/check_presenter:CheckPresenter._write": For.NOBODY,
    "desk/sounds:Sounds._made": For.NOBODY,
    "desk/sounds:tone": For.NOBODY,
    "desk/statistics/presenter:StatisticsPresenter.write.do": For.NOBODY,
    "desk/training/eyes:photograph": For.NOBODY,
    "desk/training/local_postgres:LocalPostgres._initialise": For.NOBODY,
    "desk/training/local_postgres:_runnable": For.NOBODY,
    "desk/training/tour:Tour.write": For.NOBODY,
    "eid/root_folder:keep": For.NOBODY,
    "eid/virtual_pcscd:VirtualPcscd._spawn": For.NOBODY,
    "eid/virtual_pcscd:VirtualPcscd.start": For.NOBODY,
}
# These write what others hand them, and are found where that is done.
HANDED: Final = {
    "desk/accounts/receipt_paper:receipt_pdf",  # into memory
    "desk/holds/paper:write_pdf",
    "desk/post/paper:write_file",
}
PARTIES: Final = sorted(one for one in RECEIVERS.values() if isinstance(one, Task))


def test_p18_every_file_that_the_program_writes_is_declared_with_who_gets_it() -> None:
    assert all_writers() == RECEIVERS.keys() | HANDED


@pytest.mark.parametrize(
    "code",
    [
        "path.write_text(names)",
        "run(write_file, path, names)",
        "path.open('w')",
        "open(path, mode='ab')",
        "os.open(path, os.O_CREAT | os.O_WRONLY)",
        "shutil.copyfile(one, other)",
        "printer.setOutputFileName(name)",
        "QPdfWriter(name)",
        "picture.save(str(path))",
    ],
)
def test_p18_new_writer_is_found_wherever_it_stands(code: str) -> None:
    module = f"class Page:\n    def save(self):\n        def work():\n            {code}\n"
    assert writers_in(module, "desk/new") == {"desk/new:Page.save.work"}


@pytest.mark.parametrize("code", ["path.open()", "path.open('rb')", "library.save(one)"])
def test_p18_reading_is_no_writing(code: str) -> None:
    assert writers_in(code, "desk/new") == set()


def test_p18_each_party_gets_files_by_one_road_so_that_its_refusal_is_that_of_all() -> None:
    assert len(PARTIES) == len(set(PARTIES))


@pytest.mark.parametrize(("leaves", "task"), [(p, p) for p in PARTIES], indirect=["leaves"])
def test_p18_file_for_a_party_is_written_once_the_register_has_it_and_not_before(
    late, leaves, task, tmp_path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    list_party(late, Task.OTHER)
    for other in set(PARTIES) - {task}:
        list_party(late, other)
    leaves(late, folder)
    assert list(folder.iterdir()) == []
    list_party(late, task)
    leaves(late, folder)
    assert len(list(folder.iterdir())) == 1
