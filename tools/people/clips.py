"""Packs the human motion clips of pybullet_data that Cielo's people use. See README.md."""

import io
import json
import os
import struct
import sys
import zlib

import numpy as np

CLIPS = ["walk", "run", "jump", "backflip", "cartwheel", "roll", "spin", "spinkick", "kick", "punch", "dance_a",
         "dance_b", "crawl", "getup_facedown", "getup_faceup"]


def write(folder, out):
    """Name, frames, loops, step in seconds; root x y z in 1/4096 m; 40 numbers a frame (quaternions, hinge angles) as
    share of 3.2 in 1/32767, one column after the other."""
    out.write(struct.pack(">H", len(CLIPS)))
    for name in CLIPS:
        clip = json.load(open(os.path.join(folder, f"humanoid3d_{name}.txt")))
        f = np.array(clip["Frames"])
        b = name.encode()
        out.write(struct.pack(">H", len(b)) + b + struct.pack(">H?f", len(f), clip["Loop"] == "wrap", f[0, 0]))
        out.write(np.round(f[:, 1:4] * 4096).astype(">i2").T.tobytes())
        out.write(np.round(np.clip(f[:, 4:] / 3.2, -1, 1) * 32767).astype(">i2").T.tobytes())


def main():
    body = io.BytesIO()
    write(os.path.join(sys.argv[1], "pybullet_data/data/motions"), body)
    with open(sys.argv[2], "wb") as f:
        f.write(b"CIELOCLP\x01" + zlib.compress(body.getvalue(), 9))
    print(len(CLIPS), "clips,", os.path.getsize(sys.argv[2]), "bytes")


if __name__ == "__main__":
    main()
