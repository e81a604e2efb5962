"""Statements of the busiest roads: worked out once, and then run on the bare connection.

The engine works out at every run anew how values become columns and columns become values. Where
a scan asks eight questions while somebody waits, that took longer than the answers.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Insert, Select, Update
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from db.store.engine import compact

_Process = Callable[[Any], Any]
_Fill = Callable[[Mapping[str, Any]], Any]
_DIALECT = SQLiteDialect_pysqlite(json_serializer=compact)  # writes values as the engines do


class Prepared:
    """One statement for many runs; values pass through the types of their columns.

    `names` are the columns that an insert or an update fills at each run. A condition that grows
    with the number of its values can't be prepared.
    """

    def __init__(
        self, statement: Select[Any] | Insert | Update, names: Iterable[str] | None = None
    ) -> None:
        """Keep the statement; it is worked out at its first run."""
        self._statement = statement
        self._names = None if names is None else list(names)

    def run(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Run it with values by name; KeyError when one is missing."""
        self._execute(connection, values)

    def run_all(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run it once with each of many values by name; KeyError when one is missing."""
        sql, fills = self._text
        filled = [[fill(values) for fill in fills] for values in rows]
        connection.connection.cursor().executemany(sql, filled)

    def first(self, connection: Connection, values: Mapping[str, Any] | None = None) -> Any:
        """Give the first row, its columns by their names; None when there is none."""
        row = self._execute(connection, values or {}).fetchone()
        if row is None:
            return None
        make, readers = self._row
        return make([r(v) if r and v is not None else v for r, v in zip(readers, row, strict=True)])

    def _execute(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        sql, fills = self._text
        cursor = connection.connection.cursor()
        cursor.execute(sql, [fill(values) for fill in fills])
        return cursor

    @cached_property
    def _text(self) -> tuple[str, list[_Fill]]:
        compiled = self._statement.compile(dialect=_DIALECT, column_keys=self._names)
        if not isinstance(compiled, SQLCompiler) or compiled.positiontup is None:
            raise TypeError("a statement that has no places for its values")
        given = compiled.params
        return compiled.string, [
            _fill(name, compiled.binds[name].type, given[name], compiled.binds[name].required)
            for name in compiled.positiontup
        ]

    @cached_property
    def _row(self) -> tuple[Callable[[Iterable[Any]], Any], list[_Process | None]]:
        columns = self._statement.exported_columns
        row = namedtuple("row", map(str, columns.keys()))  # type: ignore[misc]  # named at run time
        return row._make, [_reader(column.type) for column in columns]


def _fill(name: str, of: TypeEngine[Any], given: Any, required: bool) -> _Fill:
    write = of.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    if not required:
        fixed = given if write is None else write(given)
        return lambda values: fixed
    if write is None:
        return lambda values: values[name]
    return lambda values: write(values[name])


def _reader(of: TypeEngine[Any]) -> _Process | None:
    return of.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
