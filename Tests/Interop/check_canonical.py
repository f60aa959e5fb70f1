#!/usr/bin/env python3
"""Whether Oxigraph gives the blank nodes of random datasets the labels that `annals ld canonicalize` gives them.

    python3 check_canonical.py [COUNT]

COUNT datasets (400 unless given) are made from a fixed seed: chains, rings, stars, cliques, grids and other graphs in which many nodes look
alike, several times over and tied to each other, in graphs that blank nodes name; literals with everything that has to be escaped. Every second is
hashed by SHA-384. Answers are compared as bytes, in the canonical form of N-Quads.

Oxigraph 0.5 records a node once for every hash where the specification (RDFC-1.0, 4.8.2) has it once for every mention, which tells where quads in a
graph that a blank node names mention a node several times. There the judge is `naive_canonical.py`, which does either: we have to agree with the
one, Oxigraph with the other. What is found to be built to take for ever is refused and counted. Needs pyoxigraph.
"""

import os
import random
import re
import subprocess
import sys
import tempfile

import pyoxigraph

from naive_canonical import canonical

ANNALS = os.environ.get("ANNALS", "annals")
ALGORITHMS = {
    "sha-256": pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0_SHA_256,
    "sha-384": pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0_SHA_384,
}
XSD = "http://www.w3.org/2001/XMLSchema#"
# The escapes of canonical N-Quads; all other characters stand for themselves.
NAMED = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def escaped(text):
    return "".join(
        NAMED.get(c) or (f"\\u{ord(c):04X}" if ord(c) < 0x20 or ord(c) == 0x7F else c) for c in text)


def literal(chance):
    # No U+FFFE and U+FFFF, which Oxigraph does not escape, as RDFC-1.0 has it.
    text = chance.choice(["", "科技", "a\"b\\c", "\b\t\n\f\r", "\x00\x01\x1f\x7f", "\x80\ufffd😀", "é", "e\u0301", "plain"])
    kind = chance.randrange(4)
    if kind == 0:
        return f'"{escaped(text)}"@{chance.choice(["zh", "en-gb", "de-latn-de"])}'
    if kind == 1:
        return f'"{escaped(text)}"^^<{chance.choice([XSD + "date", "http://e/科技"])}>'
    return f'"{escaped(text)}"'


def edges(chance, nodes):
    """The arrows of a figure on nodes."""
    figure, count = chance.randrange(8), len(nodes)
    if figure == 0:
        return list(zip(nodes, nodes[1:]))
    if figure == 1:
        return [(nodes[i], nodes[(i + 1) % count]) for i in range(count)]
    if figure == 2:
        return [(nodes[0], node) for node in nodes[1:]]
    if figure == 3:
        few = nodes[:5]
        return [(a, b) for a in few for b in few if a != b or chance.random() < 0.5]
    if figure == 4:
        step = chance.randrange(1, count)
        return [(nodes[i], nodes[(i + k) % count]) for i in range(count) for k in (1, step)]
    if figure == 5:
        half = count // 2
        return [(a, b) for a in nodes[:half] for b in nodes[half:half + 3]]
    if figure == 6:
        return [(nodes[i], nodes[i ^ bit]) for i in range(count) for bit in (1, 2, 4) if i ^ bit < count]
    return [(chance.choice(nodes), chance.choice(nodes)) for _ in range(count * 2)]


