#!/usr/bin/env python3
"""Puts an HTML report to a real browser: hostile names, requests, console, accessibility, phone, dark, paper, keys.

Needs a Chromium and two packages from PyPI: playwright (which drives it), axe-playwright-python (which carries the rules
of axe-core).

    python3 -m venv .build/page && .build/page/bin/pip install playwright axe-playwright-python
    swift build -c release --product recol
    .build/page/bin/python Tests/Peers/page_check.py .build/release/recol [--chromium /usr/bin/chromium] [--shots FOLDER]

Ends with status 1 where anything is not as it should be.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What a name may try. Each sets a mark where it runs.
NAMES = [
    "<script>window.hit=1</script>", "</script><script>window.hit=2</script>", "\"onload=\"window.hit=3",
    "<img src=http://127.0.0.1:9/x onerror=window.hit=4>", "javascript:window.hit=5", "</style><style>*{display:none}",
    "<!-- ", "<svg/onload=window.hit=6>", "\u202efdp.exe", "=cmd()", "x" * 10_000, "e\u0301\u0302" * 2000,
    "<base href=//127.0.0.1:9/>", "&lt;script&gt;", "<meta http-equiv=refresh content=0;url=http://127.0.0.1:9/>",
]

MODEL = """ISO-10303-21;
HEADER;
FILE_DESCRIPTION((''),'2;1');
FILE_NAME('{0}','2026-01-01T00:00:00',(''),(''),'{1}','{2}','');
FILE_SCHEMA(('IFC4'));
ENDSEC;
DATA;
#1=IFCPROJECT('0000000000000000000001',$,'{3}',$,$,$,$,$,$);
{lines}
ENDSEC;
END-ISO-10303-21;
"""

CAHIER = """cahier: {{id: hostile, title: '{0}', owner: '{1}', version: '{2}'}}
stages: [{{id: doe, title: '{3}', delay: {{span: 2 weeks, from: delivery, source: '{4}'}}}}]
lots: [{{id: cvc, title: '{5}', contractor: '{6}'}}]
requirements:
  - id: A-1
    title: '{7}'
    why: '{8}'
    clause: '{9}'
    usages: ['{10}']
    responsible: '{11}'
    severity: blocking
    lots: [cvc]
    classes: [IfcWall]
    checks: [Description]
    fixes: {{Revit: '{12}'}}
    note: '{13}'
    sources: ['{14}']
  - {{id: A-2, title: '{12}', severity: minor, classes: [IfcWall], checks: [Name]}}
