# SPDX-License-Identifier: Apache-2.0
"""What the benches that are scripts share: catalogues, a server process and the JSON lines."""
import contextlib
import json
import os
import pathlib
import subprocess
import sys


def report(bench, metric, value, unit, n):
    row = {"bench": bench, "metric": metric, "value": round(value, 3), "unit": unit, "n": n}
    print(json.dumps(row, separators=(",", ":")), flush=True)


def shared_catalogues(bench):
    """The two large real catalogues; ends the program, saying so, where one of them is absent."""
    folder = pathlib.Path(os.environ.get("AURA_SHARED_DATA", "../shared/data"))
    files = [folder / f"{name}.ndjson.zst" for name in ("icecat_19k", "jlcparts_bundle")]
    if not all(file.exists() for file in files):
        print(f"# {bench} skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)", file=sys.stderr)
        sys.exit(0)
    return files


def import_catalogues(program, data, files):
    os.mkdir(data)
    for file in files:
        subprocess.run([program, "import", "--data", data, file], check=True, stdout=sys.stderr)


@contextlib.contextmanager
def running_server(program, data):
    """aura-server on a free port of the loopback: its process and its URL. It ends with the bench, however that does."""
    command = ["setpriv", "--pdeathsig", "TERM", program, "serve", "--data", data, "--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            words = process.stdout.readline().split()
            if words[:2] != ["listening", "on"]:
                sys.exit("aura-server did not start")
            yield process, words[2]
        finally:
            process.terminate()


def resident_megabytes(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise OSError(f"no memory figure of process {pid}")
