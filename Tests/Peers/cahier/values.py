"""Judges one value of one object as a cahier asks for it: the six outcomes."""

import math
import re
from datetime import date

from .facts import Value, plain
from .text import folded

NOT_EVALUABLE = "notEvaluable"

#: unit of a cahier -> kind of unit, factor to SI, offset
UNITS = {
    "m": ("LENGTHUNIT", 1, 0), "cm": ("LENGTHUNIT", 0.01, 0), "mm": ("LENGTHUNIT", 0.001, 0),
    "km": ("LENGTHUNIT", 1000, 0), "m2": ("AREAUNIT", 1, 0), "cm2": ("AREAUNIT", 1e-4, 0),
    "m3": ("VOLUMEUNIT", 1, 0), "l": ("VOLUMEUNIT", 1e-3, 0), "kg": ("MASSUNIT", 1, 0), "t": ("MASSUNIT", 1000, 0),
    "W": ("POWERUNIT", 1, 0), "kW": ("POWERUNIT", 1000, 0), "m3/s": ("VOLUMETRICFLOWRATEUNIT", 1, 0),
    "m3/h": ("VOLUMETRICFLOWRATEUNIT", 1 / 3600, 0), "W/(m2.K)": ("THERMALTRANSMITTANCEUNIT", 1, 0),
    "W/m2K": ("THERMALTRANSMITTANCEUNIT", 1, 0),
    "°C": ("THERMODYNAMICTEMPERATUREUNIT", 1, 273.15), "°": ("PLANEANGLEUNIT", math.pi / 180, 0),
    "ans": ("TIMEUNIT", 31_557_600, 0), "%": (None, 0.01, 0),
}  # fmt: skip