def dataset(chance):
    """The lines of a dataset, in no order, its nodes with labels that say nothing."""
    lines, made, figures = [], 0, []
    for _ in range(chance.randrange(1, 4)):
        count, copies = chance.randrange(2, 9), chance.choice([1, 1, 2, 3])
        seed, predicates = chance.random(), chance.choice([1, 2])
        for _ in range(copies):
            # The same numbers for each copy, so that copies are alike.
            same = random.Random(seed)
            nodes = [f"_:n{made + i}" for i in range(count)]
            made += count
            figures.append(nodes)
            graph = same.choice(["", "", "<http://e/g>", nodes[-1], f"_:n{made}"])
            made += 1
            for a, b in edges(same, nodes):
                lines.append(f"{a} <http://e/p{same.randrange(predicates)}> {b} {graph}".rstrip() + " .")
            if same.random() < 0.5:
                lines.append(f"{same.choice(nodes)} <http://e/说> {literal(same)} {graph}".rstrip() + " .")
    for _ in range(chance.randrange(3)):
        a, b = chance.choice(figures), chance.choice(figures)
        lines.append(f"{chance.choice(a)} <http://e/tie> {chance.choice(b)} .")
    for _ in range(chance.randrange(4)):
        lines.append(f"{chance.choice(chance.choice(figures))} <http://e/value> {literal(chance)} .")
    names = list(range(made))
    chance.shuffle(names)
    lines = [re.sub(r"_:n(\d+)", lambda m: f"_:x{names[int(m[1])]}", line) for line in set(lines)]
    chance.shuffle(lines)
    return lines


def term(value):
    if isinstance(value, pyoxigraph.NamedNode):
        return f"<{value.value}>"
    if isinstance(value, pyoxigraph.BlankNode):
        return f"_:{value.value}"
    if value.language:
        return f'"{escaped(value.value)}"@{value.language}'
    ending = "" if value.datatype.value == XSD + "string" else f"^^<{value.datatype.value}>"
    return f'"{escaped(value.value)}"{ending}'


def theirs(source, algorithm):
    """Oxigraph's labels, in canonical N-Quads: its own writer escapes otherwise."""
    quads = pyoxigraph.Dataset(pyoxigraph.parse(source, format=pyoxigraph.RdfFormat.N_QUADS))
    quads.canonicalize(algorithm)
    lines = []
    for quad in quads:
        terms = [quad.subject, quad.predicate, quad.object]
        if not isinstance(quad.graph_name, pyoxigraph.DefaultGraph):
            terms.append(quad.graph_name)
        lines.append(" ".join(map(term, terms)) + " .\n")
    return "".join(sorted(lines)).encode()


def ours(path, name):
    """Our labels; None where the dataset is refused."""
    done = subprocess.run([ANNALS, "ld", "canonicalize", path, "--hash", name], check=False, capture_output=True)
    if done.returncode == 1 and b"too alike" in done.stderr:
        return None
    done.check_returncode()
    return done.stdout


def differences(mine, source, name):
    """Who says otherwise, and whether it had to be looked at by the judge."""
    lines, algorithm = source.decode().splitlines(), name.replace("-", "")
    other = theirs(source, ALGORITHMS[name])
    judged = canonical(lines, algorithm)
    if mine == other:
        return [("the judge", judged)] if judged not in (None, mine) else [], False
    if judged is None:
        # Beyond the judge, and known to differ where a blank node names a graph only.
        return ([] if re.search(rb" _:\w+ _:\w+ \.\n", source) else [("Oxigraph", other)]), True
    said = [("the judge", judged)] if judged != mine else []
    return said + ([("Oxigraph", other)] if canonical(lines, algorithm, False) != other else []), True


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    failures = labels = refused = departures = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "dataset.nq")
        for seed in range(count):
            source = ("\n".join(dataset(random.Random(seed))) + "\n").encode()
            with open(path, "wb") as file:
                file.write(source)
            name = ["sha-256", "sha-384"][seed % 2]
            mine = ours(path, name)
            if mine is None:
                refused += 1
                continue
            labels += len(set(re.findall(rb"_:c14n\d+", mine)))
            others, departs = differences(mine, source, name)
            departures += departs
            for who, answer in others:
                failures += 1
                print(f"seed {seed}: {who} labels it otherwise:\n{source.decode()}")
                print("  ours alone:", sorted(set(mine.splitlines()) - set(answer.splitlines()))[:3])
                print("  theirs alone:", sorted(set(answer.splitlines()) - set(mine.splitlines()))[:3])
    print(f"{count} datasets, {refused} refused; {labels} blank nodes, {failures} datasets labelled otherwise; Oxigraph departs in {departures}")
    sys.exit(1 if failures or not labels or refused > count / 5 else 0)


if __name__ == "__main__":
    main()
