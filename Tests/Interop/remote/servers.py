"""SPARQL servers that the checks start on loopback, in folders that are gone afterwards."""
import ctypes
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sysconfig
import time
import urllib.parse
import urllib.request


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def content(text):
    """The statements of N-Quads but for the manifest, and for positions, which only order."""
    return {
        line.strip() for line in text.splitlines()
        if line.strip() and "annals#pushed>" not in line and "annals#position>" not in line}


def die_with_parent():
    """Has a child be killed when we are, however that comes about."""
    try:
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    except (OSError, AttributeError):
        pass


class Server:
    """A server's process, on loopback; `environment` is what annals needs to be let in."""

    environment = {}
    name = ""

    def start(self, command, port, seconds=60, **named):
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=die_with_parent, **named)
        for _ in range(seconds * 20):
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.process.kill()
        raise SystemExit(f"{self.name} does not start")

    def request(self, method, path, body=None, headers=None):
        request = urllib.request.Request(self.url + path, body, headers or {}, method=method)
        with urllib.request.urlopen(request, timeout=600) as answer:
            return answer.read().decode("utf-8")

    def stop(self):
        self.process.terminate()
        try:
            # Virtuoso writes all it has into its file on the way out.
            self.process.wait(120)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Oxigraph(Server):
    """Oxigraph, in memory unless it is given a folder."""

    name = "oxigraph"

    @staticmethod
    def program():
        beside = pathlib.Path(sysconfig.get_path("scripts")) / "oxigraph"
        return os.environ.get("OXIGRAPH") or shutil.which("oxigraph") or (
            str(beside) if beside.exists() else None)

    def __init__(self, folder=None, seconds=30):
        port = free_port()
        self.url = self.target = f"http://127.0.0.1:{port}"
        location = ["--location", str(folder)] if folder else []
        self.start(
            [self.program(), "serve", *location, "--bind", f"127.0.0.1:{port}", "--timeout-s", str(seconds)],
            port)

    def update(self, text):
        self.request("POST", "/update", text.encode(), {"Content-Type": "application/sparql-update"})

    def clear(self):
        self.update("DROP ALL")

    def statements(self):
        return content(self.request("GET", "/store", headers={"Accept": "application/n-quads"}))


VIRTUOSO_INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
Striping = 0
TempStorage = TempDatabase

[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
MaxCheckpointRemap = 2000
Striping = 0

[Parameters]
ServerPort = 127.0.0.1:{sql_port}
DisableUnixSocket = 1
ServerThreads = 20
CheckpointInterval = 60
NumberOfBuffers = {buffers}
MaxDirtyBuffers = {dirty}
CaseMode = 2
DirsAllowed = {folder}
ThreadsPerQuery = 2
AsyncQueueMaxThreads = 2
MaxMemPoolSize = {pool}

[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerThreads = 8
ServerRoot = {folder}

[SPARQL]
ResultSetMaxRows = 10000
MaxQueryExecutionTime = {seconds}
"""


class Virtuoso(Server):
    """Virtuoso 7 with an ini of our own: two ports on loopback, small buffers, row limit as it comes."""

    name = "virtuoso"
    environment = {"ANNALS_USER": "dba", "ANNALS_PASSWORD": "dba"}

    @staticmethod
    def program():
        given = os.environ.get("VIRTUOSO")
        return given or shutil.which("virtuoso-t") if shutil.which("isql-vt") else None

    def __init__(self, folder, buffers=20_000, seconds=20):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        port, self.sql_port = free_port(), free_port()
        self.target = f"http://127.0.0.1:{port}"
        self.url = self.target + "/sparql"
        ini = folder / "virtuoso.ini"
        ini.write_text(VIRTUOSO_INI.format(
            folder=folder, port=port, sql_port=self.sql_port, buffers=buffers,
            dirty=buffers * 3 // 4, pool=max(200_000_000, buffers * 8192), seconds=seconds))
        self.folder = folder
        self.start(
            [self.program(), "+foreground", "+configfile", str(ini)], port, cwd=str(folder))

    def sql(self, statement, seconds=600):
        done = subprocess.run(
            ["isql-vt", f"127.0.0.1:{self.sql_port}", "dba", "dba", f"exec={statement};"],
            capture_output=True, text=True, timeout=seconds)
        if done.returncode != 0 or "*** Error" in done.stdout + done.stderr:
            raise SystemExit(f"virtuoso: {statement}: {done.stdout[-500:]} {done.stderr[-500:]}")
        return done.stdout

    def update(self, text):
        self.sql("SPARQL " + text)

    def clear(self):
        self.sql("RDF_GLOBAL_RESET()")

    def ask(self, query):
        form = urllib.parse.urlencode({"query": query}).encode()
        return self.request("POST", "", form, {"Accept": "text/plain"})
