#!/usr/bin/env python3
"""Checks what `annals render` draws with other people's tools.

usage: check_drawing.py [ANNALS SOURCE...], by default $ANNALS and seeds, and a chronology of hostile names

For every source (a file or a folder of annals): the DOT of each form is read by `gvpr`, and what `dot
-Tcanon` makes of it means the same again; its SVG and the native one are XML that holds the names as they
went in; in `dot -Tplain` of the columns no station stands before an earlier one and no two nodes
overlap. Then: what is said where Graphviz is missing, too old or fails, and that no file is left then; pages
that refer to each other; and, where Chromium is installed, that the page of HTML runs in it.
Needs Graphviz; exits with 1 and says what failed.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    'a "quoted" name', "ends in a backslash\\", "\\N \\G \\l", "<b>bold</b> & <i>", "a < b & c > d", "&lt;&amp;amp;",
    "--> <!-- ]]>", "</title></svg><script>alert(1)</script>", "{x|y} %s %5C", "שלום עולם", "😀👩‍👩‍👧‍👦🇨🇳",
    "e\u0301\u0301", "科技兴则民族兴", "node", "digraph", "a->b [x=1];", "two  spaces", "x" * 10_000, "中" * 10_000,
]

failures = []


def run(*command, data=None, **options):
    result = subprocess.run(command, input=data, capture_output=True, **options)
    if result.returncode != 0:
        failures.append(f"{' '.join(command)}: {result.stderr.decode(errors='replace')[:200]}")
    return result.stdout


# What dot makes of the columns


def nodes(plain):
    """The nodes of `dot -Tplain`: name, x, y, width, height; y upwards."""
    found = []
    # A long line is continued after a backslash.
    for line in plain.decode().replace("\\\n", "").splitlines():
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


def check_columns(source, graph):
    placed = nodes(run("dot", "-Tplain", data=graph))
    for kind in ("station ", "events "):
        chain = [node for node in placed if node[0].startswith(kind)]
        chain.sort(key=lambda node: int(node[0].split()[1]))
        for earlier, later in zip(chain, chain[1:]):
            # Down a strip, then on to the next one.
            is_same_strip = abs(earlier[1] - later[1]) < 0.5
            if not (later[2] < earlier[2] if is_same_strip else later[1] > earlier[1]):
                failures.append(f"{source}: {later[0]} stands before {earlier[0]}")
    failures.extend(f"{source}: {one} over {other}" for one, other in overlapping(placed))


# Graphs and pictures


def counts(graph):
    return run("gvpr", 'BEG_G { printf("%d %d", nNodes($G), nEdges($G)); }', data=graph)


def check_graph(what, graph):
    """Reading and writing changes nothing but the order of nodes: what is said of each stays."""
    once = run("dot", "-Tcanon", data=graph)
    if counts(once) != counts(graph):
        failures.append(f"{what}: dot -Tcanon has {counts(once)} nodes and edges, not {counts(graph)}")
    if sorted(run("dot", "-Tcanon", data=once).splitlines()) != sorted(once.splitlines()):
        failures.append(f"{what}: dot -Tcanon of dot -Tcanon differs")


def plain(text):
    """Without spaces, which lines lose at their ends and Graphviz makes unbreakable."""
    return re.sub(r"[\s\u00a0]+", "", text)


def check_names(what, svg, names):
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        failures.append(f"{what}: {error}")
        return
    drawn = {}
    for group in root.iter(SVG + "g"):
        texts = [text.text or "" for text in group.iter(SVG + "text")]
        drawn.setdefault(group.get("id", ""), plain("".join(texts)))
    everything = "\n".join(drawn.values())
    for name in names:
        # A long one is cut after three lines.
        if plain(name)[:25] not in everything:
            failures.append(f"{what}: {name[:40]!r} is not drawn as it is")


def check(annals, source):
    render = (annals, "render", "--from", source)
    answer = json.loads(run(annals, "query", "events", "--format", "json", "--from", source))
    names = [event["name"] for event in answer]
    for options in ([], ["--form", "placed"], ["--form", "list"], ["--layout", "network"]):
        what = f"{source} {' '.join(options)}"
        graph = run(*render, *options, "--format", "dot", "-o", "-")
        check_graph(what, graph)
        for engine in ("dot", "native"):
            svg = run(*render, *options, "--format", "svg", "--engine", engine, "-o", "-")
            check_names(f"{what} by {engine}", svg, names if "network" not in options else [])
        if b"rankdir=LR" in graph:
            check_columns(what, graph)


# A bad day


def program(folder, name, script):
    path = Path(folder) / name
    path.write_text("#!/bin/sh\n" + script)
    path.chmod(0o755)


def check_errors(annals, source):
    cases = [
        ("missing", {}, ["there is no", "--engine native"]),
        ("too old", {"dot": 'echo "dot - graphviz version 2.26.3 (0)" >&2; cat >/dev/null; exit 1'}, ["2.26.3", "newer"]),
        ("failing", {"dot": 'echo "Error: out of ink" >&2; printf half; exit 7'}, ["status 7", "out of ink"]),
        ("killed", {"dot": "kill -9 $$"}, ["signal 9"]),
        ("silent", {"dot": "cat >/dev/null"}, ["wrote nothing"]),
    ]
    for what, programs, words in cases:
        with tempfile.TemporaryDirectory() as folder:
            for name, script in programs.items():
                program(folder, name, script)
            path = folder if not programs else f"{folder}:/usr/bin:/bin"
            target = Path(folder) / "out.svg"
            result = subprocess.run(
                [os.path.abspath(annals), "render", "--engine", "dot", "--from", source, "-o", target],
                capture_output=True, env={"PATH": path})
            said = result.stderr.decode()
            if result.returncode != 3:
                failures.append(f"Graphviz {what}: ended with {result.returncode}")
            failures.extend(f"Graphviz {what}: {word!r} is not in {said!r}" for word in words if word not in said)
            left = [name for name in os.listdir(folder) if name not in programs]
            if left:
                failures.append(f"Graphviz {what}: left {left}")


def check_pages(annals, source):
    with tempfile.TemporaryDirectory() as folder:
        run(annals, "render", "--from", source, "--pages", "decade", "-q", "-o", f"{folder}/all.svg")
        pages = sorted(os.listdir(folder))
        if len(pages) < 2:
            failures.append(f"{source}: --pages decade made {pages}")
        for page in pages:
            root = ElementTree.parse(Path(folder) / page).getroot()
            links = {a.get("{http://www.w3.org/1999/xlink}href", "") for a in root.iter(SVG + "a")}
            if not links & set(pages) - {page}:
                failures.append(f"{source}: {page} refers to no other page")


def check_browser(annals, source):
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        print("no Chromium here: the page was not tried")
        return
    with tempfile.TemporaryDirectory() as folder:
        run(annals, "render", "--from", source, "-o", f"{folder}/page.html")
        name = json.loads(run(annals, "query", "meetings", "--format", "json", "--from", source))[0]["name"]
        page = run(
            browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--dump-dom",
            f"file://{folder}/page.html#find={name}", timeout=120).decode()
        found = re.search(r'id="found"[^>]*>(\d+)<', page)
        if not found or int(found.group(1)) < 1:
            failures.append("in Chromium the page does not find what its address asks for")
        if ' dim"' not in page:
            failures.append("in Chromium the page does not fade what was not asked for")


def hostile_chronology(folder):
    lines = ["annals 1", "title: \"\\\"<&--> title\"", "from unsourced", ""]
    for number, name in enumerate(HOSTILE):
        text = name.replace("\\", "\\\\").replace('"', '\\"')
        lines += [f'20{number:02} meeting m{number} "{text}"', "  participant: p", "  participant: q", ""]
    path = Path(folder) / "hostile.annals"
    path.write_text("\n".join(lines + ['person p "<P & \\"p\\">"', 'person q "q"', ""]))
    return str(path)


def main():
    annals, *sources = sys.argv[1:] or [os.environ.get("ANNALS", "annals"), "seeds"]
    with tempfile.TemporaryDirectory() as folder:
        for source in sources + [hostile_chronology(folder)]:
            check(annals, source)
    check_errors(annals, sources[0])
    check_pages(annals, sources[0])
    check_browser(annals, sources[0])
    print("\n".join(failures) or "drawings are well")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
