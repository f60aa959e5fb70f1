"""The same events, links and texts as tables, asked in SQL and Cypher."""

import csv
import os
import sqlite3
import sys

TABLES = {"events": "number INTEGER, id TEXT, kind TEXT, name TEXT, begin INTEGER, \"end\" INTEGER",
          "links": "subject INTEGER, relation TEXT, value INTEGER",
          "texts": "subject INTEGER, relation TEXT, text TEXT",
          "numbered": "subject INTEGER, series INTEGER, ordinal INTEGER",
          "things": "number INTEGER, kind TEXT"}
INDEXES = ["events (begin, \"end\")", "events (number)", "links (subject, relation)",
           "links (value, relation)", "texts (subject)", "numbered (series, ordinal)"]

# Days since 1970 of the years that the questions name.
YEAR = (8766, 9131)
PERIOD = (7305, 8766)
RANGE = (7305, 10957)
MET = "('participant', 'speaker', 'chair')"

IN_A_YEAR = f"SELECT DISTINCT number FROM events WHERE begin >= {YEAR[0]} AND \"end\" <= {YEAR[1]}"
TWO_HOPS = (
    "SELECT DISTINCT s.value FROM links m JOIN links s ON s.subject = m.subject JOIN events e "
    "ON e.number = m.subject WHERE m.relation = 'mentions' AND m.value = :programme AND "
    "s.relation = 'speaker' AND e.kind = 'meeting'")
IN_ORDER = ("SELECT n.ordinal, e.name, e.begin FROM numbered n JOIN events e ON e.number = n.subject "
            "WHERE n.series = :series ORDER BY n.ordinal")

QUESTIONS = {
    "events in a year": IN_A_YEAR,
    "events overlapping a period":
        f"SELECT DISTINCT number FROM events WHERE begin < {PERIOD[1]} AND \"end\" > {PERIOD[0]}",
    "one person's meetings in a range":
        "SELECT DISTINCT e.number FROM events e JOIN links l ON l.subject = e.number WHERE "
        f"e.kind = 'meeting' AND l.relation IN {MET} AND "
        f"l.value = :person AND e.begin >= {RANGE[0]} AND e.\"end\" <= {RANGE[1]}",
    "their quotations with a phrase":
        "SELECT DISTINCT t.subject FROM texts t JOIN links l ON l.subject = t.subject WHERE "
        "l.relation = 'said-by' AND l.value = :person AND t.relation = 'text' AND t.text LIKE '%科技%'",
    "a phrase in all quotations":
        "SELECT DISTINCT subject FROM texts WHERE relation = 'text' AND text LIKE '%自立自强%'",
    "who spoke at meetings that mention a programme": TWO_HOPS,
    "count by year and kind":
        "SELECT CAST(begin / 365.2425 AS INTEGER), kind, count(*) FROM events GROUP BY 1, 2",
    "top people by decade":
        "SELECT CAST(e.begin / 3652.425 AS INTEGER), l.value, count(DISTINCT e.number) FROM events e "
        f"JOIN links l ON l.subject = e.number WHERE l.relation IN {MET} "
        "GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 20",
    "pairs who met":
        "SELECT a.value, b.value, count(DISTINCT a.subject) FROM links a JOIN links b ON "
        "a.subject = b.subject JOIN things t ON t.number = a.subject WHERE t.kind = 'meeting' "
        f"AND a.relation IN {MET} AND b.relation IN {MET} GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 20",
    "neighbourhood of depth 2, a person": "near :other",
    "neighbourhood of depth 2, a busy event": "near :busy",
    "events whose sources disagree on the date":
        "SELECT number FROM events GROUP BY number HAVING count(*) > 1",
}

NEAR = ("WITH n1 AS (SELECT value AS n FROM links WHERE subject = {0} UNION SELECT subject FROM links "
        "WHERE value = {0}) SELECT value FROM links WHERE subject IN (SELECT n FROM n1) UNION "
        "SELECT subject FROM links WHERE value IN (SELECT n FROM n1)")


def numbers(run):
    """The numbers of the entities that the questions name, from the program itself."""
    found = {}
    with open(run.path("numbers.csv"), encoding="utf-8") as file:
        for line in file:
            name, number = line.rstrip("\n").split(",")
            found[name] = int(number)
    return found


def written(question, names):
    for name, number in names.items():
        question = question.replace(":" + name, str(number))
    return NEAR.format(question.split()[1]) if question.startswith("near ") else question


def ask(run, tool, question, names):
    for work, query in QUESTIONS.items():
        query = written(query, names)
        run.add(work, tool, lambda: question(query), 0, 7, lambda rows: f"{len(rows)} rows")


def measure(run, scratch):
    names = numbers(run)
    run.part(sqlite, names, scratch)
    run.part(duckdb, names)
    run.part(kuzu, names, scratch)


