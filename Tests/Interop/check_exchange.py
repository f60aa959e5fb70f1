#!/usr/bin/env python3
"""Whether other people's tools read what Annals exports, and read the same in each format.

    python3 check_exchange.py [--annals PROGRAM] [SEEDS]

PROGRAM (default: $ANNALS, else annals) is run as `PROGRAM export --from SEEDS --format F --claims -o FILE`.
Needs rdflib, pyoxigraph, PyLD, networkx, icalendar, jsonschema, bibtexparser and citeproc-py; rapper where it
is installed.
A check that cannot run is said to be left out; one that fails makes the exit code 1.
"""

import argparse
import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings

RDF = {"nquads": "nq", "trig": "trig", "turtle": "ttl", "ntriples": "nt", "jsonld": "jsonld"}
OTHERS = {
    "csv": "csv", "graphml": "graphml", "ics": "ics", "timelinejs": "timeline.json", "mermaid": "mmd",
    "markwhen": "mw", "bibtex": "bib", "csl": "csl.json",
}

failures = []


def check(title, run):
    """Runs one check, prints how it went."""
    try:
        said = run()
    except ImportError as missing:
        print(f"left out  {title}: {missing}")
    except Exception as failure:  # whatever a tool throws at our files is a finding
        failures.append(title)
        print(f"FAILED    {title}: {type(failure).__name__}: {str(failure)[:400]}")
    else:
        print(f"ok        {title}" + (f": {said}" if said else ""))


def canonical(store_quads):
    """Lines of N-Quads, sorted; our exports have no blank nodes, so that this is canonical."""
    import pyoxigraph

    lines = set()
    for quad in store_quads:
        default = isinstance(quad.graph_name, pyoxigraph.DefaultGraph)
        graph = "" if default else f" {quad.graph_name}"
        lines.add(f"{quad.subject} {quad.predicate} {quad.object}{graph} .")
    return lines


def oxigraph(path, name):
    import pyoxigraph

    format = {
        "nquads": pyoxigraph.RdfFormat.N_QUADS,
        "ntriples": pyoxigraph.RdfFormat.N_TRIPLES,
        "turtle": pyoxigraph.RdfFormat.TURTLE,
        "trig": pyoxigraph.RdfFormat.TRIG,
        "jsonld": pyoxigraph.RdfFormat.JSON_LD,
    }[name]
    return canonical(pyoxigraph.parse(path.read_bytes(), format))


def same(left, right):
    if left == right:
        return f"{len(left)} statements"
    missing = sorted(right - left)[:3]
    extra = sorted(left - right)[:3]
    raise AssertionError(f"missing {missing}, too much {extra}")


def through_pyld(path):
    import pyoxigraph
    from pyld import jsonld

    lines = jsonld.to_rdf(json.loads(path.read_text()), {"format": "application/n-quads"})
    return canonical(pyoxigraph.parse(lines.encode(), pyoxigraph.RdfFormat.N_QUADS))


def through_rdflib(path, name):
    import pyoxigraph
    import rdflib

    # Literals are compared as they are written, not as what rdflib makes of their values.
    rdflib.NORMALIZE_LITERALS = False
    dataset = rdflib.Dataset()
    dataset.parse(
        path, format={"jsonld": "json-ld", "ntriples": "nt"}.get(name, name)
    )
    lines = dataset.serialize(format="nquads").replace(
        " <urn:x-rdflib:default> .", " .")
    return canonical(pyoxigraph.parse(lines.encode(), pyoxigraph.RdfFormat.N_QUADS))


def rapper(path, name):
    if not shutil.which("rapper"):
        raise ImportError("rapper is not installed")
    done = subprocess.run(
        ["rapper", "-q", "-c", "-i", name, str(path), "https://example.org/"],
        capture_output=True, text=True)
    if done.returncode or "rror" in done.stderr:
        raise AssertionError(done.stderr)


def read_graphml(path):
    import networkx

    graph = networkx.read_graphml(path)
    assert all(data["label"] and data["kind"] for _, data in graph.nodes(data=True))
    return f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges"


def read_calendar(path):
    import icalendar

    raw = path.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line is longer than 75 bytes"
    calendar = icalendar.Calendar.from_ical(raw)
    events = list(calendar.walk("VEVENT"))
    assert all(event["UID"] and event["DTSTART"] and event["SUMMARY"] for event in events)
    assert not any(event.errors for event in events)
    return f"{len(events)} events"


def read_table(path):
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1, "rows of different lengths"
    for row in rows:
        for cell in row:
            assert not cell.startswith(("=", "@", "\t", "\r")), f"a formula: {cell}"
            if cell.startswith(("+", "-")):
                float(cell)
    return f"{len(rows) - 1} rows of {len(rows[0])} columns"


def read_tables(options, folder):
    """The folder of tables: one for each kind, and links whose ends are ids of their rows."""
    tables = folder / "tables"
    subprocess.run(
        [*options.annals.split(), "export", "--from", options.seeds, "-o", f"{tables}/", "-q"], check=True,
        stdout=subprocess.DEVNULL)
    ids = set()
    for path in tables.glob("*.csv"):
        read_table(path)
        if path.name != "links.csv":
            ids |= {row["id"] for row in csv.DictReader(path.open(encoding="utf-8", newline=""))}
    links = list(csv.DictReader((tables / "links.csv").open(encoding="utf-8", newline="")))
    lost = [row for row in links if row[list(row)[0]] not in ids]
    assert not lost, f"no row is called {lost[:3]}"
    return f"{len(list(tables.glob('*.csv')))} tables, {len(ids)} rows, {len(links)} links"


