#!/usr/bin/env python3
"""Packs the readable schema files of this folder into one binary per release: ifc2x3.bin, ifc4.bin, ifc4x3.bin.

    python3 schemas/pack.py

The binaries are embedded by Sources/CSchemaTables and read in place by Sources/IFCSchema/Tables. Everything is little
endian, in records of a fixed size; a section is (offset, number of records). Entities are numbered depth first, so that
the subtypes of an entity are the numbers from its own to `last`. The digest is FNV-1a (64 bits) over the bytes of the
text files in the order of FILES: a test compares it, so a text that was not packed again is noticed.

Layout of the head: magic "RECOLSCH", u32 layout, u32 size, u64 digest, u32 number of sections, u32 zero, sections.
"""

import struct
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LAYOUT = 2  # raised with every change of a record, here and in Sources/IFCSchema/Tables/PackHead.swift
NONE = 0xFFFF
RELEASES = ["ifc2x3", "ifc4", "ifc4x3"]
FILES = ["entities.txt", "types.txt", "enumerations.txt", "selects.txt", "occurrences.txt", "facet-names.txt",
         "property-sets.txt", "../measures.txt"]

# The order of the sections, and of the words of each list below, is the one of Sources/IFCSchema/Tables.
SECTIONS = [
    "string_offsets", "string_bytes", "entities", "attributes", "types", "inverses", "words", "declarations",
    "declaration_slots", "defined_types", "enumerations", "selects", "typed_pairs", "facet_names", "sets",
    "applicables", "properties",
]
SIMPLE = ["STRING", "INTEGER", "REAL", "NUMBER", "BOOLEAN", "LOGICAL", "BINARY"]
AGGREGATES = ["LIST", "SET", "ARRAY", "BAG"]
PROPERTY_KINDS = ["single", "enumerated", "bounded", "list", "table", "reference", "complex", "quantity"]
DECLARATION_KINDS = ["entity", "type", "enumeration", "select"]
TYPE_KINDS = ["simple", "type", "enumeration", "select", "entity", "aggregate"]


def fnv1a(data, bits):
    value, prime = {32: (0x811C9DC5, 0x01000193), 64: (0xCBF29CE484222325, 0x100000001B3)}[bits]
    for byte in data:
        value = (value ^ byte) * prime & (1 << bits) - 1
    return value


def text_files(folder):
    return [path for path in (HERE / folder / name for name in FILES) if path.exists()]


def blocks(path, head):
    """The facts of a file that come in blocks: the fields of each `head` line, and of the lines that follow it."""
    found = []
    for fields in facts(path):
        if fields[0] == head:
            found.append((fields[1:], []))
        else:
            found[-1][1].append(fields)
    return found


def facts(path):
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            yield line.split("\t")


