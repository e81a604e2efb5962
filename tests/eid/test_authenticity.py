from __future__ import annotations

import base64
import hashlib
from datetime import date

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from eid import tlv
from eid.authenticity import Chain, signer
from eid.certificate import public_key
from eid.errors import BadData
from eid.faults import Faulty
from eid.identity import Verdict
from eid.layout import (
    ADDRESS_FILE,
    ADDRESS_SIGNATURE_FILE,
    IDENTITY_FILE,
    IDENTITY_SIGNATURE_FILE,
    PHOTO_FILE,
    RRN_CERTIFICATE_FILE,
)
from eid.notes import Note
from eid.portrait import portrait
from eid.roots import Root, additional_root, belgian_roots, is_test_name
from eid.specimen_keys import authority
from eid.specimens import specimen
from tests.cards.bench import card, read_card

NEW_ROOT = "Invented Root CA7"
FINGERPRINTS = {
    "Belgium Root CA": "98ca29f313386721afbf5d14f1abcaa1dc63cc8d1fd7dc361f6b01368938f24b",
    "Belgium Root CA2": "f8e5f905bc939911267b83d50814a90323b51e183629db52d4fc2d5468a5a578",
    "Belgium Root CA3": "c7bc5e493726bbf531f62fc5f5513ac03ead813af4dcd445b3305ba3d3d53374",
    "Belgium Root CA4": "b1538a9071705a92d938e506b738da0cafd1ae66aec2eeddc75479d433bd8776",
    "Belgium Root CA6": "894ad2232fe69bb09e8370ef387ec1c66ab6a4ce53c811fd3c8ced5b5158d8c1",
    "test": "d1bdaa6d7fdc826bb8f273d038eee5fc8c9bfe8c30cdcabd3a99393e54a37200",
}


HALF = b"-----BEGIN CERTIFICATE-----A-----END CERTIFICATE-----"


def flip(data: bytes, at: int = 40) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def armoured(der: bytes) -> bytes:
    lines = base64.encodebytes(der)
    return b"-----BEGIN CERTIFICATE-----\n" + lines + b"-----END CERTIFICATE-----\n"


def root_of(name: str, edition: str = "1.8") -> Root:
    kinds = {"1.8": ("p384", "sha384"), "1.7": ("rsa2048", "sha256"), "1.1": ("rsa1024", "sha1")}
    return Root(name, authority(name, *kinds[edition]).root_key)


def test_the_pinned_keys_are_those_the_state_publishes():
    found = {
        root.name: hashlib.sha256(
            root.key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        ).hexdigest()
        for root in belgian_roots()
    }
    assert found == FINGERPRINTS


@pytest.mark.parametrize("edition", ["1.1", "1.7", "1.8"])
def test_a_card_of_a_trusted_root_is_confirmed_and_names_it(edition):
    data = read_card(card(edition=edition, root=NEW_ROOT), roots=[root_of(NEW_ROOT, edition)])
    assert data.trust.root == NEW_ROOT
    assert data.trust.identity is Verdict.CONFIRMED
    assert not data.trust.test_card


def test_a_card_of_an_unknown_root_is_not_checked_and_keeps_its_data():
    named = specimen(1)
    data = read_card(card(named, root=NEW_ROOT))
    assert data.trust.identity is Verdict.NOT_CHECKED
    assert data.trust.address is Verdict.NOT_CHECKED
    assert data.trust.photo is Verdict.NOT_CHECKED
    assert Note.ROOT_UNKNOWN in data.notes
    assert data.person.surname == named.surname
    assert data.photo is not None


def test_a_specimen_of_an_unknown_root_is_a_test_card():
    assert read_card(card(root=NEW_ROOT)).trust.test_card


@pytest.mark.parametrize("surname", [b"SPECIMAN", b"Test Tes"])
def test_someone_else_of_an_unknown_root_is_none(surname):
    renamed = card(root=NEW_ROOT, edit_identity=lambda data: data.replace(b"SPECIMEN", surname))
    assert read_card(renamed).trust.root == "unknown"


def test_a_card_that_borrows_the_name_of_a_real_root_is_not_confirmed():
    data = read_card(card(root="Belgium Root CA4"))
    assert data.trust.identity is Verdict.NOT_CONFIRMED
    assert data.trust.address is Verdict.NOT_CONFIRMED
    assert data.trust.photo is Verdict.NOT_CONFIRMED
    assert not data.trust.test_card
    assert Note.CERTIFICATE_FORGED in data.notes


