"""What a surface is made of, guessed from its name, else from the thing's main matter."""

import os
import re

import numpy as np

# Word in the material's or the map's name (English, French, Spanish, Italian, German)
# -> kind, roughness, metallic. The first hit counts.
_NAMES = [(re.compile(words), kind, rough, metal) for words, kind, rough, metal in [
    (r"mirror|miroir|espejo", "mirror", 0.03, 1),
    (r"chrom|inox|acero|steel|\balu|silver|nickel", "steel", 0.32, 1),
    (r"gold|copper|brass|bronze|laton|cobre", "brass", 0.32, 1),
    (r"metal|iron|hierro|fer_", "iron", 0.32, 1),
    (r"glass|verre|vidrio|cristal|vitre|pane\b", "glass", 0.05, 0),
    (r"water|\beau\b|agua|swimming.?pool", "water", 0.04, 0),
    (r"ceram|porcel|porzel|enamel|email", "ceramic", 0.12, 0),
    (r"lacquer|laque|varnish|vernis|barniz|gloss|paint|car_?body|carroc", "paint", 0.22, 0),
    (r"leather|cuir|cuero|skai", "leather", 0.48, 0),
    (r"wood|bois|madera|legno|holz|\boak|\bpine|walnut|teak|parquet", "wood", 0.5, 0),
    (r"plast|pvc", "plastic", 0.38, 0),
    (r"rubber|gom|tire|tyre|pneu|caoutch", "rubber", 0.85, 0),
    (r"cloth|fabric|tissu|tela|tejido|cotton|cushion|coussin|cojin|pillow|sheet|drap|carpet|tapis"
     r"|\brug|towel|sofa|curtain|mattress|wool", "fabric", 0.92, 0),
    (r"leaf|leaves|feuil|hoja|grass|herbe|plant|flower|fleur", "leaf", 0.7, 0),
    (r"stone|pierre|piedra|rock|concrete|beton|brick|marble|marbre|terracotta|clay", "stone", 0.75, 0),
    (r"paper|papier|papel|carton|cardboard", "paper", 0.9, 0),
]]
_LIVING = [(re.compile(words), kind, rough, 0) for words, kind, rough in [
    (r"skin|peau|piel|face|head|body", "skin", 0.6),
    (r"hair|cheveu|pelo|fur", "fur", 0.8),
]]

# Main matter of a thing (column "matter" of things.tsv) -> roughness, or None: from the MTL exponent.
MATTERS = {
    "wood": None, "steel": None, "iron": None, "brass": None, "glass": None, "ceramic": 0.15,
    "paint": 0.3, "plastic": None, "leather": 0.5, "rubber": 0.8, "fabric": 0.9, "leaf": 0.7,
    "stone": 0.8, "paper": 0.88, "skin": 0.65, "fur": 0.85, "food": 0.55, "snow": 0.85, "wax": 0.5,
    "vinyl": 0.35,
}


_BARE = {"steel", "brass"}
_UNSET = (0.8, 0.64)  # greys that exporters write where the author left a colour white
_WHITE = 0.72


def linear(srgb):
    """sRGB 0..1 to linear light, three or more numbers."""
    c = np.clip(np.asarray(srgb, float), 0, 1)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def describe(surface, matter, living, picture, cutout, two_sided):
    """The "materials" entry of a PROP head; living: person or animal; picture: index of the map or -1."""
    text = " ".join([surface.name, os.path.basename(surface.picture)]).lower()
    named = next((row for row in _NAMES + _LIVING * living if row[0].search(text)), None)
    if named:
        kind, rough, metal = named[1:]
    elif matter == "glass" and picture >= 0:
        kind, rough, metal = "paper", 0.8, 0  # a label
    else:
        kind, rough, metal = matter, _roughness(surface, MATTERS[matter]), 0
    base = linear(surface.kd)
    if named is None and matter in _BARE and picture < 0 and _looks_bare(matter, base):
        rough, metal = 0.34, 1
    if not metal and any(np.abs(np.array(surface.kd) - grey).max() < 0.006 for grey in _UNSET):
        base = np.full(3, _WHITE)
    base, rough, metal = _metal(kind, base, rough, metal, picture >= 0, text)
    clear = 0.0
    if surface.d < 0.6 or (kind in ("glass", "water") and surface.d < 0.95):
        clear = round(max(1 - surface.d, 0.6), 2)
        rough = min(rough, 0.06)
        kind = kind if kind == "water" else "glass"
    colour = np.ones(3) if picture >= 0 else np.clip(base, 0.012, 0.85)
    return {
        "name": surface.name[:32], "color": [round(float(c), 4) for c in colour],
        "roughness": round(rough, 2), "metallic": metal, "transmission": clear, "cutout": cutout,
        "twoSided": cutout or two_sided, "kind": kind, "image": picture,
    }


def _looks_bare(matter, base):
    """Whether a colour can be that of bare metal: neither black nor white nor, but for brass, coloured."""
    return 0.1 < base.max() and base.mean() < 0.55 and (matter == "brass" or np.ptp(base) < 0.25)


def _roughness(surface, fixed):
    """GGX roughness of a Blinn exponent, duller where the highlight is weak."""
    if fixed is not None:
        return fixed
    rough = float(np.clip((2 / (surface.ns + 2)) ** 0.25, 0.15, 0.9))
    return float(np.clip(rough + (1 - min(max(surface.ks), 1)) * 0.25, 0.2, 0.9))


def _metal(kind, base, rough, metal, pictured, text):
    """Bare metals are bright; what is called metal but is dark, white or coloured is painted metal."""
    if not metal or kind == "mirror":
        return base, rough, metal
    light, spread = float(base.mean()), float(base.max() - base.min())
    painted = pictured or light < 0.12 or spread > 0.2 or light > 0.7 or "white" in text
    if kind == "iron" and painted:
        return base, 0.42, 0
    if not pictured and light < 0.4:
        base = base * (0.5 / max(light, 0.02)) if spread > 0.02 else np.full(3, 0.5)
    return np.clip(base, 0.04, 0.85), rough, metal
