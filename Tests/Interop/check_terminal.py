"""The program as shells and terminals meet it: pipes, closed descriptors, signals, full disks.

The transcripts run commands in-process; what only a process has is checked here.
"""
import os
import pty
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
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


# What every command that writes an answer is given: {0} is a chronology, {1} the same as Turtle.
ANSWERS = [
    'check {0} --format json', 'query everything --from {0}', 'query everything -f json --from {0}',
    'show moon-landing --from {0}', 'why "events in 1969" --from {0}', 'render --engine native --from {0}',
    'export --format turtle --from {0}', 'export --format annals --from {0}', 'import {1}', 'draft {0}',
    'verify --format json --from {0}', 'fmt - < {0}', 'ld to-rdf {2}', 'ld parse-rdf {1} --format turtle',
    'completions bash', '--help', 'query --help',
]
# And those that write a file, {3}.
WRITERS = [
    'query everything --from {0} -o {3}', 'show moon-landing --from {0} -o {3}',
    'why "events in 1969" --from {0} -o {3}', 'render --engine native --format svg --from {0} -o {3}',
    'export --format turtle --from {0} -o {3}', 'compile --from {0} -o {3}', 'import {1} -o {3}',
]


def chronology(folder):
    """A small chronology as annals text, Turtle and JSON-LD."""
    subprocess.run([ANNALS, 'new', f'{folder}/moon', '--language', 'en', '-q'], capture_output=True, check=True)
    paths = [f'{folder}/moon/moon.annals', f'{folder}/moon.ttl', f'{folder}/moon.jsonld']
    for path in paths[1:]:
        subprocess.run([ANNALS, 'export', '--from', paths[0], '-o', path], check=True)
    return paths


def outputs(paths):
    """Whatever the command: a full or closed output is a failure that is said once, a closed pipe is quiet."""
    for command in ANSWERS:
        line = '"$ANNALS" ' + command.format(*paths)
        for target, reason in (('> /dev/full', 'no space left on the device'),
                               ('>&-', 'the descriptor is closed')):
            status, output, errors = shell(f'{line} {target}')
            said = [text for text in errors.splitlines() if 'error:' in text]
            check(f'{command} {target}', (status, output, said),
                  (3, '', [f'annals: error: cannot write standard output: {reason}']))
        status, output, errors = shell(f'{line} -q | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}'
                                       if not command.startswith(('-', 'fmt')) else 'echo 0')
        check(f'{command} into a closed pipe', (output, errors), ('0\n', ''))


def full_disk(paths, folder):
    """A file that does not fit leaves what was there, and nothing beside it."""
    disk = f'{folder}/disk'
    os.mkdir(disk)
    # The old file takes up the disk but for a corner.
    mount = f'mount -t tmpfs -o size=8k tmpfs {disk} && head -c 4096 /dev/zero > {disk}/out'
    for name, prepare, reason in (('full', f'{mount} && head -c 4000 /dev/zero > {disk}/more',
                                   'no space left on the device'),
                                  ('read-only', f'{mount} && mount -o remount,ro {disk}', 'read-only')):
        for command in WRITERS:
            line = '"$ANNALS" ' + command.format(*paths, f'{disk}/out')
            status, output, errors = shell(
                f"unshare -m bash -c '{prepare} || exit 77; {line}; status=$?; ls {disk} | tr \"\\n\" \" \"; "
                f"wc -c < {disk}/out; exit $status'")
            if status == 77 or 'unshare' in errors:
                return print(f'not checked: a {name} disk, which takes the right to mount one')
            said = [text for text in errors.splitlines() if 'error:' in text]
            left = 'more out 4096' if name == 'full' else 'out 4096'
            check(f'{command} on a {name} disk', (status, output.strip(), len(said)), (3, left, 1))
            check(f'{command} on a {name} disk says', reason in ''.join(said), True)


