#!/usr/bin/env python3
"""annals-remote against real servers, Oxigraph and Virtuoso, over good connections and bad ones.

usage: check_remote.py [--full] [--stores FOLDER] [PART…]
parts: store questions seeds tool chronology bulk memory faults tls

Everything is on loopback. Random chronologies, all in one store, and the seeds are pushed, asked, changed, pulled; then the
seeds among many made-up events; then the same through a proxy that cuts, delays, lies and sends elsewhere. After each fault
the store equals the graph once a push has ended well. Questions are those of docs/query.md and random ones; the answers have
to be those of the embedded graph, rows in the same order. What show and query print has to be the same, byte for byte.

By default it is a sample that takes some minutes. With --full it asks what is promised: 500 random questions about the
seeds and about 100,000 events, shows every entity, and pushes 1,000,000 events to a sink, the pushers' memory watched;
that takes about an hour and 4 GB of disk. ANNALS_QUESTIONS, ANNALS_EVENTS and ANNALS_MEMORY_EVENTS set these numbers one by one.

With --stores the large chronology's stores are kept in a folder, so that another run pushes nothing and only asks.
"""
import argparse
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from remote import answers
from remote.proxy import Proxy, answer
from remote.servers import Oxigraph, Virtuoso, content, free_port

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEDS = "https://w3id.org/annals/seeds/"
GRAPHS, QUESTIONS = 6, 90
PARTS = ["store", "questions", "seeds", "tool", "chronology", "bulk", "memory", "faults", "tls"]


def settings():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n")[2].removeprefix("usage: "))
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--stores", type=pathlib.Path)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    return parser.parse_args()


SETTINGS = settings()
FULL = SETTINGS.full


def number(name, sample, full):
    return int(os.environ.get(name, full if FULL else sample))


EVENTS = number("ANNALS_EVENTS", 2_000, 100_000)
MEMORY_EVENTS = number("ANNALS_MEMORY_EVENTS", 20_000, 1_000_000)
ASKED = number("ANNALS_QUESTIONS", 0, 500)
# How many random questions a server is asked about the seeds and about the larger chronology where not so many are
# asked for, and how many of the random graphs it gets.
SHARES = {"oxigraph": (120, 30, GRAPHS), "virtuoso": (40, 20, 2)}
# Random questions with more rows than this are left out.
MOST_ROWS = 500
# Of which entities what show prints is looked at: every so many.
SHOWN = 1 if FULL else 20
LIMIT = 300 << 20
# What the guide's examples are about, as the seeds have it.
NAMES = {"院士大会": "二十届中央政治局集体学习", "求是-2023": "求是-加强基础研究"}
failures = []
passed = 0


def check(what, holds, detail=""):
    global passed
    if holds:
        passed += 1
    else:
        failures.append(what)
        print(f"FAILED: {what}\n  {str(detail)[:1500]}", flush=True)


def program(name, variable=None):
    given = os.environ.get(variable) if variable else None
    for path in [given, ROOT / ".build/release" / name, ROOT / ".build/debug" / name]:
        if path and pathlib.Path(path).exists():
            return str(path)
    return None


class Program:
    """annals or annals-remote, with no setting of the caller's."""

    def __init__(self, path, remote=None):
        self.path, self.remote = path, remote

    def environment(self, more=None):
        clean = {k: v for k, v in os.environ.items() if not k.startswith("ANNALS_")}
        if self.remote:
            clean["ANNALS_REMOTE"] = self.remote
        return clean | (more or {})

    def run(self, *arguments, input=None, environment=None, timeout=900):
        return subprocess.run(
            [self.path, *map(str, arguments)], input=input, capture_output=True,
            env=self.environment(environment), timeout=timeout)

    def push(self, server, path, *more, **named):
        """To a server of ours, with its credentials, or to a URL."""
        url, environment = (server, {}) if isinstance(server, str) else (server.url, server.environment)
        return self.run("push", "--to", url, *more, path, environment=environment | named.pop("environment", {}), **named)

    def pull(self, server, *more):
        return self.run("pull", "--from-endpoint", server.url, *more, environment=server.environment)

    def ask(self, server, question, *more, **named):
        url, environment = (server, {}) if isinstance(server, str) else (server.url, server.environment)
        return self.run(
            "query", "--endpoint", url, *more, "--", question,
            environment=environment | named.pop("environment", {}), **named)


# Questions


