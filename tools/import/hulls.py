"""Convex hulls of a mesh for the physics engine."""

import numpy as np
import scipy.spatial
import vhacdx

from mesh import shared

POINTS = 32
NEARLY_CONVEX = 0.88
SMALL = 0.5  # metres: half the hulls are enough below this size


class Hull:
    """points (n,3), volume in cubic metres."""

    def __init__(self, points):
        hull = scipy.spatial.ConvexHull(points)
        self.points, self.volume = np.asarray(points)[hull.vertices], float(hull.volume)


def hulls(mesh):
    """One hull where it fits well or the thing is flat; else at most 16 by V-HACD, flood-filled."""
    number = shared(mesh.pos)
    points = np.zeros((number.max() + 1, 3))
    points[number] = mesh.pos
    if np.ptp(points, axis=0).min() < 1e-3:
        thin = np.where(np.ptp(points, axis=0) < 1e-3, 5e-4, 0)
        return [_few(Hull(np.vstack([points + thin, points - thin])))]
    whole = Hull(points)
    f = number[mesh.tri]
    parts = vhacdx.compute_vhacd(
        np.ascontiguousarray(points),
        np.ascontiguousarray(np.hstack([np.full((len(f), 1), 3), f]).reshape(-1), np.uint32),
        maxConvexHulls=16 if np.ptp(points, axis=0).max() > SMALL else 8, resolution=25000,
        minimumVolumePercentErrorAllowed=2.0, maxNumVerticesPerCH=POINTS, minEdgeLength=2,
        fillMode="flood", asyncACD=False)
    out = []
    for part, _ in parts:
        try:
            out.append(Hull(part))
        except scipy.spatial.QhullError:
            continue  # a part without volume
    if not out or sum(h.volume for h in out) > NEARLY_CONVEX * whole.volume:
        out = [whole]
    return [_few(h) for h in out]


def _few(hull):
    """The hull with at most POINTS points: those that reach farthest along spread-out directions."""
    if len(hull.points) <= POINTS:
        return hull
    k = np.arange(POINTS) + 0.5
    z, turn = 1 - 2 * k / POINTS, np.pi * (1 + 5**0.5) * k
    ring = np.sqrt(1 - z * z)
    directions = np.stack([ring * np.cos(turn), z, ring * np.sin(turn)], 1)
    span = np.maximum(np.ptp(hull.points, axis=0), 1e-9)
    far = ((hull.points - hull.points.mean(0)) / span @ directions.T).argmax(0)
    return Hull(hull.points[np.unique(far)])