def sqlite(run, names, scratch):
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
    run.note("snapshot on disk, all indexes", "SQLite", 0, size=os.path.getsize(path),
             note="no index of texts")
    ask(run, "SQLite", lambda query: base.execute(query).fetchall(), names)


def duckdb(run, names):
    if not (duck := run.module("duckdb", "DuckDB")):
        return

    def load():
        base = duck.connect()
        base.execute("SET threads TO 2")
        for table, columns in TABLES.items():
            base.execute(f"CREATE TABLE {table} ({columns})")
            base.execute(f"COPY {table} FROM '{run.path(table + '.csv')}' (HEADER)")
        return base

    size = sum(run.size(table + ".csv") for table in TABLES)
    base = run.add("N-Quads to indexed graph", "DuckDB from CSV", load, size, 1)
    ask(run, "DuckDB", lambda query: base.execute(query).fetchall(), names)
    run.add("shortest path between two people", "DuckDB", lambda: walk(base, names), 0, 3,
            lambda length: f"length {length}")


def walk(base, names):
    """A search level by level, each level a join: what SQL has for a path."""
    base.execute("CREATE OR REPLACE TEMP TABLE seen AS SELECT "
                 f"CAST({names['start']} AS INTEGER) AS n, 0 AS depth")
    for depth in range(1, 40):
        base.execute(
            "INSERT INTO seen SELECT DISTINCT m, $1 FROM (SELECT l.value AS m FROM links l JOIN seen s "
            "ON l.subject = s.n WHERE s.depth = $1 - 1 UNION SELECT l.subject FROM links l JOIN seen s "
            "ON l.value = s.n WHERE s.depth = $1 - 1) WHERE m NOT IN (SELECT n FROM seen)", [depth])
        if base.execute("SELECT 1 FROM seen WHERE n = $1", [names["end"]]).fetchall():
            return depth
    return None


def kuzu(run, names, scratch):
    if not (kz := run.module("kuzu", "Kùzu")):
        return
    base = kz.Connection(kz.Database(os.path.join(scratch, "kuzu")), num_threads=2)
    base.execute("CREATE NODE TABLE Thing(number INT64 PRIMARY KEY, kind STRING)")
    base.execute("CREATE NODE TABLE Dated(place SERIAL PRIMARY KEY, number INT64, begin INT64, until INT64)")
    base.execute("CREATE NODE TABLE Words(place SERIAL PRIMARY KEY, subject INT64, relation STRING, text STRING)")
    base.execute("CREATE REL TABLE Link(FROM Thing TO Thing, relation STRING)")
    base.execute(f"COPY Thing FROM '{run.path('things.csv')}' (HEADER=true)")
    base.execute(f"COPY Dated FROM (LOAD FROM '{run.path('events.csv')}' (HEADER=true) "
                 "RETURN number, `begin`, `end`)")
    base.execute(f"COPY Words FROM '{run.path('texts.csv')}' (HEADER=true)")
    base.execute(f"COPY Link FROM (LOAD FROM '{run.path('links.csv')}' (HEADER=true) "
                 "RETURN subject, value, relation)")

    def ask_kuzu(query):
        return base.execute(query).get_all()

    rows = lambda found: f"{len(found)} rows"
    run.add("events in a year", "Kùzu", lambda: ask_kuzu(
        f"MATCH (d:Dated) WHERE d.begin >= {YEAR[0]} AND d.until <= {YEAR[1]} RETURN DISTINCT d.number"),
        0, 7, rows)
    run.add("a phrase in all quotations", "Kùzu", lambda: ask_kuzu(
        "MATCH (w:Words) WHERE w.relation = 'text' AND contains(w.text, '自立自强') RETURN w.subject"),
        0, 7, rows)
    run.add("who spoke at meetings that mention a programme", "Kùzu", lambda: ask_kuzu(
        f"MATCH (p:Thing {{number: {names['programme']}}})<-[m:Link]-(e:Thing)-[s:Link]->(w:Thing) WHERE "
        "m.relation = 'mentions' AND s.relation = 'speaker' AND e.kind = 'meeting' "
        "RETURN DISTINCT w.number"), 0, 7, rows)
    run.add("shortest path between two people", "Kùzu", lambda: ask_kuzu(
        f"MATCH p = (a:Thing {{number: {names['start']}}})-[:Link* SHORTEST 1..30]-"
        f"(b:Thing {{number: {names['end']}}}) RETURN length(p)"), 0, 3,
        lambda found: f"length {found[0][0]}" if found else "no way")


def process_questions(run):
    """SQL of what is asked of a process that is started for it."""
    names = numbers(run)
    return [(work, written(query, names)) for work, query in [
        ("a numbered series in order, whole process", IN_ORDER),
        ("events in a year, whole process", IN_A_YEAR), ("two hops, whole process", TWO_HOPS)]]


if __name__ == "__main__":
    # A process that asks DuckDB once: tables.py BASE SQL.
    import duckdb as duck
    print(duck.connect(sys.argv[1], read_only=True).execute(sys.argv[2]).fetchall())
