"""The kinds of card a Belgian eID can be, by the code on the card, in four languages."""

from __future__ import annotations

from typing import NamedTuple

BELGIAN_CODES = frozenset({"1", "6"})


class DocumentType(NamedTuple):
    """A kind of card: its letter where it has one, and its name."""

    letter: str
    nl: str
    fr: str
    de: str
    en: str


_ADULTS: dict[str, DocumentType] = {
    "1": DocumentType(
        "",
        "Belgische identiteitskaart",
        "Carte d'identité belge",
        "Belgischer Personalausweis",
        "Belgian identity card",
    ),
    "6": DocumentType(
        "",
        "Kids-ID (jonger dan 12)",
        "Kids-ID (moins de 12 ans)",
        "Kids-ID (unter 12)",
        "Kids-ID (under 12)",
    ),
    "7": DocumentType("", "Opstartkaart", "Carte de démarrage", "Startkarte", "Bootstrap card"),
    "8": DocumentType(
        "", "Machtigingskaart", "Carte d'habilitation", "Berechtigungskarte", "Habilitation card"
    ),
    "11": DocumentType(
        "A",
        "A-kaart: tijdelijk verblijf",
        "Carte A : séjour temporaire",
        "A-Karte: befristeter Aufenthalt",
        "A card: temporary stay",
    ),
    "12": DocumentType(
        "B",
        "B-kaart: onbeperkt verblijf",
        "Carte B : séjour illimité",
        "B-Karte: unbefristeter Aufenthalt",
        "B card: unlimited stay",
    ),
    "13": DocumentType(
        "C",
        "C-kaart: identiteitskaart vreemdeling",
        "Carte C : carte d'identité d'étranger",
        "C-Karte: Personalausweis für Ausländer",
        "C card: identity card for foreigners",
    ),
    "14": DocumentType(
        "D",
        "D-kaart: langdurig ingezetene EU",
        "Carte D : résident de longue durée UE",
        "D-Karte: langfristig Aufenthaltsberechtigter EU",
        "D card: long-term resident EU",
    ),
    "15": DocumentType(
        "E",
        "E-kaart: EU-burger, inschrijving",
        "Carte E : citoyen UE, enregistrement",
        "E-Karte: Unionsbürger, Anmeldung",
        "E card: EU citizen, registration",
    ),
    "16": DocumentType(
        "E+",
        "E+-kaart: EU-burger, duurzaam verblijf",
        "Carte E+ : citoyen UE, séjour permanent",
        "E+-Karte: Unionsbürger, Daueraufenthalt",
        "E+ card: EU citizen, permanent stay",
    ),
    "17": DocumentType(
        "F",
        "F-kaart: familielid EU-burger",
        "Carte F : membre de famille UE",
        "F-Karte: Familienmitglied EU",
        "F card: family member of EU citizen",
    ),
    "18": DocumentType(
        "F+",
        "F+-kaart: familielid EU-burger, duurzaam",
        "Carte F+ : membre de famille UE, permanent",
        "F+-Karte: Familienmitglied EU, Dauer",
        "F+ card: family member of EU citizen, permanent",
    ),
    "19": DocumentType(
        "H",
        "H-kaart: Europese blauwe kaart",
        "Carte H : carte bleue européenne",
        "H-Karte: Blaue Karte EU",
        "H card: EU blue card",
    ),
    "20": DocumentType(
        "I",
        "I-kaart: ICT (overplaatsing in onderneming)",
        "Carte I : ICT (transfert intragroupe)",
        "I-Karte: ICT",
        "I card: intra-corporate transfer",
    ),
    "21": DocumentType(
        "J",
        "J-kaart: mobile ICT",
        "Carte J : ICT mobile",
        "J-Karte: Mobile ICT",
        "J card: mobile intra-corporate transfer",
    ),
    "22": DocumentType(
        "M",
        "M-kaart: artikel 50 VEU (Brexit)",
        "Carte M : article 50 TUE (Brexit)",
        "M-Karte: Artikel 50 EUV (Brexit)",
        "M card: Article 50 TEU (Brexit)",
    ),
    "23": DocumentType(
        "N",
        "N-kaart: artikel 50 VEU, grensarbeider",
        "Carte N : article 50 TUE, frontalier",
        "N-Karte: Artikel 50 EUV, Grenzgänger",
        "N card: Article 50 TEU, frontier worker",
    ),
    "27": DocumentType(
        "K",
        "K-kaart: vestiging",
        "Carte K : établissement",
        "K-Karte: Niederlassung",
        "K card: establishment",
    ),
    "28": DocumentType(
        "L",
        "L-kaart: EU-langdurig ingezetene",
        "Carte L : résident longue durée UE",
        "L-Karte: Daueraufenthalt EU",
        "L card: EU long-term resident",
    ),
    "31": DocumentType(
        "EU",
        "EU-kaart: EU-burger, inschrijving",
        "Carte EU : citoyen UE, enregistrement",
        "EU-Karte: Unionsbürger, Anmeldung",
        "EU card: EU citizen, registration",
    ),
    "32": DocumentType(
        "EU+",
        "EU+-kaart: EU-burger, duurzaam verblijf",
        "Carte EU+ : citoyen UE, séjour permanent",
        "EU+-Karte: Unionsbürger, Daueraufenthalt",
        "EU+ card: EU citizen, permanent stay",
    ),
    "33": DocumentType(
        "A",
        "A-kaart: beperkt verblijf",
        "Carte A : séjour limité",
        "A-Karte: befristeter Aufenthalt",
        "A card: limited stay",
    ),
    "34": DocumentType(
        "B",
        "B-kaart: onbeperkt verblijf",
        "Carte B : séjour illimité",
        "B-Karte: unbefristeter Aufenthalt",
        "B card: unlimited stay",
    ),
    "35": DocumentType(
        "F",
        "F-kaart: familielid EU, artikel 10",
        "Carte F : membre famille UE, article 10",
        "F-Karte: Familienmitglied EU, Artikel 10",
        "F card: EU family member, article 10",
    ),
    "36": DocumentType(
        "F+",
        "F+-kaart: familielid EU, artikel 20",
        "Carte F+ : membre famille UE, article 20",
        "F+-Karte: Familienmitglied EU, Artikel 20",
        "F+ card: EU family member, article 20",
    ),
}

# Foreigners' cards for children under 12 (2023), each after the card of an adult.
_CHILDREN = {
    "61": "31",
    "62": "32",
    "63": "33",
    "64": "34",
    "65": "27",
    "66": "28",
    "67": "35",
    "68": "36",
    "69": "22",
}


def _for_a_child(adult: DocumentType) -> DocumentType:
    return DocumentType(
        adult.letter,
        f"{adult.nl} (kind jonger dan 12)",
        f"{adult.fr} (moins de 12 ans)",
        f"{adult.de} (unter 12)",
        f"{adult.en} (child under 12)",
    )


DOCUMENT_TYPES = _ADULTS | {
    child: _for_a_child(_ADULTS[adult]) for child, adult in _CHILDREN.items()
}

_OTHER = {
    "nl": "Andere kaart (code {})",
    "fr": "Autre carte (code {})",
    "de": "Andere Karte (Code {})",
    "en": "Other card (code {})",
}


def document_name(code: str, language: str = "en") -> str:
    """The name of a kind of card in `nl`, `fr`, `de` or `en`; a new kind shows its code."""
    known = DOCUMENT_TYPES.get(code)
    if known is None:
        return _OTHER[language].format(code or "?")
    return str(getattr(known, language))
