"""The workbook and the table of a check, opened by other programs than the one that wrote them.

    python3 Tests/Peers/workbook.py [--recol PROGRAM] [ARGUMENTS OF check]

openpyxl, csv and, where it is installed, LibreOffice read what `recol check` writes as XLSX and CSV; the JSON of the
same run says what must be in it. Prints the counts of each sheet, and ends with 1 where anything differs.
"""
import argparse
import collections
import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import openpyxl

SHEETS = {"absent": 3, "placeholder": 4, "misplaced": 5, "invalid": 6, "not-evaluable": 7}
# As in the workbook: what steers a program or turns the direction of writing is replaced, breaks become spaces.
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]")
differences = []


def differ(what, left, right):
    if left != right:
        differences.append(f"{what}: {left!r} instead of {right!r}")


def printable(text):
    if text is None:
        return None
    if re.search("[\n\r\t]", text) or UNFIT.search(text):
        text = UNFIT.sub("\ufffd", re.sub("[\n\r\t]", " ", text)).rstrip(" ")
    return text or None


def failures(report):
    """Every failure of a JSON report: outcome, requirement, file, instance, name, value."""
    lists = [(model["path"], model["specifications"]) for model in report["models"]]
    lists.append((None, report.get("submission", {}).get("specifications", [])))
    for path, specifications in lists:
        for specification in specifications:
            found = list(specification["failures"])
            for requirement in specification["requirements"]:
                found += requirement["failures"]
            for failure in found:
                yield failure["reason"].split(".")[0], (
                    specification["id"], failure.get("path") or path, failure["instance"],
                    printable(failure["name"]), printable(failure["actual"]), failure["reason"])


def by_outcome(report):
    rows = collections.defaultdict(list)
    for outcome, row in failures(report):
        rows[outcome].append(row)
    return rows


def compare_workbook(path, expected):
    book = openpyxl.load_workbook(path)
    sheets = book.worksheets
    for outcome, place in SHEETS.items():
        sheet = sheets[place - 1]
        differ(f"{sheet.title}: frozen", sheet.freeze_panes, "A2")
        found = []
        for row in sheet.iter_rows(min_row=2, values_only=True):
            found.append((row[0], row[8], row[15], row[11], row[7], row[16]))
        for cells in sheet.iter_rows(min_row=2):
            for cell in cells:
                if cell.data_type == "f":
                    differences.append(f"{sheet.title}!{cell.coordinate} is a formula")
        print(f"openpyxl: {sheet.title}: {len(found)} rows, {len(expected[outcome])} expected")
        differ(f"{sheet.title}: rows", len(found), len(expected[outcome]))
        for number, (left, right) in enumerate(zip(found, expected[outcome])):
            if right[1] is None:
                left, right = left[:1] + left[2:], right[:1] + right[2:]
            differ(f"{sheet.title}, row {number + 2}", left, right)
            if len(differences) > 20:
                return


def compare_table(path, report):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    expected = [row for _, row in failures(report)]
    print(f"csv: {len(rows)} rows, {len(expected)} expected")
    differ("csv: rows", len(rows), len(expected))
    for number, (row, right) in enumerate(zip(rows, expected)):
        differ(f"csv, row {number + 2}", (row["specification"], row["reason"], row["instance"]),
               (right[0], right[5], "" if right[2] is None else str(right[2])))
        for key, cell in row.items():
            if cell[:1] in ("=", "@", "\t", "\r") or re.match(r"[+-](?![0-9.eE+-]*$)", cell):
                differences.append(f"csv, row {number + 2}: {key} begins a formula: {cell!r}")


def compare_office(path, expected):
    """LibreOffice counts the same rows: each sheet as CSV of its own."""
    office = shutil.which("libreoffice") or shutil.which("soffice")
    if office is None:
        return print("LibreOffice: SKIPPED, it is not installed")
    folder = pathlib.Path(path).parent / "office"
    convert = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    subprocess.run(
        [office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", convert, "--outdir",
         str(folder), path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    titles = [sheet.title for sheet in openpyxl.load_workbook(path, read_only=True).worksheets]
    for outcome, place in SHEETS.items():
        text = (folder / f"{pathlib.Path(path).stem}-{titles[place - 1]}.csv").read_text(encoding="utf-8")
        rows = [row for row in csv.reader(io.StringIO(text)) if any(row)]
        print(f"LibreOffice: {titles[place - 1]}: {len(rows) - 1} rows")
        differ(f"LibreOffice, {titles[place - 1]}: rows", len(rows) - 1, len(expected[outcome]))
        # Numbers of requirements that are digits alone stay texts: the cells say so.
        differ(f"LibreOffice, {titles[place - 1]}: requirements", [row[0] for row in rows[1:]],
               [row[0] for row in expected[outcome]])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recol", default=".build/release/recol")
    options, arguments = parser.parse_known_args()
    if not arguments:
        arguments = ["sample-ifc/remise", "--documents", "sample-ifc/DOE", "--against", "sample-ifc/cahier-ecole.yaml",
                     "rules", "--stage", "doe"]
    with tempfile.TemporaryDirectory() as folder:
        book, table, json_path = f"{folder}/book.xlsx", f"{folder}/table.csv", f"{folder}/report.json"
        start = time.monotonic()
        run = subprocess.run(
            [options.recol, "check", *arguments, "--quiet", "--report", f"xlsx={book}", "--report", f"csv={table}",
             "--report", f"json={json_path}"], stdout=subprocess.DEVNULL)
        print(f"recol: status {run.returncode}, {time.monotonic() - start:.1f} s")
        if run.returncode > 1:
            return run.returncode
        report = json.loads(pathlib.Path(json_path).read_text(encoding="utf-8"))
        expected = by_outcome(report)
        compare_workbook(book, expected)
        compare_table(table, report)
        compare_office(book, expected)
    for difference in differences[:20]:
        print(difference)
    print(f"{len(differences)} differences")
    return 1 if differences else 0


sys.exit(main())
