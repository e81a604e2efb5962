"""The answer of the service: four data are read out of it, the rest ends here."""

from __future__ import annotations

from typing import Any, Final

from cryptography import x509
from lxml import etree
from signxml.exceptions import SignXMLException
from signxml.verifier import SignatureConfiguration, XMLVerifier

from db.domain.birth_date import BirthDate, parse_birth_date
from db.domain.consultation import RegisterEntry
from db.domain.member import Name, PostalAddress
from db.domain.national_number import NationalNumber
from db.errors import InvalidValue
from desk.consultation.errors import RegisterBroken, RegisterRefused
from desk.consultation.question import SERVICE, SOAP

MOST_BYTES: Final = 256 * 1024
LONGEST: Final = 200  # letters of one value
NOBODY: Final = "30001"  # the service's number for: the source has nothing for this question
_FAULT: Final = "FOUT"
_BODY: Final = f"{{{SOAP}}}Body"


def read_answer(
    data: bytes, number: NationalNumber, reference: str, signer: x509.Certificate | None = None
) -> RegisterEntry | None:
    """Read the answer to a question; None where the register knows nobody by the number.

    With the certificate of the signer, only what it signed is read.

    Raises RegisterRefused with the service's number of a fault, or RegisterBroken.
    """
    root = _parsed(data)
    body = _signed(root, signer) if signer else root.find(_BODY)
    if body is None:
        raise RegisterBroken
    if body.find(f"{{{SOAP}}}Fault") is not None:
        raise RegisterRefused("fault")
    reply = body.find(f"{{{SERVICE}}}GeefPersoonResponse/Repliek")
    if reply is None:
        raise RegisterBroken
    faults = [_text(f, "Identificatie") for f in _faults(reply)]
    if faults == [NOBODY]:
        return None
    if faults:
        raise RegisterRefused(faults[0] if faults[0].isdecimal() else "fault")
    answer = reply.find("Antwoorden/Antwoord")
    if answer is None or _text(answer, "Referte") != reference:
        raise RegisterBroken
    person = answer.find("Inhoud/Persoon")
    if person is None or _text(person, "INSZ") != number.digits:
        raise RegisterBroken
    return RegisterEntry(_name(person), _born(person), _residence(person))


def _signed(root: Any, signer: x509.Certificate) -> Any:
    """Give the body as it was signed, whatever else stands in the message."""
    rules = SignatureConfiguration(expect_references=False)
    try:
        found = XMLVerifier().verify(root, x509_cert=signer, expect_config=rules)
    except (SignXMLException, ValueError) as error:
        raise RegisterBroken from error
    parts = [one.signed_xml for one in (found if isinstance(found, list) else [found])]
    return next((part for part in parts if part is not None and part.tag == _BODY), None)


def _parsed(data: bytes) -> Any:
    """Parse what came over the line: bounded, without entities, and with no document type."""
    if len(data) > MOST_BYTES:
        raise RegisterBroken
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise RegisterBroken from error
    if root.getroottree().docinfo.internalDTD is not None or root.tag != f"{{{SOAP}}}Envelope":
        raise RegisterBroken
    return root


def _faults(reply: Any) -> list[Any]:
    places = ("Uitzonderingen", "Antwoorden/Antwoord/Uitzonderingen")
    found = [f for place in places for f in reply.findall(f"{place}/Uitzondering")]
    return [f for f in found if _text(f, "Type") == _FAULT]  # the others only warn


def _name(person: Any) -> Name:
    surname = " ".join(_texts(person, "Naam/Achternamen/Achternaam"))
    return Name(surname, " ".join(_texts(person, "Naam/Voornamen/Voornaam")))


def _born(person: Any) -> BirthDate | None:
    """Read the date as far as it is known: the service writes zeros for what is not."""
    written = _text(person, "Geboorte/Datum")
    parts = written.split("-")
    known = parts[: next((n for n, part in enumerate(parts) if not part.strip("0")), len(parts))]
    if not known or not written:
        return None
    try:
        return parse_birth_date("-".join(known))
    except InvalidValue as error:
        raise RegisterBroken from error


def _residence(person: Any) -> PostalAddress:
    """Read the main residence; a street or town outside the lists stands in fields of its own."""
    at = person.find("Adressen/Hoofdverblijfplaats")
    if at is None:
        return PostalAddress("", "", "")
    street = _either(at, "Straatnaam/String", "NietGestandaardiseerdeStraatnaam/String")
    town = _either(at, "Gemeentenaam/String", "NietGestandaardiseerdeGemeentenaam/String")
    box = _text(at, "Busnummer")
    line = (street, _text(at, "Huisnummer"), f"bus {box}" if box else "")
    return PostalAddress(" ".join(filter(None, line)), _text(at, "Postcode"), town)


def _either(element: Any, *paths: str) -> str:
    return next(filter(None, (_text(element, path) for path in paths)), "")


def _text(element: Any, path: str) -> str:
    return next(iter(_texts(element, path)), "")


def _texts(element: Any, path: str) -> list[str]:
    found = [" ".join((one.text or "").split()) for one in element.findall(path)]
    if any(len(value) > LONGEST for value in found):
        raise RegisterBroken
    return [value for value in found if value]
