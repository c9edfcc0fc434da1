"""Inflates the drawings of toys.tsv into assets/toys.

toys.py DRAWINGS ASSETS [id ...]    DRAWINGS: the folder icons/modern of the drawings' package"""

import os
import sys

import numpy as np

import decimate
import hulls
import inflate
import mesh
import pictures
import prop
import register
import shading
import things

PACKAGE = "fluentui-emoji 1.3.0"
LEVELS = (2400, 700)
FOAM = 120.0  # kg/m3
CREASE = 75  # degrees


def convert(row, drawing, path):
    """Writes one PROP file."""
    pixels = inflate.raster(drawing, float(row["crop"]), float(row["turn"]))
    if row["tint"] == "rubber":
        pixels = inflate.rubber_duck(pixels)
    solid = inflate.body(pixels, float(row["size"]), float(row["depth"]), float(row["ceiling"]),
                         row["faces"] == "lying")
    two_faced = row["faces"] == "front"
    levels = mesh.settled(
        [_halves(shading.shade(decimate.simplify(solid, t, False)[0], CREASE), two_faced) for t in LEVELS])
    maps = [pictures.Picture(inflate.paint(pixels, back), False) for back in (False, True)[:1 + two_faced]]
    parts = hulls.hulls(levels[-1])
    head = {
        "id": row["id"], "size": [round(float(s), 4) for s in np.ptp(levels[0].pos, axis=0)],
        "massKg": round(FOAM * sum(h.volume for h in parts), 4),
        "materials": [{"name": name, "color": [1, 1, 1], "roughness": 0.35, "metallic": 0, "transmission": 0.0,
                       "cutout": False, "twoSided": False, "kind": "vinyl", "image": i}
                      for i, name in enumerate(("front", "back")[:len(maps)])]}
    prop.write(path, head, levels, [h.points for h in parts], maps)


def _halves(level, two_faced):
    """The triangles that face away get material 1 (and vertices of their own) where the back differs."""
    if not two_faced:
        return level
    corner = level.pos[level.tri]
    back = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])[:, 2] < 0
    key = level.tri.astype(np.int64) * 2 + back[:, None]
    used, tri = np.unique(key, return_inverse=True)
    source = used // 2
    return mesh.Mesh(level.pos[source], level.uv[source], (used % 2).astype(np.int32),
                     tri.reshape(-1, 3).astype(np.uint32), level.nor[source])


def main(drawings, assets, only):
    folder = os.path.join(assets, "toys")
    os.makedirs(folder, exist_ok=True)
    rows = things.rows_of("toys.tsv")
    for row in rows:
        path = os.path.join(folder, row["id"] + ".prop")
        if row["id"] in only or (not only and not os.path.exists(path)):
            convert(row, os.path.join(drawings, row["drawing"] + ".svg"), path)
            print(row["id"], os.path.getsize(path), flush=True)
    for name in set(os.listdir(folder)) - {r["id"] + ".prop" for r in rows} - {"manifest.tsv"}:
        os.remove(os.path.join(folder, name))
    register.toys(rows, PACKAGE, folder)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], set(sys.argv[3:]))
