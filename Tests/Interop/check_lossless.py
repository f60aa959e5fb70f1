#!/usr/bin/env python3
"""Whether 1,000 random graphs come back, claim for claim, from every format that says so; and whether PyLD,
RDFLib, Oxigraph and our own processor read in their JSON-LD what our N-Quads say.

usage: check_lossless.py [GRAPHS [SHARE]]

annals-exchange-cases takes the graphs through the formats; every SHAREth is read by the others too. Where only
its debugging build is there, which takes a quarter of a second for each, it gets 40 of them.
Needs rdflib, pyoxigraph and PyLD, and $ANNALS for our own processor.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

import check_exchange as exchange

def our_own(path):
    import pyoxigraph

    done = subprocess.run(
        [*os.environ.get("ANNALS", "annals").split(), "ld", "to-rdf", str(path)], check=True,
        capture_output=True)
    return exchange.canonical(pyoxigraph.parse(done.stdout, pyoxigraph.RdfFormat.N_QUADS))


def main():
    builds = [pathlib.Path(".build", kind, "annals-exchange-cases") for kind in ["release", "debug"]]
    program = next((path for path in builds if path.exists()), None)
    if not program:
        print(f"skipped: {builds[0]} is not built")
        sys.exit(77)
    graphs = sys.argv[1] if len(sys.argv) > 1 else "1000" if program == builds[0] else "40"
    share = sys.argv[2] if len(sys.argv) > 2 else "25"
    readers = {
        "Oxigraph": lambda path: exchange.oxigraph(path, "jsonld"), "PyLD": exchange.through_pyld,
        "RDFLib": lambda path: exchange.through_rdflib(path, "jsonld"), "annals ld": our_own,
    }
    with tempfile.TemporaryDirectory(prefix="annals-lossless-") as folder:
        said = subprocess.run(
            [program, folder, graphs, share], check=True, capture_output=True, text=True).stdout.strip()
        print(said)
        failed = not said.endswith(": 0 did not come back")
        paths = sorted(pathlib.Path(folder).glob("*.jsonld"))
        for name, read in readers.items():
            count = 0
            for path in paths:
                quads = exchange.oxigraph(path.with_suffix(".nq"), "nquads")
                try:
                    exchange.same(read(path), quads)
                    count += len(quads)
                except Exception as failure:  # whatever a tool throws at our files is a finding
                    failed = True
                    print(f"FAILED    {name} on {path.name}: {str(failure)[:300]}")
            print(f"ok        {name} reads {len(paths)} of them in JSON-LD as our N-Quads say: {count} statements")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
