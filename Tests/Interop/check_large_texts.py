"""Large and hostile texts through the program itself: a diagnostic at the end, never a crash, and memory and
time that grow with the input and no faster.

Each text is written in two sizes; what the larger costs may not be much more than its share.
"""
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

ANNALS = os.environ['ANNALS']
FAILURES = []
HEAD = b'annals 1\nfrom unsourced\n'
MEGABYTE = 1_000_000


def one_line(size):
    """One line without an end: an open string."""
    return HEAD + b'event a\n  note: "' + 'x年'.encode() * (size // 4)


def one_id(size):
    """Entries that all have one id."""
    line = b'event a "x"\n'
    return HEAD + line * (size // len(line))


def nested(size):
    """Each line one space deeper than the one above, as deep as there is room for."""
    lines, depth, total = [HEAD + b'event a\n'], 1, 0
    while total < size:
        lines.append(b' ' * depth + b'note: "x"\n')
        total += depth + 10
        depth += 1
    return b''.join(lines)


def nestings(size):
    """Every line one space deeper, back to the margin after each sixteen."""
    block = b''.join(b' ' * depth + b'about: x\n' for depth in range(16))
    return HEAD + block * (size // len(block))


def noise(size):
    """Bytes at random."""
    return random.Random(1).randbytes(size)


def brackets(size):
    """Citations, strings and sets that are opened and not closed."""
    return HEAD + b'event a\n' + b'  about: [ "<{[\n' * (size // 16)


def hidden(size):
    """Ids with right-to-left marks and characters of no width."""
    lines = []
    for i in range(size // 40):
        lines.append(f'person 李{i}\u202e\u200b强 "\u05d0\u05d1\u05d2 x"\n'.encode())
    return HEAD + b''.join(lines)


def strangers(size):
    """Names that nobody declares, each once."""
    lines = [f'event e{i}\n  about: 无名{i}\n'.encode() for i in range(size // 30)]
    return HEAD + b''.join(lines)


# Each with its larger size, in megabytes.
TEXTS = [(one_line, 100), (one_id, 12), (nested, 20), (nestings, 20), (noise, 20), (brackets, 10), (hidden, 20),
         (strangers, 10)]


def run(command, path):
    """The status, the seconds and the megabytes that a command takes."""
    start = time.monotonic()
    with open(os.devnull, 'wb') as nowhere:
        process = subprocess.Popen([ANNALS, *command, path], stdout=nowhere, stderr=nowhere)
        timer_end = start + 60
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > timer_end:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.005)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def check(folder, make, megabytes):
    path = os.path.join(folder, 'text.annals')
    costs = []
    for size in (megabytes * MEGABYTE // 4, megabytes * MEGABYTE):
        with open(path, 'wb') as file:
            file.write(make(size))
        status, seconds, memory = run(['check'], path)
        if status not in (0, 1):
            FAILURES.append(f'check of {make.__name__}, {size} bytes: status {status}')
        costs.append((seconds, memory))
    (quick, small), (slow, large) = costs
    print(f'{make.__name__:10} {megabytes:4} MB: {slow:6.2f} s, {large:6.0f} MB')
    # Four times the text: six times the cost at most, and what a process costs anyway.
    if slow > quick * 6 + 0.5:
        FAILURES.append(f'{make.__name__}: {quick:.2f} s, four times as much {slow:.2f} s')
    if large > small * 5 + 50:
        FAILURES.append(f'{make.__name__}: {small:.0f} MB, four times as much {large:.0f} MB')
    if large > megabytes * 80 + 200:
        FAILURES.append(f'{make.__name__}: {large:.0f} MB of memory for {megabytes} MB of text')
    status, _, _ = run(['fmt', '--check'], path)
    if status not in (0, 1):
        FAILURES.append(f'fmt of {make.__name__}: status {status}')


def truncated(folder):
    """A text cut at every offset."""
    path = os.path.join(folder, 'text.annals')
    text = ('annals 1\ntitle: "题"\nfrom unsourced\n2024-06-24 meeting 大会 "全国大会"\n  speaker: 习近平 as 总书记\n'
            '  quote: 李强 "科技兴\\u{5174}" [s p. 1 "x"]\n    about: 科技\nexpect: \'meetings\' count 1\n').encode()
    for end in range(len(text)):
        with open(path, 'wb') as file:
            file.write(text[:end])
        status, _, _ = run(['check'], path)
        if status not in (0, 1):
            FAILURES.append(f'cut at {end}: status {status}')


def main():
    with tempfile.TemporaryDirectory() as folder:
        for make, megabytes in TEXTS:
            check(folder, make, megabytes)
        truncated(folder)
    for failure in FAILURES:
        print(failure)
    return 1 if FAILURES else 0


if __name__ == '__main__':
    sys.exit(main())
