"""Do two archive databases hold the same rows?

All tables, all columns, every row, except when a scan started and ended. Scans are told apart by their order, whatever
their ids; all other ids must be equal.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

TIMES = {("scan", "started"), ("scan", "ended")}


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def tables(connection: sqlite3.Connection, schema: str) -> list[str]:
    query = f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return [name for (name,) in connection.execute(query)]


def selection(connection: sqlite3.Connection, schema: str, table: str) -> str:
    """A query for all rows of a table, scans by their number in order."""
    scans = {
        row[3] for row in connection.execute(f"PRAGMA {schema}.foreign_key_list({quoted(table)})") if row[2] == "scan"
    }
    columns = []
    for row in connection.execute(f"PRAGMA {schema}.table_info({quoted(table)})"):
        name = row[1]
        if (table, name) in TIMES:
            continue
        if name in scans or (table, name) == ("scan", "id"):
            earlier = "(earlier.started, earlier.id) <= (here.started, here.id)"
            order = f"(SELECT count(*) FROM {schema}.scan AS earlier WHERE {earlier})"
            id = f"{quoted(table)}.{quoted(name)}"
            columns.append(f"(SELECT {order} FROM {schema}.scan AS here WHERE here.id = {id}) AS {quoted(name)}")
        else:
            columns.append(quoted(name))
    return f"SELECT {', '.join(columns)} FROM {schema}.{quoted(table)}"


def differences(expected: Path, actual: Path, most: int = 5) -> tuple[int, list[str]]:
    """How many rows there are, and a sentence for each table that differs, with some of its rows."""
    connection = sqlite3.connect(":memory:")
    connection.execute("ATTACH ? AS expected", (str(expected),))
    connection.execute("ATTACH ? AS actual", (str(actual),))
    count, found = 0, []
    names = {schema: tables(connection, schema) for schema in ("expected", "actual")}
    if names["expected"] != names["actual"]:
        found.append(f"tables: {names['expected']} expected, {names['actual']} found")
    for table in sorted(set(names["expected"]) & set(names["actual"])):
        queries = {schema: selection(connection, schema, table) for schema in names}
        counts = {
            schema: connection.execute(f"SELECT count(*) FROM {schema}.{quoted(table)}").fetchone()[0]
            for schema in names
        }
        count += counts["expected"]
        lines = []
        for word, one, other in (("missing", "expected", "actual"), ("not expected", "actual", "expected")):
            query = f"{queries[one]} EXCEPT {queries[other]}"
            for row in connection.execute(f"SELECT * FROM ({query}) LIMIT {most}"):
                lines.append(f"  {word}: {row}"[:300])
        if lines or counts["expected"] != counts["actual"]:
            found.append(f"{table}: {counts['expected']} rows expected, {counts['actual']} found\n" + "\n".join(lines))
    versions = [connection.execute(f"PRAGMA {schema}.user_version").fetchone()[0] for schema in names]
    if versions[0] != versions[1]:
        found.append(f"user_version: {versions[0]} expected, {versions[1]} found")
    connection.close()
    return count, found
