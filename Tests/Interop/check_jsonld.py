#!/usr/bin/env python3
"""Whether PyLD and Oxigraph read the same statements in random JSON-LD as `annals ld to-rdf`.

    python3 check_jsonld.py [COUNT]

COUNT documents (300 unless given) are made from a fixed seed: contexts with terms, prefixes, @vocab, types, languages and
containers over nested nodes. All three answers are brought into one canonical form. Needs PyLD and pyoxigraph.
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


def context(chance):
    """A context whose terms the documents use."""
    terms = {
        "@vocab": "https://example.org/v#",
        "ex": "https://example.org/ns/",
        "name": {"@id": "ex:name"},
        "label": {"@id": "ex:label", "@language": chance.choice(["zh", "en"])},
        "knows": {"@id": "ex:knows", "@type": "@id"},
        "kind": {"@id": "ex:kind", "@type": "@vocab"},
        "born": {"@id": "ex:born", "@type": "ex:date"},
        "steps": {"@id": "ex:steps", "@container": "@list"},
        "tags": {"@id": "ex:tags", "@container": "@set"},
        "titles": {"@id": "ex:titles", "@container": "@language"},
        "partOf": {"@reverse": "ex:has"},
    }
    return {key: terms[key] for key in terms if key.startswith("@") or key == "ex" or chance.random() < 0.9}


def node(chance, known, depth):
    """A node with some of the properties that the context knows."""
    made = {}
    if chance.random() < 0.6:
        made["@id"] = f"ex:n{chance.randrange(6)}"
    if chance.random() < 0.5:
        made["@type"] = chance.choice(["ex:Person", "Thing", ["ex:Event", "Thing"]])
    text = chance.choice(["科技", 'quote " and \\', "line\nbreak", "", "😀", "plain"])
    values = {
        "name": lambda: text,
        "label": lambda: text,
        "knows": lambda: f"ex:n{chance.randrange(6)}",
        "kind": lambda: "Thing",
        "born": lambda: "1949-10",
        "steps": lambda: [chance.choice([1, "a", True]) for _ in range(chance.randrange(4))],
        "tags": lambda: [text, "x"],
        "titles": lambda: {"zh": "题", "en": ["title", "other"]},
        "partOf": lambda: node(chance, known, depth + 1),
        "plainTerm": lambda: chance.choice([7, False, {"@value": "v", "@language": "en"}]),
        "ex:inner": lambda: node(chance, known, depth + 1),
    }
    for key, value in values.items():
        nests = key in ("partOf", "ex:inner")
        if (key in known or key in ("plainTerm", "ex:inner")) and chance.random() < (0.3 if nests else 0.5):
            if not nests or depth < 3:
                made[key] = value()
    return made


def canonical(quads):
    """The dataset of N-Quads in canonical form."""
    dataset = pyoxigraph.Dataset(pyoxigraph.parse(quads, format=pyoxigraph.RdfFormat.N_QUADS))
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return sorted(str(quad) for quad in dataset)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    failures = statements = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "document.jsonld")
        for seed in range(count):
            chance = random.Random(seed)
            known = context(chance)
            graph = [node(chance, known, 0) for _ in range(chance.randrange(1, 4))]
            document = {"@context": known, "@graph": graph}
            text = json.dumps(document, ensure_ascii=False)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            ours = subprocess.run([ANNALS, "ld", "to-rdf", path, "--url", BASE], check=True, capture_output=True).stdout
            answers = {
                "annals": canonical(ours),
                "PyLD": canonical(jsonld.to_rdf(document, {"base": BASE, "format": "application/n-quads"}).encode()),
                "Oxigraph": canonical(pyoxigraph.serialize(
                    pyoxigraph.parse(text.encode(), format=pyoxigraph.RdfFormat.JSON_LD, base_iri=BASE),
                    format=pyoxigraph.RdfFormat.N_QUADS)),
            }
            statements += len(answers["annals"])
            for other in ("PyLD", "Oxigraph"):
                if answers[other] != answers["annals"]:
                    failures += 1
                    print(f"seed {seed}: {other} reads it otherwise:\n{text}")
    print(f"{count} documents, {statements} statements, {failures} read otherwise")
    sys.exit(1 if failures or not statements else 0)


if __name__ == "__main__":
    main()
