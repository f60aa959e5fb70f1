#!/usr/bin/env python3
"""Whether other people's tools read what Annals exports, and read the same in each format.

    python3 check_exchange.py [--annals PROGRAM] [SEEDS]

PROGRAM (default: $ANNALS, else annals) is run as `PROGRAM export --from SEEDS --format F --claims -o FILE`.
Needs rdflib, pyoxigraph, PyLD, networkx and icalendar; rapper where it is installed.
A check that cannot run is said to be left out; one that fails makes the exit code 1.
"""

import argparse
import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

RDF = {"nquads": "nq", "trig": "trig", "turtle": "ttl", "ntriples": "nt", "jsonld": "jsonld"}
OTHERS = {"csv": "csv", "graphml": "graphml", "ics": "ics", "timelinejs": "timeline.json"}

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


def read_timeline(path):
    events = json.loads(path.read_text())["events"]
    assert all("year" in event["start_date"] and event["text"]["headline"] for event in events)
    return f"{len(events)} events"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--annals", default=os.environ.get("ANNALS", "annals"))
    options.add_argument("seeds", nargs="?", default="seeds")
    options = options.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="annals-exchange-"))
    paths = {}
    for name, extension in {**RDF, **OTHERS}.items():
        paths[name] = folder / f"export.{extension}"
        claims = ["--claims"] if name in RDF else []
        subprocess.run(
            [*options.annals.split(), "export", "--from", options.seeds, "--format", name, *claims,
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
    check("json reads the TimelineJS data", lambda: read_timeline(paths["timelinejs"]))
    shutil.rmtree(folder)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