class Pack:
    def __init__(self, folder):
        self.folder = HERE / folder
        self.string_ids, self.type_ids = {}, {}
        self.out = {name: [] for name in SECTIONS}

    # Strings, words and types are shared by everything else.

    def string(self, text):
        return self.string_ids.setdefault(text, len(self.string_ids))

    def words(self, texts):
        start = len(self.out["words"])
        self.out["words"] += [struct.pack("<H", self.string(text)) for text in texts]
        return start

    def type(self, text):
        if text not in self.type_ids:
            record = self.type_record(text)  # an element is numbered before its aggregate
            self.type_ids[text] = len(self.out["types"])
            self.out["types"].append(record)
        return self.type_ids[text]

    def type_record(self, text):
        first, *rest = text.split(" ", 3)
        if first in AGGREGATES:
            lower, upper = rest[0].strip("[]").split(":")
            assert rest[1] == "OF", text
            kind, detail, reference = "aggregate", AGGREGATES.index(first), self.type(rest[2])
            low, high = int(lower), -1 if upper == "?" else int(upper)
        elif first in SIMPLE:
            kind, detail, reference, low, high = "simple", SIMPLE.index(first), NONE, 0, 0
        else:
            kind, detail, reference, low, high = self.kinds[first], 0, self.string(first), 0, 0
        return struct.pack("<BBHii", TYPE_KINDS.index(kind), detail, reference, low, high)

    # The schema.

    def read(self):
        at = self.folder
        self.entity_facts = {fields[0]: (fields, rest) for fields, rest in blocks(at / "entities.txt", "entity")}
        self.type_facts = {fields[1]: fields[2] for fields in facts(at / "types.txt")}
        self.enumeration_facts = {fields[0]: [item for _, item in rest]
                                  for fields, rest in blocks(at / "enumerations.txt", "enumeration")}
        self.select_facts = {fields[0]: [member for _, member in rest]
                             for fields, rest in blocks(at / "selects.txt", "select")}
        self.kinds = dict.fromkeys(self.entity_facts, "entity") | dict.fromkeys(self.type_facts, "type")
        self.kinds |= dict.fromkeys(self.enumeration_facts, "enumeration") | dict.fromkeys(self.select_facts, "select")
        self.children = {}
        for name, (fields, _) in sorted(self.entity_facts.items()):
            self.children.setdefault(fields[1], []).append(name)
        self.numbers, self.last = {}, {}
        self.number("-")

    def number(self, parent):
        for name in self.children.get(parent, []):
            self.numbers[name] = len(self.numbers)
            self.number(name)
            self.last[name] = len(self.numbers) - 1

    def entities(self):
        inherited = {"-": ([], [], [], False)}
        for name, number in self.numbers.items():  # depth first: a supertype comes before its subtypes
            (_, supertype, abstract), rest = self.entity_facts[name]
            attributes, inverses, derived = (list(things) for things in inherited[supertype][:3])
            user_defined = inherited[supertype][3] or any(fields[-1] == "userdefined" for _, *fields in rest)
            for word, *fields in rest:
                if word == "attribute":
                    attributes.append([fields[0], fields[2], fields[1] == "optional", False, number])
                elif word == "star":
                    attributes = [a[:3] + [a[3] or a[0] == fields[0], a[4]] for a in attributes]
                    assert any(a[0] == fields[0] for a in attributes), (name, fields)
                elif word == "inverse":
                    inverses.append((fields[0], fields[1], number))
                elif word == "derived" and fields[0] not in derived:
                    derived.append(fields[0])
            inherited[name] = (attributes, inverses, derived, user_defined)
            derived = [a[0] for a in attributes if a[3]] + derived
            self.out["entities"].append(struct.pack(
                "<HHHHIHHIIHH", self.string(name), self.numbers.get(supertype, NONE), self.last[name],
                abstract == "abstract", len(self.out["attributes"]), len(attributes), len(inverses),
                len(self.out["inverses"]), self.words(derived), len(derived), user_defined))
            for attribute, type_, optional, starred, owner in attributes:
                self.out["attributes"].append(struct.pack(
                    "<HHHH", self.string(attribute), self.type(type_), optional | starred << 1, owner))
            for inverse, source, owner in inverses:
                self.out["inverses"].append(self.inverse_record(inverse, source, owner))

    def inverse_record(self, name, text, owner):
        words = text.split(" ")
        lower, upper = words[1].strip("[]").split(":") if len(words) > 1 else ("1", "1")
        entity, attribute = words[-1].split(".")
        return struct.pack("<HHHHii", self.string(name), self.numbers[entity], self.string(attribute), owner,
                           int(lower), -1 if upper == "?" else int(upper))

    def named_lists(self):
        for section, source in (("enumerations", self.enumeration_facts), ("selects", self.select_facts)):
            for name, items in source.items():
                self.out[section].append(struct.pack("<HHI", self.string(name), len(items), self.words(items)))

    def simple_of(self, text):
        while text in self.type_facts:
            text = self.type_facts[text]
        return SIMPLE.index(text) if text in SIMPLE else 0xFF

    def defined_types(self):
        measures = {fields[1]: fields[2:] for fields in facts(HERE / "measures.txt")}
        units = set(self.enumeration_facts["IfcUnitEnum"])
        derived_units = set(self.enumeration_facts["IfcDerivedUnitEnum"])
        for name, text in self.type_facts.items():
            unit, exponents = measures.get(name, ("", "0 0 0 0 0 0 0"))
            assert not unit or unit in units | derived_units, (name, unit)
            self.out["defined_types"].append(struct.pack(
                "<HHBBHB7b", self.string(name), self.type(text), self.simple_of(text), 0,
                self.string(unit) if unit else NONE, unit in derived_units, *map(int, exponents.split())))

    def declarations(self):
        names = []
        for kind, source in enumerate((self.numbers, self.type_facts, self.enumeration_facts, self.select_facts)):
            for index, name in enumerate(source):
                names.append(name)
                self.out["declarations"].append(struct.pack("<HHHH", self.string(name), kind, index, 0))
        size = 1
        while size < 2 * len(names):
            size *= 2
        slots = [0] * size
        for index, name in enumerate(names):
            slot = fnv1a(name.upper().encode(), 32) % size
            while slots[slot]:
                slot = (slot + 1) % size
            slots[slot] = index + 1
        self.out["declaration_slots"] = [struct.pack("<H", slot) for slot in slots]

    def occurrences(self):
        rows = sorted((fields[1:] for fields in facts(self.folder / "facet-names.txt")), key=lambda row: row[0])
        read = list(facts(self.folder / "occurrences.txt"))
        pairs = {(fields[1], fields[2]) for fields in read}
        stated = {(fields[1], fields[2]) for fields in read if fields[3:] == ["stated"]}
        # IDS pairs IfcSpaceHeaterType and IfcVibrationIsolatorType otherwise than their supertypes do: both hold.
        pairs |= {(occurrence, type_) for _, occurrence, type_ in rows}
        numbered = sorted((self.numbers[pair[0]], self.numbers[pair[1]], pair in stated) for pair in pairs)
        self.out["typed_pairs"] = [struct.pack("<HHHH", *row, 0) for row in numbered]
        for name, occurrence, type_ in rows:
            self.out["facet_names"].append(struct.pack(
                "<HHHH", self.string(name), self.numbers[occurrence], self.numbers[type_], 0))

    # Property sets.

    def property_record(self, fields, values=(), start=None):
        kind, name, data_type, second = (fields + ["-", "-"])[:4]
        start = self.words(values) if start is None else start
        return struct.pack("<HHHHHHI", self.string(name), PROPERTY_KINDS.index(kind),
                           NONE if data_type == "-" else self.string(data_type),
                           NONE if second == "-" else self.string(second), len(values), 0, start)

    def sets(self):
        read = sorted(blocks(self.folder / "property-sets.txt", "set"), key=lambda block: block[0][0].encode())
        top_level = sum(fields[0] in PROPERTY_KINDS for _, rest in read for fields in rest)
        parts = []  # the parts of complex properties come after the properties of all sets
        for (name, template_type), rest in read:
            applicables = [fields[1:] for fields in rest if fields[0] == "applies"]
            self.out["sets"].append(struct.pack(
                "<HHHHIIHH", self.string(name), name.startswith("Qto_") or template_type.startswith("QTO_"),
                NONE if template_type == "-" else self.string(template_type), len(applicables),
                len(self.out["applicables"]), len(self.out["properties"]),
                sum(fields[0] in PROPERTY_KINDS for fields in rest), 0))
            for entity, *predefined in applicables:
                self.out["applicables"].append(struct.pack(
                    "<HH", self.string(entity), self.string(predefined[0]) if predefined else NONE))
            for index, fields in enumerate(rest):
                if fields[0] not in PROPERTY_KINDS:
                    continue
                following = []
                for later in rest[index + 1:]:
                    if later[0] != "value" and not later[0].startswith("part "):
                        break
                    following.append(later)
                if fields[0] == "complex":
                    records = [self.property_record([f[0].removeprefix("part ")] + f[1:]) for f in following]
                    self.out["properties"].append(self.property_record(fields, records, top_level + len(parts)))
                    parts += records
                else:
                    self.out["properties"].append(self.property_record(fields, [f[1] for f in following]))
        assert len(self.out["properties"]) == top_level
        self.out["properties"] += parts

    # The file.

    def pack(self):
        self.read()
        for make in (self.entities, self.named_lists, self.defined_types, self.declarations, self.occurrences,
                     self.sets):
            make()
        strings = [text.encode() for text in self.string_ids]
        assert len(strings) < NONE and len(self.out["types"]) < NONE
        offset = 0
        for text in strings:
            self.out["string_offsets"].append(struct.pack("<I", offset))
            offset += len(text)
        self.out["string_offsets"].append(struct.pack("<I", offset))
        self.out["string_bytes"] = [bytes([byte]) for byte in b"".join(strings)]

        digest = fnv1a(b"".join(path.read_bytes() for path in text_files(self.folder.name)), 64)
        position = 32 + 8 * len(SECTIONS)
        table, body = b"", b""
        for name in SECTIONS:
            data = b"".join(self.out[name])
            data += bytes(-len(data) % 8)
            table += struct.pack("<II", position + len(body), len(self.out[name]))
            body += data
        head = b"RECOLSCH" + struct.pack("<IIQII", LAYOUT, position + len(body), digest, len(SECTIONS), 0)
        return head + table + body


def main():
    for folder in RELEASES:
        data = Pack(folder).pack()
        (HERE / f"{folder}.bin").write_bytes(data)
        print(f"{folder}.bin: {len(data)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
