"""Writes the exchange structure of ISO 10303-21: values, strings, instances, header."""

import uuid
from typing import NamedTuple

# The alphabet of IfcGloballyUniqueId: base 64, most significant character first.
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$"
NAMESPACE = uuid.UUID("5d3c0b7e-7c3e-5a63-9a0c-0d1d5f0a8f11")


class Reference(NamedTuple):
    """An instance name: #12."""

    name: int


class Enumeration(NamedTuple):
    """An enumeration value: .FLOOR."""

    item: str


class Typed(NamedTuple):
    """A value that says its type: IFCLABEL('x')"""

    keyword: str
    value: object


class Derived:
    """A redeclared attribute, written as an asterisk."""


DERIVED = Derived()


def global_id(key):
    """A GlobalId that stays the same from one run to the next: made from the object's own key."""
    number = uuid.uuid5(NAMESPACE, key).int
    return "".join(ALPHABET[(number >> shift) & 63] for shift in range(126, -1, -6))


def encode_string(text, latin_escape):
    """A string of clause 6.4.3: \\X\\ for one byte of Latin-1 where asked for, else \\X2\\ runs."""
    written, run = "", ""

    def closed(run):
        return f"\\X2\\{run}\\X0\\" if run else ""

    for character in text:
        if 32 <= ord(character) < 127:
            written += closed(run) + {"'": "''", "\\": "\\\\"}.get(character, character)
            run = ""
        elif latin_escape and ord(character) < 256:
            written += closed(run) + f"\\X\\{ord(character):02X}"
            run = ""
        else:
            run += character.encode("utf-16-be").hex().upper()
    return written + closed(run)


class ExchangeStructure:
    """Instances in the order in which they are added, numbered from 1."""

    def __init__(self, schema, latin_escape):
        self.schema = schema
        self.latin_escape = latin_escape
        self.lines = []

    def add(self, keyword, *values):
        self.lines.append(f"{keyword.upper()}({','.join(self.written(value) for value in values)})")
        return Reference(len(self.lines))

    def written(self, value):
        if value is None:
            return "$"
        if value is DERIVED:
            return "*"
        if isinstance(value, Reference):
            return f"#{value.name}"
        if isinstance(value, Enumeration):
            return f".{value.item}."
        if isinstance(value, Typed):
            return f"{value.keyword.upper()}({self.written(value.value)})"
        if isinstance(value, bool):
            return ".T." if value else ".F."
        if isinstance(value, int):
            return str(value)
        if isinstance(value, float):
            return self.written_real(value)
        if isinstance(value, str):
            return f"'{encode_string(value, self.latin_escape)}'"
        return f"({','.join(self.written(element) for element in value)})"

    @staticmethod
    def written_real(value):
        """The shortest text with a point: 0.3, 1200., 1.E-05. Sums of decimals are rounded to 9 places first."""
        mantissa, exponent, power = repr(round(value, 9)).partition("e")
        if mantissa.endswith(".0"):
            mantissa = mantissa[:-1]
        elif "." not in mantissa:
            mantissa += "."
        return mantissa + (f"E{power}" if exponent else "")

    def text(self, view, file_name, stamp, organization):
        header = [
            "ISO-10303-21;",
            "HEADER;",
            f"FILE_DESCRIPTION(({self.written(view)}),'2;1');",
            f"FILE_NAME({self.written(file_name)},{self.written(stamp)},(''),({self.written(organization)}),"
            f"'sample-ifc/generator','sample-ifc/generator','');",
            f"FILE_SCHEMA(('{self.schema}'));",
            "ENDSEC;",
            "DATA;",
        ]
        data = [f"#{name}={line};" for name, line in enumerate(self.lines, start=1)]
        return "\n".join(header + data + ["ENDSEC;", "END-ISO-10303-21;", ""])
