"""Runs annals and looks at how it ended."""
import os
import re
import subprocess

TIMEOUT = 30


class Failure(Exception):
    """What a test found wrong, in a line."""


class Outcome:
    def __init__(self, status, output, errors):
        self.status, self.output, self.errors = status, output, errors

    @property
    def crashed(self):
        return self.status < 0 or self.status >= 128

    def first_error(self):
        return (self.errors.strip().splitlines() or [''])[0][:200]


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)

    def run(self, *arguments, stdin=b''):
        try:
            done = subprocess.run(
                [self.path, *map(str, arguments)], input=stdin, capture_output=True,
                timeout=TIMEOUT, check=False)
        except subprocess.TimeoutExpired:
            raise Failure(f'took more than {TIMEOUT} s') from None
        outcome = Outcome(done.returncode, done.stdout.decode('utf-8', 'replace'),
                          done.stderr.decode('utf-8', 'replace'))
        if outcome.crashed:
            raise Failure(f'crashed with {outcome.status}: {outcome.first_error()}')
        return outcome

    def succeed(self, *arguments, stdin=b''):
        outcome = self.run(*arguments, stdin=stdin)
        if outcome.status != 0:
            raise Failure(f'status {outcome.status}: {outcome.first_error()}')
        return outcome.output

    def fail(self, *arguments, code=None):
        """Expects the input to be refused, for the reason `code` where there is one."""
        outcome = self.run(*arguments)
        if outcome.status not in (1, 3):
            raise Failure(f'status {outcome.status}, expected an error {code or ""}')
        if code and not re.search(rf'(?:^|: ){re.escape(code)}(?=$|:)', outcome.errors, re.M):
            raise Failure(f'expected {code!r}, got: {outcome.first_error()}')
