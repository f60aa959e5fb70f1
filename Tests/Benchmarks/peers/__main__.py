"""Measures other people's tools on the data that annals-benchmark makes, and us beside them.

    annals-benchmark all 100000 [--json FILE]

makes the data and starts this; by itself:

    annals-benchmark data 100000 FOLDER
    python3 Tests/Benchmarks/peers FOLDER ANNALS-BENCHMARK SIZE [JSON]

What is not installed (pyoxigraph, oxigraph, orjson, pysimdjson, PyLD, rdflib, duckdb, kuzu; rapper, sqlite3,
dot; the annals program beside annals-benchmark) is named and left out. All is taken in one run, since from
one day to the next times drift. Times are medians by the clock; the JSON has those of the processors too.
"""

import json
import os
import subprocess
import sys
import tempfile

import formats
import measuring
import programs
import report
import tables


def ourselves(run, program, size, scratch):
    path = os.path.join(scratch, "annals.json")
    subprocess.run([program, size, "--json", path], check=True, stdout=subprocess.DEVNULL)
    with open(path, encoding="utf-8") as file:
        found = json.load(file)[0]
    for row in found["measurements"]:
        run.rows.append({"tool": "annals", **row})
    run.note("snapshot on disk, all indexes", "annals", 0, size=run.size("chronicle.annalsdb"),
             note="with an index of texts")
    return found


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    folder, program, size = sys.argv[1:4]
    run = measuring.Run(folder)
    annals = os.path.join(os.path.dirname(os.path.abspath(program)), "annals")
    if not os.path.exists(annals):
        annals = None
        run.absent.append("annals (build it for the rows of whole processes and drawings)")
    with tempfile.TemporaryDirectory() as scratch:
        ours = ourselves(run, program, size, scratch)
        tables.measure(run, scratch)
        programs.measure(run, scratch, annals)
        formats.measure(run, scratch)
    head = (f"{ours['events']:,} events, {ours['textBytes'] / 1e6:.0f} MB of text, {ours['claims']:,} claims, "
            f"{ours['quads']:,} quads ({run.size('chronicle.nq') / 1e6:.0f} MB); snapshot "
            f"{ours['snapshotBytes'] / ours['claims']:.0f} bytes a claim, peak memory "
            f"{ours['peakMemory'] / 1e6:.0f} MB")
    print(report.table(run, head))
    if len(sys.argv) > 4:
        report.save(run, ours, sys.argv[4])


main()
