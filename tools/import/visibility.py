"""From which side is each triangle seen? Votes from 26 directions through small depth maps."""

import itertools

import numpy as np

PIXELS = 160
STEEP = 0.6  # cosine below which a view is too grazing to vote
VIEWS = [np.array(v) / np.linalg.norm(v) for v in itertools.product((-1, 0, 1), repeat=3) if any(v)]


def votes(corner, see_through):
    """corner (t,3,3). Two arrays (t,): how many samples of the triangle are seen from front and back."""
    low, span = corner.min((0, 1)), np.ptp(corner, axis=(0, 1)).max()
    size = span * 1.75 / PIXELS  # the diagonal of a cube fits
    point, owner = _samples(corner - low - np.ptp(corner, axis=(0, 1)) / 2, size * 0.7)
    normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-20)
    blocks = ~see_through[owner]
    front, back = np.zeros(len(corner)), np.zeros(len(corner))
    for view in VIEWS:
        right = np.cross(view, [0.31, 0.9, 0.17])
        right /= np.linalg.norm(right)
        up = np.cross(right, view)
        x = np.clip((point @ right / size + PIXELS / 2).astype(int), 0, PIXELS - 1)
        y = np.clip((point @ up / size + PIXELS / 2).astype(int), 0, PIXELS - 1)
        pixel, z = y * PIXELS + x, point @ view
        order = np.argsort(z)
        order = order[blocks[order]]
        nearest = np.full(PIXELS * PIXELS, -1)
        nearest[pixel[order]] = order  # the last write stands: the sample nearest to the eye
        seen = nearest[pixel] == np.arange(len(point))
        seen |= ~blocks & ((nearest[pixel] < 0) | (z > z[nearest[pixel]]))
        facing = (normal @ view)[owner]
        front += np.bincount(owner[seen & (facing > STEEP)], minlength=len(corner))
        back += np.bincount(owner[seen & (facing < -STEEP)], minlength=len(corner))
    return front, back


def _samples(corner, step):
    """Points no farther apart than about step on every triangle, and the triangle of each point."""
    edge = np.linalg.norm(corner - np.roll(corner, -1, axis=1), axis=2)
    first = edge.argmax(1)
    row = np.arange(len(corner))
    a, b, c = (corner[row, (first + k) % 3] for k in range(3))
    longest = edge.max(1)
    height = np.linalg.norm(np.cross(b - a, c - a), axis=1) / np.maximum(longest, 1e-20)
    along = np.maximum(np.ceil(longest / step).astype(int), 1)
    across = np.maximum(np.ceil(height / step).astype(int), 1)
    count = along * across
    owner = np.repeat(row, count)
    k = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    u = (k % along[owner] + 0.5) / along[owner]
    v = (k // along[owner] + 0.5) / across[owner]
    v = 1 - np.sqrt(1 - v)  # rows of equal area, so that samples stay even towards the tip
    u, v = (u * (1 - v))[:, None], v[:, None]
    return a[owner] * (1 - u - v) + b[owner] * u + c[owner] * v, owner