class Judge:
    def __init__(self, cahier, facts, stage, days):
        self.cahier, self.facts, self.stage, self.days = cahier, facts, stage, days

    def condition_rule(self, rule):
        if isinstance(rule, dict):
            return rule
        return {"values": [str(rule).lower() if isinstance(rule, bool) else rule]}

    # --- Finding ---

    def outcome(self, thing, places, carrier, rule, placeholders, values):
        """The outcome of a check on a thing; `values` keeps the text of what was found, for comparisons."""
        best = None
        for one in places:
            found = self.find(thing, one, carrier)
            if found is None:
                continue
            outcome, text = self.judge(thing, found, one, rule, placeholders)
            if outcome != "absent":  # the first place that has a value decides
                if values is not None:
                    values[thing.id()] = text
                return outcome
            best = best or outcome
        if placeholders is not None or values is not None:  # a check, not a condition
            for one in places:
                if one[0] == "property" and self.is_misplaced(thing, one, carrier):
                    return "misplaced"
        return best or "absent"

    def text_at(self, thing, places):
        for one in places:
            found = self.find(thing, one, "either")
            texts = [t for t in texts_of(found or []) if t.strip()]
            if texts:
                return texts[0]
        return None

    def find(self, thing, place, carrier):
        """What stands at a place: a list of values; None where there is no such place on the thing."""
        kind = place[0]
        its_type = self.facts.type_of(thing)
        carriers = {"occurrence": [thing], "type": [its_type], "either": [thing, its_type], "parts": [thing, its_type]}[carrier]
        carriers = [c for c in carriers if c is not None]
        if kind == "property":
            for one in carriers:
                value = self.facts.sets(one).get(place[1], {}).get(place[2])
                if value is not None:
                    return [value]
            return None
        if kind == "attribute":
            if place[1] == "PredefinedType":  # the one that counts, and NOTDEFINED is none
                word = self.facts.predefined(thing)
                return [Value(word)] if word not in (None, "NOTDEFINED") else None
            own = its_type if carrier == "type" else thing  # a type lends properties, not its name and tag
            value = self.attribute(own, place[1]) if own is not None else None
            return [value] if value is not None else None
        if kind == "type":
            return [Value(its_type.Name, text=its_type.Name or its_type.is_a())] if its_type is not None else None
        if kind == "material":
            for one in carriers:
                names = self.facts.materials(one)
                if names is not None:
                    return [Value(n) for n in names]
            return None
        if kind == "classification":
            for one in carriers:
                found = [
                    Value(code) for system, code in self.facts.classifications(one)
                    if place[1] is None or (system is not None and folded(system) == folded(place[1]))
                ]
                if found:
                    return found
            return None
        if kind == "part-of":
            wholes = self.facts.wholes(thing, place[1])
            return [Value(w.Name, text=w.Name or w.is_a()) for w in wholes] or None
        if kind == "document":
            found = []
            for one in [thing, its_type]:
                for document in self.facts.documents(one) if one is not None else ():
                    names = document_names(document)
                    if place[1] is None or any(folded(place[1]) in folded(n) for n in names):
                        found.append(Value(names[0] if names else None))
            return found or None
        if kind == "crs":
            return [Value(getattr(c, place[1], None)) for c in self.facts.coordinate_systems()] or None
        if kind == "address":
            address = self.facts.address(thing)
            if address is None and thing.is_a("IfcBuilding"):
                site = self.facts.spatial(thing, "IfcSite")
                address = self.facts.address(site) if site is not None else None
            value = getattr(address, place[1], None) if address is not None else None
            if isinstance(value, tuple):
                return [Value(v) for v in value]
            return [Value(value)] if value is not None else None
        raise ValueError(place)

    def attribute(self, one, name):
        entity = self.facts.declarations.declaration_by_name(one.is_a())
        for attribute in entity.all_attributes():
            if attribute.name() == name:
                declared = attribute.type_of_attribute().as_named_type()
                return Value(plain(getattr(one, name)), type=declared.declared_type().name() if declared else None)
        return None

    def is_misplaced(self, thing, place, carrier):
        """Whether the property stands, with a value, in another set, or at the level that may not carry it."""
        for one in (thing, self.facts.type_of(thing)):
            for name, members in self.facts.sets(one).items() if one is not None else ():
                value = members.get(place[2])
                if value is None or blank(value):
                    continue
                return True
        return False

    # --- Judging ---

    def judge(self, thing, found, place, rule, placeholders):
        filled = [v for v in found if not blank(v)]
        if not filled:
            return "absent", None
        members = self.members(rule)
        texts = texts_of(filled)
        if place[0] == "address":  # its lines are one text
            filled, texts = [Value(", ".join(texts))], [", ".join(texts)]
        outcomes = []
        for value in filled:
            if placeholders is not None and self.is_placeholder(value, rule, members, placeholders):
                outcomes.append("placeholder")
            else:
                outcomes.append(self.judge_one(thing, value, rule, members))
        if "count" in rule and "scope" not in rule["count"]:
            number = len(found)
            if number < rule["count"].get("minimum", 0) or number > rule["count"].get("maximum", number):
                return "invalid", texts[0] if texts else None
        # An object is classified, grouped, documented in many ways, of which one is meant; else all must hold.
        if place[0] in ("classification", "part-of", "document") and "valid" in outcomes:
            return "valid", ", ".join(texts)
        return next((o for o in outcomes if o != "valid"), "valid"), ", ".join(texts)

    def is_placeholder(self, value, rule, members, placeholders):
        if is_number(value.data):
            return value.data == 0 and refuses_zero(rule) and placeholders.standard
        words = [d for d in (value.data if value.kind == "list" else [value.data]) if isinstance(d, str)]
        if value.text is not None:
            words = [value.text]
        known = members[0] if members else ()
        is_day = rule.get("kind") == "date" and any(placeholders.has_day(w) for w in words)
        return is_day or any(placeholders.has(w, known) for w in words)

    def members(self, rule):
        if rule.get("names-stage"):
            return (self.cahier.names(self.stage), False) if self.stage else None
        return self.cahier.members(rule)

    def judge_one(self, thing, value, rule, members):
        text = texts_of([value])[0] if texts_of([value]) else ""
        kind_is_right = self.right_kind(value, rule)
        if kind_is_right is not True:
            return kind_is_right
        if members is not None:
            texts, exact = members
            allowed = set(texts) if exact else {folded(t) for t in texts}
            if any((t if exact else folded(t)) not in allowed for t in texts_of([value])):
                return "invalid"
        patterns = rule.get("patterns")
        if patterns is not None:
            patterns = patterns if isinstance(patterns, list) else [patterns]
            if not any(re.fullmatch(p, text) for p in patterns):
                return "invalid"
        if rule.get("format") == "gtin" and not is_gtin(text):
            return "invalid"
        if any(b in rule for b in ("minimum", "above", "maximum", "below")):
            verdict = self.bounds(value, rule)
            if verdict is not True:
                return verdict
        elif "unit" in rule:
            if self.number(value, rule)[0] is None:
                return NOT_EVALUABLE
        if "date" in rule:
            verdict = self.day(text, rule["date"])
            if verdict is not True:
                return verdict
        if "sum" in rule:
            verdict = self.sum(thing, value, rule)
            if verdict is not True:
                return verdict
        if "compare" in rule:
            verdict = self.compare(thing, value, rule)
            if verdict is not True:
                return verdict
        return "valid"

    def right_kind(self, value, rule):
        kind, data = rule.get("kind"), value.data
        types = rule.get("data-types")
        if types and (value.type or "").upper() not in {t.upper() for t in (types if isinstance(types, list) else [types])}:
            return "invalid"
        if kind is None:
            return True
        if kind == "bounded":
            is_right = value.kind == "bounded" and data[0] is not None and data[1] is not None
        elif kind == "angle":
            is_right = isinstance(data, tuple) or is_number(data)
        elif value.kind not in ("single", "list"):
            is_right = False
        else:
            is_right = all(right_item(kind, d) for d in (data if value.kind == "list" else [data]))
        return True if is_right else "invalid"

    def number(self, value, rule):
        """The value in SI units, and whether its unit fits the rule's."""
        data = value.data
        if isinstance(data, tuple):  # degrees, minutes, seconds, millionths of a second
            return sum(d / f for d, f in zip(data, (1, 60, 3600, 3600e6))), True
        data = data[0] if isinstance(data, list) else data
        if isinstance(data, str):
            return float(data), True
        if "unit" not in rule:
            return data, True
        wanted = UNITS[rule["unit"]][0]
        si, kind = self.facts.in_si(Value(data, type=value.type, unit=value.unit))
        if kind is None and wanted is not None:
            return None, False  # a number without a measure: its unit is not known
        if wanted is None:
            return data, True
        if si is None:
            return None, False
        if kind != wanted:
            return si, None
        return si, True

    def bounds(self, value, rule):
        number, fits = self.number(value, rule)
        if fits is False:
            return NOT_EVALUABLE
        if fits is None:
            return "invalid"
        _, factor, offset = UNITS[rule["unit"]] if "unit" in rule else (None, 1, 0)
        tests = {
            "minimum": lambda bound: number >= bound or near(number, bound),
            "maximum": lambda bound: number <= bound or near(number, bound),
            "above": lambda bound: number > bound,
            "below": lambda bound: number < bound,
        }
        for name, test in tests.items():
            if name in rule and not test(rule[name] * factor + offset):
                return "invalid"
        return True

    def day(self, text, rule):
        found = re.match(r"(\d{4})(?:-(\d\d)-(\d\d))?", text)
        if not found:
            return "invalid"
        year_only = found[2] is None
        its = date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
        for name, test in (
            ("earliest", lambda a, b: a >= b), ("latest", lambda a, b: a <= b), ("exactly", lambda a, b: a == b)
        ):
            if name not in rule:
                continue
            anchor = self.days.get(rule[name]) if rule[name] in self.days else date.fromisoformat(str(rule[name]))
            if anchor is None:
                return NOT_EVALUABLE
            if not (test(its.year, anchor.year) if year_only else test(its, anchor)):
                return "invalid"
        if "maximum-age" in rule:
            delivered = self.days["delivery"]
            if delivered is None:
                return NOT_EVALUABLE
            months = months_of(rule["maximum-age"])
            if (delivered.year - its.year) * 12 + delivered.month - its.month - (delivered.day < its.day) >= months + (
                0 if delivered.day != its.day else 1
            ):
                return "invalid"
        return True

    def sum(self, thing, value, rule):
        parts = [p for p in self.facts.instances(rule["sum"]["over"]) if thing in self.inside(p, thing)]
        number, fits = self.number(value, rule)
        if fits is False:
            return NOT_EVALUABLE
        if "of" not in rule["sum"]:
            total = len(parts)
        else:
            places = self.cahier.places(rule["sum"]["of"], self.facts.schema)
            total, known = 0, False
            for part in parts:
                found = next((f for f in (self.find(part, p, "either") for p in places) if f and not blank(f[0])), None)
                if found is None or not is_number(found[0].data):
                    return NOT_EVALUABLE
                amount, fits = self.number(found[0], rule)
                if fits is not True:
                    return NOT_EVALUABLE
                total, known = total + amount, True
            if not known:
                return NOT_EVALUABLE
        return True if self.close(number, total, rule) else "invalid"

    def inside(self, part, thing):
        return self.facts.wholes(part, thing.is_a())

    def compare(self, thing, value, rule):
        places = self.cahier.places(rule["compare"]["with"], self.facts.schema)
        found = next((f for f in (self.find(thing, p, "either") for p in places) if f and not blank(f[0])), None)
        if found is None:
            return NOT_EVALUABLE
        relation = rule["compare"].get("relation", "equal")
        if is_number(value.data) and is_number(found[0].data):
            (mine, fits), (other, fits_too) = self.number(value, rule), self.number(found[0], rule)
            if not fits or not fits_too:
                return NOT_EVALUABLE
            same = self.close(mine, other, rule)
        else:
            mine, other = texts_of([value])[0], texts_of(found)[0]
            same = mine == other
        answers = {
            "equal": same, "not-equal": not same, "less": mine < other and not same, "less-or-equal": mine < other or same,
            "greater": mine > other and not same, "greater-or-equal": mine > other or same,
        }  # fmt: skip
        return True if answers[relation] else "invalid"

    def close(self, number, wanted, rule):
        tolerance = rule.get("tolerance")
        margin = 0
        if isinstance(tolerance, str) and tolerance.strip().endswith("%"):
            margin = abs(wanted) * float(tolerance.strip()[:-1]) / 100
        elif tolerance is not None:
            factor = UNITS[rule["unit"]][1] if "unit" in rule else 1
            margin = float(tolerance) * factor
        return abs(number - wanted) <= margin or near(number, wanted)