def unreadable(paths, folder):
    """A file that may not be read is one clear message, whoever asks; root may read all, so nobody asks."""
    if os.geteuid() != 0:
        return print('not checked: unreadable files of every command, which takes the right to be somebody else')
    os.chmod(folder, 0o755)
    program = shutil.copy(ANNALS, f'{folder}/program')
    secrets = []
    for path in paths:
        secrets.append(f'{folder}/secret{os.path.splitext(path)[1]}')
        shutil.copy(path, secrets[-1])
        os.chmod(secrets[-1], 0)

    def become_nobody():
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)

    for command in ANSWERS:
        if '{' not in command or '<' in command:
            continue
        done = subprocess.run(['bash', '-c', f'{program} ' + command.format(*secrets)], capture_output=True,
                              text=True, timeout=60, cwd=folder, preexec_fn=become_nobody, check=False)
        said = [text for text in done.stderr.splitlines() if 'error:' in text]
        check(f'{command} of an unreadable file', (done.returncode, done.stdout, len(said)), (3, '', 1))
        check(f'{command} of an unreadable file says', 'permission denied' in ''.join(said), True)


def many_files(folder):
    """A hundred thousand files are one chronology, and a command cut short leaves nothing half done."""
    os.mkdir(f'{folder}/many')
    for part in range(100):
        os.mkdir(f'{folder}/many/{part:02}')
        for number in range(1000):
            with open(f'{folder}/many/{part:02}/{number:03}.annals', 'w', encoding='utf-8') as file:
                file.write(f'annals 1\n\nfrom unsourced\n\n{1000 + number}-01-01 event e{part}-{number} "某事"\n')
    line = f'"$ANNALS" {{}} --from {folder}/many'
    for command, expected in (('check -q', ''), ("query 'events in 1000..1001 count' -f csv", 'count\n200\n'),
                              ('fmt --check -q', ''), ('verify -q', ''), ("why 'events in 0999' -q", '')):
        status, output, errors = shell(line.format(command) if command[:3] != 'fmt'
                                       else f'"$ANNALS" {command} {folder}/many')
        check(f'{command} of 100,000 files', (status, output, errors), (0, expected, ''))
    interrupted(folder, line)


def interrupted(folder, line):
    """An interrupted command takes its half file with it and leaves the whole one there was."""
    os.mkdir(f'{folder}/out')
    for command, name in (('export --format nquads --claims -o', 'a.nq'), ('compile -o', 'a.annalsdb')):
        target = f'{folder}/out/{name}'
        with open(target, 'w', encoding='utf-8') as file:
            file.write('old')
        running = subprocess.Popen(['bash', '-c', 'exec ' + line.format(f'{command} {target}')],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   env={**os.environ, 'ANNALS': ANNALS})
        while running.poll() is None and len(os.listdir(f'{folder}/out')) == 1:
            time.sleep(0.0005)
        running.send_signal(signal.SIGINT)
        errors = running.communicate(timeout=60)[1]
        with open(target, 'rb') as file:
            left = file.read(3)
        # Where the file was complete before the signal came, it is the new one, whole.
        if running.returncode == -signal.SIGINT:
            check(f'{command} interrupted', (left, errors), (b'old', b''))
        check(f'what {command} leaves', os.listdir(f'{folder}/out'), [name])
        os.remove(target)


def progress(folder):
    """What takes over a second is said on a terminal while it is done, and is gone afterwards."""
    pipe = f'{folder}/slow.annals'
    os.mkfifo(pipe)

    def feed():
        with open(pipe, 'w', encoding='utf-8') as file:
            time.sleep(1.6)
            file.write('annals 1\n\nfrom unsourced\n\n2024 event a "A"\n')

    for quiet, expected in (([], True), (['--quiet'], False)):
        feeder = threading.Thread(target=feed)
        feeder.start()
        shown = on_terminal([ANNALS, 'query', 'events', '--from', pipe, *quiet], {'TERM': 'xterm', 'NO_COLOR': '1'})
        feeder.join()
        check(f'progress {quiet}', 'reading 1 file, 1 s' in shown, expected)
        check(f'the answer after progress {quiet}', shown.replace('\r\n', '\n').endswith(
            '\r\x1b[Kdate  kind   name  id\n2024  event  A     a\nannals: 1 found\n' if expected
            else 'date  kind   name  id\n2024  event  A     a\n'), True)


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
        paths = chronology(folder)
        outputs(paths)
        full_disk(paths, folder)
        unreadable(paths, folder)
        many_files(folder)
        progress(folder)
        colour()
        signals()
        speed()
    for failure in FAILURES:
        print(failure)
    return 1 if FAILURES else 0


if __name__ == '__main__':
    sys.exit(main())
