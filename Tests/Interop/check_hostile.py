#!/usr/bin/env python3
"""Whether input that is built to do harm ends with an error, soon, and without much memory.

    python3 check_hostile.py

Each case is given to the program itself ($ANNALS, or annals on the path), which has SECONDS and MEGABYTES.
"""

import itertools
import json
import os
import subprocess
import sys
import tempfile
import time

ANNALS = os.environ.get("ANNALS", "annals")
SECONDS = 20
MEGABYTES = 700
DEPTH = 1_000_000
GIGABYTE = 1 << 30


def nested(opening, before="", after=""):
    return (before + opening * DEPTH + after).encode()


def clique(size, number=0):
    """Blank nodes each of which is linked to each other: none can be told from another."""
    return (f"_:n{number}x{a} <http://p> _:n{number}x{b} .\n" for a, b in itertools.permutations(range(size), 2))


def ring(size):
    return (f"_:n{i} <http://p> _:n{(i + 1) % size} .\n" for i in range(size))


def one_string(before, after=b""):
    """A gigabyte between two texts, in blocks."""
    block = b"x" * (1 << 20)
    yield before
    for _ in range(GIGABYTE // len(block)):
        yield block
    yield after


def contexts(folder):
    """Contexts that lead to themselves, and the map they are found by."""
    documents = {
        "self": {"@context": "http://c/self"},
        "a": {"@context": ["http://c/b", "http://c/b"]},
        "b": {"@context": ["http://c/a", "http://c/a"]},
        "scoped": {"@context": {"p": {"@id": "http://p", "@context": ["http://c/scoped", "http://c/self"]}}},
    }
    for i in range(30):
        terms = {f"t{j}": {"@id": f"http://t/{j}", "@context": f"http://c/w{j}"} for j in range(30)}
        documents[f"w{i}"] = {"@context": terms}
    for name, document in documents.items():
        with open(os.path.join(folder, f"{name}.jsonld"), "w", encoding="utf-8") as file:
            json.dump(document, file)
    path = os.path.join(folder, "map.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({f"http://c/{name}": f"{name}.jsonld" for name in documents}, file)
    return path


def cases(folder):
    """A name, the words after `annals ld`, the statuses it may end with, the input."""
    json_nests = {"arrays": "[", "objects": '{"http://p":', "graphs": '{"@graph":[', "lists": '{"http://p":{"@list":['}
    for kind, opening in json_nests.items():
        for command in ("parse-json", "expand", "to-rdf"):
            yield f"{DEPTH} {kind}, {command}", [command], (1,), [nested(opening)]
    yield "nested contexts", ["expand"], (1,), [nested('{"p":{"@id":"http://p","@context":', '{"@context":')]
    yield "a context cut short", ["to-rdf"], (1,), [b'{"@context":{"p":{"@id":"http://p","@context":']
    for kind, opening in {"brackets": "[ <b:> ", "lists": "( "}.items():
        for syntax in ("turtle", "trig"):
            words = ["parse-rdf", "--format", syntax, "--base", "http://b/"]
            yield f"{DEPTH} {kind}, {syntax}", words, (1,), [nested(opening, "<a:> <b:> ")]

    found = contexts(folder)
    for name in ("self", "a", "scoped", "w0"):
        document = json.dumps({"@context": f"http://c/{name}", "p": {"p": "x"}, "t1": {"t2": {"t3": "x"}}}).encode()
        for command in ("expand", "to-rdf"):
            yield f"contexts that lead back, {name}, {command}", [command, "--documents", found], (1, 3), [document]

    yield "a clique of 320 blank nodes", ["canonicalize"], (1,), ["".join(clique(320)).encode()]
    many = ("".join(clique(10, number)) for number in range(10_000))
    yield "100,000 blank nodes in cliques of ten", ["canonicalize"], (1,), (text.encode() for text in many)
    yield "a ring of 100,000 blank nodes", ["canonicalize"], (1,), ["".join(ring(100_000)).encode()]

    bad = b"\xed\xa0\x80\xff"
    for syntax in ("ntriples", "nquads", "turtle", "trig"):
        text = b'<a:> <b:> "' + bad + b'" .\n'
        yield f"what is not UTF-8, {syntax}", ["parse-rdf", "--format", syntax, "--base", "http://b/"], (1,), [text]
    for command in ("parse-json", "expand", "to-rdf"):
        yield f"what is not UTF-8, {command}", [command], (1,), [b'{"http://p":"' + bad + b'"}']

    for command in ("parse-json", "expand", "to-rdf"):
        yield f"1 GB of one string, {command}", [command], (1,), one_string(b'{"http://p":"', b'"}')
    for syntax in ("nquads", "turtle"):
        words = ["parse-rdf", "--format", syntax, "--base", "http://b/"]
        yield f"1 GB of one string, {syntax}", words, (1,), one_string(b'<a:> <b:> "', b'" .\n')
    yield "1 GB of one string, canonicalize", ["canonicalize"], (1,), one_string(b'<a:> <b:> "', b'" .\n')


def run(words, pieces, path):
    """The status, the seconds and the megabytes of one run, and the beginning of what it said."""
    command = words[0]
    reads = None
    if command in ("expand", "to-rdf"):
        # These may read a file more than once, which a pipe cannot be.
        with open(path, "wb") as file:
            file.writelines(pieces)
        words = [command, path, *words[1:]]
    else:
        words = [command, "-", *words[1:]]
        reads = subprocess.PIPE
    start = time.monotonic()
    process = subprocess.Popen([ANNALS, "ld", *words], stdin=reads, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if reads:
        try:
            for piece in pieces:
                process.stdin.write(piece)
            process.stdin.close()
        except BrokenPipeError:
            pass
    said = process.stderr.read(300).decode("utf-8", "replace")
    while process.stderr.read(65536):
        pass
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - start, usage.ru_maxrss / 1024, said


def main():
    failures = count = 0
    slowest = largest = (0, "")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "document.jsonld")
        for name, words, statuses, pieces in cases(folder):
            status, seconds, megabytes, said = run(words, pieces, path)
            count += 1
            slowest, largest = max(slowest, (seconds, name)), max(largest, (megabytes, name))
            if status not in statuses or seconds > SECONDS or megabytes > MEGABYTES or not said.strip():
                failures += 1
                print(f"{name}: status {status}, {seconds:.1f} s, {megabytes:.0f} MB: {said.strip()[:200]}")
    print(f"{count} cases, {failures} failed; the slowest took {slowest[0]:.1f} s ({slowest[1]}), "
          f"the largest {largest[0]:.0f} MB ({largest[1]})")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
