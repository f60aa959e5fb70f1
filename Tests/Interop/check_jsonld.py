#!/usr/bin/env python3
"""Whether PyLD and Oxigraph read the same statements in random JSON-LD as `annals ld to-rdf`.

    python3 check_jsonld.py [COUNT]

COUNT documents (300 unless given) are made from a fixed seed: contexts with terms, prefixes, @vocab, types, languages, containers of
every kind, contexts of properties and of types, over nested nodes, graphs, lists of lists, JSON literals and reversed properties. All three
answers are brought into one canonical form. Needs PyLD and pyoxigraph. Where one of the two departs from the algorithms of the specification, what
it departs in is left out of what it is asked.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

import pyoxigraph
from pyld import jsonld

ANNALS = os.environ.get("ANNALS", "annals")
BASE = "https://example.org/doc"


TERMS = {
    "@vocab": "https://example.org/v#",
    "ex": "https://example.org/ns/",
    "name": {"@id": "ex:name"},
    "label": {"@id": "ex:label", "@language": "zh"},
    "knows": {"@id": "ex:knows", "@type": "@id"},
    "kind": {"@id": "ex:kind", "@type": "@vocab"},
    "born": {"@id": "ex:born", "@type": "ex:date"},
    "steps": {"@id": "ex:steps", "@container": "@list"},
    "tags": {"@id": "ex:tags", "@container": "@set"},
    "titles": {"@id": "ex:titles", "@container": "@language"},
    "partOf": {"@reverse": "ex:has"},
    "data": {"@id": "ex:data", "@type": "@json"},
    "spoken": {"@id": "ex:spoken", "@direction": "rtl"},
    "byName": {"@id": "ex:byName", "@container": "@index"},
    "byLabel": {"@id": "ex:byLabel", "@container": "@index", "@index": "label"},
    "byID": {"@id": "ex:byID", "@container": "@id"},
    "byType": {"@id": "ex:byType", "@container": "@type"},
    "graph": {"@id": "ex:graph", "@container": "@graph"},
    "graphByID": {"@id": "ex:graphByID", "@container": ["@graph", "@id"]},
    "graphByName": {"@id": "ex:graphByName", "@container": ["@graph", "@index"]},
    "more": "@nest",
    "inner": {"@id": "ex:inner", "@context": {"name": "ex:innerName", "kind": {"@id": "ex:kind", "@type": "@id"}}},
    "closed": {"@id": "ex:closed", "@context": {"@propagate": False, "name": "ex:closedName"}},
    "Typed": {"@id": "ex:Typed", "@context": {"name": "ex:typedName", "@language": "fr"}},
    "Lasting": {"@id": "ex:Lasting", "@context": {"@propagate": True, "name": {"@id": "ex:lasting", "@language": "de"}}},
}

# What Oxigraph reads by a later draft (texts with a direction) or otherwise than the algorithms (contexts of types and those that
# do not propagate, in maps and nested properties; maps by type).
OXIGRAPH_DEPARTS = {"spoken", "byType", "Typed", "Lasting", "closed"}


def context(chance, left_out):
    """A context whose terms the documents use."""
    return {
        key: TERMS[key] for key in TERMS
        if key.startswith("@") or key == "ex" or key not in left_out and chance.random() < 0.9}


def text(chance):
    return chance.choice(["科技", 'quote " and \\', "line\nbreak", "", "😀", "plain"])


def scalar(chance):
    return chance.choice([1, "a", True, 1.5, {"@value": "v", "@language": "en"}, {"@value": "d", "@type": "ex:date"}])


def json_value(chance, depth=0):
    """Any JSON."""
    if depth < 2 and chance.random() < 0.5:
        if chance.random() < 0.5:
            return [json_value(chance, depth + 1) for _ in range(chance.randrange(3))]
        return {key: json_value(chance, depth + 1) for key in ("b", "a", "é") if chance.random() < 0.7}
    return chance.choice([None, True, 7, 1.5, "text", 'quo"te'])


def node(chance, known, depth):
    """A node with some of the properties that the context knows."""
    made = {}
    if depth and chance.random() < 0.08:
        made["@context"] = {"name": "ex:local", "kind": {"@id": "ex:localKind", "@type": "@id"}}
    if chance.random() < 0.5:
        made["@type"] = chance.choice(["ex:Person", "Thing", ["ex:Event", "Thing"], "Typed", ["Typed", "Lasting"]])
    if chance.random() < 0.6:
        made["@id"] = f"ex:n{chance.randrange(6)}"

    def inner():
        return node(chance, known, depth + 1)

    plain = {
        "name": lambda: text(chance),
        "label": lambda: text(chance),
        "knows": lambda: f"ex:n{chance.randrange(6)}",
        "kind": lambda: "Thing",
        "born": lambda: "1949-10",
        "steps": lambda: [scalar(chance) for _ in range(chance.randrange(4))],
        "tags": lambda: [text(chance), "x"],
        "titles": lambda: {"zh": "题", "en": ["title", "other"], "@none": "none"},
        "plainTerm": lambda: scalar(chance),
        "data": lambda: json_value(chance),
        "spoken": lambda: text(chance),
        "more": lambda: {"name": text(chance), "extra": 1},
    }
    nesting = {
        "partOf": inner,
        "inner": inner,
        "closed": inner,
        # A node with a name can have one index only, and PyLD reads no texts in such a map.
        "byName": lambda: {"a": {**inner(), "@id": f"ex:only{chance.random()}"}},
        "byLabel": lambda: {"one": inner(), "two": [inner()]},
        "byID": lambda: {"ex:n1": {"name": "by id"}, "ex:n7": [inner()]},
        # No type that has a context: PyLD does not have it hold in what is further within, nor end before the next type.
        "byType": lambda: {"ex:Other": [inner()], "Thing": inner()},
        "graph": lambda: [inner(), inner()],
        "graphByID": lambda: {"ex:g1": {**inner(), "ex:in": 1}, "ex:g2": [{**inner(), "ex:in": 2}]},
        "graphByName": lambda: {"a": {**inner(), "ex:in": 1}, "b": {**inner(), "ex:in": 2}},
        "steps": lambda: [[scalar(chance), [inner()]], {"@list": [scalar(chance)]}],
        "ex:inner": inner,
        "@reverse": lambda: {"ex:made": inner(), "knows": [inner()]},
        "@included": lambda: [{"@id": f"ex:n{chance.randrange(6)}", "name": "included"}],
        "@graph": lambda: [inner()],
    }
    for key, value in plain.items():
        if (key in known or key == "plainTerm") and chance.random() < 0.35:
            made[key] = value()
    if depth:
        # PyLD has contexts that do not hold in @included last there.
        del nesting["@included"]
    if "partOf" in known:
        # Reversed twice over is left to its own documents.
        del nesting["@reverse"]
    for key, value in nesting.items():
        if depth < 3 and (key in known or key[0] == "@" or ":" in key) and chance.random() < 0.12:
            made[key] = value()
    return made


def canonical(quads):
    """The dataset of N-Quads in canonical form."""
    dataset = pyoxigraph.Dataset(pyoxigraph.parse(quads, format=pyoxigraph.RdfFormat.N_QUADS))
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return sorted(str(quad) for quad in dataset)


def readings(document, path, asks_oxigraph):
    """What each reads in a document, ours first."""
    source = json.dumps(document, ensure_ascii=False)
    with open(path, "w", encoding="utf-8") as file:
        file.write(source)
    ours = subprocess.run([ANNALS, "ld", "to-rdf", path, "--url", BASE], check=True, capture_output=True).stdout
    yield "annals", canonical(ours)
    options = {"base": BASE, "format": "application/n-quads"}
    yield "PyLD", canonical(jsonld.to_rdf(document, options).encode())
    if asks_oxigraph:
        parsed = pyoxigraph.parse(source.encode(), format=pyoxigraph.RdfFormat.JSON_LD, base_iri=BASE)
        yield "Oxigraph", canonical(pyoxigraph.serialize(parsed, format=pyoxigraph.RdfFormat.N_QUADS))


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    failures = statements = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "document.jsonld")
        for seed in range(count):
            chance = random.Random(seed)
            asks_oxigraph = seed % 2 == 0
            known = context(chance, OXIGRAPH_DEPARTS if asks_oxigraph else ())
            graph = [node(chance, known, 0) for _ in range(chance.randrange(1, 4))]
            document = {"@context": known, "@graph": graph}
            answers = dict(readings(document, path, asks_oxigraph))
            statements += len(answers["annals"])
            for other, answer in answers.items():
                if answer != answers["annals"]:
                    failures += 1
                    print(f"seed {seed}: {other} reads it otherwise:\n{json.dumps(document, ensure_ascii=False)}")
                    print("  ours alone:", sorted(set(answers["annals"]) - set(answer))[:3])
                    print("  theirs alone:", sorted(set(answer) - set(answers["annals"]))[:3])
    print(f"{count} documents, {statements} statements, {failures} read otherwise")
    sys.exit(1 if failures or not statements else 0)


if __name__ == "__main__":
    main()
