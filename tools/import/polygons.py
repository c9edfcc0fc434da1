"""Cuts polygons into triangles: convex ones as fans, the others by clipping ears."""

import numpy as np


def triangulate(pos, polygons):
    """For each polygon (a list of position indices) its triangles, as corner numbers into that list."""
    out = [_fan(len(p)) for p in polygons]
    for count in {len(p) for p in polygons if len(p) > 3}:
        which = np.array([i for i, p in enumerate(polygons) if len(p) == count])
        corner = pos[np.array([polygons[i] for i in which])]  # (m, count, 3)
        after = np.roll(corner, -1, axis=1)
        normal = np.cross(corner, after).sum(1)  # Newell: twice the area, along the normal
        turn = np.cross(corner - np.roll(corner, 1, axis=1), after - corner)
        bend = np.einsum("mkc,mc->mk", turn, normal)
        limit = -1e-6 * (normal**2).sum(1)[:, None]
        for k in np.flatnonzero((bend < limit).any(1)):
            out[which[k]] = _clip(corner[k], normal[k]) or _fan(count)
    return out


def _fan(count):
    return [(0, k, k + 1) for k in range(1, count - 1)]


def _clip(corner, normal):
    """Ear clipping in the plane of the polygon. Keyhole bridges (corners used twice) are allowed."""
    axis = int(np.abs(normal).argmax())
    u, v = ((1, 2), (2, 0), (0, 1))[axis]
    x = corner[:, u] * np.sign(normal[axis])
    y = corner[:, v]
    left, out = list(range(len(corner))), []
    while len(left) > 3:
        ear = _ear(x, y, left)
        if ear is None:
            return out + [(left[0], left[k], left[k + 1]) for k in range(1, len(left) - 1)]
        out.append((left[ear - 1], left[ear], left[(ear + 1) % len(left)]))
        del left[ear]
    return out + [tuple(left)]


def _ear(x, y, left):
    """The convex corner with the best-shaped triangle that holds no other corner, or None."""
    px, py = x[left], y[left]
    ax, ay, cx, cy = np.roll(px, 1), np.roll(py, 1), np.roll(px, -1), np.roll(py, -1)
    area = (px - ax) * (cy - ay) - (cx - ax) * (py - ay)
    longest = np.maximum.reduce([(px - ax)**2 + (py - ay)**2, (cx - px)**2 + (cy - py)**2,
                                 (cx - ax)**2 + (cy - ay)**2])
    quality = area / np.maximum(longest, 1e-30)
    for k in np.argsort(-quality, kind="stable"):
        if area[k] <= 0:
            break
        a, b, c = (ax[k], ay[k]), (px[k], py[k]), (cx[k], cy[k])
        eps = 1e-9 * longest[k]
        inside = (_side(a, b, px, py) > eps) & (_side(b, c, px, py) > eps) & (_side(c, a, px, py) > eps)
        if not inside.any() and not _touches(a, b, c, px, py, eps):
            return int(k)
    flat = np.flatnonzero(np.abs(area) <= 1e-9 * longest)
    return int(flat[0]) if len(flat) else None


def _touches(a, b, c, px, py, eps):
    """Whether a corner lies on the open cut c-a."""
    on = np.abs(_side(c, a, px, py)) <= eps
    along = ((px - c[0]) * (a[0] - c[0]) + (py - c[1]) * (a[1] - c[1])) / max(
        (a[0] - c[0])**2 + (a[1] - c[1])**2, 1e-30)
    return bool((on & (along > 1e-6) & (along < 1 - 1e-6)).any())


def _side(a, b, px, py):
    return (b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0])