@pytest.mark.parametrize("edition", ["1.0", "1.1", "1.7", "1.7-SHA1", "1.7-EC", "1.8"])
@pytest.mark.parametrize(
    ("file", "identity", "address"),
    [
        (IDENTITY_FILE, Verdict.NOT_CONFIRMED, Verdict.CONFIRMED),
        (IDENTITY_SIGNATURE_FILE, Verdict.NOT_CONFIRMED, Verdict.NOT_CONFIRMED),
        (ADDRESS_FILE, Verdict.CONFIRMED, Verdict.NOT_CONFIRMED),
        (ADDRESS_SIGNATURE_FILE, Verdict.CONFIRMED, Verdict.NOT_CONFIRMED),
    ],
)
def test_a_changed_file_is_not_confirmed_and_still_shown(edition, file, identity, address):
    forged = card(edition=edition)
    if file == IDENTITY_FILE:
        forged.files[file] = forged.files[file].replace(b"Hasselt", b"Hasselx")
    else:
        forged.files[file] = flip(forged.files[file], 5)
    data = read_card(forged)
    assert (data.trust.identity, data.trust.address) == (identity, address)
    assert data.person.surname
    assert data.address.municipality


def test_a_changed_photo_is_not_shown():
    forged = card()
    forged.files[PHOTO_FILE] = portrait(99)
    data = read_card(forged)
    assert data.trust.identity is Verdict.CONFIRMED
    assert data.trust.photo is Verdict.NOT_CONFIRMED
    assert data.photo is None


def test_a_photo_with_a_hash_of_a_new_kind_is_shown_unchecked():
    def newer(data: bytes) -> bytes:
        fields = tlv.parse(data).values | {17: bytes(64)}
        return b"".join(tlv.encode(t, fields[t]) for t in sorted(fields))

    data = read_card(card(edit_identity=newer))
    assert data.trust.photo is Verdict.NOT_CHECKED
    assert data.photo is not None
    assert Note.PHOTO_HASH_UNKNOWN in data.notes


def test_a_photo_is_worth_no_more_than_the_identity_that_vouches_for_it():
    forged = card()
    forged.files[IDENTITY_FILE] = forged.files[IDENTITY_FILE].replace(b"Hasselt", b"Hasselx")
    assert read_card(forged).trust.photo is Verdict.NOT_CONFIRMED


@pytest.mark.parametrize(("edition", "address_hash"), [("1.7-SHA1", "sha256"), ("1.7", "sha1")])
def test_the_address_may_be_signed_with_another_hash_than_the_identity(edition, address_hash):
    data = read_card(card(edition=edition, address_hash=address_hash))
    assert data.trust.identity is Verdict.CONFIRMED
    assert data.trust.address is Verdict.CONFIRMED


@pytest.mark.parametrize("size", [117, 121, 130])
@pytest.mark.parametrize("edition", ["1.1", "1.7-EC", "1.8"])
def test_the_padding_of_the_address_is_not_signed(edition, size):
    data = read_card(card(edition=edition, address_size=size))
    assert data.trust.address is Verdict.CONFIRMED


def test_an_elliptic_signature_in_a_padded_file_is_signed_with_its_padding():
    renewed = card(edition="1.7-EC")
    assert len(renewed.files[IDENTITY_SIGNATURE_FILE]) == 256
    assert renewed.files[IDENTITY_SIGNATURE_FILE].endswith(bytes(150))
    assert read_card(renewed).trust.address is Verdict.CONFIRMED


def test_an_rsa_signature_that_ends_in_zeros_is_left_whole():
    for turn in range(2000):
        lucky = card(
            edition="1.1", edit_address=lambda data, turn=turn: data + f"\x04\x04{turn:04}".encode()
        )
        if lucky.files[ADDRESS_SIGNATURE_FILE].endswith(b"\0"):
            break
    assert lucky.files[ADDRESS_SIGNATURE_FILE].endswith(b"\0")
    assert read_card(lucky).trust.address is Verdict.CONFIRMED


class Glitch(Faulty):
    """A card of which one file is read wrongly the first time."""

    def __init__(self, behind, path, pattern):
        super().__init__(behind)
        self.path, self.pattern = path, pattern
        self.opened = 0
        self.current = b""

    def answer(self, apdu):
        if apdu[1] == 0xA4:
            self.current = apdu[-4:]
            self.opened += self.current == self.path
        answer = super().answer(apdu)
        if self.current == self.path and self.opened == 1:
            return answer.replace(self.pattern, b"\x7f" * len(self.pattern))
        return answer


@pytest.mark.parametrize(
    "path",
    [IDENTITY_FILE, IDENTITY_SIGNATURE_FILE, ADDRESS_FILE, ADDRESS_SIGNATURE_FILE, PHOTO_FILE],
)
def test_a_file_read_wrongly_is_read_again_before_anyone_is_alarmed(path):
    behind = card()
    data = read_card(Glitch(behind, path, behind.files[path][24:28]))
    assert data.trust.identity is Verdict.CONFIRMED
    assert data.trust.address is Verdict.CONFIRMED
    assert data.trust.photo is Verdict.CONFIRMED


