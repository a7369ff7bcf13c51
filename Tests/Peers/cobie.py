"""A COBie workbook of `recol scan --report cobie=F`, opened by openpyxl and, where it is installed, LibreOffice.

    python3 Tests/Peers/cobie.py FILE.xlsx

Sheets and their columns are those of COBie 2.4; names are unique in each sheet; what refers to a row of another sheet
finds it; no required cell is empty; LibreOffice reads as many rows. Prints the rows of each sheet, and ends with 1 where
anything is wrong.
"""
import collections
import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

SHEETS = ["Instruction", "Contact", "Facility", "Floor", "Space", "Zone", "Type", "Component", "System", "Document"]
# Which column names a row of which sheet.
REFERENCES = {
    "Facility": {"CreatedBy": "Contact"}, "Floor": {"CreatedBy": "Contact"},
    "Space": {"CreatedBy": "Contact", "FloorName": "Floor"}, "Zone": {"SpaceNames": "Space"},
    "Type": {"CreatedBy": "Contact"}, "Component": {"CreatedBy": "Contact", "Space": "Space"},
    "System": {"ComponentNames": "Component"},
}
# How many columns from the left may not be empty.
REQUIRED = {"Contact": 9, "Facility": 18, "Floor": 7, "Space": 9, "Zone": 8, "Type": 16, "Component": 9, "System": 8,
            "Document": 13}
faults = []


def rows_of_libreoffice(path):
    """How many rows LibreOffice reads of each sheet; None where it is not installed."""
    program = shutil.which("soffice")
    if not program:
        print("LibreOffice is not installed; it is not asked")
        return None
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder, path],
            check=True, capture_output=True, timeout=600)
        found = {}
        for name in SHEETS:
            file = pathlib.Path(folder) / f"{pathlib.Path(path).stem}-{name}.csv"
            with open(file, newline="", encoding="utf-8") as lines:
                found[name] = sum(1 for row in csv.reader(lines))
        return found


def main():
    path = sys.argv[1]
    book = openpyxl.load_workbook(path, read_only=True)
    if book.sheetnames != SHEETS:
        faults.append(f"sheets: {book.sheetnames}")
    tables = {}
    for name in SHEETS[1:]:
        rows = list(book[name].iter_rows(values_only=True))
        tables[name] = (rows[0], rows[1:])
    names = {name: {row[0] for row in rows} for name, (_, rows) in tables.items()}
    for name, (headings, rows) in tables.items():
        if name not in ("Zone", "System", "Document"):
            repeated = [key for key, count in collections.Counter(row[0] for row in rows).items() if count > 1]
            if repeated:
                faults.append(f"{name}: repeated names {repeated[:3]}")
        empty = sum(1 for row in rows for cell in row[:REQUIRED[name]] if cell in (None, ""))
        if empty:
            faults.append(f"{name}: {empty} required cells are empty")
        for column, other in REFERENCES.get(name, {}).items():
            place = headings.index(column)
            lost = {row[place] for row in rows} - names[other] - {"n/a"}
            if lost:
                faults.append(f"{name}.{column}: no row of {other} for {sorted(lost)[:3]}")
        print(f"{name}: {len(rows)} rows")
    counted = rows_of_libreoffice(path)
    for name, (_, rows) in tables.items():
        if counted and counted[name] != len(rows) + 1:
            faults.append(f"{name}: LibreOffice reads {counted[name]} rows of {len(rows) + 1}")
    print("\n".join(faults) or "nothing is wrong")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
