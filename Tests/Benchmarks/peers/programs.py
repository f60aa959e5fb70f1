"""Whole processes: a question asked of a file by a program that is started for it; drawings."""

import os
import shutil
import subprocess
import sys

import tables

OURS = {
    "a numbered series in order, whole process":
        ["meetings of 系列0 sort by ordinal show ordinal, name, date", "--format", "tsv"],
    "events in a year, whole process": ["events in 1994", "--format", "ids"],
    "two hops, whole process": ["(meetings where mentions = 计划1) -> speaker", "--format", "ids"],
}
RUNS = 31


def measure(run, scratch, program):
    run.part(questions, scratch, program)
    run.part(drawings, scratch, program)


def lines(output):
    return f"{output.count(10)} lines"


def questions(run, scratch, program):
    sqlite = shutil.which("sqlite3")
    if not sqlite:
        run.absent.append("sqlite3")
    base = os.path.join(scratch, "chronicle.sqlite")
    duck = duckdb_file(run, scratch)
    for work, query in tables.process_questions(run):
        if program:
            question = OURS[work]
            run.start(work, "annals",
                      [program, "query", question[0], "--from", run.path("chronicle.annalsdb"),
                       *question[1:]], 0, RUNS, lines)
        if sqlite:
            run.start(work, "SQLite", [sqlite, base, query], 0, RUNS, lines)
        if duck:
            run.start(work, "DuckDB (in Python)", [sys.executable, tables.__file__, duck, query], 0, 5)


def duckdb_file(run, scratch):
    import measuring
    duck = measuring.module("duckdb")
    if not duck:
        return None
    path = os.path.join(scratch, "chronicle.duckdb")
    base = duck.connect(path)
    for table, columns in tables.TABLES.items():
        base.execute(f"CREATE TABLE {table} ({columns})")
        base.execute(f"COPY {table} FROM '{run.path(table + '.csv')}' (HEADER)")
    base.close()
    run.note("snapshot on disk, all indexes", "DuckDB", 0, size=os.path.getsize(path),
             note="no indexes")
    return path


def drawings(run, scratch, program):
    if not program:
        return
    out = os.path.join(scratch, "drawing.svg")

    def draw(work, tool, snapshot, *options):
        run.start(work, tool, [program, "render", "--from", run.path(snapshot), "-o", out, *options],
                  0, 3, lambda output: f"{os.path.getsize(out) >> 20} MB of SVG")

    draw("draw 10,000 linked events", "annals", "drawn.annalsdb", "--engine", "native")
    if os.path.exists(run.path("drawn-100000.annalsdb")):
        draw("draw 100,000 linked events", "annals", "drawn-100000.annalsdb", "--engine", "native")
    if not shutil.which("dot"):
        run.absent.append("dot")
        return
    draw("draw 10,000 linked events", "annals through Graphviz", "drawn.annalsdb", "--engine", "dot")
    plain(run, scratch, program)


def plain(run, scratch, program, seconds=60):
    """What `dot` makes of the same drawing by itself; it may not come to an end."""
    source = os.path.join(scratch, "drawing.dot")
    subprocess.run([program, "render", "--from", run.path("drawn.annalsdb"), "-o", source],
                   check=True, stderr=subprocess.DEVNULL)
    command = ["timeout", str(seconds), "dot", "-Tsvg", "-o", os.devnull, source]
    if subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 124:
        run.note("draw 10,000 linked events", "plain dot", 0, note=f"not done in {seconds} s")
        return
    run.start("draw 10,000 linked events", "plain dot", command, 0, 1)
