"""Writes and reads PROP files; the layout is in FORMAT.md."""

import json
import struct
import zlib

import numpy as np

from mesh import Mesh

MAGIC, VERSION = b"PROP", 1


def write(path, head, levels, hulls, pictures):
    """levels: shaded meshes, finest first; hulls: arrays (n,3); pictures: in the order of image numbers."""
    low = np.min([level.pos.min(0) for level in levels], axis=0)
    high = np.max([level.pos.max(0) for level in levels], axis=0)
    box = np.round(np.concatenate([np.floor(low * 1e6), np.ceil(high * 1e6)]) / 1e6, 6)
    head = dict(head, levels=[], box=box.tolist(), hulls=[{"points": len(h)} for h in hulls])
    head["images"] = [{"width": p.width, "height": p.height, "format": p.format, "bytes": len(p.data)}
                      for p in pictures]
    blobs = []
    for level in levels:
        entry, blob = _pack(level, box[:3], np.maximum(box[3:] - box[:3], 1e-6))
        head["levels"].append(entry)
        blobs.append(blob)
    blobs += [np.asarray(h, "<f4").tobytes() for h in hulls]
    blobs += [p.data for p in pictures]
    text = json.dumps(head, separators=(",", ":")).encode()
    body = zlib.compress(struct.pack("<I", len(text)) + text + b"".join(blobs), 9)
    with open(path, "wb") as file:
        file.write(struct.pack("<4sH", MAGIC, VERSION) + body)


def read(path):
    """Head, levels (as meshes), hulls, encoded pictures."""
    with open(path, "rb") as file:
        data = file.read()
    magic, version = struct.unpack_from("<4sH", data)
    if (magic, version) != (MAGIC, VERSION):
        raise ValueError(f"{path}: is {magic} version {version}, expected {MAGIC} version {VERSION}")
    raw = zlib.decompress(data[6:])
    length, = struct.unpack_from("<I", raw)
    head, at = json.loads(raw[4:4 + length]), 4 + length
    low = np.array(head["box"][:3])
    span = np.maximum(np.array(head["box"][3:]) - low, 1e-6)
    levels, hulls, pictures = [], [], []
    for entry in head["levels"]:
        level, at = _unpack(raw, at, entry, low, span)
        levels.append(level)
    for entry in head["hulls"]:
        hulls.append(np.frombuffer(raw, "<f4", 3 * entry["points"], at).reshape(-1, 3))
        at += 12 * entry["points"]
    for entry in head["images"]:
        pictures.append(raw[at:at + entry["bytes"]])
        at += entry["bytes"]
    if at != len(raw):
        raise ValueError(f"{path}: {len(raw) - at} bytes left over")
    return head, levels, hulls, pictures


def _pack(mesh, low, span):
    surface = mesh.triangle_surface()
    order = np.argsort(surface, kind="stable")
    tri, surface = mesh.tri[order], surface[order]
    used, first = np.unique(tri.reshape(-1), return_index=True)
    used = used[np.argsort(first)]  # vertices in the order of their first use
    number = np.zeros(len(mesh.pos), np.int64)
    number[used] = np.arange(len(used))
    index = number[tri].reshape(-1)
    pos, uv, nor = mesh.pos[used], mesh.uv[used], mesh.nor[used]
    uv_box = np.round(np.concatenate([uv.min(0), uv.max(0)]), 5)
    uv_span = np.maximum(uv_box[2:] - uv_box[:2], 1e-6)
    steps = np.diff(_quantise(pos, low, span).astype(np.int64), axis=0, prepend=0) & 0xFFFF
    varints = _varints(np.diff(index, prepend=0))
    groups = [{"material": int(m), "first": int(np.searchsorted(surface, m)), "count": int((surface == m).sum())}
              for m in np.unique(surface)]
    entry = {"vertices": len(used), "triangles": len(tri), "uvBox": uv_box.tolist(),
             "indexBytes": len(varints), "groups": groups}
    return entry, b"".join([steps.astype("<u2").T.tobytes(), _octahedral(nor).T.tobytes(),
                            _quantise(uv, uv_box[:2], uv_span).astype("<u2").T.tobytes(), varints])


def _unpack(raw, at, entry, low, span):
    n, t = entry["vertices"], entry["triangles"]
    steps = np.frombuffer(raw, "<u2", 3 * n, at).reshape(3, n).astype(np.int64)
    pos = (np.cumsum(steps, axis=1) & 0xFFFF).T / 65535 * span + low
    at += 6 * n
    ab = np.frombuffer(raw, np.int8, 2 * n, at).reshape(2, n).T / 127
    at += 2 * n
    uv_box = np.array(entry["uvBox"])
    uv_span = np.maximum(uv_box[2:] - uv_box[:2], 1e-6)
    uv = np.frombuffer(raw, "<u2", 2 * n, at).reshape(2, n).T / 65535 * uv_span + uv_box[:2]
    at += 4 * n
    steps = _from_varints(raw[at:at + entry["indexBytes"]], 3 * t)
    at += entry["indexBytes"]
    tri = np.cumsum(steps).reshape(t, 3)
    surface = np.zeros(n, np.int32)
    for g in entry["groups"]:
        surface[tri[g["first"]:g["first"] + g["count"]]] = g["material"]
    return Mesh(pos, uv, surface, tri.astype(np.uint32), _from_octahedral(ab)), at


def _quantise(values, low, span):
    return np.clip(np.round((values - low) / span * 65535), 0, 65535)


def _varints(steps):
    """Zig-zag, then seven bits a byte."""
    z = (steps << 1) ^ (steps >> 63)
    bytes_of = [z & 0x7F]
    keep = [np.ones(len(z), bool)]
    while (z := z >> 7).any():
        bytes_of[-1] = bytes_of[-1] | np.where(z > 0, 0x80, 0)
        bytes_of.append(z & 0x7F)
        keep.append(z > 0)
    return np.stack(bytes_of, 1)[np.stack(keep, 1)].astype(np.uint8).tobytes()


def _from_varints(data, count):
    b = np.frombuffer(data, np.uint8).astype(np.int64)
    last = b < 128
    start = np.r_[0, np.flatnonzero(last)[:-1] + 1]
    place = np.arange(len(b)) - np.repeat(start, np.diff(np.r_[start, len(b)]))
    z = np.add.reduceat((b & 0x7F) << (7 * place), start)
    if len(z) != count:
        raise ValueError(f"{len(z)} indices, expected {count}")
    return (z >> 1) ^ -(z & 1)


def _octahedral(nor):
    nor = nor / np.abs(nor).sum(1, keepdims=True)
    ab = nor[:, :2].copy()
    below = nor[:, 2] < 0
    sign = np.where(nor[:, :2] >= 0, 1, -1)
    ab[below] = (1 - np.abs(ab[below][:, ::-1])) * sign[below]
    return np.round(ab * 127).astype(np.int8)


def _from_octahedral(ab):
    z = 1 - np.abs(ab).sum(1)
    nor = np.column_stack([ab, z])
    below, sign = z < 0, np.where(ab >= 0, 1, -1)
    nor[below, :2] = (1 - np.abs(ab[below][:, ::-1])) * sign[below]
    return nor / np.linalg.norm(nor, axis=1, keepdims=True)
