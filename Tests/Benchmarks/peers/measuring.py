"""Times and memory of what is done here and by programs that are started."""

import importlib
import json
import os
import resource
import select
import signal
import statistics
import subprocess
import sys
import time
import traceback

# A step that takes longer is given up, and with it what would have come after it in its part.
LIMIT = 120
# No more runs of a step are begun after so many seconds.
ENOUGH = 12


def module(name):
    """A module, or None where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def spent():
    """The seconds that processors have spent on this process, all its threads."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def forget_peak():
    """From here on the peak of memory is counted anew, where the system can do that."""
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
    except OSError:
        pass


def peak():
    """The most bytes of memory this process had at once since that."""
    try:
        with open("/proc/self/status", encoding="ascii") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class Absent(list):
    """The tools that are not installed; the process of a part tells of them."""

    def __init__(self, run):
        super().__init__()
        self.run = run

    def append(self, tool):
        super().append(tool)
        if self.run.teller:
            self.run.tell("absent", tool)


class Run:
    """The folder of data, and what was measured: a row for each work and tool."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = []
        self.absent = Absent(self)
        self.began = time.monotonic()
        # In the process of a part, where it tells what it does.
        self.teller = None

    def part(self, measure, *arguments):
        """Measures a part in a process of its own, which is ended where one step takes too long: nothing
        else could interrupt the call of a library, and what it took of memory is given back."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.setpgid(0, 0)
            os.close(reading)
            self.teller = os.fdopen(writing, "w", encoding="utf-8")
            try:
                measure(self, *arguments)
            except Exception:  # What one part cannot do is no reason to stop.
                traceback.print_exc()
            self.teller.flush()
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as told:
            self.listen(child, told, measure.__name__)
        os.waitpid(child, 0)

    def listen(self, child, told, name):
        """Takes in what the process of a part tells, as long as it tells something in time."""
        step, rest = (name, ""), b""
        while True:
            if not select.select([told], [], [], LIMIT)[0]:
                os.killpg(child, signal.SIGKILL)
                return self.note(*step, 0, note=f"not done in {LIMIT} s")
            data = told.read(1 << 16)
            if not data:
                return None
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                what, value = json.loads(line)
                if what == "step":
                    step = value
                elif what == "absent":
                    self.absent.append(value)
                else:
                    self.keep(value)

    def tell(self, what, value):
        print(json.dumps([what, value]), file=self.teller, flush=True)

    def keep(self, row):
        self.rows.append(row)
        said = f"{row['seconds'] * 1e3:.3f} ms" if row["seconds"] else f"{row['bytes']} bytes"
        print(f"  {time.monotonic() - self.began:4.0f} s  {row['work']}: {row['tool']} {said} {row['note']}",
              file=sys.stderr, flush=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def size(self, name):
        return os.path.getsize(self.path(name))

    def module(self, name, tool):
        """A module of a tool; the tool is named among the absent where there is none."""
        found = module(name)
        if not found:
            self.absent.append(tool)
        return found

    def note(self, work, tool, seconds, processor=0, size=0, memory=0, note=""):
        row = {"work": work, "tool": tool, "seconds": seconds, "processor": processor,
               "bytes": size, "memory": memory, "note": note}
        if self.teller:
            self.tell("row", row)
        else:
            self.keep(row)

    def begin(self, work, tool):
        if self.teller:
            self.tell("step", [work, tool])

    def add(self, work, tool, body, size=0, runs=5, note=lambda result: ""):
        """Calls body so often and notes the medians; what fails is noted as failing."""
        times, processor = [], []
        self.begin(work, tool)
        forget_peak()
        try:
            for _ in range(runs):
                start, before = time.perf_counter(), spent()
                result = body()
                times.append(time.perf_counter() - start)
                processor.append(spent() - before)
                if sum(times) > ENOUGH:
                    break
        except Exception as error:  # A peer that cannot do it is no reason to stop.
            self.note(work, tool, 0, note=f"failed: {str(error).splitlines()[0][:80]}")
            return None
        self.note(work, tool, statistics.median(times), statistics.median(processor), size, peak(),
                  note(result))
        return result

    def start(self, work, tool, command, size=0, runs=5, note=lambda output: "", stdin=None):
        """The same of a program, from its start to its end."""
        times, processor, memory, output = [], [], 0, b""
        self.begin(work, tool)
        for _ in range(runs):
            start = time.perf_counter()
            with open(stdin or os.devnull, "rb") as given, subprocess.Popen(
                    command, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
                output = child.stdout.read()
                _, status, usage = os.wait4(child.pid, 0)
                child.returncode = os.waitstatus_to_exitcode(status)
            times.append(time.perf_counter() - start)
            processor.append(usage.ru_utime + usage.ru_stime)
            # A program is counted as having had what we have ourselves, whose copy it begins as.
            if usage.ru_maxrss * 1024 > peak():
                memory = max(memory, usage.ru_maxrss * 1024)
            if child.returncode not in (0, 1):
                self.note(work, tool, 0, note=f"failed: exit {child.returncode}")
                return
            if sum(times) > ENOUGH:
                break
        self.note(work, tool, statistics.median(times), statistics.median(processor), size, memory,
                  note(output))
