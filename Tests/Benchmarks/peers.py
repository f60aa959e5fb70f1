#!/usr/bin/env python3
"""Measures other people's tools on the data that annals-benchmark makes, and us beside them.

    swift build -c release --product annals-benchmark
    .build/release/annals-benchmark data 100000 /tmp/chronicle
    python3 Tests/Benchmarks/peers.py /tmp/chronicle .build/release/annals-benchmark 100000

Of what is not installed (pyoxigraph, orjson, PyLD, rdflib, duckdb; rapper, sqlite3) nothing is said.
Times are medians, all taken in one run, since from one day to the next they drift: by the clock, and of
the processors (ours and of the programs we start), which a busy machine changes less. Ratios are of the
latter.
"""

import importlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def spent():
    """The seconds that processors have spent on us and on the programs we started."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def median(body, runs=5):
    """The median times of calling body, in seconds by the clock and of the processors, and what it
    last gave."""
    times, processor = [], []
    for _ in range(runs):
        start, before = time.perf_counter(), spent()
        result = body()
        times.append(time.perf_counter() - start)
        processor.append(spent() - before)
    return statistics.median(times), statistics.median(processor), result


def has(module):
    try:
        return importlib.import_module(module)
    except ImportError:
        return None


class Run:
    """The folder of data, and rows of (work, tool, seconds, processor seconds, bytes, note)."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = []

    def path(self, name):
        return os.path.join(self.folder, name)

    def size(self, name):
        return os.path.getsize(self.path(name))

    def add(self, work, tool, body, size=0, runs=5, note=lambda result: ""):
        seconds, processor, result = median(body, runs)
        self.rows.append((work, tool, seconds, processor, size, note(result)))
        print(f"  {work}: {tool} {processor * 1e3:.2f} ms", file=sys.stderr)


def parsers(run):
    quads, size = run.path("chronicle.nq"), run.size("chronicle.nq")
    if oxigraph := has("pyoxigraph"):
        form = oxigraph.RdfFormat.N_QUADS
        run.add("N-Quads parse, strict", "pyoxigraph",
                lambda: sum(1 for _ in oxigraph.parse(path=quads, format=form)), size, 1)
        def load():
            store = oxigraph.Store()
            store.bulk_load(path=quads, format=form)
            return store
        run.add("N-Quads to indexed graph", "pyoxigraph in memory", load, size, 1)
    if shutil.which("rapper"):
        run.add("N-Quads parse, strict", "rapper",
                lambda: subprocess.run(["rapper", "-q", "-c", "-i", "nquads", quads],
                                       capture_output=True, check=False), size, 3)
    text = open(run.path("chronicle.jsonld"), "rb").read()
    run.add("JSON parse, objects", "Python json", lambda: json.loads(text) and 0, len(text), 1)
    if orjson := has("orjson"):
        run.add("JSON parse, objects", "orjson", lambda: orjson.loads(text) and 0, len(text), 3)
    if oxigraph:
        form = oxigraph.RdfFormat.JSON_LD
        def convert():
            # A set, since the serializer wants the quads and not the parser.
            return oxigraph.serialize(oxigraph.parse(text, format=form),
                                      format=oxigraph.RdfFormat.N_QUADS)
        run.add("JSON-LD to N-Quads", "pyoxigraph", convert, len(text), 1)


def slices(run, count=2000):
    """The slow ones, on the first nodes only."""
    document = json.load(open(run.path("chronicle.jsonld"), "rb"))
    document["@graph"] = document["@graph"][:count]
    text = json.dumps(document, ensure_ascii=False)
    if pyld := has("pyld"):
        run.add("JSON-LD to N-Quads", "PyLD",
                lambda: pyld.jsonld.to_rdf(document, {"format": "application/n-quads"}),
                len(text.encode()), 1)
    if rdflib := has("rdflib"):
        lines = []
        with open(run.path("chronicle.nq"), encoding="utf-8") as file:
            for line in file:
                lines.append(line)
                if len(lines) == 50_000:
                    break
        data = "".join(lines)
        def parse():
            dataset = rdflib.Dataset()
            dataset.parse(data=data, format="nquads")
            return dataset
        run.add("N-Quads parse, strict", "RDFLib", parse, len(data.encode()), 1)
        dataset = parse()
        run.add("export N-Quads", "RDFLib", lambda: dataset.serialize(format="nquads"),
                len(data.encode()), 1)


