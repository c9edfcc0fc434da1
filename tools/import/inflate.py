"""Inflates a flat drawing into a rounded body.

Half the depth is depth * sqrt(u), where u solves laplace(u) = -4 inside the outline and 0 on it: a disc
becomes a ball, a bar a roll. A ceiling flattens fat bodies; marching cubes of h^2 - z^2 give the mesh."""

import io

import numpy as np
import resvg_py
import scipy.ndimage as nd
import scipy.sparse as sparse
import scipy.sparse.linalg as linalg
from PIL import Image
from skimage import measure

import mesh

GRID, MARGIN, TEXELS, BACK_TEXELS = 128, 6, 360, 96


def raster(path, crop, turn):
    """The drawing as RGBA, TEXELS square; crop: share of its height kept, from the top; turn:
    degrees counter-clockwise."""
    with open(path, encoding="utf-8") as file:
        data = bytes(resvg_py.svg_to_bytes(svg_string=file.read(), width=TEXELS, height=TEXELS))
    pixels = np.array(Image.open(io.BytesIO(data)).convert("RGBA"))
    pixels[round(crop * TEXELS):] = 0
    return np.array(Image.fromarray(pixels).rotate(turn, Image.BICUBIC)) if turn else pixels


def body(pixels, size, depth, ceiling, lying=False):
    """A mesh with the drawing on both sides: its longest side is size metres, its base in the origin.

    lying: the drawing's plane is the ground, its lower edge towards +z."""
    alpha = Image.fromarray(pixels[:, :, 3]).resize((GRID, GRID), Image.LANCZOS)
    inside = nd.binary_fill_holes(np.pad(np.asarray(alpha) > 127, MARGIN))
    label, count = nd.label(inside)
    inside = label == 1 + np.argmax(nd.sum(inside, label, range(1, count + 1)))
    u = nd.gaussian_filter(_poisson(inside), 1.0)
    height = np.where(inside, np.sqrt(u) * depth, 0)
    limit = ceiling * GRID / 4
    if height.max() > limit:
        height = limit * np.tanh(height / limit)
    outside = nd.distance_transform_edt(~inside)
    soft = nd.gaussian_filter(inside.astype(float), 1.0) - 0.5
    field = height**2 + np.where(soft < 0, soft * 4 - 0.5 * outside**2, np.minimum(soft * 2, 1))
    half = int(height.max()) + 3
    z = np.arange(-half, half + 1)
    v, f, _, _ = measure.marching_cubes(field[None] - (z**2)[:, None, None], 0.0)
    x, y = v[:, 2] - MARGIN, v[:, 1] - MARGIN
    pos = np.stack([x - GRID / 2, GRID - y, _smooth(v[:, 0] - half, f)], 1)
    if lying:
        pos = np.stack([pos[:, 0], pos[:, 2], -pos[:, 1]], 1)
    pos *= size / np.ptp(pos, axis=0).max()
    pos[:, [0, 2]] -= (pos[:, [0, 2]].min(0) + pos[:, [0, 2]].max(0)) / 2
    pos[:, 1] -= pos[:, 1].min()
    uv = np.stack([(x + 0.5) / GRID, 1 - (y + 0.5) / GRID], 1)
    if np.einsum("ij,ij->i", pos[f[:, 0]], np.cross(pos[f[:, 1]], pos[f[:, 2]])).sum() < 0:
        f = f[:, ::-1]
    return mesh.Mesh(pos, uv, np.zeros(len(pos), np.int32), np.ascontiguousarray(f, np.uint32))


def _poisson(inside):
    number = -np.ones(inside.shape, int)
    count = int(inside.sum())
    number[inside] = np.arange(count)
    own = number[inside]
    rows, columns, values = [own], [own], [np.full(count, 4.0)]
    padded = np.pad(number, 1, constant_values=-1)
    for dy, dx in ((0, 1), (2, 1), (1, 0), (1, 2)):
        other = padded[dy:dy + inside.shape[0], dx:dx + inside.shape[1]][inside]
        there = other >= 0
        rows.append(own[there])
        columns.append(other[there])
        values.append(-np.ones(there.sum()))
    matrix = sparse.csc_matrix(
        (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), (count, count))
    u = np.zeros(inside.shape)
    u[inside] = np.maximum(linalg.spsolve(matrix, np.full(count, 4.0)), 0)
    return u


def _smooth(z, f):
    """Two rounds of averaging over neighbours, against grid steps in depth."""
    for _ in range(2):
        total, count = np.zeros(len(z)), np.zeros(len(z))
        for i, j in ((0, 1), (1, 2), (2, 0)):
            np.add.at(total, f[:, i], z[f[:, j]])
            np.add.at(count, f[:, i], 1)
        z = 0.5 * z + 0.5 * total / np.maximum(count, 1)
    return z


def paint(pixels, back):
    """The drawing without alpha, its colours bled past the outline. back: the inner part (a face, say)
    is painted over with the colours round it."""
    solid = pixels[:, :, 3] > 200
    if back:
        rim = nd.distance_transform_edt(nd.binary_fill_holes(solid))
        solid &= (rim > 3) & (rim < 0.045 * TEXELS)
    near = nd.distance_transform_edt(~solid, return_distances=False, return_indices=True)
    rgb = pixels[:, :, :3][near[0], near[1]]
    if back:
        rgb = nd.gaussian_filter(rgb.astype(float), (14, 14, 0)).round().astype(np.uint8)
        return Image.fromarray(rgb).resize((BACK_TEXELS, BACK_TEXELS), Image.LANCZOS)
    return Image.fromarray(rgb)


def rubber_duck(pixels):
    """Yellow for every colour but the beak's, which turns orange; dark spots (eyes) stay."""
    rgb = pixels[:, :, :3] / 255.0
    light = rgb.max(2)
    yellow = (rgb[:, :, 0] > 0.75) & (rgb[:, :, 1] > 0.5) & (rgb[:, :, 2] < 0.45)
    tone = (0.82 + 0.18 * np.clip(rgb.mean(2) / 0.6, 0, 1))[:, :, None]
    out = np.array([1.0, 0.78, 0.08]) * tone
    out[yellow] = np.array([0.95, 0.42, 0.06]) * (0.7 + 0.3 * light[yellow])[:, None]
    dark = light < 0.3
    out[dark] = rgb[dark]
    return np.dstack([(out * 255).round().astype(np.uint8), pixels[:, :, 3]])
