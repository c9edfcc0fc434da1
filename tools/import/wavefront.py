"""Reads OBJ and MTL files in Latin-1, as loosely as the catalogue's exporters wrote them."""

import os
from dataclasses import dataclass, field

import numpy as np

import polygons

_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp")


@dataclass
class Surface:
    """One MTL material. kd, ks: sRGB as written; d: opacity; picture: path of the colour map or ""."""

    name: str = ""
    kd: list = field(default_factory=lambda: [0.7] * 3)
    ks: list = field(default_factory=lambda: [0.0] * 3)
    ns: float = 10.0
    d: float = 1.0
    picture: str = ""


@dataclass
class Soup:
    """Triangles as read. pos (n,3), uv (m,2), corners: position and uv index (t,3; uv -1 = none)."""

    pos: np.ndarray
    uv: np.ndarray
    tri: np.ndarray
    tri_uv: np.ndarray
    tri_surface: np.ndarray
    surfaces: list


def read(path):
    """The triangles of an OBJ file; polygons are cut up, negative indices count from the end."""
    pos, uv, faces, faces_uv, faces_surface = [], [], [], [], []
    names, current, library = {}, None, {}
    with open(path, encoding="latin-1") as lines:
        for line in lines:
            words = line.split()
            if not words:
                continue
            if words[0] == "v":
                pos.append([float(x) for x in words[1:4]])
            elif words[0] == "vt":
                uv.append([float(x) for x in words[1:3]])
            elif words[0] == "f":
                if current is None:
                    current = names.setdefault("", len(names))
                corners = [_corner(w, len(pos), len(uv)) for w in words[1:]]
                faces.append([c[0] for c in corners])
                faces_uv.append([c[1] for c in corners])
                faces_surface.append(current)
            elif words[0] == "usemtl":
                current = names.setdefault(line.split(None, 1)[1].strip() if len(words) > 1 else "", len(names))
            elif words[0] == "mtllib":
                library.update(_materials(os.path.join(os.path.dirname(path), line.split(None, 1)[1].strip())))
    pos = np.array(pos, np.float64).reshape(-1, 3)
    cuts = polygons.triangulate(pos, faces)
    return Soup(
        pos,
        np.array(uv, np.float64).reshape(-1, 2),
        np.array([[f[k] for k in t] for f, cut in zip(faces, cuts) for t in cut], np.int64).reshape(-1, 3),
        np.array([[f[k] for k in t] for f, cut in zip(faces_uv, cuts) for t in cut], np.int64).reshape(-1, 3),
        np.repeat(np.array(faces_surface, np.int32), [len(cut) for cut in cuts]),
        [library.get(name, Surface(name)) for name in names],
    )


def _corner(word, positions, uvs):
    """ "7/3/2" or "-1//4" to a pair of zero-based indices."""
    parts = word.split("/")
    p = int(parts[0])
    t = int(parts[1]) if len(parts) > 1 and parts[1] else 0
    return (p - 1 if p > 0 else positions + p, t - 1 if t > 0 else uvs + t if t < 0 else -1)


def _materials(path):
    found, current = {}, None
    if not os.path.exists(path):
        return found
    with open(path, encoding="latin-1") as lines:
        for line in lines:
            words = line.strip().split(None, 1)
            if len(words) < 2 or words[0].startswith("#"):
                continue
            key, value = words[0], words[1].strip()
            if key == "newmtl":
                current = found[value] = Surface(value, [0.8] * 3)
            elif current is not None:
                try:
                    _set(current, key, value, os.path.dirname(path))
                except ValueError:
                    pass  # "Kd spectral file.rfl" and the like: the default stays
    return found


def _set(surface, key, value, folder):
    if key == "Kd":
        surface.kd = _triple(value)
    elif key == "Ks":
        surface.ks = _triple(value)
    elif key == "Ns":
        surface.ns = float(value.split()[0])
    elif key == "d":
        surface.d = float(value.split()[-1])
    elif key == "Tr":
        surface.d = 1 - float(value.split()[0])
    elif key == "map_Kd":
        surface.picture = _picture(folder, value)


def _triple(text):
    values = [float(x) for x in text.split()[:3]]
    return (values * 3)[:3]


def _picture(folder, name):
    """The picture's path; a lost name means the lone picture beside the model, if there is just one."""
    path = os.path.join(folder, name.replace("\\", "/").split("/")[-1] if os.path.isabs(name) else name)
    if os.path.exists(path):
        return path
    lone = [f for f in os.listdir(folder) if f.lower().endswith(_PICTURES)]
    return os.path.join(folder, lone[0]) if len(lone) == 1 else ""
