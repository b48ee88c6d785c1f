# SPDX-License-Identifier: Apache-2.0
"""The parts a measurement is put together from: broker, load, subscriber, Runnel."""

import getpass
import json
import resource
import shutil
import signal
import socket
import tempfile
from pathlib import Path

from .processes import (BenchError, Process, Tool, cpu_seconds, free_port, peak_mb, resident_mb,
                        wait_until)

CONNECT_SECONDS = 120  # a thousand streams open at most a hundred a second
STATUS_SECONDS = 10


class Rig:
    """Owns one case's temporary directory and every process started in it."""

    def __init__(self, binaries, keep):
        self.binaries = binaries
        self._keep = keep
        self._children = []
        self.directory = Path(tempfile.mkdtemp(prefix="rb-"))  # short: sockets have 107 bytes

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in reversed(self._children):
            try:
                child.stop()
            except BenchError as error:
                print(error)
        if self._keep:
            print(f"kept: {self.directory}")
        else:
            shutil.rmtree(self.directory, ignore_errors=True)

    def add(self, child):
        self._children.append(child)
        return child

    def remove(self, child, how=signal.SIGTERM):
        self._children.remove(child)
        child.stop(how)

    def log(self, name):
        return self.directory / f"{name}.log"

    def binary(self, name):
        return self.binaries / name

    def load(self, *options):
        return self.add(Load(self, options))

    def subscriber(self, broker, topic="events/#", *options):
        arguments = [self.binary("bench_subscriber"), "--port", broker.port, "--topic", topic,
                     "--client", f"bench-subscriber-{len(self._children)}", *options]
        tool = self.add(Tool(arguments, self.log("subscriber")))
        tool.wait_for("subscribed", 10)
        return tool

    def slow_broker(self):
        tool = self.add(Tool([self.binary("bench_slowbroker")], self.log("slowbroker")))
        tool.port = tool.wait_for("listening", 10)["port"]
        return tool

    def raw_publisher(self, broker, count, *options):
        """Publishes, waits for the last acknowledgement; its own report."""
        tool = self.add(Tool([self.binary("bench_publisher"), "--port", broker.port,
                              "--count", count, *options], self.log("publisher")))
        report = tool.wait_for("published", 300)
        self.remove(tool)
        return report


class Broker:
    """A private mosquitto on a port of its own; stop() and start() keep the port."""

    def __init__(self, rig, keep_sessions=False):
        self._rig = rig
        self._process = None
        self.port = free_port()
        self._config = rig.directory / "mosquitto.conf"
        state = rig.directory / "mosquitto"
        state.mkdir()
        self._config.write_text(
            f"listener {self.port} 127.0.0.1\n"
            "allow_anonymous true\n"
            f"user {getpass.getuser()}\n"
            "max_inflight_messages 1000\n"
            "max_queued_messages 0\n"
            "set_tcp_nodelay true\n"
            f"persistence {'true' if keep_sessions else 'false'}\n"
            f"persistence_location {state}/\n"
            "log_dest stderr\nlog_type error\n")
        self.start()

    def start(self):
        program = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin")
        if not program:
            raise BenchError("mosquitto is not installed")
        self._process = self._rig.add(
            Process([program, "-c", self._config], self._rig.log("mosquitto")))
        wait_until(self._answers, 10, "mosquitto listens")

    def stop(self):
        self._rig.remove(self._process)

    def _answers(self):
        self._process.check()
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


class Load(Tool):
    def __init__(self, rig, options):
        super().__init__([rig.binary("bench_load"), *options], rig.log("load"))
        self.port = self.wait_for("listening", 10)["port"]
        self._one_address = "--one-address" in options

    def send(self, count, rate=0):
        self.order("send", count, rate)

    def address(self, camera):
        host = f"127.1.{(camera - 1) // 250}.{(camera - 1) % 250 + 1}"
        if self._one_address:
            host = "127.0.0.1"
        return f"http://{host}:{self.port}/cameras/{camera}/camera-events"


def camera_devices(load, count, prefix="camera", first=1, **endpoint):
    return [{"name": f"{prefix}-{first + i}",
             "endpoints": {"events": {"address": load.address(i + 1), **endpoint}}}
            for i in range(count)]


class Runnel:
    """The release binary, headless, with the defaults of the manual but for what is given."""

    def __init__(self, rig, broker_port, devices, assets=(), **sections):
        self._rig = rig
        self.state = rig.directory / f"state-{free_port()}"
        self.state.mkdir(mode=0o700)
        self._config = rig.directory / f"{self.state.name}.json"
        config = {"mqtt": {"host": "127.0.0.1", "port": broker_port, "clientId": "runnel-bench"},
                  "devices": devices,
                  "operations": {"listen": f"127.0.0.1:{free_port()}"}, **sections}
        if assets:
            config["assets"] = list(assets)
        self._config.write_text(json.dumps(config, indent=1))
        self._config.chmod(0o600)
        self.process = None
        self.start()

    def start(self):
        self.process = self._rig.add(
            Process([self._rig.binary("runnel"), "--headless", "--config", self._config,
                     "--state-dir", self.state, "--log-level", "warning"],
                    self._rig.log("runnel")))

    def stop(self, how=signal.SIGTERM):
        self._rig.remove(self.process, how)

    @property
    def pid(self):
        return self.process.pid

    def cpu(self):
        self.process.check()
        return cpu_seconds(self.pid)

    def peak_mb(self):
        self.process.check()
        return peak_mb(self.pid)

    def resident_mb(self):
        self.process.check()
        return resident_mb(self.pid)

    def status(self):
        """The status object, over the control socket: cheaper than a process a question."""
        with socket.socket(socket.AF_UNIX) as control:
            control.settimeout(STATUS_SECONDS)
            control.connect(str(self.state / "control.sock"))
            control.sendall(b'{"command": "status"}\n')
            answer = b""
            while not answer.endswith(b"\n"):
                part = control.recv(1 << 20)
                if not part:
                    raise BenchError("the control socket closed before its answer")
                answer += part
        return json.loads(answer)

    def wait_ready(self, broker=True):
        """Until every stream is live and the broker, unless it is away, is connected."""
        def ready():
            self.process.check()
            try:
                status = self.status()
            except OSError:
                return False
            live = all(e["state"] == "Live" for e in status["endpoints"])
            return live and (not broker or status["mqtt"]["state"] == "Connected")
        wait_until(ready, CONNECT_SECONDS, "runnel is ready", interval=0.25)

    def wait_away(self):
        """Until it has noticed that the broker is gone."""
        wait_until(lambda: self.status()["mqtt"]["state"] != "Connected", STATUS_SECONDS,
                   "runnel notices that the broker is away")


def allow_many_files():
    """A thousand cameras take two thousand descriptors."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
