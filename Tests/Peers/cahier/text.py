"""A cahier as its text says it: YAML, with what it extends, stage by stage."""

import re
import unicodedata
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[3]
SHIPPED = ROOT / "Sources" / "CShippedCahiers" / "cahiers"


def as_list(value):
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def folded(text):
    """Case, accents and punctuation do not count (`TextFolding` says how)."""
    text = str(text).replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("ß", "ss")
    out = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    kept = []
    for position, character in enumerate(out):
        if character.isalnum() or character in "+<>=%&@":
            kept.append(character)
        elif character == "-" and not "".join(kept).strip() and position == 0 and out[1:2].isdigit():
            kept.append(character)
        else:
            kept.append(" ")
    return " ".join("".join(kept).split())


class Cahier:
    """The merged text of a cahier and of those that it extends."""

    def __init__(self, text):
        self.text = text
        self.order = [str(s["id"]) for s in as_list(text.get("stages"))]
        self.lists = {entry["id"]: entry for entry in as_list(text.get("lists"))}

    @classmethod
    def read(cls, name):
        return cls(merged(name))

    def due(self, stage):
        """The requirements of a stage, each as it is then; all without one."""
        for requirement in as_list(self.text["requirements"]):
            if stage is None or self.at(requirement.get("stages"), stage):
                yield requirement

    def at(self, rule, stage):
        if rule is None:
            return True
        if isinstance(rule, dict):
            if "from" in rule:
                return self.order.index(stage) >= self.order.index(rule["from"])
            if "only" in rule:
                return stage in as_list(rule["only"])
            return True
        return stage in as_list(rule)

    def is_stronger(self, requirement, stage):
        rule = requirement.get("stages")
        stronger = rule.get("stronger") if isinstance(rule, dict) else None
        return bool(stronger) and stage is not None and self.at(stronger, stage)

    def places(self, locator, schema):
        """The places of a value in a schema version, the right one first."""
        if isinstance(locator, dict) and "property" not in locator:
            locator = locator.get(schema, locator.get("all"))
        if locator in (None, "none"):
            return []
        return [place(one) for one in as_list(locator)]

    def names(self, stage):
        found = next(s for s in as_list(self.text["stages"]) if s["id"] == stage)
        title = found.get("title", {})
        titles = list(title.values()) if isinstance(title, dict) else [title]
        return [stage, *titles, *as_list(found.get("aliases"))]

    def members(self, rule):
        """The values allowed and whether they must be written exactly so; None where any may be."""
        values = [str(v) if not isinstance(v, bool) else str(v).lower() for v in as_list(rule.get("values"))]
        exact = False
        if "list" in rule:
            entry = self.lists[rule["list"]]
            exact = entry.get("exact", False)
            for one in entry["values"]:
                values += [one["value"], *as_list(one.get("aliases"))] if isinstance(one, dict) else [one]
        return ([str(v) for v in values], exact) if values else None

    def placeholders(self, requirement, stage):
        general, own = self.text.get("placeholders", {}), requirement.get("placeholders", {})
        start = own.get("from", general.get("from"))
        if start and stage and self.order.index(stage) < self.order.index(start):
            return None
        words = as_list(general.get("words")) + as_list(own.get("words"))
        allowed = {}
        for one in as_list(general.get("allowed")) + as_list(own.get("allowed")):
            one = one if isinstance(one, dict) else {"word": one}
            allowed[one["word"]] = one.get("before")
        kept = {
            folded(w) for w, before in allowed.items()
            if before is None or (stage and self.order.index(stage) < self.order.index(before))
        }
        stronger = requirement.get("stages") or {}
        keeps = isinstance(stronger, dict) and (stronger.get("stronger") or {}).get("keeps-allowed-words")
        if self.is_stronger(requirement, stage) and not keeps:
            kept = set()
        return Placeholders(own.get("standard", general.get("standard", True)), words, kept)


class Placeholders:
    """What counts as an empty word (`PlaceholderVocabulary` lists the words)."""

    def __init__(self, standard, words, allowed):
        self.standard, self.allowed = standard, allowed
        known = {folded(w) for w in [*(VOCABULARY if standard else []), *words]}
        if standard:
            known |= {f"<{w}>" for w in known}
        self.words = (known | {w.replace(" ", "") for w in known if len(w.replace(" ", "").encode()) >= 6}) - {""}

    def has(self, text, members=()):
        plain = folded(text)
        if plain in self.allowed or plain in {folded(m) for m in members}:
            return False
        if plain in self.words:
            return True
        if self.standard and any(plain.startswith(folded(o) + " ") for o in OPENINGS):
            return True
        if self.standard and str(text).startswith("#") and plain in ERRORS:
            return True
        crosses = plain.replace(" ", "")
        return self.standard and (plain == "" or (len(crosses) >= 2 and set(crosses) == {"x"}))

    def has_day(self, text):
        return self.standard and text[:10] in DAYS


def place(one):
    """A locator as (kind, …)."""
    if isinstance(one, dict):
        return "property", one["set"], one["property"]
    one = one.strip()
    word, colon, rest = one.partition(":")
    if word.lower() in ("classification", "material", "type", "document", "crs", "address", "part-of"):
        return word.lower(), rest.strip() or None
    if "." in one:
        first, _, second = one.partition(".")
        return "property", first.strip(), second.strip()
    return "attribute", one


def merged(name):
    path = SHIPPED / f"{name}.yaml" if (SHIPPED / f"{name}.yaml").exists() else Path(name)
    own = yaml.load(path.read_text(encoding="utf-8"), Loader=Text)
    if "extends" not in own:
        return own
    base_path = path.parent / own["extends"]
    base = merged(str(base_path) if base_path.exists() else own["extends"])
    dropped = {d["id"] for d in as_list(own.get("drop"))}
    result = {**base, **{k: v for k, v in own.items() if k not in ("stages", "lists", "lots", "requirements", "disciplines")}}
    result["thresholds"] = {**base.get("thresholds", {}), **own.get("thresholds", {})}
    for part in ("stages", "lists", "lots", "disciplines", "requirements"):
        entries = {e["id"]: e for e in as_list(base.get(part))}
        for entry in as_list(own.get(part)):
            entries[entry["id"]] = {**entries.get(entry["id"], {}), **entry}
        if part == "requirements":
            entries = {k: v for k, v in entries.items() if k not in dropped}
        result[part] = list(entries.values())
    return result


class Text(yaml.SafeLoader):
    """YAML in which days stay text and `on` is a word (the core schema of YAML 1.2)."""


Text.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def vocabulary():
    """The words and days that `PlaceholderVocabulary` documents."""
    source = (ROOT / "Sources/Requirements/Cahier/Placeholders/PlaceholderVocabulary.swift").read_text(encoding="utf-8")
    lists = {}
    for name, body in re.findall(r"static let (\w+) = \[(.*?)\]", source, re.S):
        lists[name] = re.findall(r'"([^"]*)"', body)
    days = [day.split("-") for day in lists.pop("sentinelDays")]
    written = ["-".join(day) for day in days] + [mark.join(reversed(day)) for day in days for mark in "/.-"]
    openings, errors = lists.pop("openings"), {folded(error) for error in lists.pop("errors")}
    participles, endings = lists.pop("participles"), lists.pop("endings")
    unsaid = [f"{no} {p}{end}" for p in participles for no in ("non", "pas", "pas encore") for end in endings]
    return [word for words in lists.values() for word in words] + unsaid, openings, written, errors


VOCABULARY, OPENINGS, DAYS, ERRORS = vocabulary()
