# SPDX-License-Identifier: Apache-2.0
"""The rows of the goals in which the broker is away and Runnel stores."""

import os
import signal
import time
from pathlib import Path

from .figures import at_least, at_most, delivered, info
from .processes import BenchError
from .rig import Broker, Runnel, camera_devices

BACKLOG_CAMERAS = 10
LIVE_RATE = 50
STALL_SECONDS = 30
DRAIN_SECONDS = 600
SAMPLE_SECONDS = 0.25
ROOMY_OUTBOX = {"maxBytes": 8 << 30}
FLAT_MB = 32  # how much memory may move and still be called flat


class MemoryWatch:
    """Resident memory now and then, against what it was at the first sample."""

    def __init__(self, runnel):
        self._runnel = runnel
        self.samples = []

    def sample(self):
        self.samples.append(self._runnel.resident_mb())

    def growth(self):
        return max(self.samples) - self.samples[0]


def _wait_stored(runnel, enough, watch=None):
    """Polls the status until `enough(outbox)`; raises when nothing is stored for a while."""
    last, moved = -1, time.monotonic()
    while True:
        outbox = runnel.status()["outbox"]
        if watch:
            watch.sample()
        if enough(outbox):
            return
        if outbox["records"] != last:
            last, moved = outbox["records"], time.monotonic()
        elif time.monotonic() - moved > STALL_SECONDS:
            raise BenchError(f"storing stalled at {last:,} events")
        time.sleep(SAMPLE_SECONDS)


def _live_asset(device):
    """Live events go to a topic of their own, to be told apart from the backlog."""
    destination = {"target": "Mqtt", "configuration": {
        "topic": "live/{device}/{event}", "qos": "Qos1", "retain": "Never"}}
    return {"name": "live", "deviceRef": {"deviceName": device, "endpointName": "events"},
            "eventGroups": [{"name": "all", "defaultDestinations": [destination],
                             "events": [{"name": "any", "dataSource": "*"}]}]}


def away(rig, quick):
    """Broker away, events stored, then back, with live events meanwhile"""
    count = 20_000 if quick else 1_000_000
    broker = Broker(rig, keep_sessions=True)
    subscriber = rig.subscriber(broker, "events/#", "--session")
    live_subscriber = rig.subscriber(broker, "live/#", "--session")
    load = rig.load("--cameras", BACKLOG_CAMERAS)
    live_load = rig.load()
    devices = (camera_devices(load, BACKLOG_CAMERAS)
               + camera_devices(live_load, 1, prefix="live"))
    runnel = Runnel(rig, broker.port, devices, [_live_asset("live-1")], outbox=ROOMY_OUTBOX)
    runnel.wait_ready()
    broker.stop()
    runnel.wait_away()

    subscriber.order("expect", count)
    before, begin = runnel.cpu(), time.monotonic()
    load.send(count)
    _wait_stored(runnel, lambda outbox: outbox["records"] >= count // 10)
    watch = MemoryWatch(runnel)
    _wait_stored(runnel, lambda outbox: outbox["records"] >= count, watch)
    stored = count / (time.monotonic() - begin)
    stored_cpu = (runnel.cpu() - before) * 1e6 / count
    disk = sum(f.stat().st_size for f in runnel.state.rglob("*") if f.is_file())

    live_load.send(1_000_000, LIVE_RATE)
    time.sleep(1)
    before = runnel.cpu()
    broker.start()
    back = time.monotonic_ns()
    report = _watched(subscriber, watch)
    drained_cpu = (runnel.cpu() - before) * 1e6 / count
    live_load.order("stop")
    live_sent = live_load.wait_for("sent", 30)["count"]
    live_subscriber.order("expect", live_sent)
    try:
        live = live_subscriber.wait_for("reached", 60)
    except BenchError:
        live = live_subscriber.ask("report")
    drained = count / ((report["last_arrival_ns"] - report["first_arrival_ns"]) / 1e9)
    return [
        at_least("stored", stored, 20_000, "events/s"),
        at_least("drained", drained, 20_000, "events/s"),
        delivered(report, count, "backlog"),
        delivered(live, live_sent, "live events"),
        at_most("memory moved by", watch.growth(), FLAT_MB, "MB"),
        info("peak memory", runnel.peak_mb(), "MB"),
        info("live latency p50", live["p50_ms"], "ms"),
        info("live latency max", live["max_ms"], "ms"),
        info("first message after the broker's return",
             (report["first_arrival_ns"] - back) / 1e9, "s"),
        info("longest silence while draining", report["longest_silence_ms"], "ms"),
        info("CPU to store", stored_cpu, "µs/event"),
        info("CPU to drain", drained_cpu, "µs/event"),
        info("on disk", disk / count, "bytes/event"),
    ]


def _watched(subscriber, watch):
    """The subscriber's report of the last event, the memory sampled meanwhile."""
    end = time.monotonic() + DRAIN_SECONDS
    while True:
        try:
            return subscriber.wait_for("reached", 1)
        except BenchError:
            subscriber.check()
            watch.sample()
            if time.monotonic() > end:
                raise


def _forget_cached(directory):
    """Has the kernel drop what it holds of these files, so that the start reads a disk."""
    os.sync()
    for path in Path(directory).rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def _first_publish(rig, runnel, broker):
    """Seconds from exec to the first message at a subscriber."""
    subscriber = rig.subscriber(broker)
    subscriber.order("expect", 1)
    runnel.start()
    report = subscriber.wait_for("reached", 120)
    seconds = (report["first_arrival_ns"] - runnel.process.started_ns) / 1e9
    runnel.stop(signal.SIGKILL)
    rig.remove(subscriber)
    return seconds, report


def start(rig, quick):
    """Start with 1 GB stored"""
    size = 20_000_000 if quick else 1_000_000_000
    broker = Broker(rig)
    load = rig.load("--cameras", BACKLOG_CAMERAS, "--padding", 1000)
    runnel = Runnel(rig, broker.port, camera_devices(load, BACKLOG_CAMERAS), outbox=ROOMY_OUTBOX)
    runnel.wait_ready()
    broker.stop()
    runnel.wait_away()
    load.send(50_000_000)
    _wait_stored(runnel, lambda outbox: outbox["bytes"] >= size)
    load.order("stop")
    stored = runnel.status()["outbox"]
    broker.start()
    runnel.stop(signal.SIGKILL)

    _forget_cached(runnel.state)
    killed_cold, first = _first_publish(rig, runnel, broker)
    killed_warm, _ = _first_publish(rig, runnel, broker)
    broker.stop()
    runnel.start()
    runnel.wait_ready(broker=False)
    runnel.stop()
    broker.start()
    _forget_cached(runnel.state)
    clean_cold, _ = _first_publish(rig, runnel, broker)
    order = "in order" if first["out_of_order"] == 0 else f"{first['out_of_order']} out of order"
    return [
        at_most("first message, after a kill, cold cache", killed_cold, 2, "s"),
        at_most("first message, after a kill, warm cache", killed_warm, 2, "s"),
        at_most("first message, after a clean stop, cold cache", clean_cold, 2, "s"),
        info("stored", stored["bytes"] / 1e6, "MB"),
        info("stored", stored["records"], "events"),
        info("what came", order),
    ]
