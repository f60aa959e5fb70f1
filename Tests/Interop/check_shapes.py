#!/usr/bin/env python3
"""Whether pySHACL finds the exported seeds valid against the published shapes, each of some twenty
deliberate mistakes invalid, and every single shape able to find fault.

    python3 check_shapes.py [SHAPES.ttl EXPORT.ttl]

EXPORT.ttl is a whole chronology as Turtle, exported with --claims; by default $ANNALS exports seeds, and the
shapes are those of Graph. Needs rdflib and pyshacl.
"""

import os
import subprocess
import sys
import tempfile

import rdflib
from pyshacl import validate
from rdflib import RDF, XSD, Literal, Namespace, URIRef

A = Namespace("https://w3id.org/annals#")
EX = Namespace("https://example.org/mistake/")
OA = Namespace("http://www.w3.org/ns/oa#")
SH = Namespace("http://www.w3.org/ns/shacl#")
EDTF = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")


def entity(graph, name, *kinds):
    for kind in kinds:
        graph.add((EX[name], RDF.type, A[kind]))
    return EX[name]


def base():
    """A small chronology without mistakes, for each mistake to be put into."""
    g = rdflib.Graph()
    meeting = entity(g, "meeting", "Meeting", "Event")
    person = entity(g, "person", "Person")
    place = entity(g, "place", "Place")
    source = entity(g, "source", "Source")
    series = entity(g, "series", "Series")
    quotation = entity(g, "quotation", "Quotation")
    date = entity(g, "date", "Date")
    g.add((date, A.edtf, Literal("2024", datatype=EDTF)))
    for name, seconds in [("earliestBegin", 0), ("latestBegin", 10), ("earliestEnd", 20), ("latestEnd", 30)]:
        g.add((date, A[name], Literal(seconds)))
    g.add((meeting, A.name, Literal("a meeting", lang="en")))
    g.add((meeting, A.date, date))
    g.add((meeting, A.dating, date))
    g.add((meeting, A.place, place))
    g.add((meeting, A.speaker, person))
    g.add((meeting, A.series, series))
    g.add((meeting, A.ordinal, Literal(3)))
    g.add((quotation, A.text, Literal("words", lang="en")))
    g.add((quotation, A.saidBy, person))
    g.add((quotation, A.saidAt, meeting))
    citation = entity(g, "citation", "Citation")
    g.add((citation, A.source, source))
    g.add((citation, A.status, Literal("found")))
    g.add((citation, OA.hasSelector, EX.position))
    g.add((EX.position, RDF.type, OA.TextPositionSelector))
    g.add((EX.position, OA.start, Literal("3", datatype=XSD.nonNegativeInteger)))
    g.add((EX.position, OA.end, Literal("9", datatype=XSD.nonNegativeInteger)))
    claim = entity(g, "claim", "Claim")
    g.add((meeting, A.claim, claim))
    g.add((claim, RDF.subject, meeting))
    g.add((claim, RDF.predicate, A.speaker))
    g.add((claim, RDF.object, person))
    return g


def put(s, p, o):
    return lambda g: g.add((EX[s], A[p], o))


def swap(s, p, o):
    return lambda g: g.set((EX[s], A[p], o))


def drop(s, p):
    return lambda g: g.remove((EX[s], p, None))


