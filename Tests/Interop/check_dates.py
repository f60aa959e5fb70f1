#!/usr/bin/env python3
"""Our dates against the public Chinese cases of recognizers-text.

usage: check_dates.py [--list]

Every case is drafted with its reference day. A result agrees where a mention of ours stands in its
words and has its value: the absolute one, or one of the two (past, future) that theirs allows. What
need not agree, and why, is told in docs/design/0027-measuring-drafts.md; fewer than FLOOR in a hundred is a failure.
"""
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from datetime import date, timedelta

FLOOR = {"absolute": 68, "relative": 70}
FILES = ["DateParser", "DatePeriodParser", "DateTimeModel"]
CALENDAR = ("day", "month", "year", "period")


def results(case):
    """The words of a case's dates, with the values that theirs allows, as closed spans of days."""
    for found in case["Results"]:
        kind = found.get("Type") or found.get("TypeName", "").split(".")[-1]
        if kind not in ("date", "daterange"):
            continue
        spans, absolute = set(), True
        if "Value" in found and found["Value"]:
            absolute = "XX" not in found["Value"].get("Timex", "XX")
            sides = [found["Value"].get(k, {}) for k in ("PastResolution", "FutureResolution")]
        else:
            sides = (found.get("Resolution") or {}).get("values", [])
            absolute = all("XX" not in side.get("timex", "XX") for side in sides)
        for side in sides:
            begin = side.get("date") or side.get("value") or side.get("startDate") or side.get("start")
            end = side.get("endDate") or side.get("end")
            if begin and re.fullmatch(r"\d{4}-\d\d-\d\d", begin):
                first = date.fromisoformat(begin)
                last = date.fromisoformat(end) - timedelta(days=1) if end else first
                spans.add((first, last))
                if end:  # theirs leaves the last day, month or year out, also where the words name it
                    stop = date.fromisoformat(end)
                    spans.add((first, stop))
                    if stop.day == 1:
                        spans.add((first, day(end[:7], True)))
                    if end.endswith("-01-01"):
                        spans.add((first, date(stop.year, 12, 31)))
        start = found["Start"]
        if spans:
            yield found["Text"], start, start + len(found["Text"]), spans, absolute


def day(text, last):
    parts = [int(p) for p in text.split("-")]
    year, month, dom = (parts + [0, 0])[:3]
    if 33 <= month <= 36:
        month = (month - 33) * 3 + (3 if last else 1)
    elif month in (40, 41):
        month = (month - 40) * 6 + (6 if last else 1)
    elif 21 <= month <= 24:
        month, last = (month - 21) * 3 + (5 if last else 3), last
        if month > 12:
            year, month = year + 1, month - 12
    month = month or (12 if last else 1)
    if dom:
        return date(year, month, dom)
    if not last:
        return date(year, month, 1)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def span(value):
    """An EDTF value as first and last day; None where it has none we can compare."""
    value = re.sub(r"[~?%]", "", value or "")
    try:
        if re.fullmatch(r"\d{3}X", value):
            return date(int(value[:3] + "0"), 1, 1), date(int(value[:3] + "9"), 12, 31)
        first, _, last = value.partition("/")
        return day(first, False), day(last or first, True)
    except ValueError:
        return None


def drafted(annals, cases, folder):
    """The dates we find in each case, asked for all cases of one reference day at once."""
    found = {}
    groups = collections.defaultdict(list)
    for index, case in enumerate(cases):
        groups[case.get("Context", {}).get("ReferenceDateTime", "")[:10]].append(index)
    for reference, indices in groups.items():
        for index in indices:
            (folder / f"{index}.txt").write_text(cases[index]["Input"], encoding="utf-8")
        command = [annals, "draft", *(str(folder / f"{i}.txt") for i in indices), "--format", "json"]
        answer = subprocess.run(
            command + (["--date", reference] if reference else []), capture_output=True, check=True)
        drafts = json.loads(answer.stdout)
        for index, draft in zip(indices, drafts if isinstance(drafts, list) else [drafts]):
            found[index] = [
                m for m in draft["mentions"] if m["kind"] == "date" and m["class"] in CALENDAR]
    return found


def main():
    annals = os.environ.get("ANNALS", ".build/release/annals")
    if "ANNALS_SUITES" not in os.environ:
        print("ANNALS_SUITES is not set")
        return 77
    suite = pathlib.Path(os.environ["ANNALS_SUITES"]) / "recognizers-text/Specs/DateTime/Chinese"
    cases = []
    for name in FILES:
        cases += json.loads((suite / f"{name}.json").read_text(encoding="utf-8-sig"))
    agree, asked, seen = collections.Counter(), collections.Counter(), set()
    with tempfile.TemporaryDirectory() as folder:
        found = drafted(annals, cases, pathlib.Path(folder))
    for index, case in enumerate(cases):
        for words, start, end, spans, absolute in results(case):
            kind = "absolute" if absolute else "relative"
            key = (case["Input"], words)
            if key in seen:
                continue
            seen.add(key)
            ours = [m for m in found[index] if m["start"] < end and m["end"] > start]
            asked[kind] += 1
            if any(span(m["value"]) in spans for m in ours):
                agree[kind] += 1
            elif "--list" in sys.argv:
                theirs = " or ".join(f"{a}/{b}" if a != b else str(a) for a, b in sorted(spans))
                print(kind, case["Input"], "|", words, theirs, "| ours",
                      [(m["text"], m["value"]) for m in ours])
    failed = False
    for kind in sorted(asked):
        print(f"{kind}: {agree[kind]} of {asked[kind]} agree")
        failed |= agree[kind] * 100 < FLOOR[kind] * asked[kind]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
