"""What a screen owes the person at the counter: no blocking question, words to translate."""

from __future__ import annotations

import ast

from tests.rules.repository import python_files, spots, text, tree

CIRCULATION = {"counter", "lending", "registration"}
MODAL = {"QMessageBox", "QDialog", "QInputDialog", "exec", "exec_"}


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def calls(module: ast.Module) -> list[ast.Call]:
    return [node for node in ast.walk(module) if isinstance(node, ast.Call)]


def literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_circulation_never_stops_for_a_dialog() -> None:
    for path in python_files("desk"):
        if path.parts[1] in CIRCULATION:
            used = [
                n
                for n in ast.walk(tree(path))
                if isinstance(n, ast.Attribute | ast.Name) and name_of(n) in MODAL
            ]
            assert spots(path, used) == []


def test_tr_is_given_a_literal() -> None:
    # the translation tool reads literals only: an f-string or a variable would never match
    for path in python_files("desk"):
        asked = [call for call in calls(tree(path)) if name_of(call.func) == "tr" and call.args]
        assert spots(path, [call for call in asked if not literal(call.args[0])]) == []


def test_translate_is_given_a_literal_or_a_marked_table() -> None:
    for path in python_files("desk"):
        if "QT_TRANSLATE_NOOP" not in text(path):
            asked = [
                call
                for call in calls(tree(path))
                if isinstance(call.func, ast.Attribute)
                and call.func.attr == "translate"
                and name_of(call.func.value) in {"QCoreApplication", "QApplication"}
            ]
            assert (
                spots(path, [call for call in asked if not all(map(literal, call.args[:2]))]) == []
            )
