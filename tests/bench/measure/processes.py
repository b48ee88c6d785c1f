# SPDX-License-Identifier: Apache-2.0
"""Child processes that never outlive the benchmark, and what the kernel says about them."""

import ctypes
import json
import os
import queue
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

STOP_SECONDS = 10
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


class BenchError(Exception):
    """A measurement that could not be taken; the text says why."""


def _die_with_parent():
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Process:
    """One child, in a session of its own so that Ctrl-C reaches only the benchmark."""

    def __init__(self, arguments, log_file, **options):
        self.name = Path(arguments[0]).name
        self.log_file = log_file
        with open(log_file, "ab") as log:
            self.started_ns = time.monotonic_ns()
            self._popen = subprocess.Popen(
                [str(a) for a in arguments], stderr=log, start_new_session=True,
                preexec_fn=_die_with_parent, **options)

    @property
    def pid(self):
        return self._popen.pid

    def running(self):
        return self._popen.poll() is None

    def check(self):
        """Raises when the child has ended though nobody asked it to."""
        code = self._popen.poll()
        if code is not None:
            raise BenchError(f"{self.name} ended with {code}: {self.log_tail()}")

    def log_tail(self):
        try:
            lines = Path(self.log_file).read_text(errors="replace").splitlines()
        except OSError:
            lines = []
        return " | ".join(lines[-5:]) or "it said nothing"

    def stop(self, how=signal.SIGTERM):
        if self.running():
            self._popen.send_signal(how)
        try:
            self._popen.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait(STOP_SECONDS)
            raise BenchError(f"{self.name} did not end within {STOP_SECONDS} s of {how.name}")
        finally:
            for pipe in (self._popen.stdin, self._popen.stdout):
                if pipe:
                    pipe.close()


class Tool(Process):
    """A tool of ours: command lines in, JSON lines out, ends when its input does."""

    def __init__(self, arguments, log_file):
        super().__init__(arguments, log_file, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                         text=True, bufsize=1)
        self._lines = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            for line in self._popen.stdout:
                self._lines.put(json.loads(line))
        except ValueError:
            pass  # closed by stop()
        self._lines.put(None)

    def order(self, *words):
        try:
            print(*words, file=self._popen.stdin, flush=True)
        except BrokenPipeError:
            self.check()
            raise BenchError(f"{self.name} no longer listens") from None

    def wait_for(self, event, timeout):
        """The next report of that name; others before it are dropped."""
        end = time.monotonic() + timeout
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise BenchError(f"{self.name} reported no \"{event}\" within {timeout} s; "
                                 f"log: {self.log_tail()}") from None
            if line is None:
                raise BenchError(f"{self.name} ended before it reported \"{event}\": "
                                 f"{self.log_tail()}")
            if line["event"] == event:
                return line

    def ask(self, command, timeout=30):
        self.order(command)
        return self.wait_for(command, timeout)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, timeout, what, interval=0.02):
    """The condition's first true value; raises after `timeout` seconds."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise BenchError(f"{what}: not within {timeout} s")
        time.sleep(interval)


def cpu_seconds(pid):
    """User and system time of all threads, to the nanosecond.

    The same sum as in /proc/PID/stat, which counts in hundredths of a second: too coarse for an
    idle process. The clock's number is made as clock_getcpuclockid(3) makes it.
    """
    return time.clock_gettime_ns((~pid << 3) | 2) / 1e9


def _status_field(pid, name):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    raise BenchError(f"/proc/{pid}/status has no {name}")


def peak_mb(pid):
    return _status_field(pid, "VmHWM") / 1024


def resident_mb(pid):
    return _status_field(pid, "VmRSS") / 1024


def thread_count(pid):
    return _status_field(pid, "Threads")


def written_mb(pid):
    """What the process caused to be written to a disk; none on a memory file system."""
    for line in Path(f"/proc/{pid}/io").read_text().splitlines():
        if line.startswith("write_bytes:"):
            return int(line.split()[1]) / 1e6
    return 0.0


def wake_ups(pid):
    """How often any thread of the process went to sleep by itself, so far."""
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        for line in Path(f"/proc/{pid}/task/{task}/status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                total += int(line.split()[1])
    return total