def check_questions(remote, server, name, cases, claims, *more):
    """All questions about one graph: the same rows in the same order."""
    def ask(case):
        started = time.time()
        try:
            done = remote.ask(server, case["query"], *more)
        except subprocess.TimeoutExpired as late:
            done = subprocess.CompletedProcess(late.cmd, 124, b"", b"no answer in %d s" % late.timeout)
        return case, done, time.time() - started
    full, equal, wrong, unfinished, slowest = 0, 0, 0, 0, (0, "")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, done, seconds in pool.map(ask, cases):
            what = f"{server.name}, {name}: {case['query']}"
            slowest = max(slowest, (seconds, case["query"]))
            if done.returncode != 0:
                unfinished += 1
                check(what, False, done.stderr.decode())
                continue
            theirs, ours = answers.rows(json.loads(done.stdout), claims), answers.expected(case)
            full += bool(ours)
            equal += theirs == ours
            wrong += theirs != ours
            check(what, theirs == ours, f"embedded {str(ours)[:600]}\n  remote   {str(theirs)[:600]}")
    print(f"  {server.name}, {name}: {len(cases)} questions asked, {equal} equal ({full} with an answer), {wrong} wrong, "
          f"{unfinished} unfinished; slowest {slowest[0]:.1f} s: {slowest[1][:100]}", flush=True)


