# SPDX-License-Identifier: Apache-2.0
"""The rows of the goals that need a broker which is there. Each case returns its figures."""

import statistics
import time

from .figures import at_least, at_most, delivered, flush_milliseconds, info, median_of
from .processes import thread_count, wake_ups, written_mb
from .rig import Broker, Runnel, camera_devices

DRAIN_SECONDS = 120
SETTLE_SECONDS = 0.5  # for what still runs after the last message: acknowledgements, deletions


def rate_of(report, count):
    """Events a second from the first byte sent to the last arrival."""
    return count / ((report["last_arrival_ns"] - report["first_sent_ns"]) / 1e9)


def _raw_round(rig, broker, count, *options):
    subscriber = rig.subscriber(broker)
    subscriber.order("expect", count)
    published = rig.raw_publisher(broker, count, *options)
    report = subscriber.wait_for("reached", DRAIN_SECONDS)
    rig.remove(subscriber)
    return {"rate": rate_of(report, count), "cpu": published["cpu_us_per_event"]}


def _runnel_round(rig, broker, sink, count, load_options):
    """One fresh Runnel, `count` events flat out, all seen at `sink`."""
    load = rig.load(*load_options)
    runnel = Runnel(rig, broker.port, camera_devices(load, 1))
    runnel.wait_ready()
    sink.order("expect", count)
    before = runnel.cpu()
    load.send(count)
    report = sink.wait_for("reached", DRAIN_SECONDS)
    time.sleep(SETTLE_SECONDS)
    result = {"rate": rate_of(report, count), "cpu": (runnel.cpu() - before) * 1e6 / count,
              "peak": runnel.peak_mb(), "written": written_mb(runnel.pid)}
    runnel.stop()
    rig.remove(load)
    return result, report


def flat(rig, quick):
    """1 stream flat out, QoS 1, one subscriber"""
    count, rounds = (5_000, 1) if quick else (100_000, 5)
    broker = Broker(rig)
    raw, dressed, plain, closed, books = [], [], [], [], []
    for _ in range(rounds):
        raw.append(_raw_round(rig, broker, count, "--window", 100))
        dressed.append(_raw_round(rig, broker, count, "--window", 100, "--properties"))
        for results, options in ((plain, ()), (closed, ("--framing", "close"))):
            subscriber = rig.subscriber(broker)
            result, report = _runnel_round(rig, broker, subscriber, count, options)
            rig.remove(subscriber)
            results.append(result)
            books.append(delivered(report, count))
    figures = median_of(plain)
    ratio = statistics.median(r["rate"] / b["rate"] for r, b in zip(plain, raw))
    dressed_ratio = statistics.median(r["rate"] / b["rate"] for r, b in zip(plain, dressed))
    worst = next((book for book in books if not book.met), books[0])
    return [
        at_least("rate against the raw publisher", ratio, 0.8, "×"),
        at_most("CPU", figures["cpu"], 16, "µs/event"),
        at_most("peak memory", max(r["peak"] for r in plain), 40, "MB"),
        worst,
        info("rate", figures["rate"], "events/s"),
        info("rate, stream without chunks", median_of(closed)["rate"], "events/s"),
        info("CPU, stream without chunks", median_of(closed)["cpu"], "µs/event"),
        info("written to disk", figures["written"] * 1e6 / count, "bytes/event"),
        info("raw publisher, window 100", median_of(raw)["rate"], "events/s"),
        info("raw publisher, CPU", median_of(raw)["cpu"], "µs/event"),
        info("raw publisher with the same properties", median_of(dressed)["rate"], "events/s"),
        info("rate against that", dressed_ratio, "×"),
    ]


def lone(rig, quick):
    """A lone event on a quiet system"""
    count, rate = (20, 10) if quick else (300, 10)
    broker = Broker(rig)
    subscriber = rig.subscriber(broker)
    subscriber.order("expect", count)
    rig.raw_publisher(broker, count, "--rate", rate)
    raw = subscriber.wait_for("reached", DRAIN_SECONDS)
    rig.remove(subscriber)

    subscriber = rig.subscriber(broker)
    load = rig.load()
    runnel = Runnel(rig, broker.port, camera_devices(load, 1))
    runnel.wait_ready()
    subscriber.order("expect", count)
    load.send(count, rate)
    report = subscriber.wait_for("reached", DRAIN_SECONDS)
    return [
        at_most("latency p50", report["p50_ms"], 0.8, "ms"),
        at_most("latency p99", report["p99_ms"], 2, "ms"),
        delivered(report, count),
        info("latency max", report["max_ms"], "ms"),
        info("one flush of the disk, p50", flush_milliseconds(), "ms"),
        info("raw publisher, p50", raw["p50_ms"], "ms"),
        info("raw publisher, p99", raw["p99_ms"], "ms"),
    ]