# Days since 1970 of the years that the questions name.
YEAR = (8766, 9131)
PERIOD = (7305, 8766)
RANGE = (7305, 10957)

QUESTIONS = {
    "events in a year":
        f"SELECT DISTINCT number FROM events WHERE begin >= {YEAR[0]} AND \"end\" <= {YEAR[1]}",
    "events overlapping a period":
        f"SELECT DISTINCT number FROM events WHERE begin < {PERIOD[1]} AND \"end\" > {PERIOD[0]}",
    "one person's meetings in a range":
        "SELECT DISTINCT e.number FROM events e JOIN links l ON l.subject = e.number WHERE "
        "e.kind = 'meeting' AND l.relation IN ('participant', 'speaker', 'chair') AND "
        f"l.value = :person AND e.begin >= {RANGE[0]} AND e.\"end\" <= {RANGE[1]}",
    "their quotations with a phrase":
        "SELECT DISTINCT t.subject FROM texts t JOIN links l ON l.subject = t.subject WHERE "
        "l.relation = 'said-by' AND l.value = :person AND t.relation = 'text' AND t.text LIKE '%科技%'",
    "a phrase in all quotations":
        "SELECT DISTINCT subject FROM texts WHERE relation = 'text' AND text LIKE '%自立自强%'",
    "who spoke at meetings that mention a programme":
        "SELECT DISTINCT s.value FROM links m JOIN links s ON s.subject = m.subject JOIN events e "
        "ON e.number = m.subject WHERE m.relation = 'mentions' AND m.value = :programme AND "
        "s.relation = 'speaker' AND e.kind = 'meeting'",
    "count by year and kind":
        "SELECT CAST(begin / 365.2425 AS INTEGER), kind, count(*) FROM events GROUP BY 1, 2",
    "top people by decade":
        "SELECT CAST(e.begin / 3652.425 AS INTEGER), l.value, count(DISTINCT e.number) FROM events e "
        "JOIN links l ON l.subject = e.number WHERE l.relation IN ('participant', 'speaker', 'chair') "
        "GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 20",
    "neighbourhood of depth 2, a person":
        "WITH n1 AS (SELECT value AS n FROM links WHERE subject = :other UNION SELECT subject FROM links "
        "WHERE value = :other) SELECT value FROM links WHERE subject IN (SELECT n FROM n1) UNION "
        "SELECT subject FROM links WHERE value IN (SELECT n FROM n1)",
    "events whose sources disagree on the date":
        "SELECT number FROM events GROUP BY number HAVING count(*) > 1",
}


def numbers(run):
    """The numbers of the entities that the questions name, from the program itself."""
    found = {}
    with open(run.path("numbers.csv"), encoding="utf-8") as file:
        for line in file:
            name, number = line.rstrip("\n").split(",")
            found[name] = int(number)
    return {"person": found["人0"], "programme": found["计划1"], "other": found["人2500"]}


TABLES = {"events": "number INTEGER, id TEXT, kind TEXT, name TEXT, begin INTEGER, \"end\" INTEGER",
          "links": "subject INTEGER, relation TEXT, value INTEGER",
          "texts": "subject INTEGER, relation TEXT, text TEXT"}
INDEXES = ["events (begin, \"end\")", "events (number)", "links (subject, relation)",
           "links (value, relation)", "texts (subject)"]


def ask(run, tool, question, names):
    for work, query in QUESTIONS.items():
        for name, number in names.items():
            query = query.replace(":" + name, str(number))
        run.add(work, tool, lambda: question(query), 0, 7, lambda rows: f"{len(rows)} rows")


