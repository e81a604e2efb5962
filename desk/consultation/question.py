"""The question: a SOAP message that asks about one number, signed by WS-Security."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree
from lxml.builder import ElementMaker
from signxml.algorithms import CanonicalizationMethod, SignatureConstructionMethod
from signxml.signer import XMLSigner

from db.domain.clock import BELGIUM
from db.domain.national_number import NationalNumber
from desk.consultation.credentials import Credentials

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
SERVICE: Final = "http://magda.vlaanderen.be/persoon/soap/geefpersoon/v02_02"
VERSION: Final = "02.02.0000"
VALID_FOR: Final = timedelta(minutes=5)
_OASIS: Final = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
WSSE: Final = f"{_OASIS}wssecurity-secext-1.0.xsd"
WSU: Final = f"{_OASIS}wssecurity-utility-1.0.xsd"
_X509: Final = f"{_OASIS}x509-token-profile-1.0#X509v3"
_BASE64: Final = f"{_OASIS}soap-message-security-1.0#Base64Binary"
_ID: Final = f"{{{WSU}}}Id"

_soap = ElementMaker(namespace=SOAP, nsmap={"soap": SOAP})
_wsse = ElementMaker(namespace=WSSE, nsmap={"wsse": WSSE, "wsu": WSU})
_wsu = ElementMaker(namespace=WSU, nsmap={"wsu": WSU})
_ds = ElementMaker(namespace="http://www.w3.org/2000/09/xmldsig#")
_plain = ElementMaker()


@dataclass(frozen=True, slots=True)
class Asker:
    """How the service names the library that asks; the capacity is empty where it gave none."""

    sender: str
    capacity: str = ""


def signed_question(
    number: NationalNumber, reference: str, asker: Asker, credentials: Credentials, now: datetime
) -> bytes:
    """Write the question about a number; the answer comes back with its reference."""
    body = _soap.Body(_asked(number, reference, asker, now), {_ID: "body"})
    security = _wsse.Security(
        _token(credentials), _lifetime(now), {f"{{{SOAP}}}mustUnderstand": "1"}
    )
    envelope = _soap.Envelope(_soap.Header(security), body)
    security.append(_signature(envelope, credentials))
    return bytes(etree.tostring(envelope, encoding="UTF-8", xml_declaration=True))


def _asked(number: NationalNumber, reference: str, asker: Asker, now: datetime) -> Any:
    e, local = _plain, now.astimezone(BELGIUM)
    sender = e.Afzender(e.Identificatie(asker.sender), e.Referte(reference))
    if asker.capacity:
        sender.append(e.Hoedanigheid(asker.capacity))
    at = e.Tijdstip(e.Datum(f"{local:%Y-%m-%d}"), e.Tijd(f"{local:%H:%M:%S}"))
    context = e.Context(
        e.Naam("GeefPersoon"), e.Versie(VERSION), e.Bericht(e.Type("VRAAG"), at, sender)
    )
    content = e.Inhoud(e.Criteria(e.INSZ(number.digits)), e.Bron("RR"), e.Taal("nl"))
    question = e.Vragen(e.Vraag(e.Referte(reference), content))
    service = ElementMaker(namespace=SERVICE, nsmap={"p": SERVICE})
    return service.GeefPersoon(e.Verzoek(context, question))


def _token(credentials: Credentials) -> Any:
    der = credentials.certificate.public_bytes(Encoding.DER)
    kind = {"ValueType": _X509, "EncodingType": _BASE64, _ID: "certificate"}
    return _wsse.BinarySecurityToken(b64encode(der).decode(), kind)


def _lifetime(now: datetime) -> Any:
    created, expires = (f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (now, now + VALID_FOR))
    return _wsu.Timestamp(_wsu.Created(created), _wsu.Expires(expires), {_ID: "lifetime"})


def _signature(envelope: Any, credentials: Credentials) -> Any:
    """Sign body and lifetime; the key is pointed at in the header, not carried a second time."""
    pointer = _wsse.Reference({"URI": "#certificate", "ValueType": _X509})
    signer = XMLSigner(
        method=SignatureConstructionMethod.detached,
        c14n_algorithm=CanonicalizationMethod.EXCLUSIVE_XML_CANONICALIZATION_1_0,
    )
    return signer.sign(
        envelope,
        key=credentials.key,
        key_info=_ds.KeyInfo(_wsse.SecurityTokenReference(pointer)),
        reference_uri=["#body", "#lifetime"],
    )