@pytest.mark.parametrize("part", ["structure", "signature"])
def test_a_certificate_read_wrongly_is_read_again(part):
    behind = card(root=NEW_ROOT)
    certificate = behind.files[RRN_CERTIFICATE_FILE].rstrip(b"\0")
    pattern = certificate[4:8] if part == "structure" else certificate[-12:-8]
    glitch = Glitch(behind, RRN_CERTIFICATE_FILE, pattern)
    assert read_card(glitch, roots=[root_of(NEW_ROOT)]).trust.identity is Verdict.CONFIRMED


@pytest.mark.parametrize("rubbish", [bytes(2500), b"", b"\x30\x82\x00\x05hello", b"\x30\x80" * 50])
def test_a_card_without_a_certificate_is_not_checked(rubbish):
    bare = card()
    bare.files[RRN_CERTIFICATE_FILE] = rubbish
    data = read_card(bare)
    assert data.trust.identity is Verdict.NOT_CHECKED
    assert Note.CERTIFICATE_UNREADABLE in data.notes


def test_a_certificate_of_an_impossible_version_is_no_certificate():
    genuine = authority(NEW_ROOT, "p384", "sha384").certificate
    with pytest.raises(BadData):
        signer(genuine.replace(bytes.fromhex("A003020102"), bytes.fromhex("A00302017F")), [])


@pytest.mark.parametrize("path", [IDENTITY_SIGNATURE_FILE, ADDRESS_SIGNATURE_FILE])
def test_a_missing_signature_is_not_checked(path):
    bare = card()
    del bare.files[path]
    data = read_card(bare)
    assert data.trust.address is Verdict.NOT_CHECKED
    assert Note.SIGNATURE_UNREADABLE in data.notes


def test_a_card_older_than_its_certificate_is_noted():
    odd = read_card(card(edit_identity=lambda data: data.replace(b"01.03.2021", b"01.03.2001")))
    assert Note.CERTIFICATE_DATES in odd.notes
    assert odd.trust.identity is Verdict.CONFIRMED


def test_an_expired_certificate_does_not_matter():
    by = signer(authority(NEW_ROOT, "p384", "sha384").certificate, [root_of(NEW_ROOT)])
    assert by.chain is Chain.KNOWN
    later = read_card(card(), today=date(2070, 1, 1))
    assert later.trust.identity is Verdict.CONFIRMED


@pytest.mark.parametrize(
    "name", ["eID test Root CA", "eID TEST EC Root CA", "Belgium Root CT3", "CT", "Specimen CA"]
)
def test_names_of_test_roots(name):
    assert is_test_name(name)


@pytest.mark.parametrize("name", ["Belgium Root CA6", "Citizen CA 202002", "Contest CA", "ACT"])
def test_names_of_other_roots(name):
    assert not is_test_name(name)


@pytest.mark.parametrize("write", [bytes, armoured], ids=["der", "pem"])
def test_an_additional_root_comes_from_a_file_with_its_fingerprint(tmp_path, write):
    certificate = authority(NEW_ROOT, "p384", "sha384").root_certificate
    file = tmp_path / "ca7.crt"
    file.write_bytes(write(certificate))
    fingerprint = hashlib.sha256(certificate).hexdigest().upper()
    spaced = ":".join(fingerprint[i : i + 2] for i in range(0, 64, 2))
    root = additional_root(file, spaced)
    assert root.name == NEW_ROOT
    data = read_card(card(root=NEW_ROOT), roots=[root])
    assert data.trust.root == NEW_ROOT


@pytest.mark.parametrize("data", [b"", b"hello", armoured(b"hello"), armoured(b"")[:40], HALF])
def test_a_file_that_is_no_certificate_adds_no_root(tmp_path, data):
    file = tmp_path / "ca7.crt"
    file.write_bytes(data)
    for hashed in (data, b"hello"):
        with pytest.raises(BadData):
            additional_root(file, hashlib.sha256(hashed).hexdigest())


def test_a_key_of_a_kind_no_card_uses_is_refused():
    other = Ed25519PrivateKey.generate().public_key()
    with pytest.raises(BadData):
        public_key(other.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def test_an_additional_root_with_another_fingerprint_is_refused(tmp_path):
    file = tmp_path / "ca7.crt"
    file.write_bytes(authority(NEW_ROOT, "p384", "sha384").root_certificate)
    with pytest.raises(BadData):
        additional_root(file, "00" * 32)


def test_the_factory_makes_old_certificates_that_say_sha1():
    found = x509.load_der_x509_certificate(authority(NEW_ROOT, "rsa1024", "sha1").certificate)
    assert found.signature_algorithm_oid.dotted_string == "1.2.840.113549.1.1.5"
