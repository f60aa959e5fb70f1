"""What is typed at a terminal: questions (editing, completion, history, several lines, interruption) and the
review of a draft (keep, edit, leave, go on)."""
import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

ANNALS = os.environ['ANNALS']
FAILURES = []

TEXT = '''annals 1
title: "Moon"

source log "Log"

person armstrong "Neil Armstrong"

person 习近平 "习近平"

1969-07-20 event landing "The landing"
  participant: armstrong [log]

1969-07-21 event walk "The walk"
  participant: armstrong [log]
'''


class Session:
    """A session on a terminal of its own."""

    def __init__(self, folder, *words, width=80):
        self.shown = ''
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execve(ANNALS, [ANNALS, *words], {**os.environ, 'HOME': folder, 'XDG_STATE_HOME': folder,
                                                 'TERM': 'xterm', 'NO_COLOR': '1', 'ANNALS_FROM': ''})
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 24, width, 0, 0))

    def wait(self, text, seconds=10):
        """Reads until a text is there, and leaves what was shown after it."""
        end = time.monotonic() + seconds
        while text not in self.shown and time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.1)[0]:
                try:
                    piece = os.read(self.terminal, 65536)
                except OSError:
                    break
                self.shown += piece.decode('utf-8', 'replace')
        before, found, self.shown = self.shown.partition(text)
        if not found:
            FAILURES.append(f'{text!r} was not shown; there was {before!r}')

    def type(self, keys):
        os.write(self.terminal, keys.encode())

    def close(self):
        end = time.monotonic() + 10
        while time.monotonic() < end:
            if not select.select([self.terminal], [], [], 0.1)[0]:
                continue
            try:
                if not os.read(self.terminal, 65536):
                    break
            except OSError:
                break
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])


def check(name, found, expected):
    if found != expected:
        FAILURES.append(f'{name}: {found!r}, expected {expected!r}')


def editing(folder):
    session = Session(folder, 'query')
    session.wait('annals> ')
    session.type('events in 1970\x7f69\x01\x05\x02\x06 first 1\r')
    # '1970' less one character, plus '69', is no year: the message stands under its place.
    session.wait('annals> ')
    session.type('events in 1969\r')
    session.wait('The walk')
    session.wait('2 found')
    session.wait('annals> ')
    session.type('习近\t\r')
    session.wait('1 found')
    session.wait('annals> ')
    session.type('(events\r')
    session.wait('...> ')
    session.type('in 1969) first 1\r')
    session.wait('The landing')
    session.wait('annals> ')
    session.type('\x1b[A\x1b[A\r')
    session.wait('person')
    session.wait('annals> ')
    session.type('half a question\x03')
    session.wait('annals> ')
    session.type('show landin\t\r')
    session.wait('participant: Neil Armstrong')
    session.wait('annals> ')
    session.type('sparql events\r')
    session.wait('SELECT')
    session.wait('annals> ')
    session.type('explain events in 1969\r')
    session.wait('1. ')
    session.wait('annals> ')
    session.type('evnts\r')
    session.wait('did you mean')
    session.wait('annals> ')
    session.type('\x04')
    check('status', session.close(), 0)


def history(folder):
    with open(os.path.join(folder, 'annals', 'history'), encoding='utf-8') as file:
        lines = file.read().splitlines()
    check('history', 'events in 1969' in lines and '(events in 1969) first 1' in lines, True)
    session = Session(folder, 'query')
    session.wait('annals> ')
    session.type('\x10\r')
    session.wait('did you mean')
    session.wait('annals> ')
    session.type('quit\r')
    check('status after quit', session.close(), 0)


def narrow(folder):
    session = Session(folder, 'query', width=20)
    session.wait('annals> ')
    session.type('events in 1969 and events in 1969 and events in 1969\x1b[D\x1b[D\x1b[C\x1b[C\r')
    session.wait('found')
    # A key typed before the prompt is there is the terminal's, not the program's.
    session.wait('annals> ')
    session.type('\x04')
    check('narrow', session.close(), 0)


def no_terminal(folder):
    done = subprocess.run([ANNALS, 'query'], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, check=False)
    check('no terminal', (done.returncode, done.stdout), (2, ''))
    check('what is missing', done.stderr.splitlines()[0], 'annals: error: QUERY is missing')


def review(folder):
    """A draft is stepped through at a terminal, left half-way, and finished by the same command."""
    with open(os.path.join(folder, 'minutes.txt'), 'w', encoding='utf-8') as file:
        file.write('On 5 March 2001 the Harbour Board met in Leeds. On 9 March 2001 Ada Roe was appointed director. '
                   'On 12 March 2001 the bridge was opened.\n')
    words = ('draft', 'minutes.txt', '--review', '-o', 'minutes.annals')
    result = os.path.join(folder, 'minutes.annals')
    session = Session(folder, *words)
    session.wait('1 of 3')
    session.wait('quit? ')
    session.type('keep\n')
    session.wait('2 of 3')
    session.wait('quit? ')
    session.type('\x04')
    session.wait('the same command goes on from here')
    check('leaving a review', (session.close(), os.path.exists(result)), (0, False))
    session = Session(folder, *words)
    session.wait('1 of 3 were judged before')
    session.wait('quit? ')
    session.type('edit date 2001-03\n')
    session.wait('3 of 3')
    session.wait('quit? ')
    session.type('drop\n')
    session.wait('1 kept, 1 edited, 1 dropped; written to minutes.annals')
    check('finishing a review', session.close(), 0)
    with open(result, encoding='utf-8') as file:
        text = file.read()
    check('what a review wrote', ('2001-03-05 meeting' in text, '2001-03 appointment' in text, '2001-03-12' in text),
          (True, True, False))
    check('what a review leaves behind', os.path.exists(result + '.review'), False)


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, 'seeds'))
        with open(os.path.join(folder, 'seeds', 'moon.annals'), 'w', encoding='utf-8') as file:
            file.write(TEXT)
        editing(folder)
        history(folder)
        narrow(folder)
        no_terminal(folder)
        review(folder)
    for failure in FAILURES:
        print(failure)
    return 1 if FAILURES else 0


if __name__ == '__main__':
    sys.exit(main())
