"""Parsers, serializers and stores of RDF and JSON."""

import json
import os
import shutil

from measuring import module

# The slow ones get so much of the files.
QUAD_LINES = 50_000
NODES = 2_000


def measure(run, scratch):
    run.part(oxigraph, scratch)
    run.part(oxigraph_json, scratch)
    run.part(on_disk, scratch)
    run.part(rapper)
    run.part(json_parsers)
    run.part(rdflib)
    run.part(pyld)
    run.part(records)


def oxigraph(run, scratch):
    if not (oxi := run.module("pyoxigraph", "pyoxigraph")):
        return
    quads, form = run.path("chronicle.nq"), oxi.RdfFormat
    run.add("N-Quads parse, strict", "pyoxigraph",
            lambda: sum(1 for _ in oxi.parse(path=quads, format=form.N_QUADS)),
            run.size("chronicle.nq"), 1)
    run.add("Turtle parse", "pyoxigraph",
            lambda: sum(1 for _ in oxi.parse(path=run.path("chronicle.ttl"), format=form.TURTLE)),
            run.size("chronicle.ttl"), 1)

    def load():
        store = oxi.Store()
        store.bulk_load(path=quads, format=form.N_QUADS)
        return store

    store = run.add("N-Quads to indexed graph", "pyoxigraph in memory", load,
                    run.size("chronicle.nq"), 1)
    out = os.path.join(scratch, "out")
    if store:
        def dump():
            store.dump(output=out, format=form.N_QUADS)
        run.add("export N-Quads", "pyoxigraph", dump, run.size("chronicle.nq"), 1)
    del store
    some = first_lines(run)

    def canonicalize():
        dataset = oxi.Dataset(oxi.parse(some, format=form.N_QUADS))
        dataset.canonicalize(oxi.CanonicalizationAlgorithm.RDFC_1_0_SHA_256)

    if hasattr(oxi.CanonicalizationAlgorithm, "RDFC_1_0_SHA_256"):
        run.add("canonicalize", "pyoxigraph", canonicalize, len(some), 1)


def oxigraph_json(run, scratch):
    if not (oxi := module("pyoxigraph")):
        return
    form, out = oxi.RdfFormat, os.path.join(scratch, "out")
    for name, work in [("chronicle.jsonld", "JSON-LD to N-Quads, compact"),
                       ("expanded.jsonld", "JSON-LD to N-Quads, expanded")]:
        text = read(run, name)
        run.add(work, "pyoxigraph",
                # The iterator, since the serializer wants the quads and not the parser.
                lambda: oxi.serialize(oxi.parse(text, format=form.JSON_LD), format=form.N_QUADS),
                len(text), 1)
    text = read(run, "chronicle.jsonld")

    def write():
        oxi.serialize(quads_of, output=out, format=form.JSON_LD)

    quads_of = list(oxi.parse(text, format=form.JSON_LD))
    run.add("export JSON-LD", "pyoxigraph", write, len(text), 1)


def on_disk(run, scratch):
    """The Oxigraph server's own loader."""
    program = shutil.which("oxigraph") or beside_python("oxigraph")
    if not program:
        run.absent.append("Oxigraph")
        return
    base = os.path.join(scratch, "oxigraph")
    run.start("N-Quads to indexed graph", "Oxigraph on disk",
              [program, "load", "--location", base, "--file", run.path("chronicle.nq")],
              run.size("chronicle.nq"), 1)
    size = sum(os.path.getsize(os.path.join(base, name)) for name in os.listdir(base))
    run.note("snapshot on disk, all indexes", "Oxigraph", 0, size=size)


def beside_python(name):
    import sys
    path = os.path.join(os.path.dirname(sys.executable), name)
    return path if os.path.exists(path) else None


def rapper(run):
    if not shutil.which("rapper"):
        run.absent.append("rapper")
        return
    run.start("N-Quads parse, strict", "rapper",
              ["rapper", "-q", "-c", "-i", "nquads", run.path("chronicle.nq")],
              run.size("chronicle.nq"), 1)
    run.start("Turtle parse", "rapper", ["rapper", "-q", "-c", "-i", "turtle", run.path("chronicle.ttl")],
              run.size("chronicle.ttl"), 1)


def json_parsers(run):
    text = read(run, "chronicle.jsonld")
    run.add("JSON parse, objects", "Python json", lambda: json.loads(text) and 0, len(text), 1)
    if orjson := run.module("orjson", "orjson"):
        run.add("JSON parse, objects", "orjson", lambda: orjson.loads(text) and 0, len(text), 3)
    if simdjson := run.module("simdjson", "simdjson"):
        def parse():
            # No Python objects: those are made where they are looked at.
            simdjson.Parser().parse(text)
        run.add("JSON parse, events", "simdjson", parse, len(text), 3)


def rdflib(run):
    if not (lib := run.module("rdflib", "RDFLib")):
        return
    text = first_lines(run).decode()

    def parse():
        dataset = lib.Dataset()
        dataset.parse(data=text, format="nquads")
        return dataset

    size = len(text.encode())
    dataset = run.add("N-Quads parse, strict", "RDFLib", parse, size, 1)
    run.add("export N-Quads", "RDFLib", lambda: dataset.serialize(format="nquads"), size, 1)


def pyld(run):
    if not (lib := run.module("pyld", "PyLD")):
        return
    for name, work in [("chronicle.jsonld", "JSON-LD to N-Quads, compact"),
                       ("expanded.jsonld", "JSON-LD to N-Quads, expanded")]:
        document = json.loads(read(run, name))
        if isinstance(document, list):
            document = document[:NODES]
        else:
            document["@graph"] = document["@graph"][:NODES]
        size = len(json.dumps(document, ensure_ascii=False).encode())
        run.add(work, "PyLD",
                lambda: lib.jsonld.to_rdf(document, {"format": "application/n-quads"}), size, 1)
    arrange(run, lib.jsonld)


def arrange(run, jsonld):
    """What JSON-LD can be made of JSON-LD, from the bytes of a compact document to objects."""
    document = json.loads(read(run, "chronicle.jsonld"))
    document["@graph"] = document["@graph"][:NODES]
    text = json.dumps(document, ensure_ascii=False).encode()
    context = {"@context": document["@context"]}
    for name, body in [("expand", jsonld.expand), ("compact", lambda given: jsonld.compact(given, context)),
                       ("flatten", jsonld.flatten),
                       ("frame", lambda given: jsonld.frame(given, {**context, "@type": "Event"}))]:
        run.add(f"JSON-LD {name}", "PyLD", lambda body=body: body(json.loads(text)) and 0, len(text), 1)


def records(run):
    """What reading the records alone costs: the nearest there is to reading our notation."""
    if orjson := run.module("orjson", "orjson"):
        def parse():
            with open(run.path("records.jsonl"), "rb") as file:
                for line in file:
                    orjson.loads(line)
        run.add("text to indexed graph", "orjson, records only", parse, run.size("records.jsonl"), 1)


def read(run, name):
    with open(run.path(name), "rb") as file:
        return file.read()


def first_lines(run):
    lines = []
    with open(run.path("chronicle.nq"), "rb") as file:
        for line in file:
            lines.append(line)
            if len(lines) == QUAD_LINES:
                break
    return b"".join(lines)
