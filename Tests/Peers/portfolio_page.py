#!/usr/bin/env python3
"""Puts the page of an archive to a real browser: size, hostile names, requests, console, accessibility, phone, dark, the
heat map's search and order, and the time that each view of the database takes.

Needs a Chromium and two packages from PyPI: playwright (which drives it), axe-playwright-python (which carries the rules
of axe-core).

    python3 -m venv .build/page && .build/page/bin/pip install playwright axe-playwright-python
    swift build -c release --product recol
    .build/page/bin/python Tests/Peers/portfolio_page.py .build/release/recol [--chromium /usr/bin/chromium] \
        [--shots FOLDER]

Ends with status 1 where anything is not as it should be.
"""

import argparse
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

import portfolio_rows
from page_check import FOREIGN, Checks, accessible, opened, unharmed

MODELS = 3000
MEGABYTES = 5.0
LOOKS = {
    "desktop": dict(viewport=dict(width=1280, height=800)),
    "dark": dict(viewport=dict(width=1280, height=800), color_scheme="dark"),
    "phone": dict(viewport=dict(width=390, height=844), is_mobile=True, has_touch=True),
}


def page_of(recol, database, language):
    page = database.with_suffix(f".{language}.html")
    command = [recol, "scan", "--db", str(database), "--lang", language, "--quiet", "--format", "html"]
    start = time.monotonic()
    done = subprocess.run(command, stdout=page.open("wb"), stderr=subprocess.PIPE)
    if done.returncode not in (0, 1, 4):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
    print(f"      {page.name}: {page.stat().st_size / 1e6:.2f} MB written in {time.monotonic() - start:.1f} s")
    return page


def views(database, check):
    """How long each view takes to be read as a whole."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    times = []
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
        # The lines of 3,000 models are 400 MB.
        if name == "model_line":
            continue
        start = time.monotonic()
        rows = sum(1 for _ in connection.execute(f"SELECT * FROM {name}"))
        times.append((time.monotonic() - start, name, rows))
    for seconds, name, rows in sorted(times, reverse=True)[:6]:
        print(f"      {name}: {rows} rows in {seconds:.2f} s")
    check(max(times)[0] < 4, f"{len(times)} views, the slowest in {max(times)[0]:.2f} s")


def hostile(browser, page, check):
    tab = opened(browser, page, check, "hostile names", viewport=dict(width=1280, height=800))
    tab.locator(".map").evaluate("map => map.scrollTop = map.scrollHeight")
    tab.wait_for_timeout(300)
    unharmed(tab, check, FOREIGN + ",svg", own=[2, 3, 5])


def heat_map(tab, check, name):
    """The map's cells, search and order, by keyboard where there are keys."""
    rows = tab.locator(".map tbody tr")
    every = rows.count()
    first = rows.first.locator("td")
    check(first.count() > 10, f"{name}: the first of {every} rows has {first.count()} cells")
    figures = first.all_inner_texts()
    check(all(figure.isdigit() or figure in "–?" for figure in figures), f"{name}: with a figure in each {figures[:6]}")
    last = tab.locator(".map tbody tr").last
    check(last.locator("td").count() == 1, f"{name}: the last is made when it is seen")
    tab.locator(".map").evaluate("map => map.scrollTop = map.scrollHeight")
    tab.wait_for_timeout(400)
    check(last.locator("td").count() == first.count(), f"{name}: and it is")
    tab.locator(".map").evaluate("map => map.scrollTop = 0")
    button = tab.locator(".map thead button").nth(3)
    button.focus()
    tab.keyboard.press("Enter")
    column = lambda: tab.evaluate(
        "() => [...document.querySelectorAll('.map tbody tr')].slice(0, 40).map(r => r.cells[4]?.textContent)")
    tab.wait_for_timeout(400)
    numbers = [int(text) for text in column() if text and text.isdigit()]
    check(numbers == sorted(numbers) and numbers, f"{name}: sorted by a requirement {numbers[:5]}")
    tab.keyboard.press("Enter")
    tab.wait_for_timeout(400)
    numbers = [int(text) for text in column() if text and text.isdigit()]
    check(numbers == sorted(numbers, reverse=True), f"{name}: and the other way round {numbers[:5]}")
    tab.locator("[data-control=building]").focus()
    tab.keyboard.type("ecole victor")
    tab.wait_for_timeout(500)
    shown = tab.locator(".map tbody tr:not([hidden])").count()
    said = tab.locator("[data-control=shown]").inner_text()
    check(0 < shown < every and said.startswith(str(shown)), f"{name}: a search shows {shown} of {every}, and says so ({said})")
    tab.locator(".map tbody tr:not([hidden]) a").first.click()
    tab.wait_for_timeout(700)
    check(tab.locator("article.item > details[open]").count() == 1, f"{name}: a building unfolds where a row leads")
    tab.locator("[data-control=building]").fill("")
    tab.wait_for_timeout(400)
    check(tab.locator(".map tbody tr:not([hidden])").count() == every, f"{name}: all come back")


def looks(browser, page, check, language, shots):
    for look, context in LOOKS.items():
        name = f"{language}, {look}"
        tab = opened(browser, page, check, name, **context)
        widths = tab.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        check(widths[0] <= widths[1], f"{name}: nothing reaches over the side {widths}")
        if shots:
            tab.screenshot(path=str(shots / f"portfolio-{language}-{look}.png"))
            tab.evaluate("document.documentElement.style.scrollBehavior = 'auto'")
            for section in ("map", "facts", "exporters", "unreadable"):
                tab.evaluate("name => document.getElementById(name).scrollIntoView()", section)
                tab.wait_for_timeout(300)
                tab.screenshot(path=str(shots / f"portfolio-{language}-{look}-{section}.png"))
        if look == "desktop":
            heat_map(tab, check, name)
            if shots:
                tab.screenshot(path=str(shots / f"portfolio-{language}-building.png"))
    tab = browser.new_context(java_script_enabled=False, viewport=dict(width=1280, height=800)).new_page()
    tab.goto(page.as_uri())
    check(not tab.locator("form.filter").is_visible(), f"{language}, without script: no control that does nothing")
    line = tab.locator(".map tbody td").first.inner_text()
    check(len(line.split()) > 10, f"{language}, without script: a row is a line of figures")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("recol")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--shots", type=pathlib.Path, help="keep screenshots here")
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    check = Checks()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as driver:
        folder = pathlib.Path(name)
        browser = driver.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        database = folder / "large.sqlite"
        portfolio_rows.fill(options.recol, database, MODELS)
        views(database, check)
        page = page_of(options.recol, database, "fr")
        size = page.stat().st_size / 1e6
        check(size < MEGABYTES, f"{MODELS} models: a page of {size:.2f} MB")
        looks(browser, page, check, "fr", options.shots)
        # Names that try to be more, in an archive small enough for all the rules of axe-core.
        small = folder / "small.sqlite"
        portfolio_rows.fill(options.recol, small, 60, 20, 60, hostile=True)
        hostile(browser, page_of(options.recol, small, "en"), check)
        for requirements in (12, 0):
            portfolio_rows.fill(options.recol, small, 60, requirements, 60)
            for look, context in LOOKS.items():
                page = page_of(options.recol, small, "en")
                told = f"{requirements} requirements, {look}"
                tab = opened(browser, page, check, told, **context)
                tab.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
                accessible(tab, check, told)
        browser.close()
    sys.exit(1 if check.failed else 0)


if __name__ == "__main__":
    main()
