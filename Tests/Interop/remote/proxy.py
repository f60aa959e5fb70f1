"""A proxy on loopback that cuts, delays, lies and sends elsewhere."""
import http.client
import socket
import threading
import time
import urllib.parse

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "expect"}


class Proxy:
    """Stands before a server and does to each exchange what `plan` says of its number and head.

    A plan gives None, or one of ("cut before",), ("cut within",), ("cut after",), ("short",), ("type",),
    ("slow", SECONDS), ("answer", BYTES).
    """

    def __init__(self, target, plan=lambda number, head: None):
        self.target, self.plan, self.count, self.seen = target, plan, 0, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.lock = threading.Lock()
        threading.Thread(target=self.accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()

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
            with connection, connection.makefile("rb") as reader:
                self.exchange(connection, reader)
        except OSError:
            pass

    def exchange(self, connection, reader):
        """One request and its answer, and the connection is closed."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = reader.readline()
            if not line:
                return
            head += line
        text = head.decode("latin-1")
        first, *lines = text.rstrip("\r\n").split("\r\n")
        fields = [(k.strip(), v.strip()) for k, _, v in (line.partition(":") for line in lines)]
        named = {k.lower(): v for k, v in fields}
        if named.get("expect", "").lower() == "100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        with self.lock:
            number = self.count
            self.count += 1
            self.seen.append(text)
        kind, *details = self.plan(number, text) or (None,)
        if kind == "cut before":
            return
        if kind == "cut within":
            reader.read(int(named.get("content-length", 0)) // 2)
            return
        body = self.body(reader, named)
        if kind == "answer":
            connection.sendall(details[0])
            return
        if kind == "slow":
            time.sleep(details[0])
        answer = self.forward(first, fields, body)
        if kind == "cut after":
            return
        if kind == "short":
            answer = answer[: max(len(answer) - 7, len(answer) // 2)]
        if kind == "type":
            answer = answer.replace(b"application/sparql-results+json", b"text/html", 1)
        connection.sendall(answer)

    @staticmethod
    def body(reader, named):
        if named.get("transfer-encoding", "").lower() != "chunked":
            return reader.read(int(named.get("content-length", 0)))
        body = b""
        while size := int(reader.readline().strip() or b"0", 16):
            body += reader.read(size)
            reader.readline()
        reader.readline()
        return body

    def forward(self, first, fields, body):
        method, path, _ = first.split(" ")
        target = urllib.parse.urlsplit(self.target)
        upstream = http.client.HTTPConnection(target.hostname, target.port, timeout=60)
        upstream.request(
            method, path, body or None, {k: v for k, v in fields if k.lower() not in HOP_BY_HOP})
        answer = upstream.getresponse()
        data = answer.read()
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}", f"Content-Length: {len(data)}", "Connection: close"]
        lines += [f"{k}: {v}" for k, v in answer.getheaders() if k.lower() not in HOP_BY_HOP]
        upstream.close()
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + data


def answer(status, *lines, body=b""):
    """The bytes of an answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *lines]
    return ("\r\n".join(head) + "\r\n\r\n").encode() + body
