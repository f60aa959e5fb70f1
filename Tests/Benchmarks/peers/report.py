"""The rows of the table that the work is measured by, and how they are printed."""

import json

# What is measured, and what there is to reach.
WORKS = [
    ("text to indexed graph", "300 MB/s on two cores"),
    ("text to indexed graph, one core", "150 MB/s"),
    ("N-Quads parse, strict", "400 MB/s"),
    ("Turtle parse", ""),
    ("N-Quads to indexed graph", "2.5 s for 309 MB, 220 MB"),
    ("JSON parse, events", "400 MB/s"),
    ("JSON parse, objects", ""),
    ("JSON-LD to N-Quads, expanded", "120 MB/s"),
    ("JSON-LD to N-Quads, compact", "100 MB/s"),
    ("JSON-LD expand", ""),
    ("JSON-LD compact", ""),
    ("JSON-LD flatten", ""),
    ("JSON-LD frame", ""),
    ("canonicalize", ""),
    ("export N-Quads", "500 MB/s"),
    ("export JSON-LD", "300 MB/s"),
    ("snapshot on disk, all indexes", "80 MB"),
    ("a numbered series in order, whole process", "3 ms"),
    ("events in a year, whole process", "3 ms"),
    ("two hops, whole process", "3 ms"),
    ("events in a year", "0.1 ms"),
    ("events overlapping a period", "0.2 ms"),
    ("one person's meetings in a range", "0.2 ms"),
    ("their quotations with a phrase", "0.2 ms"),
    ("a phrase in all quotations", "1 ms"),
    ("who spoke at meetings that mention a programme", "0.5 ms"),
    ("count by year and kind", "1 ms"),
    ("top people by decade", "3 ms"),
    ("pairs who met", "8 ms"),
    ("shortest path between two people", "8 ms"),
    ("neighbourhood of depth 2, a person", "0.05 ms"),
    ("neighbourhood of depth 2, a busy event", "1.5 ms"),
    ("events whose sources disagree on the date", "4 ms"),
    ("draw 10,000 linked events", ""),
    ("draw 100,000 linked events", ""),
]


def ratio(mine, other):
    """How many times as long (or as large) a peer is as we are; for a byte, where both say on how many
    they worked."""
    if not mine or mine is other:
        return None
    if not other["seconds"]:
        return other["bytes"] / mine["bytes"] if other["bytes"] and mine["bytes"] else None
    if not mine["seconds"]:
        return None
    if other["bytes"] and mine["bytes"]:
        return other["seconds"] / other["bytes"] / (mine["seconds"] / mine["bytes"])
    return other["seconds"] / mine["seconds"]


def factor(ratio):
    """A ratio in words: no more digits than it is good for."""
    return f"{ratio:.2f}" if ratio < 1 else f"{ratio:.1f}" if ratio < 10 else f"{ratio:.0f}"


def said(row):
    """A time, a rate or a size, in words."""
    seconds = row["seconds"]
    if not seconds:
        return f"{row['bytes'] / 1e6:.1f} MB" if row["bytes"] else row["note"]
    time = (f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1e3:.3g} ms")
    if row["bytes"]:
        return f"{row['bytes'] / seconds / 1e6:.0f} MB/s ({time})"
    return time


def table(run, head):
    """A line for each work: ours, its memory, and each peer with how many times as long it took."""
    lines = [head, "", "| work | to reach | annals | memory | peers |", "|---|---|---|---|---|"]
    known = dict(WORKS)
    works = [work for work, _ in WORKS]
    works += [work for work in dict.fromkeys(row["work"] for row in run.rows)
              if work not in known and not any(
                  row["work"] == work and row["tool"] == "annals" for row in run.rows)]
    for work in works:
        rows = [row for row in run.rows if row["work"] == work]
        if not rows:
            continue
        mine = next((row for row in rows if row["tool"] == "annals"), None)
        peers = []
        for row in rows:
            if row is mine:
                continue
            row["ratio"] = ratio(mine, row)
            times = f" ({factor(row['ratio'])}×)" if row["ratio"] else ""
            peers.append(f"{row['tool']} {said(row)}{times}")
        memory = f"{mine['memory'] / 1e6:.1f} MB" if mine and mine["memory"] > 5e4 else ""
        lines.append(f"| {work} | {known.get(work, '')} | {said(mine) if mine else '–'} | {memory} | "
                     f"{', '.join(peers)} |")
    if run.absent:
        lines += ["", "Not installed, and left out: " + ", ".join(dict.fromkeys(run.absent)) + "."]
    return "\n".join(lines)


def save(run, report, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"ours": report, "rows": run.rows, "absent": run.absent}, file, ensure_ascii=False,
                  indent=1)