def _many_streams(rig, quick, streams, total_rate, *load_options):
    warm, steady = (1, 3) if quick else (5, 20)
    count = total_rate * (warm + steady)
    broker = Broker(rig)
    subscriber = rig.subscriber(broker)
    load = rig.load("--cameras", streams, *load_options)
    begin = time.monotonic()
    runnel = Runnel(rig, broker.port, camera_devices(load, streams))
    runnel.wait_ready()
    ready = time.monotonic() - begin
    time.sleep(SETTLE_SECONDS)
    subscriber.order("expect", count)
    load.send(count, total_rate)
    time.sleep(warm)
    subscriber.order("mark")
    before, begin = runnel.cpu(), time.monotonic()
    report = subscriber.wait_for("reached", warm + steady + DRAIN_SECONDS)
    spent, elapsed = runnel.cpu() - before, time.monotonic() - begin
    return runnel, report, [
        at_most("CPU", spent * 1e6 / report["window_count"], 160, "µs/event"),
        at_most("latency p99", report["p99_ms"], 8, "ms"),
        info("latency p50", report["p50_ms"], "ms"),
        info("rate", report["window_count"] / elapsed, "events/s"),
        delivered(report, count),
        info("threads", thread_count(runnel.pid)),
        info("all streams live after", ready, "s"),
    ]


def streams100(rig, quick):
    """100 streams × 10 events/s"""
    runnel, _, figures = _many_streams(rig, quick, 100, 1000)
    return figures + [info("peak memory", runnel.peak_mb(), "MB")]


def streams1000(rig, quick):
    """1,000 streams × 1 event/s"""
    runnel, _, figures = _many_streams(rig, quick, 100 if quick else 1000, 1000)
    return figures + [at_most("peak memory", runnel.peak_mb(), 90, "MB")]


def gateway(rig, quick):
    """1,000 streams × 1 event/s, all behind one address and port (no goal)"""
    runnel, _, figures = _many_streams(rig, quick, 100 if quick else 1000, 1000, "--one-address")
    for figure in figures:
        if "loss" not in figure.goal:
            figure.goal, figure.met = "", None
    return figures + [info("peak memory", runnel.peak_mb(), "MB")]


def far(rig, quick):
    """Acknowledgements held 50 ms, receive maximum 1,000"""
    count = 10_000 if quick else 200_000
    raw_broker = rig.slow_broker()
    raw_broker.order("expect", count)
    rig.raw_publisher(raw_broker, count, "--window", 1000)
    raw = raw_broker.wait_for("reached", DRAIN_SECONDS)
    rig.remove(raw_broker)

    broker = rig.slow_broker()
    result, report = _runnel_round(rig, broker, broker, count, ())
    broker.order("report")
    window = broker.wait_for("window", 10)
    return [
        at_least("rate", result["rate"], 15_000, "events/s"),
        at_most("most outstanding", window["most_outstanding"], 1000, "messages"),
        delivered(report, count),
        info("CPU", result["cpu"], "µs/event"),
        info("peak memory", result["peak"], "MB"),
        info("raw publisher, window 1,000", rate_of(raw, count), "events/s"),
        info("rate against that", result["rate"] / rate_of(raw, count), "×"),
    ]


def idle(rig, quick):
    """Idle, headless, one endpoint, a heartbeat every 5 s"""
    seconds = 5 if quick else 60
    broker = Broker(rig)
    load = rig.load("--heartbeats")
    heartbeat = {"event": "HEARTBEAT", "intervalSeconds": 5, "missedLimit": 3}
    runnel = Runnel(rig, broker.port, camera_devices(load, 1, heartbeat=heartbeat))
    runnel.wait_ready()
    load.send(1_000, 0.2)
    time.sleep(1 if quick else 10)
    before, woken = runnel.cpu(), wake_ups(runnel.pid)
    begin = time.monotonic()
    time.sleep(seconds)
    elapsed = time.monotonic() - begin
    return [
        at_most("resident", runnel.resident_mb(), 25, "MB"),
        at_most("CPU", (runnel.cpu() - before) / elapsed * 100, 0.1, "% of a core"),
        info("wake-ups", (wake_ups(runnel.pid) - woken) / elapsed, "/s"),
        info("threads", thread_count(runnel.pid)),
    ]
