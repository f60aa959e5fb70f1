"""The program as shells and terminals meet it: pipes, closed descriptors, signals, full disks.

The transcripts run commands in-process; what only a process has is checked here.
"""
import os
import pty
import signal
import subprocess
import sys
import tempfile
import time

ANNALS = os.environ['ANNALS']
FAILURES = []


def check(name, found, expected):
    if found != expected:
        FAILURES.append(f'{name}: {found!r}, expected {expected!r}')


def shell(line, **environment):
    done = subprocess.run(['bash', '-c', line], capture_output=True, text=True, timeout=60,
                          env={**os.environ, 'ANNALS': ANNALS, **environment}, check=False)
    return done.returncode, done.stdout, done.stderr


def descriptors():
    """A closed pipe is quiet, a full device and a closed output are failures of status 3."""
    status, output, errors = shell('yes 2024 | head -300000 | "$ANNALS" edtf | head -1; echo ${PIPESTATUS[2]}')
    check('broken pipe', (output, errors), ('valid\t0\t2024-01-01\t2024-12-31\n0\n', ''))
    check('full disk', shell('echo 2024 | "$ANNALS" edtf > /dev/full'),
          (3, '', 'annals: error: cannot write standard output: no space left on the device\n'))
    check('closed output', shell('echo 2024 | "$ANNALS" edtf >&-'),
          (3, '', 'annals: error: cannot write standard output: the descriptor is closed\n'))
    check('closed input', shell('"$ANNALS" edtf <&-'),
          (3, '', 'annals: error: cannot read standard input: the descriptor is closed\n'))
    check('closed errors', shell('"$ANNALS" xyzzy 2>&-')[0], 2)
    check('empty input', shell('"$ANNALS" edtf < /dev/null'), (0, '', ''))


def files(folder):
    """Missing, unreadable and unsuitable files: one clear message, status 3, nothing on stdout."""
    secret = os.path.join(folder, 'secret.json')
    with open(secret, 'w', encoding='utf-8') as file:
        file.write('1')
    os.chmod(secret, 0)
    cases = [('missing.json', 'no such file or folder'), (folder, 'it is a folder'),
             (f'{folder}/secret.json/x', 'a part of the path is not a folder')]
    if os.geteuid() != 0:
        cases.append((secret, 'permission denied'))
    for path, reason in cases:
        done = subprocess.run([ANNALS, 'ld', 'parse-json', path], capture_output=True, text=True, check=False)
        check(f'parse-json {path}', (done.returncode, done.stdout), (3, ''))
        first = (done.stderr.splitlines() or [''])[0]
        check(f'message for {path}', first, f'annals: error: cannot read {path}: {reason}')


def colour():
    """Colour and escapes on a terminal only, and by what NO_COLOR says."""
    for environment, coloured in (({'NO_COLOR': ''}, True), ({'NO_COLOR': '1'}, False),
                                  ({'TERM': 'dumb', 'NO_COLOR': ''}, False)):
        text = on_terminal([ANNALS, 'edtf', '--help'], {'TERM': 'xterm', **environment})
        check(f'colour with {environment}', '\x1b[' in text, coloured)
    hostile = on_terminal([ANNALS, 'ld', 'parse-json', 'a\x1b[31m\u202eb'], {'NO_COLOR': '1'})
    check('control characters on a terminal', ('\x1b' in hostile, '\u202e' in hostile), (False, False))


def on_terminal(words, environment):
    """Runs a program with a terminal of its own and gives what it showed there."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(words[0], words, {**os.environ, **environment})
    shown = b''
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(terminal)
    os.waitpid(child, 0)
    return shown.decode('utf-8', 'replace')


def signals():
    """SIGINT and SIGTERM end the program by the signal, without a word."""
    for number in (signal.SIGINT, signal.SIGTERM):
        running = subprocess.Popen([ANNALS, 'edtf'], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(0.1)
        running.send_signal(number)
        output, errors = running.communicate(timeout=10)
        check(f'signal {number}', (running.returncode, output, errors), (-number, b'', b''))


def speed():
    """`--help` is there at once."""
    times = []
    for _ in range(20):
        start = time.monotonic()
        subprocess.run([ANNALS, '--help'], capture_output=True, check=True)
        times.append(time.monotonic() - start)
    print(f'--help takes {sorted(times)[len(times) // 2] * 1000:.1f} ms')


def main():
    with tempfile.TemporaryDirectory() as folder:
        descriptors()
        files(folder)
        colour()
        signals()
        speed()
    for failure in FAILURES:
        print(failure)
    return 1 if FAILURES else 0


if __name__ == '__main__':
    sys.exit(main())
