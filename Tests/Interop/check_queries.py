#!/usr/bin/env python3
"""Our answers against those of engines we did not write, by the SPARQL that each query is translated to.

usage: check_queries.py [FOLDER]

Random queries about random graphs (annals-query-cases writes both, with our answers) are asked of
pyoxigraph over the exported graph, and every sixth, unless it is very long, also of RDFLib. Node answers have to be the same in
the same order, columns the same values, counts the same rows.
"""
import json
import logging
import pathlib
import signal
import subprocess
import sys
import tempfile
from decimal import Decimal

POSITION = "https://w3id.org/annals#position"
# RDFLib, being plain Python, gets fewer and shorter ones, and so many seconds for each.
SHARE, LENGTH, SECONDS = 6, 9_000, 20


def number(text):
    value = Decimal(text)
    return "n:" + format(value.normalize() + 0, "f")


def expected(rows):
    """Our rows, numbers in one spelling."""
    def cell(text):
        return number(text[2:]) if text.startswith("n:") else text
    return [[[cell(c) for c in cells] for cells in row] for row in rows]


class Oxigraph:
    def __init__(self, path):
        import pyoxigraph
        self.kinds = pyoxigraph
        self.store = pyoxigraph.Store()
        self.store.bulk_load(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS)
        self.claims = {
            q.subject.value: q.object.value
            for q in self.store.quads_for_pattern(None, pyoxigraph.NamedNode(POSITION), None)
        }

    def rows(self, sparql):
        answer = self.store.query(sparql)
        width = len(answer.variables)
        return [[self.cell(s[i]) for i in range(width)] for s in answer]

    def cell(self, term):
        if term is None:
            return None
        if isinstance(term, self.kinds.NamedNode):
            claim = self.claims.get(term.value)
            return f"claim:{claim}" if claim is not None else f"<{term.value}>"
        kind = term.datatype.value.rsplit("#")[-1]
        if kind in ("integer", "decimal"):
            return number(term.value)
        return "s:" + term.value + (f"@{term.language}" if term.language else "")


class RDFLib:
    def __init__(self, path):
        import rdflib
        self.kinds = rdflib
        self.data = rdflib.Dataset()
        self.data.parse(str(path), format="nquads")
        self.claims = {
            str(s): str(o) for s, _, o, _ in self.data.quads((None, rdflib.URIRef(POSITION), None, None))
        }

    def rows(self, sparql):
        answer = self.data.query(sparql)
        return [[self.cell(row[v]) for v in answer.vars] for row in answer]

    def cell(self, term):
        if term is None:
            return None
        if isinstance(term, self.kinds.URIRef):
            claim = self.claims.get(str(term))
            return f"claim:{claim}" if claim is not None else f"<{term}>"
        kind = str(term.datatype or "").rsplit("#")[-1]
        if kind in ("integer", "decimal"):
            return number(str(term))
        return "s:" + str(term) + (f"@{term.language}" if term.language else "")


def same(case, rows):
    """What is different, or None."""
    want = expected(case["rows"])
    if case["shape"] == "nodes":
        ours = [row[0][0] for row in want]
        theirs = [row[0] for row in rows]
        return None if ours == theirs else (ours, theirs)
    if case["shape"] == "columns":
        theirs = {}
        for row in rows:
            cells = theirs.setdefault(row[0], [set() for _ in row[1:]])
            for place, cell in enumerate(row[1:]):
                if cell is not None:
                    cells[place].add(cell)
        theirs = [(node, cells) for node, cells in theirs.items()]
        ours = [(row[0][0], [set(cells) for cells in row[1:]]) for row in want]
        return None if ours == theirs else (ours, theirs)
    ours = [tuple(cells[0] if cells else None for cells in row) for row in want]
    theirs = [tuple(row) for row in rows]
    return None if ours == theirs else (ours, theirs)


class Late(Exception):
    pass


def late(*_):
    raise Late()


def check(engine, name, cases, failures):
    """How many were answered in time."""
    answered = 0
    for place, case in cases:
        signal.alarm(SECONDS)
        try:
            difference = same(case, engine.rows(case["sparql"]))
        except Late:
            continue
        except Exception as error:  # an engine's own failure is a difference too
            difference = f"{type(error).__name__}: {error}"
        finally:
            signal.alarm(0)
        answered += 1
        if difference is not None:
            failures.append((name, place, case, difference))
    return answered


def main():
    try:
        import pyoxigraph  # noqa: F401
        import rdflib  # noqa: F401
    except ImportError as missing:
        print(f"skipped: {missing}")
        return 77
    signal.signal(signal.SIGALRM, late)
    logging.disable(logging.CRITICAL)  # RDFLib warns of each year before 1
    if len(sys.argv) > 1:
        folder = pathlib.Path(sys.argv[1])
    else:
        program = pathlib.Path(".build/debug/annals-query-cases")
        if not program.exists():
            print(f"skipped: {program} is not built")
            return 77
        folder = pathlib.Path(tempfile.mkdtemp())
        subprocess.run([program, folder], check=True)
    failures, asked, twice, full = [], 0, 0, 0
    for path in sorted(folder.glob("graph-*.nq"), key=lambda p: int(p.stem.split("-")[1])):
        lines = path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
        cases = [((path.stem, i), json.loads(line)) for i, line in enumerate(lines)]
        full += sum(1 for _, case in cases if case["rows"])
        asked += check(Oxigraph(path), "pyoxigraph", cases, failures)
        few = [c for c in cases[::SHARE] if len(c[1]["sparql"]) < LENGTH]
        twice += check(RDFLib(path), "rdflib", few, failures)
    for name, place, case, difference in failures[:20]:
        print(f"{name} {place}: {case['query']}\n  {str(difference)[:600]}")
    print(
        f"{asked} queries, {full} with an answer, over pyoxigraph, {twice} of them over RDFLib: "
        f"{len(failures)} differences")
    return 1 if failures or asked < 2000 or twice < 200 else 0


if __name__ == "__main__":
    sys.exit(main())