def document_names(document):
    """What a reference to a document, and the document itself, are called."""
    whole = getattr(document, "ReferencedDocument", None)
    parts = [document, whole] if whole is not None else [document, *(getattr(document, "ReferenceToDocument", None) or ())]
    attributes = ("Name", "Description", "Identification", "DocumentId", "ItemReference", "Location")
    return [text for part in parts for a in attributes if (text := getattr(part, a, None))]


def near(left, right):
    """Equal within the tolerance of IDS 1.0: 1e-6, relative and absolute."""
    return abs(left - right) <= 1e-6 * abs(right) + 1e-6


def right_item(kind, data):
    if kind == "text":
        return isinstance(data, str)
    if kind == "boolean":
        return isinstance(data, bool)
    if kind == "number":
        return is_number(data)
    if kind == "integer":
        return is_number(data) and float(data).is_integer()
    if kind == "date":
        return isinstance(data, str) and re.match(r"\d{4}-\d\d-\d\d(T.*)?$|\d{4}$", data) is not None
    if kind == "duration":
        return is_number(data) or (isinstance(data, str) and re.match(r"-?P", data) is not None)
    return False


def refuses_zero(rule):
    if rule.get("above", -1) >= 0 or rule.get("minimum", 0) > 0:
        return True
    return rule.get("below", 1) <= 0 or rule.get("maximum", 0) < 0


