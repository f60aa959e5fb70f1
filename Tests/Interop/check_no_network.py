#!/usr/bin/env python3
"""The built annals has no networking code in it: it neither links nor names any.

usage: check_no_network.py [PROGRAM]
"""
import os
import pathlib
import shlex
import shutil
import subprocess
import sys

LIBRARIES = ["curl", "ssl", "FoundationNetworking", "libFoundation", "nghttp", "resolv"]
# What a connection can't be made without; the runtime of Swift uses none of it but these where it writes to
# the system's log, which a program that is linked statically carries with it.
LOGGING = ["socket", "connect", "sendto"]
CALLS = ["socket", "connect", "getaddrinfo", "gethostbyname", "sendto", "recvfrom", "accept", "listen", "res_query"]


def output(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else ""


def is_networking(name):
    return name in CALLS or "URLSession" in name or "FoundationNetworking" in name or name.startswith("curl_")


def names(symbols):
    return {line.split()[-1].split("@")[0] for line in symbols.splitlines() if line.strip()}


def objects(program):
    """What the program was put together from, where that is known."""
    listed = pathlib.Path(program).resolve().with_name(pathlib.Path(program).name + ".product") / "Objects.LinkFileList"
    return shlex.split(listed.read_text()) if listed.exists() else []


def problems(program):
    libraries = output("ldd", program)
    found = [f"links {line.strip()}" for line in libraries.splitlines()
             if any(name.lower() in line.lower() for name in LIBRARIES)]
    symbols = output("nm", "-D", "--undefined-only", program) + output("nm", program)
    allowed = [] if libraries else LOGGING
    found += [f"names {name}" for name in names(symbols) if is_networking(name) and name not in allowed]
    if parts := objects(program):
        ours = output("nm", "--undefined-only", *parts)
        found += [f"is made of what names {name}" for name in names(ours) if is_networking(name)]
    elif allowed:
        found.append("is linked statically, and what it is made of is not there to be looked at")
    return found, len(symbols.splitlines())


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ANNALS")
    candidates = [given, root / ".build/release/annals", root / ".build/debug/annals"]
    program = next((str(p) for p in candidates if p and pathlib.Path(p).exists()), None)
    if not program or not shutil.which("nm") or not shutil.which("ldd"):
        print("skipped: annals is not built, or there is no nm and ldd")
        return 77
    found, count = problems(program)
    for problem in sorted(set(found)):
        print(f"{program} {problem}")
    if count == 0:
        print(f"{program} shows no symbols: nothing can be said")
        return 1
    # The check has to see networking where there is some.
    remote = pathlib.Path(program).with_name("annals-remote")
    if remote.exists() and not problems(str(remote))[0]:
        print(f"nothing was found in {remote} either: the check sees nothing")
        return 1
    print(f"{program}: {count} symbols, {len(found)} of networking")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
