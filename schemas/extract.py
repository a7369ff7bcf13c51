#!/usr/bin/env python3
"""Writes the readable schema files of this folder from ifcopenshell's knowledge of the IFC schemas.

    python3 -m venv /tmp/extract && /tmp/extract/bin/pip install 'ifcopenshell==0.9.0.*'
    /tmp/extract/bin/python schemas/extract.py    # writes ifc2x3/*.txt, ifc4/*.txt, ifc4x3/*.txt
    python3 schemas/pack.py                       # then packs them: see pack.py

Only facts are taken: names, types, bounds, lists of items. The format is described in README.md. measures.txt and
ifc2x3-facet-names.txt are kept by hand, their sources are named in them; this script does not touch them.
"""

import ast
import re
from pathlib import Path

import ifcopenshell
import ifcopenshell.express.rules
import ifcopenshell.ifcopenshell_wrapper as wrapper
from ifcopenshell.util.pset import PsetQto

HERE = Path(__file__).resolve().parent

# Folder here, schema in ifcopenshell, property set templates in ifcopenshell, release.
RELEASES = [
    ("ifc2x3", "IFC2X3", "IFC2X3", "IFC2X3 TC1"),
    ("ifc4", "IFC4", "IFC4", "IFC4 ADD2 TC1"),
    ("ifc4x3", "IFC4X3_ADD2", "IFC4X3", "IFC4X3 ADD2"),
]


# --- Types -----------------------------------------------------------------------------------------------------------

SIMPLE = {
    "string": "STRING", "integer": "INTEGER", "real": "REAL", "number": "NUMBER",
    "boolean": "BOOLEAN", "logical": "LOGICAL", "binary": "BINARY",
}


def bound(value):
    return "?" if value == -1 else str(value)


def type_text(type_):
    """A type as EXPRESS writes it: `LIST [1:3] OF IfcLengthMeasure`."""
    if aggregation := type_.as_aggregation_type():
        kind = aggregation.type_of_aggregation_string().upper()
        bounds = f"[{bound(aggregation.bound1())}:{bound(aggregation.bound2())}]"
        return f"{kind} {bounds} OF {type_text(aggregation.type_of_element())}"
    if named := type_.as_named_type():
        return named.declared_type().name()
    return SIMPLE[type_.as_simple_type().declared_type()]


def inverse_text(inverse):
    kind = inverse.type_of_aggregation_string().upper()
    source = f"{inverse.entity_reference().name()}.{inverse.attribute_reference().name()}"
    # An inverse without an aggregation is a single reference: exactly one.
    if kind not in ("SET", "BAG"):
        return source
    return f"{kind} [{bound(inverse.bound1())}:{bound(inverse.bound2())}] OF {source}"


# --- Rules -----------------------------------------------------------------------------------------------------------


class Rules:
    """Names of WHERE rules and of derived attributes, read from (never run in) ifcopenshell's translated rules.

    UNIQUE rules are not part of that translation.
    """

    def __init__(self, schema):
        source = (Path(ifcopenshell.express.rules.__file__).parent / f"{schema}.py").read_text()
        self.where, self.derived, self.assigned = {}, {}, {}
        self.user_defined = set()
        for node in ast.parse(source).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("calc_"):
                _, entity, attribute = node.name.split("_", 2)
                self.derived.setdefault(entity, []).append(attribute)
            if isinstance(node, ast.ClassDef):
                constants = {
                    target.id: statement.value.value
                    for statement in node.body
                    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
                    for target in statement.targets
                }
                if constants.get("SCOPE") not in ("entity", "type"):
                    continue
                self.where.setdefault(constants["TYPE_NAME"], []).append(constants["RULE_NAME"])
                text = ast.get_source_segment(source, node)
                if "predefinedtype" in text.lower() and "userdefined" in text.lower():
                    self.user_defined.add((constants["TYPE_NAME"], constants["RULE_NAME"]))
                if constants["RULE_NAME"] in ("CorrectTypeAssigned", "CorrectStyleAssigned"):
                    names = re.findall(r"'" + schema.lower() + r"\.(ifc\w+)'", text)
                    self.assigned.setdefault(constants["TYPE_NAME"], []).extend(names)


# --- The schema ------------------------------------------------------------------------------------------------------


def write(path, title, lines):
    path.parent.mkdir(exist_ok=True)
    head = [f"# {title}", "# Made by extract.py from ifcopenshell's schema; the format is described in ../README.md."]
    path.write_text("\n".join(head + lines) + "\n", encoding="utf-8")


