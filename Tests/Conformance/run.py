#!/usr/bin/env python3
"""Runs the conformance suites against the program, from outside.

    ANNALS_SUITES=… Tests/Conformance/run.py [--annals PATH] [--only TEXT] [--earl FILE]

Needs nothing but Python. `known.tsv` lists tests that are left aside, each with the reason: one that is
listed and passes is a failure, so that the list stays true. Status 0 when all passes, 77 without suites.
"""
import argparse
import concurrent.futures
import os
import sys
import tempfile
import time

import suites
from program import Failure, Program

HERE = os.path.dirname(os.path.abspath(__file__))


def known():
    path = os.path.join(HERE, 'known.tsv')
    if not os.path.exists(path):
        return {}
    with open(path, encoding='utf-8') as file:
        rows = [line.rstrip('\n').split('\t') for line in file if line.strip() and line[0] != '#']
    return {(row[0], row[1]): row[2] for row in rows}


def judge(program, test):
    if test is None:
        return None
    try:
        test(program)
        return ''
    except Failure as failure:
        return str(failure) or 'failed'
    except Exception as error:  # the harness itself, which must not hide a result
        return f'{type(error).__name__}: {error}'


def earl(path, results):
    """The results in the vocabulary that W3C collects them in."""
    outcomes = {'': 'passed', None: 'inapplicable'}
    with open(path, 'w', encoding='utf-8') as file:
        file.write('@prefix earl: <http://www.w3.org/ns/earl#> .\n\n')
        for (manifest, identity), problem in results:
            outcome = outcomes.get(problem, 'failed')
            name = f'{manifest} {identity}'.replace('\\', '\\\\').replace('"', '\\"')
            file.write(f'[] a earl:Assertion ; earl:mode earl:automatic ; earl:test "{name}" ;\n'
                       f'  earl:result [ a earl:TestResult ; earl:outcome earl:{outcome} ] .\n')


def report(results, expected):
    totals, failures = {}, []
    for (manifest, identity), problem in results:
        total = totals.setdefault(manifest, [0, 0, 0])
        reason = expected.get((manifest, identity))
        if reason and problem == '':
            problem = f'passes, but is known to fail: {reason}'
        elif reason:
            problem = None
        total[2 if problem is None else 0 if problem == '' else 1] += 1
        if problem:
            failures.append(f'  {manifest} {identity}: {problem}')
    print('\n'.join(failures))
    for manifest, (passed, failed, skipped) in totals.items():
        note = f', {skipped} left aside' if skipped else ''
        print(f'{manifest}: {passed} of {passed + failed}{note}')
    passed, failed, skipped = (sum(total[i] for total in totals.values()) for i in range(3))
    print(f'conformance: {passed} passed, {failed} failed, {skipped} left aside')
    return failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--annals', default=os.environ.get('ANNALS', '.build/release/annals'))
    parser.add_argument('--only', default='', help='a part of a manifest name or of an id')
    parser.add_argument('--earl', help='write the results there as EARL')
    options = parser.parse_args()
    root = os.environ.get('ANNALS_SUITES')
    if not root:
        print('conformance: ANNALS_SUITES names no folder with the suites')
        return 77
    program, start = Program(options.annals), time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        tests = [(manifest, identity, test)
                 for manifest, identity, test in suites.everything(root, scratch)
                 if options.only in f'{manifest} {identity}']
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            problems = list(pool.map(lambda item: judge(program, item[2]), tests))
    results = [((manifest, identity), problem)
               for (manifest, identity, _), problem in zip(tests, problems)]
    if options.earl:
        earl(options.earl, results)
    failed = report(results, known())
    print(f'in {time.monotonic() - start:.1f} s')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
