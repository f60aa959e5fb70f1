"""Times and memory of what is done here and by programs that are started."""

import importlib
import os
import resource
import statistics
import subprocess
import sys
import time


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


class Run:
    """The folder of data, and what was measured: a row for each work and tool."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = []
        self.absent = []

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
        self.rows.append({"work": work, "tool": tool, "seconds": seconds, "processor": processor,
                          "bytes": size, "memory": memory, "note": note})
        said = f"{seconds * 1e3:.3f} ms" if seconds else f"{size} bytes"
        print(f"  {work}: {tool} {said} {note}", file=sys.stderr)

    def add(self, work, tool, body, size=0, runs=5, note=lambda result: ""):
        """Calls body so often and notes the medians; what fails is noted as failing."""
        times, processor = [], []
        forget_peak()
        try:
            for _ in range(runs):
                start, before = time.perf_counter(), spent()
                result = body()
                times.append(time.perf_counter() - start)
                processor.append(spent() - before)
        except Exception as error:  # A peer that cannot do it is no reason to stop.
            self.note(work, tool, 0, note=f"failed: {str(error).splitlines()[0][:80]}")
            return None
        self.note(work, tool, statistics.median(times), statistics.median(processor), size, peak(),
                  note(result))
        return result

    def start(self, work, tool, command, size=0, runs=5, note=lambda output: "", stdin=None):
        """The same of a program, from its start to its end."""
        times, processor, memory, output = [], [], 0, b""
        for _ in range(runs):
            start = time.perf_counter()
            with open(stdin or os.devnull, "rb") as given, subprocess.Popen(
                    command, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
                output = child.stdout.read()
                _, status, usage = os.wait4(child.pid, 0)
                child.returncode = os.waitstatus_to_exitcode(status)
            times.append(time.perf_counter() - start)
            processor.append(usage.ru_utime + usage.ru_stime)
            memory = max(memory, usage.ru_maxrss * 1024)
            if child.returncode not in (0, 1):
                self.note(work, tool, 0, note=f"failed: exit {child.returncode}")
                return
        self.note(work, tool, statistics.median(times), statistics.median(processor), size, memory,
                  note(output))