DATE = {
    "type": "object", "required": ["year"], "additionalProperties": False,
    "properties": {
        "year": {"type": "integer"}, "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31}},
    "dependentRequired": {"day": ["month"]},
}
TEXT = {
    "type": "object", "required": ["headline"], "additionalProperties": False,
    "properties": {"headline": {"type": "string", "minLength": 1}, "text": {"type": "string"}},
}
# As https://timeline.knightlab.com/docs/json-format.html describes it; annals_date is ours.
TIMELINE = {
    "type": "object", "required": ["events"], "additionalProperties": False,
    "properties": {
        "title": {"type": "object", "properties": {"text": TEXT}, "additionalProperties": False},
        "events": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["start_date", "text"], "additionalProperties": False,
            "properties": {
                "start_date": DATE, "end_date": DATE, "text": TEXT, "display_date": {"type": "string"},
                "group": {"type": "string"}, "unique_id": {"type": "string", "minLength": 1},
                "annals_date": {"type": "string"}}}}},
}


def read_timeline(path):
    import jsonschema

    data = json.loads(path.read_text())
    jsonschema.validate(data, TIMELINE)
    ids = [event["unique_id"] for event in data["events"]]
    assert len(set(ids)) == len(ids), "two slides have one id"
    assert not re.search(r"<(?!br>)", json.dumps(data)), "markup that is not ours"
    return f"{len(ids)} slides"


def read_mermaid(path):
    """Lines as Mermaid's grammar of timelines has them: a period and events, parted by colons."""
    lines = path.read_text().splitlines()
    assert lines[0] == "timeline"
    kinds = [r"  title [^\n#;]+", r"  section [^:#;]+", r"    [^:#;]+ : [^:#;]+", r"      : [^:#;]+"]
    wrong = [line for line in lines[1:] if not any(re.fullmatch(kind, line) for kind in kinds)]
    assert not wrong, wrong[:3]
    return f"{len(lines)} lines"


def read_markwhen(path):
    """Lines as Markwhen reads them: a header, then events that begin with a date or two, and notes."""
    _, header, body = path.read_text().split("---\n", 2)
    assert header.startswith("title: ")
    date = r"\d{4}(-\d\d(-\d\d)?)?"
    event = re.compile(rf"{date}(/{date})?: \S.* #\S+|  > .+|")
    wrong = [line for line in body.splitlines() if not event.fullmatch(line)]
    assert not wrong, wrong[:3]
    return f"{sum(not line.startswith(' ') for line in body.splitlines() if line)} events"


def read_bibtex(path):
    import bibtexparser

    library = bibtexparser.parse_string(path.read_text())
    assert not library.failed_blocks, library.failed_blocks[:1]
    keys = [entry.key for entry in library.entries]
    assert len(set(keys)) == len(keys), "two entries have one key"
    assert all("title" in entry.fields_dict for entry in library.entries)
    return f"{len(keys)} entries"


def read_csl(path):
    """Whether a citation processor can set every source."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = json.loads(path.read_text())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about variables that the style does not know
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        entries = [str(entry) for entry in bibliography.bibliography()]
    assert len(entries) == len(items) and all(entry.strip() for entry in entries)
    return f"{len(entries)} sources set"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--annals", default=os.environ.get("ANNALS", "annals"))
    parser.add_argument("seeds", nargs="?", default="seeds")
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="annals-exchange-"))
    paths = {}
    for name, extension in {**RDF, **OTHERS}.items():
        paths[name] = folder / f"export.{extension}"
        claims = ["--claims"] if name in RDF else []
        subprocess.run(
            [*options.annals.split(), "export", "--from", options.seeds, "--format", name, "-q", *claims,
             "-o", str(paths[name])], check=True)

    expected = {}
    check("oxigraph reads the N-Quads",
          lambda: expected.setdefault("quads", oxigraph(paths["nquads"], "nquads")) and None)
    quads = expected.get("quads", set())
    for name in ["trig", "jsonld"]:
        check(f"oxigraph reads the same in {name}",
              lambda name=name: same(oxigraph(paths[name], name), quads))
    check("oxigraph reads the same in turtle and ntriples",
          lambda: same(oxigraph(paths["turtle"], "turtle"), oxigraph(paths["ntriples"], "ntriples")))
    check("PyLD reads the same in jsonld", lambda: same(through_pyld(paths["jsonld"]), quads))
    for name in ["nquads", "trig", "jsonld"]:
        check(f"rdflib reads the same in {name}",
              lambda name=name: same(through_rdflib(paths[name], name), quads))
    for name in ["nquads", "ntriples", "turtle", "trig"]:
        check(f"rapper accepts the {name}", lambda name=name: rapper(paths[name], name))
    check("networkx reads the GraphML", lambda: read_graphml(paths["graphml"]))
    check("icalendar reads the calendar", lambda: read_calendar(paths["ics"]))
    check("csv reads the table", lambda: read_table(paths["csv"]))
    check("csv reads the folder of tables", lambda: read_tables(options, folder))
    check("jsonschema finds the TimelineJS data valid", lambda: read_timeline(paths["timelinejs"]))
    check("the Mermaid is of its grammar", lambda: read_mermaid(paths["mermaid"]))
    check("the Markwhen is of its grammar", lambda: read_markwhen(paths["markwhen"]))
    check("bibtexparser reads the BibTeX", lambda: read_bibtex(paths["bibtex"]))
    check("citeproc sets the CSL", lambda: read_csl(paths["csl"]))
    shutil.rmtree(folder)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