def entity_lines(schema, rules):
    lines = []
    for entity in sorted(schema.entities, key=lambda entity: entity.name()):
        supertype = entity.supertype()
        lines.append("")
        lines.append("\t".join(["entity", entity.name(), supertype.name() if supertype else "-",
                                "abstract" if entity.is_abstract() else "concrete"]))
        for attribute in entity.attributes():
            optional = "optional" if attribute.optional() else "required"
            lines.append(f"attribute\t{attribute.name()}\t{optional}\t{type_text(attribute.type_of_attribute())}")
        inherited_star = set()
        if supertype:
            inherited_star = {a.name() for a, d in zip(supertype.all_attributes(), supertype.derived()) if d}
        starred = [a.name() for a, derived in zip(entity.all_attributes(), entity.derived()) if derived]
        for name in starred:
            if name not in inherited_star:
                lines.append(f"star\t{name}")
        for name in rules.derived.get(entity.name(), []):
            if name not in starred:
                lines.append(f"derived\t{name}")
        for inverse in entity.inverse_attributes():
            lines.append(f"inverse\t{inverse.name()}\t{inverse_text(inverse)}")
        for name in rules.where.get(entity.name(), []):
            lines.append(f"where\t{name}" + ("\tuserdefined" if (entity.name(), name) in rules.user_defined else ""))
    return lines


def type_lines(schema):
    return [f"type\t{type_.name()}\t{type_text(type_.declared_type())}"
            for type_ in sorted(schema.types, key=lambda type_: type_.name())]


def enumeration_lines(schema):
    lines = []
    for enumeration in sorted(schema.enumerations, key=lambda enumeration: enumeration.name()):
        lines += ["", f"enumeration\t{enumeration.name()}"]
        lines += [f"item\t{item}" for item in enumeration.enumeration_items()]
    return lines


def select_lines(schema):
    lines = []
    for select in sorted(schema.selects, key=lambda select: select.name()):
        lines += ["", f"select\t{select.name()}"]
        lines += [f"member\t{name}" for name in sorted(member.name() for member in select.select_list())]
    return lines


class Declarations:
    def __init__(self, name):
        self.name = name
        self.schema = wrapper.schema_by_name(name)
        self.all = list(self.schema.declarations())
        self.entities = [d for d in self.all if d.as_entity()]
        self.enumerations = [d for d in self.all if d.as_enumeration_type()]
        self.selects = [d for d in self.all if d.as_select_type()]
        self.types = [d for d in self.all if d.as_type_declaration()]
        self.spelling = {d.name().upper(): d.name() for d in self.all}

    def spelled(self, name):
        return self.spelling.get(name.upper(), name)


# --- Occurrences and their types -------------------------------------------------------------------------------------


def occurrence_lines(schema, rules):
    """Which type objects an occurrence may have.

    IFC4 and later say it in the rules CorrectTypeAssigned / CorrectStyleAssigned. IFC2X3 has no such rule: there a
    type belongs to the occurrence of its own name (IfcWallType, IfcDoorStyle), and else to the one of its nearest
    supertype that has one (IfcAirTerminalType < IfcFlowTerminalType -> IfcFlowTerminal). What a rule says is marked.
    """
    entities = {entity.name(): entity for entity in schema.entities}
    pairs = set()
    for occurrence, types in rules.assigned.items():
        # The rule of IfcTransformer in IFC4 has a slip of the pen: what it means is beyond doubt.
        names = [schema.spelled(type_.replace("ifctranformertype", "ifctransformertype")) for type_ in types]
        pairs |= {(occurrence, name) for name in names if name in entities}
    stated = set(pairs)
    spoken_for = {type_ for _, type_ in pairs}
    for name, entity in entities.items():
        if name in spoken_for or not is_kind(entity, "IfcTypeObject"):
            continue
        while entity and entity.name() not in ("IfcTypeObject", "IfcTypeProduct"):
            stem = re.sub("(Type|Style)$", "", entity.name())
            if stem in entities and stem != entity.name():
                pairs.add((stem, name))
                break
            entity = entity.supertype()
    return [f"typed\t{occurrence}\t{type_}" + ("\tstated" if (occurrence, type_) in stated else "")
            for occurrence, type_ in sorted(pairs)]


def is_kind(entity, ancestor):
    while entity:
        if entity.name() == ancestor:
            return True
        entity = entity.supertype()
    return False


# --- Property and quantity sets --------------------------------------------------------------------------------------

KINDS = {
    "P_SINGLEVALUE": "single", "P_ENUMERATEDVALUE": "enumerated", "P_BOUNDEDVALUE": "bounded",
    "P_LISTVALUE": "list", "P_TABLEVALUE": "table", "P_REFERENCEVALUE": "reference",
}

QUANTITIES = {
    "Q_LENGTH": "IfcLengthMeasure", "Q_AREA": "IfcAreaMeasure", "Q_VOLUME": "IfcVolumeMeasure",
    "Q_COUNT": "IfcCountMeasure", "Q_WEIGHT": "IfcMassMeasure", "Q_TIME": "IfcTimeMeasure",
}

