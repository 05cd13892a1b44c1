"""Runs a TFLite model in LiteRT's Python package, one sample independent of the other.

Started by `open.ts`, which documents the messages, as `python -I -B litert_worker.py`. A message is the length of its
header (4 bytes, little-endian), the header (JSON, with the lengths of its parts), and the parts.
"""

import concurrent.futures
import importlib.metadata
import json
import os
import struct
import sys

try:
    import resource
except ImportError:  # Windows
    resource = None

# Whatever a library prints must not end up between the messages.
MESSAGES = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)

import numpy as np  # noqa: E402
from ai_edge_litert.interpreter import Interpreter  # noqa: E402


class Runner:
    """One interpreter, used by one thread at a time. Its threads are those of the pool, so its own are not wanted."""

    def __init__(self, model, is_fresh):
        self.model = model
        self.is_fresh = is_fresh
        self.interpreter = self.load()

    def load(self):
        interpreter = Interpreter(model_content=self.model, num_threads=1)
        interpreter.allocate_tensors()
        return interpreter

    def run(self, sample):
        # What a sample leaves behind must not reach the next: variable tensors are reset, and resources, which nothing
        # resets, go with their interpreter.
        if self.is_fresh:
            self.interpreter = self.load()
        interpreter = self.interpreter
        interpreter.reset_all_variables()
        for details, data in zip(interpreter.get_input_details(), sample, strict=True):
            values = np.frombuffer(data, details["dtype"]).reshape(details["shape"])
            interpreter.set_tensor(details["index"], values)
        interpreter.invoke()
        # Details are asked for after the run: shapes may have been computed by it.
        return [interpreter.get_tensor(details["index"]).tobytes() for details in interpreter.get_output_details()]


def run_all(runners, pool, inputs, size):
    def share(start):
        runner = runners[start]
        outputs = {}
        for at in range(start, size, len(runners)):
            outputs[at] = runner.run([part[at * len(part) // size : (at + 1) * len(part) // size] for part in inputs])
        return outputs

    by_sample = {}
    for outputs in pool.map(share, range(len(runners))):
        by_sample.update(outputs)
    results = [list(parts) for parts in zip(*(by_sample[at] for at in range(size)), strict=True)]
    for at, parts in enumerate(results):
        lengths = {len(part) for part in parts}
        if len(lengths) > 1:
            raise ValueError(f"output {at} has {min(lengths)} bytes for one sample and {max(lengths)} for another")
    return [b"".join(parts) for parts in results]


def limit_memory(size):
    """What is taken from here on, of addresses: the system refuses more. Only Linux tells what a process has, and holds it."""
    if resource is None or not sys.platform.startswith("linux"):
        return
    with open("/proc/self/statm", encoding="ascii") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = used + size
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def read_message():
    size = sys.stdin.buffer.read(4)
    if len(size) < 4:
        return None
    header = json.loads(sys.stdin.buffer.read(struct.unpack("<I", size)[0]))
    return header, [sys.stdin.buffer.read(length) for length in header["parts"]]


def write_message(header, parts=()):
    text = json.dumps({**header, "parts": [len(part) for part in parts]}).encode()
    MESSAGES.write(struct.pack("<I", len(text)) + text)
    for part in parts:
        MESSAGES.write(part)
    MESSAGES.flush()


def main():
    runners, pool, limit = [], None, 0
    while (message := read_message()) is not None:
        header, parts = message
        try:
            if header["verb"] == "load":
                count = header["workers"]
                limit = header["memoryBytes"]
                limit_memory(limit)
                runners = [Runner(parts[0], header["isFresh"]) for _ in range(count)]
                pool = concurrent.futures.ThreadPoolExecutor(count)
                write_message({"version": importlib.metadata.version("ai-edge-litert")})
            else:
                write_message({}, run_all(runners, pool, parts, header["size"]))
        except MemoryError:
            write_message({"isMemory": True})
        except Exception as error:  # The model's fault, or the runtime's: the answer is the reason.
            reason = str(error) or f"{type(error).__name__} without a reason, as where {limit} bytes of memory are not enough"
            write_message({"error": reason})


main()
