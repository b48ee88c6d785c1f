# SPDX-License-Identifier: Apache-2.0
"""Figures, goals, and the table that shows both."""

import json
import os
import platform
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class Figure:
    name: str
    value: object  # a number, or a word
    unit: str = ""
    goal: str = ""  # as shown
    met: bool | None = None  # None: for information


def at_least(name, value, limit, unit=""):
    return Figure(name, value, unit, f"≥ {limit:,g}", value >= limit)


def at_most(name, value, limit, unit=""):
    return Figure(name, value, unit, f"≤ {limit:,g}", value <= limit)


def info(name, value, unit=""):
    return Figure(name, value, unit)


def delivered(report, expected, name="order and loss"):
    """Judges a subscriber's report: everything there, nothing out of order."""
    problems = []
    if report["distinct"] != expected:
        problems.append(f"{expected - report['distinct']} lost")
    if report["out_of_order"]:
        problems.append(f"{report['out_of_order']} out of order")
    if report["sequence_disorder"]:
        problems.append(f"{report['sequence_disorder']} runnel-seq out of order")
    if report["sequenced"] and report["sequence_gaps"]:
        problems.append(f"{report['sequence_gaps']} gaps in runnel-seq")
    text = ", ".join(problems) or "in order, none lost"
    if report["duplicates"]:
        text += f" ({report['duplicates']} twice)"
    return Figure(name, text, "", "in order, none lost", not problems)


@dataclass
class CaseResult:
    name: str
    title: str
    figures: list = field(default_factory=list)
    error: str = ""
    seconds: float = 0.0

    def ok(self):
        return not self.error

    def goals_met(self):
        return self.ok() and all(f.met is not False for f in self.figures)


def median_of(rounds):
    """Rounds are dicts of numbers; the median of each."""
    return {key: statistics.median(r[key] for r in rounds) for key in rounds[0]}


def shown(value):
    if isinstance(value, str):
        return value
    if isinstance(value, int) or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 10 else f"{value:.1f}"


def table(results):
    """One block a case: what was measured, the goal, whether it is met."""
    header = ("", "value", "goal", "met")
    blocks = []
    for result in results:
        rows = [("not measured", result.error, "", "NO")] if result.error else []
        for f in result.figures:
            met = "" if f.met is None else "yes" if f.met else "NO"
            rows.append((f.name, f"{shown(f.value)} {f.unit}".strip(),
                         f"{f.goal} {f.unit}".strip() if f.goal else "", met))
        blocks.append((result, rows))
    every = [header] + [row for _, rows in blocks for row in rows if row[0] != "not measured"]
    widths = [max(len(row[i]) for row in every) for i in range(4)]

    def line(row):
        return "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()

    lines = [line(header)]
    for result, rows in blocks:
        lines += ["", f"{result.name}: {result.title}", *map(line, rows)]
    return "\n".join(lines)


def _first_line(command):
    program = shutil.which(command[0]) or shutil.which(command[0], path="/usr/sbin:/usr/local/sbin")
    if not program:
        return "not installed"
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, timeout=10)
    return (done.stdout or done.stderr).splitlines()[0].strip()


def flush_milliseconds():
    """What one durable write costs where the state directories will be; the middle of 50."""
    taken = []
    with tempfile.NamedTemporaryFile() as file:
        for _ in range(50):
            file.write(b"x" * 4096)
            file.flush()
            begin = time.perf_counter()
            os.fdatasync(file.fileno())
            taken.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(taken)


def machine(binaries):
    """What the figures were taken on."""
    processor = next((line.split(":", 1)[1].strip()
                      for line in Path("/proc/cpuinfo").read_text().splitlines()
                      if line.startswith("model name")), platform.machine())
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / 1024 / 1024
    return {
        "processor": processor,
        "cores": len(os.sched_getaffinity(0)),
        "memory": f"{memory:.0f} GiB",
        "kernel": platform.release(),
        "runnel": _first_line([str(binaries / "runnel"), "--version"]),
        "publisher": _first_line([str(binaries / "bench_publisher"), "--version"]),
        "SQLite": sqlite3.sqlite_version,
        "broker": _first_line(["mosquitto", "-h"]),
        "one flush": f"{flush_milliseconds():.2f} ms in {tempfile.gettempdir()}",
        "load before": "{:.1f} {:.1f} {:.1f}".format(*os.getloadavg()),
    }


def as_json(results, about, quick):
    return json.dumps({"machine": about, "quick": quick, "cases": [asdict(r) for r in results]},
                      indent=1, ensure_ascii=False)
