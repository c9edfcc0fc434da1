"""Writes the manifests, CREDITS.md and the top-level register from what lies in assets/."""

import hashlib
import os

import numpy as np

import catalogue
import prop

COLUMNS = ["id", "name", "synonyms", "class", "width", "height", "depth", "mass", "stands", "paint",
           "static", "licence", "credit", "source", "sha256"]


def models(things, entries, folder):
    """models/manifest.tsv, in the order of things.tsv: the first row of a name is its default."""
    rows = []
    for thing in things:
        path = os.path.join(folder, thing.id + ".prop")
        if os.path.exists(path):
            entry = entries[thing.source]
            rows.append(row(path, thing.id, thing.name, thing.synonyms, thing.kind, thing.stands, thing.paint,
                            thing.static, entry.licence, entry.credit, f"{catalogue.PACKAGE} {thing.source}"))
    write(os.path.join(folder, "manifest.tsv"), rows)


def row(path, id, name, synonyms, kind, stands, paint, static, licence, credit, source):
    head, levels, _, _ = prop.read(path)
    w, h, d = head["size"]
    return [id, name, synonyms, kind, f"{w:.4g}", f"{h:.4g}", f"{d:.4g}", f"{head['massKg']:g}", stands,
            str(paintable(head, levels[0], paint)), "yes" if static else "no", licence, credit, source,
            sha256(path)]


def paintable(head, level, paint):
    """The material that a colour word paints, or -1. "auto": the one with the largest area that is not
    clear, dark rubber or bare metal, unless nothing else is there; a word: the largest named so."""
    if paint == "-":
        return -1
    a, b, c = (level.pos[level.tri[:, k]] for k in range(3))
    area = np.bincount(level.triangle_surface(), np.linalg.norm(np.cross(b - a, c - a), axis=1),
                       len(head["materials"]))
    materials = list(enumerate(head["materials"]))
    if paint != "auto":
        named = [i for i, m in materials if paint in m["name"]]
        if not named:
            raise ValueError(f"{head['id']}: no material named {paint}: {[m['name'] for _, m in materials]}")
        return max(named, key=lambda i: area[i])
    fit = [i for i, m in materials if not m["transmission"] and m["kind"] not in ("rubber", "mirror", "water")]
    solid = [i for i in fit if not m_metal(materials[i][1])]
    pool = solid if area[solid].sum() > 0.2 * area.sum() else fit
    return max(pool, key=lambda i: area[i]) if pool else -1


def m_metal(material):
    return material["metallic"] > 0.5


def write(path, rows, columns=COLUMNS):
    with open(path, "w", encoding="utf-8") as file:
        file.write("\t".join(columns) + "\n")
        file.writelines("\t".join(r) + "\n" for r in rows)


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def toys(rows, package, folder):
    """toys/manifest.tsv; "faces" says where the nose points in the drawing, whose plane is x-y."""
    out = []
    for r in rows:
        path = os.path.join(folder, r["id"] + ".prop")
        if os.path.exists(path):
            out.append(row(path, r["id"], r["name"], r["synonyms"], "toy", "floor", "-", False, "MIT",
                           f'Microsoft Corporation, Fluent Emoji: "{r["drawing"]}"',
                           f'{package} modern/{r["drawing"]}.svg') + [r["faces"]])
    write(os.path.join(folder, "manifest.tsv"), out, COLUMNS + ["faces"])