def sqlite(run, names, scratch):
    import csv
    import sqlite3
    path = os.path.join(scratch, "chronicle.sqlite")
    base = sqlite3.connect(path)
    for table, columns in TABLES.items():
        base.execute(f"CREATE TABLE {table} ({columns})")
        with open(run.path(table + ".csv"), encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            marks = ", ".join("?" * (columns.count(",") + 1))
            base.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    for index, columns in enumerate(INDEXES):
        base.execute(f"CREATE INDEX i{index} ON {columns}")
    base.execute("ANALYZE")
    base.commit()
    run.rows.append(("snapshot on disk", "SQLite", 0, 0, os.path.getsize(path), "no text index"))
    ask(run, "SQLite", lambda query: base.execute(query).fetchall(), names)
    if shutil.which("sqlite3"):
        query = QUESTIONS["events in a year"]
        run.add("open and answer, whole process", "sqlite3",
                lambda: subprocess.run(["sqlite3", path, query], capture_output=True, check=True), 0, 21)


def duckdb(run, names):
    if not (duck := has("duckdb")):
        return
    base = duck.connect()
    base.execute("SET threads TO 2")
    for table, columns in TABLES.items():
        base.execute(f"CREATE TABLE {table} ({columns})")
        base.execute(f"COPY {table} FROM '{run.path(table + '.csv')}' (HEADER)")
    ask(run, "DuckDB", lambda query: base.execute(query).fetchall(), names)


def ourselves(run, program, size, scratch):
    report = os.path.join(scratch, "annals.json")
    subprocess.run([program, size, "--json", report], check=True, stdout=subprocess.DEVNULL)
    report = json.load(open(report, encoding="utf-8"))[0]
    for row in report["measurements"]:
        run.rows.append((row["work"], "annals", row["seconds"], row["processor"], row["bytes"],
                         row["note"]))
    run.rows.append(("snapshot on disk", "annals", 0, 0, run.size("chronicle.annalsdb"), "with text index"))
    snapshot = run.path("chronicle.annalsdb")
    run.add("open and answer, whole process", "annals",
            lambda: subprocess.run([program, "open", snapshot], capture_output=True, check=True), 0, 21)


def table(run):
    """Rows by work, each with its times, rate, and how many times as long as annals it took."""
    ours = {row[0]: row for row in run.rows if row[1] == "annals"}
    lines = ["| work | tool | clock | processors | rate | to annals | |", "|---|---|---|---|---|---|---|"]
    for work in dict.fromkeys(row[0] for row in run.rows):
        for row in (row for row in run.rows if row[0] == work):
            _, tool, seconds, processor, size, note = row
            clock = f"{seconds * 1e3:.3g} ms" if seconds else f"{size / 1e6:.1f} MB"
            busy = f"{processor * 1e3:.3g} ms" if seconds else ""
            rate = f"{size / processor / 1e6:.0f} MB/s" if size and processor else ""
            lines.append(f"| {work} | {tool} | {clock} | {busy} | {rate} | {ratio(ours, row)} | {note} |")
    return "\n".join(lines)


def ratio(ours, row):
    """How many times as long a peer took: for a byte, where both say on how many they worked."""
    work, tool, _, processor, size, _ = row
    mine = ours.get(work)
    if tool == "annals" or not mine or not processor or not mine[3]:
        return ""
    if size and mine[4]:
        return f"{(processor / size) / (mine[3] / mine[4]):.1f}×"
    return f"{processor / mine[3]:.1f}×"


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    run = Run(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        ourselves(run, sys.argv[2], sys.argv[3], scratch)
        names = numbers(run)
        sqlite(run, names, scratch)
        duckdb(run, names)
        parsers(run)
        slices(run)
    print(table(run))
    if len(sys.argv) > 4:
        with open(sys.argv[4], "w", encoding="utf-8") as file:
            keys = ["work", "tool", "seconds", "processor", "bytes", "note"]
            json.dump([dict(zip(keys, row)) for row in run.rows], file, ensure_ascii=False, indent=1)


main()
