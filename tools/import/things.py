"""Reads the hand-written tables: things.tsv, toys.tsv, repairs.tsv, surfaces.tsv."""

import os
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSES = {
    "furniture", "vehicle", "person", "animal", "food", "container", "appliance", "electronics",
    "instrument", "tool", "plant", "street", "building", "toy", "garment", "sport", "decoration",
    "kitchen"}
STANDS = {"floor", "table", "wall", "ceiling", "hand", "road", "water"}
FINE = {"vehicle", "person", "animal"}  # classes with a level of 20,000 triangles


@dataclass(frozen=True)
class Thing:
    """One row of things.tsv. part: words in names of materials where only one piece of the source is meant;
    paint: "auto", "-" or a word in the name of the material to paint;
    triangles: of the finest level, 0 = by class; where given, leaves are not decimated one by one."""

    id: str
    source: str
    part: str
    name: str
    kind: str
    stands: str
    mass: float
    matter: str
    paint: str
    static: bool
    scale: float
    turn: int
    triangles: int
    synonyms: str


def things():
    rows = [_thing(row) for row in rows_of("things.tsv")]
    ids = [t.id for t in rows]
    doubled = {i for i in ids if ids.count(i) > 1}
    if doubled:
        raise ValueError(f"things.tsv: ids used twice: {sorted(doubled)}")
    return rows


def _thing(row):
    if row["class"] not in CLASSES or row["stands"] not in STANDS:
        raise ValueError(f"things.tsv: {row['id']}: class {row['class']}, stands {row['stands']}")
    source, _, part = row["source"].partition("#")
    return Thing(row["id"], source, part, row["name"], row["class"], row["stands"], float(row["mass"]),
                 row["matter"], row["paint"], row["static"] == "yes", float(row["scale"]),
                 int(row["turn"]), int(row["triangles"]), row["synonyms"])


def repairs():
    """Model id -> picture file -> [(box, how)]. Boxes are fractions of the picture from the top left."""
    out = {}
    for row in rows_of("repairs.tsv"):
        box = tuple(float(x) for x in row["box"].split())
        out.setdefault(row["id"], {}).setdefault(row["picture"], []).append((box, row["how"]))
    return out


def surfaces():
    """Model id -> [(word in the material's name, {key: value})]: corrections of materials."""
    out = {}
    for row in rows_of("surfaces.tsv"):
        values = {k: row[k] for k in ("color", "kind", "roughness", "metallic", "transmission", "picture")
                  if row[k] != "-"}
        out.setdefault(row["id"], []).append((row["material"], values))
    return out


def rows_of(name):
    """The rows of a tab-separated table beside this file, as dictionaries; # begins a comment line."""
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file if line.strip() and line[0] != "#"]
    for number, line in enumerate(lines[1:], 2):
        if len(line) != len(lines[0]):
            raise ValueError(f"{name}, row {number}: {len(line)} columns, expected {len(lines[0])}")
    return [dict(zip(lines[0], line)) for line in lines[1:]]
