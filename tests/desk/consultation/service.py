"""A service on this machine that answers GeefPersoon 02.02 by the contract, over mutual TLS."""

from __future__ import annotations

import ssl
import threading
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID
from lxml import etree
from signxml.algorithms import CanonicalizationMethod, SignatureConstructionMethod
from signxml.signer import XMLSigner
from signxml.verifier import SignatureConfiguration, XMLVerifier

from desk.consultation.question import SERVICE, SOAP, WSSE, WSU

KEY_PASSPHRASE = "sleutel van de proefbibliotheek"
_NAMES = {"soap": SOAP, "p": SERVICE, "wsse": WSSE, "wsu": WSU}
Answer = Callable[[str, str], tuple[int, bytes]]  # of a number and a reference


@dataclass(frozen=True)
class Papers:
    """The certificates of a test: each side's, and who signed both."""

    authority: Path
    server: Path
    server_key: Path
    library: Path
    library_key: Path
    clear_key: Path


def papers(folder: Path) -> Papers:
    """Write an authority with a certificate for the service and one for the library."""
    made = Papers(*(folder / f"{name}.pem" for name in Papers.__annotations__))
    root, root_name = _key(), _name("authority")
    made.authority.write_bytes(_certificate(root_name, root, root_name, root, ca=True))
    for name, certificate, key in (
        ("service", made.server, made.server_key),
        ("library", made.library, made.library_key),
    ):
        own = _key()
        certificate.write_bytes(_certificate(_name(name), own, root_name, root, ca=False))
        hidden = BestAvailableEncryption(KEY_PASSPHRASE.encode())
        key.write_bytes(_pem(own, NoEncryption() if name == "service" else hidden))
        if name == "library":
            made.clear_key.write_bytes(_pem(own, NoEncryption()))
    return made


def person(number: str, reference: str, *, inside: str = "", where: str = "") -> bytes:
    """Give an answer about an invented person, with more in it than the library may ask."""
    birth = "<Geboorte><Datum>1985-07-30</Datum><Plaats><Gemeente><Naam>Gent</Naam></Gemeente>"
    street = "<Straatnaam><String>Nieuwstraat</String><Taal>nl</Taal></Straatnaam>"
    town = "<Gemeentenaam><String>Genk</String><Taal>nl</Taal></Gemeentenaam>"
    home = where or f"{street}<Huisnummer>7</Huisnummer><Busnummer>A</Busnummer>{town}"
    return reply(
        f"<Antwoorden><Antwoord><Referte>{reference}</Referte><Inhoud><Persoon>"
        f"<INSZ>{number}</INSZ><Naam><Achternamen><Achternaam>Specimen</Achternaam>"
        "<Achternaam>Peeters</Achternaam></Achternamen><Voornamen><Voornaam>Marie</Voornaam>"
        "<Voornaam>Louise</Voornaam></Voornamen></Naam><Geslacht><Code>2</Code></Geslacht>"
        f"{inside or birth + '</Plaats></Geboorte>'}<Adressen><Hoofdverblijfplaats>{home}"
        "<Postcode>3600</Postcode></Hoofdverblijfplaats></Adressen></Persoon></Inhoud>"
        "</Antwoord></Antwoorden>"
    )


def exception(code: str, kind: str = "FOUT") -> str:
    """Give what the service says about a question that it has no whole answer to."""
    one = f"<Identificatie>{code}</Identificatie><Type>{kind}</Type>"
    return f"<Uitzonderingen><Uitzondering>{one}</Uitzondering></Uitzonderingen>"


def reply(inside: str) -> bytes:
    """Put a reply in its envelope."""
    whole = f'<p:GeefPersoonResponse xmlns:p="{SERVICE}"><Repliek>{inside}</Repliek>'
    return enveloped(f"{whole}</p:GeefPersoonResponse>")


def signed(made: Papers, answer: bytes, *, by: str = "server") -> bytes:
    """Sign the body of an answer, as the service does with what it sends."""
    root = etree.fromstring(answer)
    root.find("soap:Body", _NAMES).set(f"{{{WSU}}}Id", "body")
    key = load_pem_private_key(
        getattr(made, f"{by}_key").read_bytes(),
        KEY_PASSPHRASE.encode() if by == "library" else None,
    )
    header = etree.Element(f"{{{SOAP}}}Header")
    root.insert(0, header)
    signer = XMLSigner(
        method=SignatureConstructionMethod.detached,
        c14n_algorithm=CanonicalizationMethod.EXCLUSIVE_XML_CANONICALIZATION_1_0,
    )
    header.append(signer.sign(root, key=key, reference_uri=["#body"]))
    return etree.tostring(root)


def enveloped(inside: str) -> bytes:
    """Put something in an envelope of SOAP."""
    return f'<s:Envelope xmlns:s="{SOAP}"><s:Body>{inside}</s:Body></s:Envelope>'.encode()


@dataclass
class Service:
    """Where it listens, what it was asked, and what it answers; `silent` keeps it from it."""

    certificate: x509.Certificate
    url: str = ""
    asked: list[bytes] = field(default_factory=list)
    answer: Answer = lambda number, reference: (200, person(number, reference))
    silent: bool = False
    done: threading.Event = field(default_factory=threading.Event)

    def checked(self, question: bytes) -> tuple[str, str]:
        """Refuse what is not signed by the library whole; give the number and the reference."""
        root = etree.fromstring(question)
        token = root.findtext(".//wsse:BinarySecurityToken", namespaces=_NAMES)
        shown = x509.load_der_x509_certificate(b64decode(token))
        assert shown == self.certificate
        signed = XMLVerifier().verify(
            root, x509_cert=shown, expect_config=SignatureConfiguration(expect_references=2)
        )
        kinds = {etree.QName(one.signed_xml).localname for one in signed}
        assert kinds == {"Body", "Timestamp"}
        body = next(s.signed_xml for s in signed if s.signed_xml.tag == f"{{{SOAP}}}Body")
        question = body.find("p:GeefPersoon/Verzoek/Vragen/Vraag", _NAMES)
        return question.findtext("Inhoud/Criteria/INSZ"), question.findtext("Referte")


@contextmanager
def running(made: Papers) -> Iterator[Service]:
    """Run the service for a while."""
    service = Service(x509.load_pem_x509_certificate(made.library.read_bytes()))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = self.rfile.read(int(self.headers["Content-Length"]))
            service.asked.append(question)
            if service.silent:
                service.done.wait()
                return
            status, data = service.answer(*service.checked(question))
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=made.authority)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_cert_chain(made.server, made.server_key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_who: None  # type: ignore[method-assign] # lines that break off
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    service.url = f"https://127.0.0.1:{server.server_port}/Persoon/GeefPersoon/02.02.0000"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield service
    finally:
        service.done.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _name(what: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"SPECIMEN {what}")])


def _pem(key: rsa.RSAPrivateKey, hidden: BestAvailableEncryption | NoEncryption) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, hidden)


def _certificate(
    name: x509.Name, key: rsa.RSAPrivateKey, by: x509.Name, root: rsa.RSAPrivateKey, *, ca: bool
) -> bytes:
    now = datetime.now(UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(by, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(here, critical=False)
    )
    return made.sign(root, SHA256()).public_bytes(Encoding.PEM)