# The IFC4 templates of these sets hold the description of LoadBearing in the place of its name, and its data type in
# the place of its kind. The published property is LoadBearing, a single IfcBoolean, as in IFC4X3.
BROKEN_LOAD_BEARING = {"Pset_RampCommon", "Pset_RoofCommon", "Pset_StairCommon"}


def property_lines(schema, set_name, template):
    name = template.Name.strip()
    if template.is_a("IfcComplexPropertyTemplate"):
        lines = [f"complex\t{name}\t{template.UsageName or '-'}"]
        for part in template.HasPropertyTemplates or []:
            lines += ["part " + line for line in property_lines(schema, set_name, part)[:1]]
        return lines
    kind = template.TemplateType
    data_type = (template.PrimaryMeasureType or "").strip()
    second = (template.SecondaryMeasureType or "").strip()
    if set_name in BROKEN_LOAD_BEARING and kind == "IfcBoolean":
        return ["single\tLoadBearing\tIfcBoolean"]
    if kind in QUANTITIES:
        return [f"quantity\t{name}\t{QUANTITIES[kind]}"]
    if kind == "P_ENUMERATEDVALUE" and not data_type.startswith("Ifc"):
        data_type = "IfcLabel"  # one IFC4 template names the enumeration where its type should be
    line = f"{KINDS[kind]}\t{name}\t{schema.spelled(data_type) or '-'}"
    if second.endswith("UNIT"):
        second = measure_of(second)  # some of IFC2X3 name the unit where the measure should be
    if second:
        line += f"\t{schema.spelled(second)}"
    lines = [line]
    if template.Enumerators:
        lines += [f"value\t{value.wrappedValue.strip()}" for value in template.Enumerators.EnumerationValues or []]
    return lines


def measure_of(unit):
    for line in (HERE / "measures.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("measure\t") and line.split("\t")[2] == unit:
            return line.split("\t")[1]
    raise ValueError(f"no measure is expressed in {unit}")


def applies_line(schema, text):
    entity, _, predefined = text.strip().partition("/")
    # IFC2X3 writes some classes behind the name of their part of the schema: IFCSHAREDBLDGELEMENTS/IfcWall.
    if predefined.startswith("Ifc") and schema.spelled(entity) not in schema.spelling.values():
        entity, predefined = predefined, ""
    entity = re.sub(r"\[.*\]$", "", entity)
    return f"applies\t{schema.spelled(entity)}" + (f"\t{predefined}" if predefined else "")


# Sets that the implementers of a release agreed on after its publication: provisions for voids in IFC2X3 (coordination
# view 2.0), which the table of buildingSMART's rule PSE001 has, too.
AGREED = {
    "ifc2x3": {
        "Pset_ProvisionForVoid": "\n".join([
            "PSET_OCCURRENCEDRIVEN", "applies\tIfcBuildingElementProxy", "single\tDepth\tIfcLengthMeasure",
            "single\tDiameter\tIfcLengthMeasure", "single\tHeight\tIfcLengthMeasure", "single\tShape\tIfcLabel",
            "single\tSystem\tIfcLabel", "single\tWidth\tIfcLengthMeasure",
        ]),
    },
}


def set_lines(schema, templates, agreed):
    lines = []
    sets = [template for file in templates.templates for template in file.by_type("IfcPropertySetTemplate")]
    for template in sorted(sets, key=lambda template: template.Name):
        name = template.Name.strip()
        for other in [other for other in agreed if other < name]:
            lines += ["", f"set\t{other}\t" + agreed.pop(other)]
        lines += ["", f"set\t{name}\t{template.TemplateType or '-'}"]
        lines += [applies_line(schema, text) for text in (template.ApplicableEntity or "").split(",") if text.strip()]
        for property_ in sorted(template.HasPropertyTemplates or [], key=lambda property_: property_.Name):
            lines += property_lines(schema, name, property_)
    return lines


def main():
    for folder, name, templates, release in RELEASES:
        schema, rules = Declarations(name), Rules(name)
        at = HERE / folder
        write(at / "entities.txt", f"Entities of {release}", entity_lines(schema, rules))
        write(at / "types.txt", f"Defined types of {release}", type_lines(schema))
        write(at / "enumerations.txt", f"Enumerations of {release}", enumeration_lines(schema))
        write(at / "selects.txt", f"Selects of {release}", select_lines(schema))
        write(at / "occurrences.txt", f"Occurrences of {release} and their type objects",
              occurrence_lines(schema, rules))
        write(at / "property-sets.txt", f"Standard property and quantity sets of {release}",
              set_lines(schema, PsetQto(templates), dict(AGREED.get(folder, {}))))


if __name__ == "__main__":
    main()