def is_number(data):
    return isinstance(data, (int, float)) and not isinstance(data, bool)


def blank(value):
    if value.text is not None:
        return False
    data = value.data
    if value.kind == "bounded":
        return all(d is None for d in data)
    if isinstance(data, (list, tuple)):
        return not any(d is not None and str(d).strip() for d in data)
    if isinstance(data, str) and value.type == "IfcLogical":  # UNKNOWN says nothing
        return True
    return data is None or (isinstance(data, str) and not data.strip())


def texts_of(values):
    found = []
    for value in values:
        if value.text is not None:
            found.append(value.text)
        elif isinstance(value.data, (list, tuple)):
            found += [text_of(d) for d in value.data if d is not None]
        elif value.data is not None:
            found.append(text_of(value.data))
    return found


def text_of(data):
    if isinstance(data, bool):
        return "true" if data else "false"
    if isinstance(data, float) and data.is_integer():
        return str(int(data))
    return str(data)


def is_gtin(text):
    digits = text.replace(" ", "").replace("-", "")
    if not digits.isdigit() or len(digits) not in (8, 12, 13, 14) or not int(digits):
        return False
    return sum(int(d) * (3 if place % 2 else 1) for place, d in enumerate(reversed(digits))) % 10 == 0


def months_of(span):
    number, _, word = span.partition(" ")
    return int(number) * (12 if word.startswith(("y", "a")) else 1)
