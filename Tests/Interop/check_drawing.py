#!/usr/bin/env python3
"""Checks what `annals render` draws with other people's tools.

usage: check_drawing.py [ANNALS SOURCE...], by default $ANNALS and seeds

For every source (a file or a folder of annals): the DOT of each form is read by `gvpr`, its SVG and
the native one by an XML parser; in `dot -Tplain` of the columns no station stands before an earlier
one and no two nodes overlap. Needs Graphviz; exits with 1 and says what failed.
"""

import shlex
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

failures = []


def run(*command, data=None):
    result = subprocess.run(command, input=data, capture_output=True)
    if result.returncode != 0:
        failures.append(f"{' '.join(command)}: {result.stderr.decode(errors='replace')[:200]}")
    return result.stdout


def nodes(plain):
    """The nodes of `dot -Tplain`: name, x, y, width, height; y upwards."""
    found = []
    for line in plain.decode().splitlines():
        if line.startswith("node "):
            words = shlex.split(line)
            found.append((words[1], *(float(word) for word in words[2:6])))
    return found


def overlapping(boxes):
    boxes = sorted(boxes, key=lambda box: box[2] - box[4] / 2)
    active = []
    for box in boxes:
        active = [a for a in active if a[2] + a[4] / 2 > box[2] - box[4] / 2 + 0.002]
        for other in active:
            if abs(box[1] - other[1]) < (box[3] + other[3]) / 2 - 0.002:
                yield box[0], other[0]
        active.append(box)


def check(annals, source):
    render = (annals, "render", "--from", source)
    for options in (["--layout", "timeline"], ["--layout", "network"]):
        graph = run(*render, *options, "--format", "dot", "-o", "-")
        run("gvpr", 'BEG_G { printf("%d %d\\n", nNodes($G), nEdges($G)); }', data=graph)
        for engine in ("dot", "native"):
            svg = run(*render, *options, "--format", "svg", "--engine", engine, "-o", "-")
            try:
                ElementTree.fromstring(svg)
            except ElementTree.ParseError as error:
                failures.append(f"{source} {options} {engine}: {error}")
        if options[1] == "timeline" and b"rankdir=LR" in graph:
            check_columns(source, graph)


def check_columns(source, graph):
    placed = nodes(run("dot", "-Tplain", data=graph))
    stations = [node for node in placed if node[0].startswith("station ")]
    stations.sort(key=lambda node: int(node[0].split()[1]))
    for earlier, later in zip(stations, stations[1:]):
        if later[2] >= earlier[2]:
            failures.append(f"{source}: {later[0]} stands before {earlier[0]}")
    failures.extend(f"{source}: {one} over {other}" for one, other in overlapping(placed))


def main():
    annals, *sources = sys.argv[1:] or [os.environ.get("ANNALS", "annals"), "seeds"]
    for source in sources:
        check(annals, source)
    print("\n".join(failures) or "drawings are well")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
