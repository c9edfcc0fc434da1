"""Reads the five Sweet Home 3D furniture catalogues: one entry per model."""

import os
import re
from dataclasses import dataclass

PACKAGE = "sweethome3d-furniture 1.8-1"
LICENCES = {
    "BlendSwap-CC-0": "CC0-1.0",
    "BlendSwap-CC-BY": "CC-BY-3.0",
    "KatorLegaz": "CC-BY-3.0-US",
    "Reallusion": "CC-BY-3.0-US",
    "Scopia": "CC-BY-3.0",
}
OWNERS = {
    "BlendSwap-CC-0": "Blend Swap CC-0 library",
    "BlendSwap-CC-BY": "Blend Swap CC-BY library",
    "KatorLegaz": "Andrew Kator & Jennifer Legaz",
    "Reallusion": "Reallusion",
    "Scopia": "Emmanuel PUYBARET / eTeks and Scopia",
}
_FIELD = re.compile(r"^\s*(\w+)#(\d+)\s*=(.*)$")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


@dataclass(frozen=True)
class Entry:
    """One model. size: width, height, depth in metres; rotation: 9 numbers, row-major, or empty."""

    library: str
    path: str
    title: str
    creator: str
    size: tuple
    rotation: tuple

    @property
    def key(self):
        """Library and file stem, for example "Scopia/dog"."""
        return self.library + "/" + os.path.splitext(os.path.basename(self.path))[0]

    @property
    def licence(self):
        return LICENCES[self.library]

    @property
    def credit(self):
        owner = OWNERS[self.library]
        who = self.creator if self.creator not in ("", "Scopia", "Reallusion", "Kator Legaz") else ""
        return f'{who + ", " if who else ""}{owner}: "{self.title}"'


def read(root):
    """All entries by key. root: folder that holds the five unpacked .sh3f archives."""
    entries = {}
    for library in sorted(LICENCES):
        for fields in _numbered(os.path.join(root, library, "PluginFurnitureCatalog.properties")):
            if "model" not in fields:
                continue
            entry = Entry(
                library=library,
                path=os.path.join(root, library, fields["model"].lstrip("/")),
                title=fields.get("name", ""),
                creator=fields.get("creator", ""),
                size=tuple(float(fields[k]) / 100 for k in ("width", "height", "depth")),
                rotation=tuple(float(x) for x in fields.get("modelRotation", "").split()),
            )
            entries[entry.key] = entry
    return entries


def _numbered(path):
    """The dictionaries of the fields "name#number=value", by number."""
    found = {}
    with open(path, encoding="latin-1") as lines:
        for line in lines:
            match = _FIELD.match(line.rstrip("\n"))
            if match:
                name, number, value = match.groups()
                value = _ESCAPE.sub(lambda m: chr(int(m.group(1), 16)), value).strip()
                found.setdefault(int(number), {})[name] = value
    return [found[number] for number in sorted(found)]
