#!/usr/bin/env python3
"""Drives the page of `recol serve` in Chromium: drop, progress, report, delete; then the plain form without a script.

    python3 Tests/Peers/serve_page.py .build/release/recol [--pictures FOLDER]

Needs Chromium and nothing from PyPI. Ends with 0 where all went as it should.
"""
import argparse
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "browser"))
from devtools import Browser  # noqa: E402

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "sample-ifc"

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("program")
parser.add_argument("--pictures", help="write screenshots to this folder")
options = parser.parse_args()

work = pathlib.Path(tempfile.mkdtemp(prefix="recol-page-"))
delivery = work / "remise"
delivery.mkdir()
shutil.copy(SAMPLE / "ecole-ifc4.ifc", delivery)
shutil.copytree(SAMPLE / "DOE", delivery / "DOE")
(delivery / "<img src=x onerror=alert(1)>.txt").write_text("inert")

server = subprocess.Popen(
    [options.program, "serve", "--port", "0", "--data", str(work / "data"), "--lang", "en"],
    stderr=subprocess.PIPE, text=True)
address = re.search(r"http://\S+/", server.stderr.readline()).group()
browser = Browser()


def picture(name: str) -> None:
    if options.pictures:
        pathlib.Path(options.pictures).mkdir(parents=True, exist_ok=True)
        browser.picture(f"{options.pictures}/{name}.png")


def expect(condition, what: str) -> None:
    print(("ok    " if condition else "FAILED ") + what)
    if not condition:
        picture("failed")
        raise SystemExit(1)


try:
    browser.size(1200, 900)
    browser.open(address + "?lang=en")
    picture("form")
    labels = browser.run("""
        [...document.querySelectorAll("input:not([type=hidden]), select, button, progress")].filter(
          (each) => !(each.labels?.length || each.textContent.trim() || each.getAttribute("aria-labelledby"))
        ).map((each) => each.outerHTML)""")
    expect(labels == [], f"every field and button has a name: {labels}")

    # A folder and a model are dropped.
    box = browser.run("(({x, y, width, height}) => ({x: x + width / 2, y: y + height / 2}))"
                      "(document.getElementById('drop').getBoundingClientRect())")
    browser.drop([str(delivery)], box["x"], box["y"])
    browser.until("!document.getElementById('chosen').hidden")
    said = browser.run("document.getElementById('chosen').textContent")
    files = sum(path.is_file() for path in delivery.rglob("*"))
    expect(said.startswith(f"{files} files"), f"what was dropped is counted: {said}")
    browser.run("document.querySelector('[name=stage]').value = 'doe'")
    picture("chosen")

    # Sending: the bar is watched through a line that is slow.
    browser.call("Network.emulateNetworkConditions", offline=False, latency=5, downloadThroughput=-1,
                 uploadThroughput=150_000)
    browser.run("document.querySelector('#upload button.main').click()")
    browser.until("/\\d+%/.test(document.getElementById('progress-text')?.textContent ?? '')")
    expect(browser.run("!document.getElementById('progress').hidden"), "progress is shown")
    picture("sending")
    browser.until("location.pathname.startsWith('/checks/') || document.getElementById('problem')?.textContent")
    browser.call("Network.emulateNetworkConditions", offline=False, latency=0, downloadThroughput=-1,
                 uploadThroughput=-1)
    expect(browser.run("location.pathname.startsWith('/checks/')"), "the check has a page of its own")
    browser.until("document.getElementById('status')?.dataset.state === 'done'", 120)
    expect("not conform" in browser.run("document.getElementById('status').textContent"), "the result is said")
    picture("result")
    page = browser.run("location.href")

    links = browser.run("[...document.querySelectorAll('a[href*=\"/reports/\"]')].map((each) => each.href)")
    expect(len(links) >= 3, f"{len(links)} reports can be fetched")
    codes = browser.run(f"Promise.all({links}.map((each) => fetch(each).then((answer) => answer.status)))")
    expect(set(codes) == {200}, "all of them are there")
    main = browser.run("document.querySelector('a.main').href")
    browser.open(main)
    expect("ecole-ifc4.ifc" in browser.run("document.body.innerText"), "the report is shown")
    expect(browser.run("self.origin") == "null", "the report has an origin of its own")
    picture("report")

    # The list, narrow and dark; deleting.
    browser.size(390, 800, dark=True)
    browser.open(address)
    picture("phone")
    expect(browser.run("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than a phone")
    browser.run("document.querySelector('form.delete button').click()")
    browser.until("document.querySelectorAll('form.delete').length === 0 && document.readyState === 'complete'")
    expect(True, "the check is deleted")

    # The plain form.
    browser.size(1200, 900)
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(address)
    root = browser.call("DOM.getDocument")["root"]["nodeId"]
    field = browser.call("DOM.querySelector", nodeId=root, selector="#models")["nodeId"]
    browser.call("DOM.setFileInputFiles", nodeId=field, files=[str(delivery / "ecole-ifc4.ifc")])
    picture("plain")
    button = browser.call("DOM.querySelector", nodeId=root, selector="#upload button.main")["nodeId"]
    browser.call("DOM.scrollIntoViewIfNeeded", nodeId=button)
    corners = browser.call("DOM.getBoxModel", nodeId=button)["model"]["content"]
    for kind in ("mousePressed", "mouseReleased"):
        browser.call("Input.dispatchMouseEvent", type=kind, x=(corners[0] + corners[4]) / 2,
                     y=(corners[1] + corners[5]) / 2, button="left", clickCount=1)
    browser.until("document.getElementById('status')?.dataset.state === 'done'", 120)
    expect(browser.run("document.querySelectorAll('a[href*=\"/reports/\"]').length") >= 3, "the form works without a script")
    picture("plain-result")

    foreign = [each for each in browser.requests if not each.startswith((address, "data:", "about:", "blob:"))]
    expect(foreign == [], f"no request leaves the server: {foreign}")
    expect(browser.complaints == [], f"the console is silent: {browser.complaints}")
finally:
    browser.close()
    server.send_signal(signal.SIGTERM)
    status = server.wait(20)
    shutil.rmtree(work, ignore_errors=True)
expect(status == 0, "SIGTERM ends the server with 0")