"""


def step_text(text):
    """A string of ISO 10303-21: quotes doubled, what is not ASCII as \\X2\\."""
    out = []
    for char in text:
        if char == "'":
            out.append("''")
        elif char == "\\":
            out.append("\\\\")
        elif 0x20 <= ord(char) < 0x7F:
            out.append(char)
        else:
            out.append("\\X2\\%04X\\X0\\" % ord(char))
    return "".join(out)


def hostile_page(recol, folder):
    names = [step_text(name) for name in NAMES]
    lines = [
        "#%d=IFCWALL('%022d',$,'%s',$,'%s',$,$,'%s',$);" % (10 + n, n, names[n % len(names)], names[-n % len(names)],
                                                          names[(n + 3) % len(names)])
        for n in range(3 * len(names))
    ]
    model, cahier, page = folder / "m.ifc", folder / "c.yaml", folder / "hostile.html"
    model.write_text(MODEL.format(*names, lines="\n".join(lines)), encoding="ascii")
    quoted = [name.replace("'", "''").replace("\u202e", "") for name in NAMES]
    cahier.write_text(CAHIER.format(*quoted), encoding="utf-8")
    run(recol, [str(model), "--against", str(cahier), "--stage", "doe", "--delivered", "2026-01-30"], page)
    return page


def sample_page(recol, folder, language):
    page = folder / f"sample.{language}.html"
    sample = ROOT / "sample-ifc"
    run(recol, [str(sample / "remise"), "--documents", str(sample / "DOE"), "--against",
                str(sample / "cahier-ecole.yaml"), "rules", "--stage", "doe", "--accepted", "2026-09-15",
                "--notified", "2026-09-18", "--delivered", "2026-11-12", "--dossiers", "2026-11-16",
                "--lang", language], page)
    return page


def run(recol, arguments, page):
    command = [recol, "check", *arguments, "--quiet", "--format", "html"]
    done = subprocess.run(command, stdout=page.open("wb"), stderr=subprocess.PIPE)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")


class Checks:
    def __init__(self):
        self.failed = 0

    def __call__(self, holds, what):
        print(("ok    " if holds else "FAILS ") + what)
        self.failed += not holds


def opened(browser, page, check, name, **context):
    """The page in a context of its own; what it says and asks for is checked when it is there."""
    tab = browser.new_context(**context).new_page()
    said, asked, dialogs = [], [], []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    tab.on("request", lambda request: asked.append(request.url))
    start = time.monotonic()
    tab.goto(page.as_uri())
    seconds = time.monotonic() - start
    check(seconds < 3, f"{name}: open in {seconds:.2f} s")
    check(not said, f"{name}: nothing on the console {said[:3]}")
    check(asked == [page.as_uri()], f"{name}: no request leaves the page {asked[1:4]}")
    check(not dialogs, f"{name}: no dialogue")
    return tab


def accessible(tab, check, name):
    response = Axe().run(tab).response
    found = [f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:120]}" for rule in response["violations"]]
    check(len(response["passes"]) > 15, f"{name}: {len(response['passes'])} rules of axe-core were asked")
    check(not found, f"{name}: none is violated {found}")


def unharmed(tab, check, elements, own):
    """Whether names that are markup are text on the page: of `elements` it has META, SCRIPT and STYLE, as many as recol
    wrote: `own` scripts, styles and metas."""
    check(tab.evaluate("window.hit === undefined"), "hostile names: none runs")
    known = tab.evaluate(
        f"() => [...new Set([...document.querySelectorAll('{elements}')]"
        ".map(e => e.tagName + (e.closest('svg') ? '!' : '')))].sort().join(' ')")
    check(known == "META SCRIPT STYLE", f"hostile names: only the page's own elements ({known})")
    counts = tab.evaluate("() => ['script','style','meta'].map(n => document.querySelectorAll(n).length)")
    check(counts == own, f"hostile names: as many as recol wrote {counts}")
    handlers = tab.evaluate(
        "() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^on|^src$/.test(a.name)"
        " || (a.name === 'href' && !a.value.startsWith('#'))).length")
    check(handlers == 0, "hostile names: no handler, no source, no link that leaves")
    text = tab.evaluate("document.body.textContent")
    check("<script>window.hit=1</script>" in text, "hostile names: they are there, as text")
    check("x" * 1300 not in text and "\u202e" not in text, "hostile names: cut, and without marks of direction")


FOREIGN = "script,style,img,iframe,object,embed,base,link,meta"


def hostile(browser, page, check):
    unharmed(opened(browser, page, check, "hostile names"), check, FOREIGN, own=[1, 2, 5])


def sample(browser, page, check, language, shots):
    looks = {
        "desktop": dict(viewport=dict(width=1280, height=900)),
        "dark": dict(viewport=dict(width=1280, height=900), color_scheme="dark"),
        "phone": dict(viewport=dict(width=390, height=844), is_mobile=True, has_touch=True),
        "without script": dict(viewport=dict(width=1280, height=900), java_script_enabled=False),
    }
    for look, context in looks.items():
        name = f"{language}, {look}"
        if look == "without script":
            tab = browser.new_context(**context).new_page()
            tab.goto(page.as_uri())
            check(tab.locator("article.item").count() > 50, f"{name}: every requirement is there")
            check(not tab.locator("form.filter").is_visible(), f"{name}: no control that does nothing")
            continue
        tab = opened(browser, page, check, name, **context)
        accessible(tab, check, name)
        widths = tab.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        check(widths[0] <= widths[1], f"{name}: nothing reaches over the side {widths}")
        if shots:
            tab.screenshot(path=str(shots / f"{language}-{look}.png"))
        if look == "desktop":
            keys(tab, check, name)
            if shots:
                tab.pdf(path=str(shots / f"{language}.pdf"), prefer_css_page_size=True)


def keys(tab, check, name):
    """What the script does, by keyboard alone."""
    tab.keyboard.press("Tab")
    check(tab.evaluate("document.activeElement.className") == "skip", f"{name}: the first stop is the skip link")
    tab.keyboard.press("Tab")
    check(tab.evaluate("document.activeElement.dataset.control") == "theme", f"{name}: then the theme")
    tab.keyboard.press("Enter")
    check(tab.evaluate("document.documentElement.dataset.theme") == "dark", f"{name}: which Enter changes")
    tab.keyboard.press("Enter")
    every = tab.locator("article.item").count()
    tab.locator("[data-control=search]").focus()
    tab.keyboard.type("porte")
    tab.wait_for_timeout(400)
    shown = tab.locator("article.item:visible").count()
    said = tab.locator("[data-control=count]").inner_text()
    check(0 < shown < every and said.startswith(str(shown)), f"{name}: a search shows {shown} of {every}, and says so ({said})")
    tab.locator("[data-control=reset]").press("Enter")
    check(tab.locator("article.item:visible").count() == every, f"{name}: all come back")
    tab.locator("[data-control=severity]").select_option("blocking")
    check(tab.locator("article.item:visible").count() == tab.locator("article.item[data-severity=blocking]").count(),
          f"{name}: the filter by severity")
    tab.locator("[data-control=reset]").click()
    tab.locator("[data-control=order]").select_option("failed")
    counts = tab.evaluate(
        "() => [...document.querySelectorAll('#requirements article.item')].map(e => Number(e.dataset.failed))")
    check(counts == sorted(counts, reverse=True), f"{name}: sorted by failures")
    tab.locator("[data-control=reset]").click()
    outline = tab.evaluate(
        "() => { const b = document.querySelector('[data-control=reset]'); b.focus();"
        " return getComputedStyle(b).outlineStyle; }")
    check(outline != "none", f"{name}: the focus is seen")
    tab.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("recol")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--shots", type=pathlib.Path, help="keep screenshots and PDFs here")
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    check = Checks()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as driver:
        folder = pathlib.Path(name)
        browser = driver.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        hostile(browser, hostile_page(options.recol, folder), check)
        for language in ("fr", "en"):
            sample(browser, sample_page(options.recol, folder, language), check, language, options.shots)
        browser.close()
    sys.exit(1 if check.failed else 0)


if __name__ == "__main__":
    main()