def check_random_graphs(remote, servers, folder):
    """All in one store, the first of them in its default graph: each answers as if it were alone."""
    paths = sorted(folder.glob("graph-*.nq"))
    base = lambda path: f"https://example.org/{path.stem.replace('graph-', 'g')}/"
    for server in servers:
        server.clear()
        share = GRAPHS if FULL else SHARES[server.name][2]
        for place, path in enumerate(paths[:share]):
            done = remote.push(server, path)
            check(f"{server.name}: push {path.stem}", done.returncode == 0, done.stderr.decode())
            check(f"{server.name}: {path.stem} has a graph of its own" if place or server.name == "virtuoso"
                  else f"{server.name}: {path.stem} has the default graph",
                  (b"annals/facts>" in done.stderr) == (place > 0 or server.name == "virtuoso"), done.stderr.decode())
            cases, claims = answers.cases(path.with_suffix(".jsonl")), answers.claim_names(path)
            named = ["--base", base(path)] if place else []
            check_questions(remote, server, path.stem, cases, claims, *named)
            # The same where only small questions reach the server.
            stepped = cases if FULL or server.name == "oxigraph" else cases[:QUESTIONS // 3]
            if FULL or place == 0:
                check_questions(remote, server, f"{path.stem} in steps", stepped, claims, "--in-steps", *named)
        first = paths[0]
        cases, claims = answers.cases(first.with_suffix(".jsonl")), answers.claim_names(first)
        check_questions(remote, server, "graph-1 among others", cases[:QUESTIONS // 3], claims, "--base", base(first))
        for path in paths[:share]:
            there, ours = pulled(remote, server, "--base", base(path)), content(path.read_text("utf-8"))
            check(f"{server.name}: pull {path.stem} from among others", there == ours,
                  str(there ^ ours if isinstance(there, set) else there)[:3000])
            done = remote.push(server, path)
            check(f"{server.name}: push {path.stem} again", b"pushed: 0 units sent" in done.stderr, done.stderr)
        done = remote.ask(server, "events")
        check(f"{server.name}: which of several has to be said", done.returncode == 2
              and all(base(path).encode() in done.stderr for path in paths[:share]), done.stderr)
        done = remote.ask(server, "events", "--base", "https://example.org/none/")
        check(f"{server.name}: a chronology that is not there", done.returncode == 3, done.stderr)


def guide():
    """The questions of docs/query.md."""
    lines = (ROOT / "docs/query.md").read_text("utf-8").splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("| goal"))
    rows = []
    for line in lines[start + 2:]:
        if not line.startswith("|"):
            break
        query = line.split("`")[1]
        for word, name in NAMES.items():
            query = query.replace(word, name)
        rows.append(query)
    return rows


def check_chronology(tool, remote, cases, servers, folder, name, sources, questions, shares):
    """A chronology that is pushed by annals itself, and questions about it."""
    snapshot = folder / f"{name}.snapshot"
    done = tool.run("compile", "--from", *sources, "-o", snapshot)
    check(f"{name}: compile", done.returncode == 0, done.stderr.decode())
    asked = folder / f"{name}.txt"
    asked.write_text("\n".join(questions), "utf-8")
    count = ASKED or max(shares.values())
    lines = subprocess.run(
        [cases, "--on", snapshot, str(count), str(MOST_ROWS), asked], capture_output=True, check=True).stdout
    listed = folder / f"{name}.jsonl"
    listed.write_bytes(lines)
    count_of_all = tool.run("query", "everything count", "--from", snapshot, "--format", "ids").stdout
    for server in servers:
        started = time.time()
        there = tool.run("query", "everything count", "--endpoint", server.url, "--format", "ids", environment=server.environment)
        if there.returncode == 0 and there.stdout == count_of_all:
            print(f"  {server.name}, {name}: is there", flush=True)
        else:
            done = tool.run(
                "push", "--to", server.url, "--from", snapshot, environment=server.environment, timeout=7200)
            check(f"{server.name}: push {name}", done.returncode == 0, done.stderr.decode())
            print(f"  {server.name}, {name}: pushed in {time.time() - started:.0f} s; {done.stderr.decode().strip()}", flush=True)
        chosen = answers.cases(listed)[:len(questions) + (ASKED or shares[server.name])]
        check_questions(remote, server, name, chosen, {})


def chronology(folder, count):
    """Made-up events, so many, in which people, series, places and topics recur, as text for beside the seeds."""
    people, series, places, sources, topics = (
        max(least, count // share) for least, share in ((5, 20), (3, 200), (3, 100), (3, 100), (3, 500)))
    lines = ["annals 1", "language: zh", ""]
    for i in range(sources):
        lines += [f'news-article 报{i} "报道{i}"', f"  published: {1950 + i % 70}-0{1 + i % 9}"]
    lines.append("from 报0")
    lines += [f'person 人{i} "人物{i}"' for i in range(people)]
    lines += [f'series 系{i} "系列{i}"' for i in range(series)]
    lines += [f'place 地{i} "地方{i}"' for i in range(places)]
    lines += [f'topic 题{i} "题目{i}"' for i in range(topics)]
    for i in range(count):
        kind = ("event", "meeting", "speech", "visit", "event")[i % 5]
        month, day = 1 + i // 7 % 12, 1 + i % 28
        date = (f"{1949 + i % 76}-{month:02}-{day:02}", f"{1949 + i % 76}-{month:02}", f"{1949 + i % 76}~")[
            0 if i % 10 < 7 else 1 + i % 2]
        lines.append(f'{date} {kind} 事{i} "第{i}件事"')
        lines.append(f"  speaker: 人{i * 7919 % people} [报{i % sources}]")
        if i % 3 == 0:
            lines.append(f"  series: 系{i % series} no. {i}")
        if i % 4 == 0:
            lines.append(f"  place: 地{i * 31 % places}")
        if i % 10 == 0:
            lines.append(f'  quote: 人{i * 7919 % people} "第{i}次说：科技要自立自强。" [报{i % sources} p. {i % 97}]')
            lines.append(f"    about: 题{i * 17 % topics}")
    path = folder / "large.annals"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


LARGE_QUESTIONS = [
    "events in 2024 first 50", "meetings in 2016..2018 by 人3", "people at (meetings in 2024 of 系0)",
    "events during 1999 except visits first 40", "events possibly in 2024-06 first 30",
    "events in 2012.. count per year, kind", "events count per decade, speaker sort by count desc first 20",
    "meetings of 系1 sort by ordinal desc first 3 show ordinal, date, place, speaker",
    "events within 30 days after 事10 first 20", "path from 人1 to 事77", "path from 地0 to 系2 all count",
    "events in 2021 according to 报1", "claims of 人2 show relation, value, source", "events count",
    "events possibly in 1960 count", "meetings -> speaker count", "speeches named \"99\" in 1980.. first 30",
]

# The store


def subject_of(path):
    for line in path.read_text("utf-8").splitlines():
        if "annals#name>" in line and "annals/" not in line.split(" ")[0]:
            return line.split(" ")[0]


def pulled(remote, server, *more):
    done = remote.pull(server, *more)
    return content(done.stdout.decode()) if done.returncode == 0 else done.stderr.decode()


def check_store(remote, server, paths):
    """Pushes, changes, takes away, pulls; the store is looked at by what comes back."""
    first, second = paths[0], paths[1]
    server.clear()
    said = lambda done: f"{server.name}: {done.stderr.decode()}"
    done = remote.push(server, first)
    check(f"{server.name}: push", done.returncode == 0, said(done))
    want = content(first.read_text("utf-8"))
    check(f"{server.name}: the store equals the graph", pulled(remote, server) == want)
    done = remote.push(server, first)
    check(f"{server.name}: a second push sends nothing", b"0 units sent" in done.stderr, said(done))
    text = first.read_text("utf-8")
    lines = text.splitlines(keepends=True)
    named = next(i for i, l in enumerate(lines) if "annals#name>" in l and "annals/" not in l.split(" ")[0])
    subject = lines[named].split(" ")[0]
    xsd = "http://www.w3.org/2001/XMLSchema#"
    odd = ['"说明 \\u0007 \\\\u0041 \\""', '""', '" 空 "@zh-hans', f'"7.0"^^<{xsd}decimal>', f'"007"^^<{xsd}integer>',
           f'"123456789012345678901234567890"^^<{xsd}integer>', f'"-9223372036854775808"^^<{xsd}integer>',
           f'"true"^^<{xsd}boolean>', f'"-0044"^^<{xsd}gYear>', f'"2024"^^<{xsd}gYear>', f'"2024-01"^^<{xsd}gYearMonth>',
           f'"2024-01-01"^^<{xsd}date>', f'"-0044-03-15T00:00:00Z"^^<{xsd}dateTime>', f'"1.50"^^<{xsd}decimal>',
           '"12 km"^^<https://w3id.org/annals#quantity>', '"%s"' % ("长" * 40_000),
           '"<a> \'b\' {c} $d ?e # f"', "<https://example.org/%E4%B8%AD?a=b&c#d>"]
    changed = first.with_name("changed.nq")
    changed.write_text(
        "".join(lines[: named + 1])
        + "".join(f"{subject} <https://schema.org/description> {value} .\n" for value in odd)
        + "".join(lines[named + 1:]), "utf-8")
    done = remote.push(server, changed)
    check(f"{server.name}: one unit is sent when one has changed", b" 1 units sent" in done.stderr, said(done))
    there, ours = pulled(remote, server), spelled(changed)
    check(f"{server.name}: odd values come back as they went", there == ours, str(there ^ ours if isinstance(there, set) else there)[:3000])
    done = remote.push(server, first)
    check(f"{server.name}: and back", pulled(remote, server) == want, said(done))
    other = second.with_name("second.nq")
    other.write_text(second.read_text("utf-8").replace("https://example.org/g2/", "https://example.org/g1/"), "utf-8")
    done = remote.push(server, other)
    check(f"{server.name}: another chronology of the same base replaces it", done.returncode == 0, said(done))
    check(f"{server.name}: what is no more is taken away", pulled(remote, server) == content(other.read_text("utf-8")))
    facts = "WITH <https://example.org/g1/annals/facts> " if server.name == "virtuoso" else ""
    server.update(f"{facts}DELETE {{ {subject_of(other)} ?p ?o }} WHERE {{ {subject_of(other)} ?p ?o }}")
    done = remote.pull(server)
    check(f"{server.name}: pull says what is missing", done.returncode == 3 and b"remote.incomplete" in done.stderr, said(done))
    server.clear()
    done = remote.ask(server, "events")
    check(f"{server.name}: a question to an empty store", done.returncode == 3, said(done))
    done = remote.push(server, "-", input=b"")
    check(f"{server.name}: nothing to push", done.returncode == 1, said(done))
    done = remote.push(server, "-", input=b"<a> <b> \n")
    check(f"{server.name}: what is no N-Quads", done.returncode == 1, said(done))


def spelled(path):
    """A file's statements in canonical spelling, by a program that is not ours."""
    import pyoxigraph
    quads = pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS)
    text = pyoxigraph.serialize(quads, format=pyoxigraph.RdfFormat.N_QUADS).decode()
    # Its writer escapes what ours leaves, and the other way round.
    return content(text.replace("\x07", "\\u0007"))


# The commands of annals


def check_tool(tool, server, folder):
    """show, export, render, pull of annals print the same of a server as of the files."""
    seeds = ["--from", ROOT / "seeds"]
    there = ["--endpoint", server.url]
    server.clear()
    done = tool.run("push", "--to", server.url, *seeds, environment=server.environment)
    check(f"{server.name}: push the seeds", done.returncode == 0, done.stderr.decode())
    commands = {
        "show": ["show", "863计划"], "show by a name": ["show", "Xi Jinping"],
        "show in json": ["show", "中国科学院院士大会", "--format", "json"], "show nothing": ["show", "没有的"],
        "export": ["export", "meetings in 2024", "--format", "jsonld"],
        "export as csv": ["export", "events in 2023", "--format", "csv"],
        "export as text": ["export", "quotations in 2021", "--format", "annals"],
        "render": ["render", "events in 2024", "--engine", "native"],
        "render as dot": ["render", "events of 二十届中央政治局集体学习", "--format", "dot"],
        "query": ["query", "events of 二十届中央政治局集体学习 show date, speaker, place", "--format", "csv"],
        "claims": ["query", "claims of 863计划 show relation, value, source", "--format", "json"],
        "a way": ["query", "path from 863计划 to 全国科技大会-2024", "--format", "ids"],
    }
    for name, command in commands.items():
        here = tool.run(*command, *seeds)
        done = tool.run(*command, *there, environment=server.environment)
        what = f"{server.name}: {name}"
        if command[0] in ("export", "render"):
            # What is only mentioned is described by its name there, and drawn after what is known of it.
            check(what, done.returncode == 0 and len(done.stdout) > 200, done.stderr.decode())
            continue
        check(what, here.stdout == done.stdout and done.returncode == here.returncode,
              f"{done.stderr.decode()}\n{first_difference(here.stdout, done.stdout)}")
    check_printed(tool, server, folder)
    named = server.environment | {"ANNALS_ENDPOINT": server.url}
    done = tool.run("query", "events count", "--base", SEEDS, environment=named)
    check(f"{server.name}: ANNALS_ENDPOINT", done.stdout == tool.run("query", "events count", *seeds).stdout, done.stderr)
    done = tool.run("query", "events count", *seeds, environment={"ANNALS_ENDPOINT": "http://127.0.0.1:9"})
    check("--from is nearer than ANNALS_ENDPOINT", done.returncode == 0, done.stderr)
    done = tool.run("pull", "--from-endpoint", server.url, "--base", SEEDS, "-o", folder / "back.annals", environment=server.environment)
    check(f"{server.name}: pull", done.returncode == 0, done.stderr)
    done = tool.run("diff", ROOT / "seeds", folder / "back.annals")
    check(f"{server.name}: what is pulled means what the seeds mean", done.returncode == 0 and not done.stdout.strip(),
          done.stdout.decode() + done.stderr.decode())


def check_printed(tool, server, folder):
    """What is shown of entities, and the tables of the guide's answers: the same text."""
    snapshot = ["--from", folder / "printed.snapshot"]
    tool.run("compile", "--from", ROOT / "seeds", "-o", snapshot[1])
    ids = tool.run("query", "everything", "--format", "ids", *snapshot).stdout.decode().split("\n")[:-1]
    # A table of claims has their numbers in the graph, which are others in what was fetched.
    questions = [question for question in guide() if not question.startswith("claims")]
    commands = [["show", id] for id in ids[::SHOWN]] + [["query", question] for question in questions]

    def printed(command):
        here = tool.run(*command, *snapshot).stdout
        return command, here, tool.run(*command, "--endpoint", server.url, environment=server.environment)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for command, here, done in pool.map(printed, commands):
            check(f"{server.name}: {' '.join(command)} prints the same",
                  here == done.stdout and (here or command[0] == "query"),
                  f"{done.stderr.decode()}\n{first_difference(here, done.stdout)}")
    print(f"  {server.name}: {len(commands)} pages and tables compared", flush=True)


def first_difference(a, b):
    for x, y in zip(a.decode().splitlines(), b.decode().splitlines()):
        if x != y:
            return f"here  {x[:400]}\nthere {y[:400]}"
    return f"{len(a)} and {len(b)} bytes"


# Loading in bulk


def commands(mark):
    """The lines of the guide to bulk loading that begin with a command, continued lines in one."""
    text = (ROOT / "docs/scale-out.md").read_text("utf-8")
    block = text.split("## A billion claims")[1].split("### What a push takes")[0]
    lines = "\n".join(line[4:] for line in block.splitlines() if line.startswith("    ")).replace("|\n", "| ")
    return [line.split("  #")[0] for line in lines.splitlines() if line.startswith(mark)]


def check_bulk(tool, remote, cases, folder):
    """What docs/scale-out.md says of the first load of something large, word by word: then the answers are the same."""
    place = folder / "bulk"
    place.mkdir()
    snapshot = place / "bulk.snapshot"
    sources = [ROOT / "seeds", *([chronology(folder, EVENTS)] if FULL else [])]
    done = tool.run("compile", "--from", *sources, "-o", snapshot)
    check("bulk: compile", done.returncode == 0, done.stderr.decode())
    asked = place / "bulk.txt"
    asked.write_text("\n".join(guide()), "utf-8")
    listed = place / "bulk.jsonl"
    listed.write_bytes(subprocess.run(
        [cases, "--on", snapshot, "20", str(MOST_ROWS), asked], capture_output=True, check=True).stdout)
    names = {"annals": tool.path, "annals-remote": remote.path, "oxigraph": Oxigraph.program()}

    def shell(line):
        line = re.sub(r"(^|[|] +)([a-z-]+)", lambda m: m[1] + names.get(m[2], m[2]), line)
        return subprocess.run(
            ["bash", "-o", "pipefail", "-c", line.replace("--from seeds", f"--from {snapshot}")], cwd=place,
            capture_output=True, text=True, env=tool.environment())

    for line in commands("mkdir") + commands("annals export"):
        done = shell(line)
        check(f"bulk: {line}", done.returncode == 0, done.stderr)

    def kept(server):
        """The manifest came with it: a push has nothing to send, and all that comes back is as it was."""
        done = tool.run("push", "--to", server.url, "--from", snapshot, environment=server.environment, timeout=7200)
        check(f"bulk: {server.name}, the next push sends nothing",
              done.returncode == 0 and b"pushed: 0 units sent" in done.stderr, done.stderr.decode())
        if not FULL:
            done = remote.pull(server)
            check(f"bulk: {server.name}, all comes back as it was", done.returncode == 0, done.stderr.decode())
    for line in commands("oxigraph load"):
        started, done = time.time(), shell(line)
        check(f"bulk: {line}", done.returncode == 0, done.stderr)
        print(f"  oxigraph, loaded in {time.time() - started:.0f} s", flush=True)
    servers = Servers(place, EVENTS if FULL else 1_000)
    try:
        oxigraph = Oxigraph(place / "store", seconds=100)
        servers.started.append(oxigraph)
        check_questions(remote, oxigraph, "bulk", answers.cases(listed), {})
        kept(oxigraph)
        oxigraph.stop()
        for line in commands("isql-vt"):
            line = line.replace("1111", f"127.0.0.1:{servers.virtuoso.sql_port}").replace("PASSWORD", "dba")
            started, done = time.time(), shell(line.replace("/srv/parts", str(place / "parts")))
            check(f"bulk: {line}", done.returncode == 0 and "*** Error" not in done.stdout + done.stderr,
                  done.stdout + done.stderr)
            print(f"  virtuoso, loaded in {time.time() - started:.0f} s", flush=True)
        check_questions(remote, servers.virtuoso, "bulk", answers.cases(listed), {})
        kept(servers.virtuoso)
    finally:
        servers.stop()


# Memory


class Sink(BaseHTTPRequestHandler):
    """Takes all updates and has nothing, but counts the units it was sent."""

    protocol_version = "HTTP/1.1"
    sent = 0

    def do_HEAD(self):
        self.reply(200)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.headers["Content-Type"] == "application/sparql-update":
            Sink.sent += body.count(b"annals#pushed>")
            return self.reply(204)
        rows = f'{{"n":{{"type":"literal","value":"{Sink.sent}"}}}}' if b"COUNT" in body else ""
        head = '"n"' if b"COUNT" in body else '"s"'
        self.reply(200, f'{{"head":{{"vars":[{head}]}},"results":{{"bindings":[{rows}]}}}}'.encode())

    def reply(self, status, body=b""):
        self.send_response(status)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def measured(command, environment):
    """Runs a command and samples what it and its children hold: memory that is theirs alone, in bytes.

    Pages of a mapped file are not counted: they are the page cache's, and go when room is wanted.
    """
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peaks = {}
    while process.poll() is None:
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                fields = dict(
                    line.split(":", 1) for line in (folder / "status").read_text().splitlines() if ":" in line)
            except OSError:
                continue
            if int(folder.name) == process.pid or int(fields["PPid"]) == process.pid:
                own = int(fields.get("RssAnon", "0 kB").split()[0]) * 1024
                name = fields["Name"].strip()
                peaks[name] = max(peaks.get(name, 0), own)
        time.sleep(0.05)
    return process.returncode, peaks, process.stderr.read().decode()


def check_memory(tool, folder):
    snapshot = folder / "memory.snapshot"
    done = tool.run("compile", "--from", chronology(folder, MEMORY_EVENTS), "-o", snapshot)
    check("memory: compile", done.returncode == 0, done.stderr.decode())
    sink = ThreadingHTTPServer(("127.0.0.1", 0), Sink)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    started = time.time()
    status, peaks, said = measured(
        [tool.path, "push", "--to", f"http://127.0.0.1:{sink.server_port}", "--from", str(snapshot)],
        tool.environment())
    sink.shutdown()
    check("memory: push", status == 0, said)
    for name, peak in peaks.items():
        check(f"memory: {name} stays under {LIMIT >> 20} MB", peak < LIMIT, f"{peak >> 20} MB")
    shown = ", ".join(f"{name} {peak >> 20} MB" for name, peak in peaks.items())
    print(f"  {MEMORY_EVENTS} events to a sink in {time.time() - started:.0f} s: {shown}; {said.strip()}", flush=True)


# Faults

BUSY = answer("503 Busy", "Retry-After: 1")
HTML = answer("200 OK", "Content-Type: text/html", body=b"hello")


def check_faults(remote, server, path):
    want = content(path.read_text("utf-8"))
    plans = {
        "cut before each request": lambda n, h: ("cut before",) if n % 2 else None,
        "cut within a request": lambda n, h: ("cut within",) if n in (2, 4) else None,
        "cut after the server has done it": lambda n, h: ("cut after",) if n in (1, 3, 5) else None,
        "503 with Retry-After": lambda n, h: ("answer", BUSY) if n in (1, 3) else None,
        "a slow answer": lambda n, h: ("slow", 1.5) if n == 2 else None,
        "a body cut short": lambda n, h: ("short",) if n in (1, 4) else None,
    }
    for stage in range(6):
        for cut in ("cut before", "cut within", "cut after"):
            plans[f"{cut} at stage {stage}"] = lambda n, h, s=stage, c=cut: (c,) if n == s else None
    for name, plan in plans.items():
        server.clear()
        with Proxy(server.target, plan) as proxy:
            done = remote.push(proxy.url, path)
        check(f"push: {name}", done.returncode == 0, done.stderr.decode())
        check(f"store: {name}", server.statements() == want)
    with Proxy(server.target, lambda n, h: ("answer", HTML) if "POST" in h else None) as proxy:
        done = remote.ask(proxy.url, "events", "--retries", "0")
        check("wrong content type", done.returncode == 3 and b"text/html" in done.stderr, done.stderr)
    with Proxy(server.target, lambda n, h: ("slow", 4) if "POST" in h else None) as proxy:
        done = remote.ask(proxy.url, "events", "--retries", "0", "--timeout", "1")
        check("no answer in time", done.returncode == 3 and b"remote.timeout" in done.stderr, done.stderr)
    error = answer("400 Bad", body=b"no, thanks!")
    with Proxy(server.target, lambda n, h: ("answer", error) if "POST" in h else None) as proxy:
        done = remote.ask(proxy.url, "events")
        check("a server's error is shown with the query it got",
              done.returncode == 3 and b"no, thanks!" in done.stderr and b"SELECT" in done.stderr, done.stderr)
    partial = answer("200 OK", "Content-Type: application/sparql-results+json", "X-SQL-State: S1TAT",
                     body=b'{"head":{"vars":["c"]},"results":{"bindings":[]}}')
    with Proxy(server.target, lambda n, h: ("answer", partial) if "POST" in h else None) as proxy:
        done = remote.ask(proxy.url, "events")
        check("a part of an answer is no answer", done.returncode == 3 and b"S1TAT" in done.stderr, done.stderr)
    with Proxy(server.target, lambda n, h: ("answer", BUSY)) as proxy:
        done = remote.push(proxy.url, path, "--retries", "1")
        check("a server that stays busy", done.returncode == 3 and b"503" in done.stderr, done.stderr)
    done = remote.push(f"http://127.0.0.1:{free_port()}", path, "--retries", "0")
    check("no server", done.returncode == 3, done.stderr)


def check_redirects(remote, server):
    with Proxy(server.target) as other:
        away = answer("307 T", f"Location: {other.url}/query")
        with Proxy(server.target, lambda n, h: ("answer", away) if "POST" in h else None) as proxy:
            done = remote.ask(proxy.url, "events", environment={"ANNALS_TOKEN": "s3cr3t-token"})
            check("a redirect to another server is not followed",
                  done.returncode == 3 and b"remote.redirect" in done.stderr and not other.seen, done.stderr)
            check("the token went to the server it is for", any("s3cr3t-token" in h for h in proxy.seen))
            check("no secret in a message", b"s3cr3t" not in done.stderr + done.stdout)
    here = answer("307 T", "Location: /query")
    with Proxy(server.target, lambda n, h: ("answer", here) if n == 1 else None) as proxy:
        done = remote.ask(proxy.url, "events")
        check("a redirect within the server is followed", done.returncode == 0, done.stderr)


def check_credentials(remote, server, folder):
    def basic(n, head):
        if "Authorization: Basic YW5uYTpww6Rzc3dvcmQ=" in head:
            return None
        return "answer", answer("401 No", 'WWW-Authenticate: Basic realm="x"')

    def digest(n, head):
        line = next((l for l in head.split("\r\n") if l.startswith("Authorization: Digest")), None)
        if line:
            fields = {k.strip(): v.strip('"') for k, _, v in
                      (f.partition("=") for f in line[len("Authorization: Digest "):].split(", "))}
            h = lambda t: hashlib.md5(t.encode()).hexdigest()
            method, target, _ = head.split("\r\n")[0].split(" ")
            want = h(f"{h('anna:realm:pässword')}:abc:{fields['nc']}:{fields['cnonce']}:auth:{h(method + ':' + target)}")
            if fields["response"] == want and fields["uri"] == target and fields["nc"] not in digest.counts:
                digest.counts.add(fields["nc"])
                return None
        return "answer", answer("401 No", 'WWW-Authenticate: Digest realm="realm", nonce="abc", qop="auth"')

    good = {"ANNALS_USER": "anna", "ANNALS_PASSWORD": "pässword"}
    bad = {"ANNALS_USER": "anna", "ANNALS_PASSWORD": "wr0ngword"}
    for name, plan in {"basic": basic, "digest": digest}.items():
        digest.counts = set()
        with Proxy(server.target, plan) as proxy:
            done = remote.ask(proxy.url, "events", environment=good)
            check(f"{name}: the right password", done.returncode == 0, done.stderr.decode())
            refused = sum("Authorization" not in head for head in proxy.seen if head.startswith("POST"))
            check(f"{name}: only the first request is refused", refused <= 1, refused)
            done = remote.ask(proxy.url, "events", environment=bad)
            check(f"{name}: a wrong password", done.returncode == 3 and b"wr0ngword" not in done.stderr, done.stderr)
    secrets = folder / "credentials"
    secrets.write_text("user: anna\npassword: pässword\n", "utf-8")
    with Proxy(server.target, basic) as proxy:
        for mode, status in {0o644: 3, 0o640: 3, 0o600: 0, 0o400: 0}.items():
            secrets.chmod(mode)
            done = remote.ask(proxy.url, "events", environment={"ANNALS_CREDENTIALS": str(secrets)})
            check(f"a file of mode {mode:o}", done.returncode == status
                  and (status == 0 or b"chmod 600" in done.stderr), done.stderr)
    done = remote.push("http://anna:geheim@127.0.0.1:9/", secrets)
    check("a password in a URL is refused and not repeated",
          done.returncode == 3 and b"geheim" not in done.stderr, done.stderr)


def check_killed(remote, server, path):
    """Killed at ten moments of a push; the next push makes it whole."""
    want = content(path.read_text("utf-8"))
    for moment in range(10):
        server.clear()
        with Proxy(server.target, lambda n, h: ("slow", 0.1) if "POST /update" in h else None) as proxy:
            process = subprocess.Popen(
                [remote.path, "push", "--to", proxy.url, "--quiet", str(path)], stderr=subprocess.DEVNULL,
                env=remote.environment())
            try:
                process.wait(0.05 + 0.05 * moment)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
        time.sleep(0.3)
        done = remote.push(server, path)
        check(f"killed at moment {moment}: the next push", done.returncode == 0, done.stderr)
        check(f"killed at moment {moment}: the store", server.statements() == want)


def check_certificate(remote, folder):
    """A server that vouches for itself is nobody: refused before a word is said, credentials least of all."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate], capture_output=True)
    if made.returncode != 0:
        return check("openssl makes a certificate", False, made.stderr.decode())
    heard = []

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self):
            heard.append(self.headers)
            self.send_response(204)
            self.end_headers()
        do_HEAD = do_GET = do_POST

        def log_message(self, *_):
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    server.handle_error = lambda *_: None
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    done = remote.ask(f"https://127.0.0.1:{server.server_port}", "events", "--retries", "0",
                      environment={"ANNALS_TOKEN": "s3cr3t-token"})
    server.shutdown()
    check("a certificate that nobody vouches for is refused",
          done.returncode == 3 and b"remote.connection" in done.stderr and not heard, done.stderr)
    check("and said so", b"ertificate" in done.stderr or b"SSL" in done.stderr, done.stderr)


def main():
    found = {
        "annals": program("annals", "ANNALS"), "annals-remote": program("annals-remote", "ANNALS_REMOTE"),
        "annals-query-cases": program("annals-query-cases"), "oxigraph": Oxigraph.program(),
        "virtuoso-t and isql-vt": Virtuoso.program()}
    for what, path in found.items():
        if not path:
            print(f"skipped: there is no {what}")
            return 77
    # Whoever ends this program ends its servers: they are stopped on the way out.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    tool = Program(found["annals"], found["annals-remote"])
    remote, cases = Program(found["annals-remote"]), found["annals-query-cases"]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="annals-remote-"))
    servers = Servers(folder)
    started = time.time()
    try:
        subprocess.run([cases, folder, str(GRAPHS), str(QUESTIONS)], check=True)
        paths = sorted(folder.glob("graph-*.nq"))
        functions = {
            "store": lambda: [check_store(remote, server, paths) for server in servers.all()],
            "questions": lambda: check_random_graphs(remote, servers.all(), folder),
            "seeds": lambda: check_seeds(tool, remote, cases, servers.both(), folder),
            "tool": lambda: [check_tool(tool, server, folder) for server in servers.all()],
            "chronology": lambda: check_large(tool, remote, cases, folder),
            "bulk": lambda: check_bulk(tool, remote, cases, folder),
            "memory": lambda: check_memory(tool, folder),
            "faults": lambda: [
                check_faults(remote, servers.oxigraph, paths[0]), check_redirects(remote, servers.oxigraph),
                check_credentials(remote, servers.oxigraph, folder),
                check_killed(remote, servers.oxigraph, paths[-1])],
            "tls": lambda: check_certificate(remote, folder),
        }
        for name in SETTINGS.parts or PARTS:
            begun = time.time()
            functions[name]()
            print(f"  {name}: {time.time() - begun:.0f} s", flush=True)
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} checks passed, {len(failures)} failed, in {time.time() - started:.0f} s")
    return 1 if failures else 0


def check_seeds(tool, remote, cases, servers, folder):
    for server in servers:
        server.clear()
    shares = {name: share[0] for name, share in SHARES.items()}
    check_chronology(tool, remote, cases, servers, folder, "seeds", [ROOT / "seeds"], guide(), shares)


def check_large(tool, remote, cases, folder):
    """The seeds, so that the guide's questions have their answers, among many other events."""
    shares = {name: share[1] for name, share in SHARES.items()}
    servers = Servers(SETTINGS.stores or folder / "large", EVENTS, isKept=SETTINGS.stores is not None)
    try:
        for server in servers.all():
            check_chronology(
                tool, remote, cases, [server], folder, "chronology", [ROOT / "seeds", chronology(folder, EVENTS)],
                guide() + LARGE_QUESTIONS, shares)
            server.stop()
    finally:
        servers.stop()


class Servers:
    """The servers, each started when it is first wanted, with room and time for so many events.

    Oxigraph is in memory unless its store is to be kept.
    """

    def __init__(self, folder, events=1_000, isKept=False):
        self.folder, self.events, self.isKept, self.started = folder, events, isKept, []

    @functools.cached_property
    def oxigraph(self):
        location = self.folder / "oxigraph" if self.isKept else None
        self.started.append(Oxigraph(location, seconds=30 if self.events < 50_000 else 100))
        return self.started[-1]

    @functools.cached_property
    def virtuoso(self):
        # A buffer is 8 KB.
        large = {"buffers": 150_000, "seconds": 100} if self.events >= 50_000 else {}
        self.started.append(Virtuoso(self.folder / "virtuoso", **large))
        return self.started[-1]

    def all(self):
        yield self.oxigraph
        yield self.virtuoso

    def both(self):
        return list(self.all())

    def stop(self):
        for server in self.started:
            server.stop()


if __name__ == "__main__":
    sys.exit(main())
