"""What TensorFlow Lite Micro's recording allocator says of every .tflite file of a folder, as JSON on standard output."""

import json
import os
import re
import sys
import tempfile

from tflite_micro.python.tflite_micro import runtime

ARENA = re.compile(r"Arena allocation (total|head|tail) (\d+) bytes")


def allocations(path):
    """The interpreter prints to the process's stderr, so that is what is read."""
    saved = os.dup(2)
    with tempfile.TemporaryFile() as log:
        os.dup2(log.fileno(), 2)
        try:
            # 64 MB, at an address and of a size that are multiples of 16.
            interpreter = runtime.Interpreter.from_file(path, arena_size=64 * 1024 * 1024)
            interpreter.print_allocations()
            error = None
        except Exception as failure:  # The library's errors have many types.
            error = str(failure)
        finally:
            os.dup2(saved, 2)
            os.close(saved)
        log.seek(0)
        text = log.read().decode(errors="replace")
    if error is not None:
        return {"error": f"{error} {text}".strip()[:500]}
    return {name: int(size) for name, size in ARENA.findall(text)}


folder = sys.argv[1]
names = sorted(name for name in os.listdir(folder) if name.endswith(".tflite"))
json.dump({name: allocations(os.path.join(folder, name)) for name in names}, sys.stdout)
