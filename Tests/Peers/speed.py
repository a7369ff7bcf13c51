#!/usr/bin/env python3
"""How long recol, ifctester and ifcfast take to check one model against one IDS.

    speed.py --recol PATH MODEL IDS [--runs N]

Each runs as a whole process, as its users run it: best of N runs, seconds and peak memory. Needs the packages that
`./dev bench-peers` installs; run it with their Python.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path


def measure(command):
    """Seconds, peak resident memory in MiB, exit status."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - started, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recol", default="recol", help="the program to run")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("model")
    parser.add_argument("ids")
    arguments = parser.parse_args()

    tools = Path(sys.executable).parent
    commands = {
        "recol": [arguments.recol, "check", arguments.model, "--against", arguments.ids, "--format", "json"],
        "ifctester": [
            sys.executable, "-m", "ifctester", arguments.ids, arguments.model, "-r", "Json", "-o", os.devnull
        ],
        "ifcfast": [str(tools / "ifcfast"), "ids", "--json", os.devnull, arguments.ids, arguments.model],
    }
    size = os.path.getsize(arguments.model) / 1e6
    print(f"{arguments.model}: {size:.1f} MB, {os.cpu_count()} CPUs, best of {arguments.runs}")
    print(f"{'program':10} {'seconds':>8} {'MB/s':>8} {'peak MiB':>9} {'status':>6}")
    for name, command in commands.items():
        runs = [measure(command) for _ in range(arguments.runs)]
        seconds, memory, status = min(runs)
        print(f"{name:10} {seconds:8.2f} {size / seconds:8.1f} {memory:9.0f} {status:6}")


main()
