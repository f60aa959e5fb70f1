#!/usr/bin/env python3
"""annals-remote against a real Oxigraph server, over good connections and bad ones.

usage: check_remote.py

Everything is on loopback. Random chronologies (annals-query-cases writes them, with questions and our
answers) are pushed, asked, changed, pulled; then the same through a proxy that cuts, delays, lies and sends
elsewhere. After each fault the store equals the graph once a push has ended well.
"""
import hashlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
GRAPHS, QUESTIONS = 6, 90
failures = []
passed = 0


def check(what, holds, detail=""):
    global passed
    if holds:
        passed += 1
    else:
        failures.append(what)
        print(f"FAILED: {what}\n  {str(detail)[:1500]}")


def program(name, variable=None):
    given = os.environ.get(variable) if variable else None
    for path in [given, ROOT / ".build/release" / name, ROOT / ".build/debug" / name]:
        if path and pathlib.Path(path).exists():
            return str(path)
    return None


def oxigraph():
    given = os.environ.get("OXIGRAPH") or shutil.which("oxigraph")
    beside = pathlib.Path(sysconfig.get_path("scripts")) / "oxigraph"
    return given or (str(beside) if beside.exists() else None)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """An Oxigraph of our own, in memory."""

    def __init__(self, path):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [path, "serve", "--bind", f"127.0.0.1:{self.port}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("oxigraph does not start")

    def request(self, method, path, body=None, headers=None):
        request = urllib.request.Request(self.url + path, body, headers or {}, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read().decode("utf-8")

    def clear(self):
        self.request("POST", "/update", b"DROP ALL", {"Content-Type": "application/sparql-update"})

    def statements(self):
        """What is in the store but for the manifest and positions, which only order."""
        text = self.request("GET", "/store", headers={"Accept": "application/n-quads"})
        return content(text)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def content(text):
    return {
        line.strip() for line in text.splitlines()
        if line.strip() and "annals#pushed>" not in line and "annals#position>" not in line}


class Proxy:
    """Stands before a server and does to each exchange what `plan` says of its number."""

    def __init__(self, target, plan):
        self.target, self.plan, self.count, self.seen = target, plan, 0, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.lock = threading.Lock()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        connection.settimeout(60)
        try:
            with connection:
                reader = connection.makefile("rb")
                while self.exchange(connection, reader):
                    pass
        except OSError:
            pass

    def exchange(self, connection, reader):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = reader.readline()
            if not line:
                return False
            head += line
        fields = {
            k.strip().lower(): v.strip()
            for k, _, v in (line.partition(":") for line in head.decode("latin-1").split("\r\n")[1:])}
        if fields.get("expect", "").lower() == "100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        with self.lock:
            number = self.count
            self.count += 1
            self.seen.append(head.decode("latin-1"))
        fault = self.plan(number, head.decode("latin-1")) or ()
        kind = fault[0] if fault else None
        if kind == "cut before":
            return False
        length = int(fields.get("content-length", 0))
        body = b""
        if kind == "cut within":
            reader.read(length // 2)
            return False
        if fields.get("transfer-encoding", "").lower() == "chunked":
            while (size := int(reader.readline().strip() or b"0", 16)):
                body += reader.read(size)
                reader.readline()
            reader.readline()
        else:
            body = reader.read(length)
        if kind == "answer":
            connection.sendall(fault[1])
            return False
        if kind == "slow":
            time.sleep(fault[1])
        answer = self.forward(head, body)
        if kind == "cut after":
            return False
        if kind == "short":
            connection.sendall(answer[: max(len(answer) - 7, len(answer) // 2)])
            return False
        if kind == "type":
            answer = answer.replace(b"application/sparql-results+json", b"text/html", 1)
        connection.sendall(answer)
        return False

    def forward(self, head, body):
        first, *rest = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        method, path, _ = first.split(" ")
        kept = {
            k: v for k, _, v in (line.partition(": ") for line in rest)
            if k.lower() in ("content-type", "accept")}
        target = urllib.parse.urlsplit(self.target)
        import http.client
        upstream = http.client.HTTPConnection(target.hostname, target.port, timeout=60)
        upstream.request(method, path, body or None, kept)
        answer = upstream.getresponse()
        data = answer.read()
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}", f"Content-Length: {len(data)}", "Connection: close"]
        lines += [f"{k}: {v}" for k, v in answer.getheaders() if k.lower() in ("content-type", "server")]
        upstream.close()
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + data

    def stop(self):
        self.listener.close()


class Remote:
    def __init__(self, path):
        self.path = path

    def run(self, *arguments, input=None, environment=None, timeout=300):
        clean = {k: v for k, v in os.environ.items() if not k.startswith("ANNALS_")}
        clean.update(environment or {})
        return subprocess.run(
            [self.path, *arguments], input=input, capture_output=True, env=clean, timeout=timeout)

    def push(self, url, path, *more, **named):
        return self.run("push", "--to", url, *more, str(path), **named)

    def ask(self, url, question, *more, **named):
        return self.run("query", "--endpoint", url, *more, "--", question, **named)


# Answers


def number(text):
    return "n:" + format(Decimal(text).normalize() + 0, "f")


def cell(value, claims):
    if "node" in value:
        return claims.get(value["node"], f"<{value['node']}>")
    if "kind" in value:
        return "s:" + value["kind"]
    if "integer" in value:
        return number(str(value["integer"]))
    if "number" in value:
        return f"s:{value['number']} {value['unit']}" if value["unit"] else number(value["number"])
    if "words" in value:
        return "s:" + value["words"] + (f"@{value['language']}" if value["language"] else "")
    if "iri" in value:
        return f"<{value['iri']}>"
    return "s:" + value.get("text", value.get("typed", ""))


def rows(document, claims):
    result = []
    for row in document["rows"]:
        node = [[cell({"node": row["node"]}, claims)]] if "node" in row else []
        result.append(node + [sorted(cell(c, claims) for c in cells) for cells in row["cells"]])
    return result


def expected(case):
    def spelled(text):
        return number(text[2:]) if text.startswith("n:") else text
    first = 0 if case["shape"] == "counts" else 1
    return [
        [cells if i < first else sorted({spelled(c) for c in cells}) for i, cells in enumerate(row)]
        for row in case["rows"]]


def claim_names(path):
    names = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        subject, predicate, rest = line.split(" ", 2)
        if predicate.endswith("annals#position>"):
            names[subject[1:-1]] = "claim:" + rest.split('"')[1]
    return names


def check_questions(remote, server, path):
    """All questions about one graph, in parallel; the same rows in the same order."""
    cases = [json.loads(l) for l in path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()]
    claims = claim_names(path)
    full = 0
    for case in cases:
        done = remote.ask(server.url, case["query"])
        if "path from" in case["query"]:
            check(f"{path.stem}: a path is refused", done.returncode == 1 and not done.stdout, done.stderr)
            continue
        if done.returncode != 0:
            check(f"{path.stem}: {case['query']}", False, done.stderr.decode())
            continue
        theirs, ours = rows(json.loads(done.stdout), claims), expected(case)
        full += bool(ours)
        check(f"{path.stem}: {case['query']}", theirs == ours, f"embedded {ours}\n  remote   {theirs}")
    return full


# Pushing


def check_push(remote, server, paths):
    first, second = paths[0], paths[1]
    server.clear()
    done = remote.push(server.url, first)
    check("push", done.returncode == 0, done.stderr.decode())
    check("the store equals the graph", server.statements() == content(first.read_text("utf-8")))
    done = remote.push(server.url + "/store", first)
    check("a second push sends nothing", b"0 units sent" in done.stderr, done.stderr)
    text = first.read_text("utf-8")
    changed = first.with_name("changed.nq")
    lines = text.splitlines(keepends=True)
    named = next(i for i, l in enumerate(lines) if "annals#name>" in l and "annals/" not in l.split(" ")[0])
    subject = lines[named].split(" ")[0]
    changed.write_text(
        "".join(lines[: named + 1])
        + f'{subject} <https://schema.org/description> "说明 \\u0007 \\\\u0041 \\"" .\n' + "".join(lines[named + 1:]),
        "utf-8")
    done = remote.push(server.url, changed)
    check("one unit is sent when one has changed", b" 1 units sent" in done.stderr, done.stderr)
    check("the store equals the changed graph", server.statements() == pulled_form(changed, server))
    done = remote.push(server.url, first)
    check("and back", server.statements() == content(text), done.stderr)
    text = second.read_text("utf-8").replace("https://example.org/g2/", "https://example.org/g1/")
    second = second.with_name("second.nq")
    second.write_text(text, "utf-8")
    done = remote.push(server.url, second)
    check("another chronology of the same base replaces it", done.returncode == 0, done.stderr.decode())
    check("what is no more is taken away", server.statements() == content(second.read_text("utf-8")),
          server.statements() ^ content(second.read_text("utf-8")))
    done = remote.run("pull", "--from-endpoint", server.url)
    check("pull", done.returncode == 0, done.stderr.decode())
    check("pull gives what was pushed", content(done.stdout.decode()) == content(second.read_text("utf-8")))
    server.request("POST", "/update", f"DELETE WHERE {{ {subject_of(second)} ?p ?o }}".encode(),
                   {"Content-Type": "application/sparql-update"})
    done = remote.run("pull", "--from-endpoint", server.url)
    check("pull says what is missing", done.returncode == 3 and b"remote.incomplete" in done.stderr, done.stderr)
    server.clear()
    done = remote.run("pull", "--from-endpoint", server.url)
    check("pull of an empty store is no failure", done.returncode == 0 and done.stdout == b"", done.stderr)
    done = remote.ask(server.url, "events")
    check("a question to an empty store", done.returncode == 3, done.stderr)
    done = remote.push(server.url, "-", input=b"")
    check("nothing to push", done.returncode == 1, done.stderr)
    done = remote.push(server.url, "-", input=b"<a> <b> \n")
    check("what is no N-Quads", done.returncode == 1, done.stderr)


def subject_of(path):
    for line in path.read_text("utf-8").splitlines():
        if "annals#name>" in line and "annals/" not in line.split(" ")[0]:
            return line.split(" ")[0]


def pulled_form(path, server):
    """A file's statements in the store's own spelling."""
    import pyoxigraph
    quads = pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS)
    text = pyoxigraph.serialize(quads, format=pyoxigraph.RdfFormat.N_QUADS).decode()
    return content(text)


# Faults


def check_faults(remote, server, path):
    want = content(path.read_text("utf-8"))
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    html = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"
    plans = {
        "cut before each request": lambda n, h: ("cut before",) if n % 2 else None,
        "cut within a request": lambda n, h: ("cut within",) if n in (2, 4) else None,
        "cut after the server has done it": lambda n, h: ("cut after",) if n in (1, 3, 5) else None,
        "503 with Retry-After": lambda n, h: ("answer", busy) if n in (1, 3) else None,
        "a slow answer": lambda n, h: ("slow", 1.5) if n == 2 else None,
        "a body cut short": lambda n, h: ("short",) if n in (1, 4) else None,
    }
    for name, plan in plans.items():
        server.clear()
        proxy = Proxy(server.url, plan)
        done = remote.push(proxy.url, path)
        check(f"push: {name}", done.returncode == 0, done.stderr.decode())
        check(f"store: {name}", server.statements() == want)
        proxy.stop()
    proxy = Proxy(server.url, lambda n, h: ("answer", html) if "POST" in h else None)
    done = remote.ask(proxy.url, "events", "--retries", "0")
    check("wrong content type", done.returncode == 3 and b"text/html" in done.stderr, done.stderr)
    proxy.stop()
    proxy = Proxy(server.url, lambda n, h: ("slow", 4) if "POST" in h else None)
    done = remote.ask(proxy.url, "events", "--retries", "0", "--timeout", "1")
    check("no answer in time", done.returncode == 3 and b"remote.timeout" in done.stderr, done.stderr)
    proxy.stop()
    error = b"HTTP/1.1 400 Bad\r\nContent-Length: 11\r\nConnection: close\r\n\r\nno, thanks!"
    proxy = Proxy(server.url, lambda n, h: ("answer", error) if "POST" in h else None)
    done = remote.ask(proxy.url, "events")
    check("a server's error is shown with the query it got",
          done.returncode == 3 and b"no, thanks!" in done.stderr and b"SELECT" in done.stderr, done.stderr)
    proxy.stop()
    proxy = Proxy(server.url, lambda n, h: ("answer", busy))
    done = remote.push(proxy.url, path, "--retries", "1")
    check("a server that stays busy", done.returncode == 3 and b"503" in done.stderr, done.stderr)
    proxy.stop()
    done = remote.push(f"http://127.0.0.1:{free_port()}", path, "--retries", "0")
    check("no server", done.returncode == 3, done.stderr)


def check_redirects(remote, server, path):
    other = Proxy(server.url, lambda n, h: None)
    away = f"HTTP/1.1 307 T\r\nLocation: {other.url}/query\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
    proxy = Proxy(server.url, lambda n, h: ("answer", away) if "POST" in h else None)
    secret = {"ANNALS_TOKEN": "s3cr3t-token"}
    done = remote.ask(proxy.url, "events", environment=secret)
    check("a redirect to another server is not followed",
          done.returncode == 3 and b"remote.redirect" in done.stderr and not other.seen, done.stderr)
    check("the token went to the server it is for", any("s3cr3t-token" in h for h in proxy.seen))
    check("no secret in a message", b"s3cr3t" not in done.stderr + done.stdout)
    proxy.stop()
    here = b"HTTP/1.1 307 T\r\nLocation: /query\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    proxy = Proxy(server.url, lambda n, h: ("answer", here) if "POST /query?" not in h and n == 1 else None)
    done = remote.ask(proxy.url, "events")
    check("a redirect within the server is followed", done.returncode == 0, done.stderr)
    proxy.stop()
    other.stop()


def check_credentials(remote, server, path):
    def basic(n, head):
        if "Authorization: Basic YW5uYTpww6Rzc3dvcmQ=" in head:
            return None
        return ("answer", b'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n'
                b"Connection: close\r\n\r\n")

    def digest(n, head):
        line = next((l for l in head.split("\r\n") if l.startswith("Authorization: Digest")), None)
        if line:
            fields = {k.strip(): v.strip('"') for k, _, v in
                      (f.partition("=") for f in line[len("Authorization: Digest "):].split(", "))}
            h = lambda t: hashlib.md5(t.encode()).hexdigest()
            method, target, _ = head.split("\r\n")[0].split(" ")
            want = h(f"{h('anna:realm:pässword')}:abc:{fields['nc']}:{fields['cnonce']}:auth:{h(method + ':' + target)}")
            if fields["response"] == want and fields["uri"] == target:
                return None
        return ("answer", b'HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm="realm", nonce="abc", qop="auth"\r\n'
                b"Content-Length: 0\r\nConnection: close\r\n\r\n")

    good = {"ANNALS_USER": "anna", "ANNALS_PASSWORD": "pässword"}
    bad = {"ANNALS_USER": "anna", "ANNALS_PASSWORD": "wr0ngword"}
    for name, plan in {"basic": basic, "digest": digest}.items():
        proxy = Proxy(server.url, plan)
        done = remote.ask(proxy.url, "events", environment=good)
        check(f"{name}: the right password", done.returncode == 0, done.stderr.decode())
        done = remote.ask(proxy.url, "events", environment=bad)
        check(f"{name}: a wrong password", done.returncode == 3 and b"wr0ngword" not in done.stderr, done.stderr)
        proxy.stop()
    secrets = path.with_name("credentials")
    secrets.write_text("user: anna\npassword: pässword\n", "utf-8")
    proxy = Proxy(server.url, basic)
    secrets.chmod(0o644)
    done = remote.ask(proxy.url, "events", environment={"ANNALS_CREDENTIALS": str(secrets)})
    check("a file that others may read is refused", done.returncode == 3 and b"chmod 600" in done.stderr, done.stderr)
    secrets.chmod(0o600)
    done = remote.ask(proxy.url, "events", environment={"ANNALS_CREDENTIALS": str(secrets)})
    check("a file of one's own", done.returncode == 0, done.stderr)
    proxy.stop()
    done = remote.push("http://anna:geheim@127.0.0.1:9/", path)
    check("a password in a URL is refused and not repeated",
          done.returncode == 3 and b"geheim" not in done.stderr, done.stderr)


def check_killed(remote, server, path):
    """Killed at ten moments of a push; the next push makes it whole, the one after sends nothing."""
    want = content(path.read_text("utf-8"))
    server.clear()
    for moment in range(10):
        proxy = Proxy(server.url, lambda n, h: ("slow", 0.15) if "POST /update" in h else None)
        process = subprocess.Popen(
            [remote.path, "push", "--to", proxy.url, "--quiet", str(path)], stderr=subprocess.DEVNULL)
        try:
            process.wait(0.1 + 0.12 * moment)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        proxy.stop()
        if moment % 3 == 0:
            time.sleep(0.4)
            done = remote.push(server.url, path)
            check(f"killed at moment {moment}: the next push", done.returncode == 0, done.stderr)
            check(f"killed at moment {moment}: the store", server.statements() == want)
            server.clear()


def main():
    remote, cases, path = program("annals-remote", "ANNALS_REMOTE"), program("annals-query-cases"), oxigraph()
    for what, found in {"annals-remote": remote, "annals-query-cases": cases, "oxigraph": path}.items():
        if not found:
            print(f"skipped: there is no {what}")
            return 77
    remote = Remote(remote)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="annals-remote-"))
    server = Server(path)
    started = time.time()
    try:
        subprocess.run([cases, folder, str(GRAPHS), str(QUESTIONS)], check=True)
        paths = sorted(folder.glob("graph-*.nq"))
        check_push(remote, server, paths)
        full = 0
        for path in paths:
            server.clear()
            done = remote.push(server.url, path)
            check(f"push {path.stem}", done.returncode == 0, done.stderr.decode())
            full += check_questions(remote, server, path)
        check_faults(remote, server, paths[0])
        check_redirects(remote, server, paths[0])
        check_credentials(remote, server, paths[0])
        check_killed(remote, server, paths[-1])
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print(
        f"{GRAPHS * QUESTIONS} questions to Oxigraph, {full} with an answer; {passed} checks passed, "
        f"{len(failures)} failed, in {time.time() - started:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
