"""What the National Register says of an invented member, for the pictures."""

from __future__ import annotations

from db.domain.rectifying import Difference, Part

DIFFERENCES = (
    Difference(
        Part.ADDRESS,
        ("Dorpsstraat 1", "3500", "Hasselt"),
        ("Nieuwstraat 7 bus A", "3600", "Genk"),
    ),
    Difference(Part.NAME, ("Specimen", "Marie"), ("Specimen Peeters", "Marie Louise")),
)
