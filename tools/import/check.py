"""Checks assets/models and assets/toys: layout, sizes, hashes, budgets, and that nothing is inside out.

check.py ASSETS    prints one line a fault and ends with 1 if there is any"""

import io
import os
import sys
import tempfile

import numpy as np
from PIL import Image

import licences
import prop
import register
import visibility
import winding

BUDGETS = {"models": 32 * 2**20, "toys": 3 * 2**20}
FINEST = {"vehicle": 20000, "person": 20000, "animal": 20000}
INSIDE_OUT = 0.06  # largest share of a thing's visible surface that may show its back


def faults(path, row):
    """What is wrong with one file, as texts."""
    head, levels, hulls, encoded = prop.read(path)
    out = []
    if register.sha256(path) != row["sha256"]:
        out.append("hash differs from the manifest")
    size = np.array([float(row[k]) for k in ("width", "height", "depth")])
    low, high = levels[0].pos.min(0), levels[0].pos.max(0)
    if np.abs(high - low - size).max() > 2e-3 * size.max():
        out.append(f"measures {high - low}, the manifest says {size}")
    middle = (low + high) / 2 - [0, (high - low)[1] / 2, 0]
    if np.abs(middle).max() > 1e-3 * size.max():
        out.append(f"the middle of the base lies at {middle}")
    if not 0 < head["massKg"] < 20000 or not -1 <= int(row["paint"]) < len(head["materials"]):
        out.append("mass or paint out of range")
    for number, (level, entry) in enumerate(zip(levels, head["levels"])):
        covered = [i for g in entry["groups"] for i in (g["first"], g["first"] + g["count"])]
        if covered[0] != 0 or covered[-1] != len(level.tri) or covered[1:-1:2] != covered[2::2]:
            out.append(f"level {number}: groups do not cover the triangles")
        if level.tri.max() >= len(level.pos) or not np.isfinite(level.nor).all():
            out.append(f"level {number}: bad index or normal")
    if len(levels[0].tri) > 1.45 * max(FINEST.get(row["class"], 6000), 13000):
        out.append(f"{len(levels[0].tri)} triangles")
    if not 1 <= len(hulls) <= 16 or max(map(len, hulls)) > 32 or min(map(len, hulls)) < 4:
        out.append(f"hulls of {[len(h) for h in hulls]} points")
    area = sum(np.prod(Image.open(io.BytesIO(e)).size) for e in encoded)
    if area > 1.02 * 512 * 512:
        out.append(f"{area} texels")
    return out + _round_trip(head, levels, hulls, encoded) + _inside_out(head, levels[0])


def _round_trip(head, levels, hulls, encoded):
    """Writes what was read and reads it again: positions may move by half a step at most."""
    class Stored:
        def __init__(self, image, data):
            self.width, self.height, self.format, self.data = (
                image["width"], image["height"], image["format"], data)
    with tempfile.NamedTemporaryFile(suffix=".prop") as file:
        prop.write(file.name, head, levels, hulls, [Stored(i, e) for i, e in zip(head["images"], encoded)])
        _, again, hulls_again, encoded_again = prop.read(file.name)
    step = np.ptp(levels[0].pos, axis=0).max() / 65535
    worst = max(np.abs(a.pos[a.tri] - b.pos[b.tri]).max() for a, b in zip(levels, again))
    same = encoded == encoded_again and all((a == b).all() for a, b in zip(hulls, hulls_again))
    return [] if worst <= 1.5 * step + 2e-6 and same else [f"round trip: {worst / step:.1f} steps, pictures and hulls {same}"]


def _inside_out(head, level):
    surface = level.triangle_surface()
    clear = np.array([m["transmission"] > 0 for m in head["materials"]])[surface]
    both = np.array([m["twoSided"] for m in head["materials"]])[surface]
    front, back = visibility.votes(level.pos[level.tri], clear)
    wrong = ~both & ~clear & winding.in_open_patch(level)  # thin closed sheets flicker in the small maps
    share = back[wrong].sum() / max((front + back).sum(), 1)
    return [f"shows its back on {share:.1%} of the surface"] if share > INSIDE_OUT else []


def main(assets):
    count = 0
    for folder, budget in BUDGETS.items():
        rows = licences.table(os.path.join(assets, folder, "manifest.tsv"))
        files = {f for f in os.listdir(os.path.join(assets, folder)) if f.endswith(".prop")}
        lone = files ^ {r["id"] + ".prop" for r in rows}
        total = sum(os.path.getsize(os.path.join(assets, folder, f)) for f in files)
        found = [f"{folder}: in the folder or the manifest alone: {sorted(lone)}"] if lone else []
        if total > budget:
            found.append(f"{folder}: {total} bytes, budget {budget}")
        for row in rows:
            path = os.path.join(assets, folder, row["id"] + ".prop")
            found += [f"{folder}/{row['id']}: {text}" for text in faults(path, row)]
        print(*found, f"{folder}: {len(rows)} things, {total / 2**20:.1f} MB, {len(found)} faults", sep="\n")
        count += len(found)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
