"""Draws contact sheets of PROP files, to be judged by eye.

sheet.py OUT.png [--paint] [--level n] [--turn degrees] FILE.prop ...    --paint: the paint material in magenta"""

import io
import os
import sys

import numpy as np
from PIL import Image, ImageDraw

import prop
import register

CELL, LABEL, COLUMNS = 220, 14, 8
LIGHT = np.array([0.45, 0.75, 0.5]) / np.linalg.norm([0.45, 0.75, 0.5])


def draw(path, size, turn=30.0, paint=None, level=0, tilt=18.0):
    """An RGB array (size, size, 3) of one thing, seen from the front right and above."""
    head, levels, _, encoded = prop.read(path)
    mesh = levels[min(level, len(levels) - 1)]
    number = register.paintable(head, levels[0], paint) if paint else -2
    images = [np.asarray(Image.open(io.BytesIO(e)).convert("RGBA"), float) / 255 for e in encoded]
    a, t = np.radians(-turn), np.radians(tilt)
    about_y = np.array([[np.cos(a), 0, np.sin(a)], [0, 1, 0], [-np.sin(a), 0, np.cos(a)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(t), -np.sin(t)], [0, np.sin(t), np.cos(t)]])
    eye = about_x @ about_y
    p, n = mesh.pos @ eye.T, mesh.nor
    low, high = p.min(0), p.max(0)
    k = (size - 8) / max(high[0] - low[0], high[1] - low[1], 1e-9)
    xy = np.stack([(p[:, 0] - (low[0] + high[0]) / 2) * k + size / 2,
                   size / 2 - (p[:, 1] - (low[1] + high[1]) / 2) * k], 1)
    out, depth = np.full((size, size, 3), 0.92), np.full((size, size), -1e9)
    surface = mesh.triangle_surface()
    order = np.argsort([head["materials"][m]["transmission"] > 0 for m in surface], kind="stable")
    for i in order:
        _triangle(out, depth, mesh.tri[i], xy, p[:, 2], n, mesh.uv, head["materials"][surface[i]], images,
                  eye, surface[i] == number)
    return out


def _triangle(out, depth, corner, xy, z, nor, uv, material, images, eye, painted):
    q = xy[corner]
    x0, y0 = np.maximum(np.floor(q.min(0)).astype(int), 0)
    x1, y1 = np.minimum(np.ceil(q.max(0)).astype(int) + 1, len(out))
    area = (q[1, 0] - q[0, 0]) * (q[2, 1] - q[0, 1]) - (q[2, 0] - q[0, 0]) * (q[1, 1] - q[0, 1])
    if x1 <= x0 or y1 <= y0 or abs(area) < 1e-9 or (area > 0 and not material["twoSided"]):
        return
    gx, gy = np.meshgrid(np.arange(x0, x1) + 0.5, np.arange(y0, y1) + 0.5)
    w1 = ((gx - q[0, 0]) * (q[2, 1] - q[0, 1]) - (q[2, 0] - q[0, 0]) * (gy - q[0, 1])) / area
    w2 = ((q[1, 0] - q[0, 0]) * (gy - q[0, 1]) - (gx - q[0, 0]) * (q[1, 1] - q[0, 1])) / area
    w = np.stack([1 - w1 - w2, w1, w2], -1)
    inside = (w > -1e-6).all(-1)
    here = w @ z[corner]
    inside &= here > depth[y0:y1, x0:x1]
    if not inside.any():
        return
    w = w[inside]
    colour = np.broadcast_to(material["color"], (len(w), 3)) ** (1 / 2.2)
    if material["image"] >= 0:
        texels = images[material["image"]]
        st = w @ uv[corner] % 1.0
        x = (st[:, 0] * texels.shape[1]).astype(int) % texels.shape[1]
        y = ((1 - st[:, 1]) * texels.shape[0]).astype(int) % texels.shape[0]
        sample = texels[y, x]
        colour = sample[:, :3]
        if material["cutout"]:
            solid = sample[:, 3] > 0.5
            inside[inside] = solid
            colour, w = colour[solid], w[solid]
    if painted:
        colour = np.array([0.9, 0.1, 0.7]) * colour.mean(1, keepdims=True) ** 0.3
    n = w @ nor[corner]
    n = np.where(((n @ eye[2]) < 0)[:, None], -n, n) if material["twoSided"] else n
    shine = np.clip(n @ LIGHT, 0, 1)[:, None]
    colour = colour * (0.42 + 0.58 * shine) + material["metallic"] * 0.12 * shine**8
    target = out[y0:y1, x0:x1]
    if material["transmission"]:
        target[inside] = target[inside] * 0.6 + colour * 0.4
    else:
        target[inside] = colour
        depth[y0:y1, x0:x1][inside] = here[inside]


def sheet(paths, paints=None, level=0, turn=30.0):
    rows = -(-len(paths) // COLUMNS)
    image = Image.new("RGB", (COLUMNS * CELL, rows * (CELL + LABEL)), "white")
    pen = ImageDraw.Draw(image)
    for i, path in enumerate(paths):
        id = os.path.basename(path)[:-5]
        x, y = i % COLUMNS * CELL, i // COLUMNS * (CELL + LABEL)
        cell = draw(path, CELL, turn, paints.get(id, "auto") if paints is not None else None, level)
        image.paste(Image.fromarray((np.clip(cell, 0, 1) * 255).astype(np.uint8)), (x, y))
        pen.text((x + 3, y + CELL), id, fill="black")
    return image


def main(arguments):
    out, level, turn, paints = arguments.pop(0), 0, 30.0, None
    while arguments[0].startswith("--"):
        option = arguments.pop(0)
        if option == "--paint":
            import things
            paints = {t.id: t.paint for t in things.things()}
        elif option == "--level":
            level = int(arguments.pop(0))
        else:
            turn = float(arguments.pop(0))
    sheet(arguments, paints, level, turn).save(out)


if __name__ == "__main__":
    main(sys.argv[1:])