MISTAKES = {
    "a place for a speaker": swap("meeting", "speaker", EX.place),
    "a person for a place": swap("meeting", "place", EX.person),
    "a text for a date": swap("meeting", "date", Literal("2024")),
    "a text for a series": swap("meeting", "series", Literal("a series")),
    "an ordinal in words": swap("meeting", "ordinal", Literal("third")),
    "an IRI for a name": swap("meeting", "name", EX.person),
    "a person with a speaker": put("person", "speaker", EX.person),
    "a place that said something": swap("quotation", "saidBy", EX.place),
    "a quotation said at a person": swap("quotation", "saidAt", EX.person),
    "a quotation without words": drop("quotation", A.text),
    "a meeting that is no event": lambda g: g.remove((EX.meeting, RDF.type, A.Event)),
    "a date without EDTF": drop("date", A.edtf),
    "a date with two": put("date", "edtf", Literal("2025", datatype=EDTF)),
    "EDTF that is a plain text": swap("date", "edtf", Literal("2024")),
    "a begin after the end": swap("date", "earliestBegin", Literal(99)),
    "seconds that are no number": swap("date", "latestEnd", Literal("soon")),
    "a citation without a source": drop("citation", A.source),
    "a citation of a person": swap("citation", "source", EX.person),
    "a claim about nothing": drop("claim", RDF.subject),
    "a claim that nobody has": lambda g: g.remove((EX.meeting, A.claim, None)),
    "sameAs of a text": put("person", "sameAs", Literal("Q1")),
    "a birth date of a place": put("place", "born", EX.date),
    "a status nobody knows": swap("citation", "status", Literal("perhaps")),
    "a passage that ends before it begins":
        lambda g: g.set((EX.position, OA.end, Literal("2", datatype=XSD.nonNegativeInteger))),
    "a passage without an end": lambda g: g.remove((EX.position, OA.end, None)),
}


def faulty(shapes):
    """A graph in which every shape has something to find fault with, and the shape of each node in it."""
    g = rdflib.Graph()
    wanted = {}
    for number, shape in enumerate(shapes.subjects(RDF.type, SH.NodeShape)):
        node = EX[f"fault{number}"]
        wanted[node] = shape
        for kind in shapes.objects(shape, SH.targetClass):
            g.add((node, RDF.type, kind))
        for relation in shapes.objects(shape, SH.targetSubjectsOf):
            # What has no type is in no domain, and a boolean in no range.
            g.add((node, relation, Literal(True)))
        for property in shapes.objects(shape, SH.property):
            path = shapes.value(property, SH.path)
            counts = set(shapes.predicates(property)) <= {SH.path, SH.minCount, SH.maxCount}
            # What is only counted is missed where there is none of it.
            if isinstance(path, URIRef) and not counts:
                g.add((node, path, Literal(True)))
    return g, wanted


def idle(shapes):
    """The shapes that find no fault with what is wrong by all of them."""
    g, wanted = faulty(shapes)
    _, report, _ = validate(g, shacl_graph=shapes)
    busy = set()
    for result in report.subjects(RDF.type, SH.ValidationResult):
        source = report.value(result, SH.sourceShape)
        focus = report.value(result, SH.focusNode)
        shape = wanted.get(focus)
        # The source is the node shape itself or one of its property shapes.
        if source == shape or (shape, SH.property, source) in shapes:
            busy.add(shape)
    return sorted(set(wanted.values()) - busy)


def exported():
    """The seeds as Turtle."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "seeds.ttl")
        annals = os.environ.get("ANNALS", "annals")
        subprocess.run([annals, "export", "--from", "seeds", "--claims", "-o", path], check=True)
        return rdflib.Graph().parse(path, format="turtle")


def main():
    given = sys.argv[1:]
    shapes = rdflib.Graph().parse(given[0] if given else "Graph/shapes.ttl", format="turtle")
    failed = False
    data = rdflib.Graph().parse(given[1], format="turtle") if given else exported()
    for title, graph, expected in [("the export", data, True), ("the model", base(), True)]:
        conforms, _, text = validate(graph, shacl_graph=shapes)
        if conforms != expected:
            failed = True
            print(f"FAILED    {title} is invalid:\n{text[:3000]}")
        else:
            print(f"ok        {title} is valid")
    for title, make in MISTAKES.items():
        graph = base()
        make(graph)
        if validate(graph, shacl_graph=shapes)[0]:
            failed = True
            print(f"FAILED    {title} went unnoticed")
        else:
            print(f"ok        {title} is noticed")
    vacuous = idle(shapes)
    failed = failed or bool(vacuous)
    count = len(set(shapes.subjects(RDF.type, SH.NodeShape)))
    print(f"ok        each of {count} shapes can find fault" if not vacuous else
          "FAILED    shapes that find no fault: " + ", ".join(map(str, vacuous)))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
