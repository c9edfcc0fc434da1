"""Imports the models of things.tsv into assets/models.

models.py CATALOGUES ASSETS [id ...]    CATALOGUES: folder with the five unpacked .sh3f archives"""

import os
import re
import sys

import numpy as np

import catalogue
import decimate
import hulls
import matter
import mesh
import pictures
import prop
import register
import shading
import things
import wavefront
import winding

LEVELS = (6000, 1500)
FINE_LEVEL = 20000
CREASE, SOFT_CREASE = 42, 75  # degrees
LIVING = {"person", "animal"}
SOFT = LIVING | {"food"}
SOLID_AREA, LEAF_AREA = 0.8, 0.55  # share of the source's surface that a level should keep
MORE = (1, 1.6, 2.5, 4)  # times the target; fine levels take the first two
GOOD_ERROR = 0.02  # of the size
LARGE = 0.08  # share of the surface from which a material counts on its own
COARSER = 0.85  # a further level must have at most this share of the triangles of the one before


def convert(thing, entry, path, repairs=(), corrections=()):
    """Writes one PROP file."""
    soup = wavefront.read(entry.path)
    clean = mesh.weld(mesh.place(soup.pos, entry, thing.scale, thing.turn), soup)
    clear = {i for i, surface in enumerate(soup.surfaces) if surface.d < 0.6}
    clean, both_sides = winding.outwards(_without_hidden(clean, soup, corrections), clear)
    if thing.part:
        clean = mesh.one(clean, [i for i, s in enumerate(soup.surfaces) if re.search(thing.part, s.name)])
    crease = SOFT_CREASE if thing.kind in SOFT else CREASE
    levels = mesh.settled([shading.shade(level, crease) for level in _levels(thing, clean, soup)])
    both_sides |= winding.torn(levels[0], clear)
    used = sorted({int(m) for level in levels for m in np.unique(level.surface)})
    materials, maps = _materials(thing, soup.surfaces, used, both_sides, repairs, corrections)
    renumber = np.zeros(max(used) + 1, np.int32)
    renumber[used] = np.arange(len(used))
    levels = [mesh.Mesh(v.pos, v.uv, renumber[v.surface], v.tri, v.nor) for v in levels]
    head = {"id": thing.id, "size": [round(float(s), 4) for s in np.ptp(levels[0].pos, axis=0)],
            "massKg": thing.mass, "materials": materials}
    prop.write(path, head, levels, [h.points for h in hulls.hulls(levels[-1])], maps)


def _materials(thing, surfaces, used, both_sides, repairs, corrections):
    """The entries of the head for the used surfaces, and their pictures."""
    paths = {m: _picture(surfaces[m], corrections) for m in used}
    maps = pictures.encode({p for p in paths.values() if p}, dict(repairs))
    numbers = {p: i for i, p in enumerate(maps)}
    out = []
    for m in used:
        cutout = paths[m] in maps and maps[paths[m]].cutout
        material = matter.describe(surfaces[m], thing.matter, thing.kind in LIVING,
                                   numbers.get(paths[m], -1), cutout, m in both_sides)
        material["twoSided"] |= thing.kind == "plant" and material["kind"] == "leaf"
        out.append(_corrected(material, surfaces[m].name, corrections))
    return out, list(maps.values())


def _levels(thing, clean, soup):
    textured = any(s.picture for s in soup.surfaces)
    leafy = thing.kind == "plant" and not thing.triangles
    out = []
    finest = thing.triangles or (FINE_LEVEL if thing.kind in things.FINE else LEVELS[0])
    for target in sorted({finest, *LEVELS}, reverse=True):
        level = _level(clean, target, textured, leafy)
        if not out or len(level.tri) <= COARSER * len(out[-1].tri):
            out.append(level)
    return out


def _level(clean, target, textured, leafy):
    """Decimated to the target; to more where too much of the surface would go or the error is large."""
    for factor in MORE if target <= LEVELS[-1] else MORE[:2]:
        triangles = int(factor * target)
        level = decimate.foliage(clean, triangles) if leafy else None
        if level is None:
            level, error = decimate.simplify(clean, triangles, textured)
            good = error < GOOD_ERROR and _keeps(clean, level, SOLID_AREA)
        else:
            good = _keeps(clean, level, LEAF_AREA)
        if good:
            break
    return level


def _keeps(clean, level, share):
    """Whether that share of the area is left, and half of it of every material of some size."""
    before, after = (np.bincount(m.triangle_surface(), mesh.areas(m), clean.surface.max() + 1)
                     for m in (clean, level))
    large = before > LARGE * before.sum()
    return after.sum() >= share * before.sum() and (after >= share / 2 * before)[large].all()


def _without_hidden(clean, soup, corrections):
    """Drops the triangles of materials that surfaces.tsv calls hidden."""
    hidden = [i for i, s in enumerate(soup.surfaces)
              if any(re.search(word, s.name) and v.get("kind") == "hidden" for word, v in corrections)]
    return clean.with_triangles(clean.tri[~np.isin(clean.triangle_surface(), hidden)])


def _picture(surface, corrections):
    dropped = any(re.search(word, surface.name) and v.get("picture") == "none" for word, v in corrections)
    return "" if dropped else surface.picture


def _corrected(material, name, corrections):
    for word, values in corrections:
        if re.search(word, name):
            for key, value in values.items():
                if key == "color":
                    srgb = [int(value[i:i + 2], 16) / 255 for i in (1, 3, 5)]
                    material[key] = [round(float(c), 4) for c in matter.linear(srgb)]
                elif key != "picture":
                    material[key] = value if key == "kind" else float(value)
    return material


def main(catalogues, assets, only):
    entries, repairs, corrections = catalogue.read(catalogues), things.repairs(), things.surfaces()
    folder = os.path.join(assets, "models")
    os.makedirs(folder, exist_ok=True)
    rows = things.things()
    for thing in rows:
        path = os.path.join(folder, thing.id + ".prop")
        if thing.id in only or (not only and not os.path.exists(path)):
            convert(thing, entries[thing.source], path, repairs.get(thing.id, {}),
                    corrections.get(thing.id, ()))
            print(thing.id, os.path.getsize(path), flush=True)
    for name in set(os.listdir(folder)) - {t.id + ".prop" for t in rows} - {"manifest.tsv"}:
        os.remove(os.path.join(folder, name))
    register.models(rows, entries, folder)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], set(sys.argv[3:]))
