"""Turns every patch of a mesh outwards and finds the surfaces that are seen from both sides."""

import numpy as np
import scipy.sparse as sparse
import scipy.sparse.csgraph as csgraph

import visibility
from mesh import areas, shared

BOTH_SIDES = 0.12  # share of the views on the wrong side from which a patch counts as seen from both
TORN = 0.06
SHARE = 0.03  # of a material's area in such patches, from which the material is drawn on both sides


def outwards(mesh, clear):
    """The mesh wound outwards, and the materials to be drawn on both sides.

    Patches are triangles linked over edges that exactly two of them share; within a patch they are
    made to wind alike. A closed patch faces outwards by the sign of its volume, an open one by the
    side from which it is seen more. clear: materials one looks through."""
    f = shared(mesh.pos)[mesh.tri].astype(np.int64)
    graph, is_rim = _neighbours(f)
    count, patch = csgraph.connected_components(graph, directed=False)
    flip = _walk(graph, patch, count)
    tri = mesh.tri.copy()
    tri[flip] = tri[flip][:, ::-1]
    is_open = np.bincount(patch, is_rim, count) > 0
    wrong = _volume(mesh.pos[tri], patch, count) < -1e-12
    both = np.zeros(count, bool)
    if is_open.any():
        see_through = np.isin(mesh.triangle_surface(), list(clear))
        front, back = visibility.votes(mesh.pos[tri], see_through)
        front, back = np.bincount(patch, front, count), np.bincount(patch, back, count)
        seen = is_open & (front + back > 0)
        wrong = np.where(seen, back > front, wrong)
        both = seen & (np.minimum(front, back) > BOTH_SIDES * (front + back))
    turned = wrong[patch]
    tri[turned] = tri[turned][:, ::-1]
    area, surface = areas(mesh), mesh.triangle_surface()
    total, part = np.bincount(surface, area), np.bincount(surface, area * both[patch])
    return mesh.with_triangles(tri), {int(i) for i in np.flatnonzero(part > SHARE * np.maximum(total, 1e-12))}


def torn(mesh, clear):
    """Materials that decimation tore: they show the back of open patches on more than TORN of what is seen."""
    surface = mesh.triangle_surface()
    front, back = visibility.votes(mesh.pos[mesh.tri], np.isin(surface, list(clear)))
    seen = np.bincount(surface, front + back)
    return {int(i) for i in np.flatnonzero(np.bincount(surface, back * in_open_patch(mesh)) > TORN * np.maximum(seen, 1))}


def in_open_patch(mesh):
    """For each triangle whether its patch has a rim."""
    graph, is_rim = _neighbours(shared(mesh.pos)[mesh.tri].astype(np.int64))
    count, patch = csgraph.connected_components(graph, directed=False)
    return (np.bincount(patch, is_rim, count) > 0)[patch]


def _neighbours(f):
    """A graph of the triangles: 1 where two agree over their edge (they run along it in opposite
    directions), 2 where they do not; and for each triangle whether it has an edge without one partner."""
    n = len(f)
    edge = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 0]]])
    face = np.tile(np.arange(n), 3)
    forward = edge[:, 0] < edge[:, 1]
    key = edge.min(1) * (f.max() + 1) + edge.max(1)
    _, number, uses = np.unique(key, return_inverse=True, return_counts=True)
    paired = uses[number] == 2
    order = np.argsort(number, kind="stable")
    order = order[paired[order]]
    i, j = order[::2], order[1::2]
    weight = (forward[i] == forward[j]).astype(np.int64) + 1
    graph = sparse.coo_matrix((weight, (face[i], face[j])), shape=(n, n)).tocsr()
    return graph.maximum(graph.T), ~paired.reshape(3, -1).all(0)


def _walk(graph, patch, count):
    """Which triangles to flip: a breadth-first walk from one triangle a patch passes the flips on."""
    n = graph.shape[0]
    root = np.unique(patch, return_index=True)[1]
    start = sparse.csr_matrix((np.ones(count), (root, np.zeros(count, int))), shape=(n, 1))
    whole = sparse.vstack([sparse.hstack([graph, start]), sparse.csr_matrix((1, n + 1))]).tocsr()
    whole = whole.maximum(whole.T)
    order, before = csgraph.breadth_first_order(whole, n, directed=False)
    child, parent = order[1:], before[order[1:]]
    inner = parent < n
    turned = np.zeros(n + 1, bool)
    turned[child[inner]] = np.asarray(whole[child[inner], parent[inner]]).reshape(-1) == 2
    flip = np.zeros(n + 1, bool)
    for c, p in zip(child.tolist(), parent.tolist()):
        flip[c] = p < n and flip[p] ^ turned[c]
    return flip[:n]


def _volume(corner, patch, count):
    """Six times the signed volume of each patch about its own middle."""
    size = np.bincount(patch, minlength=count)[:, None]
    middle = np.stack([np.bincount(patch, corner.mean(1)[:, k], count) for k in range(3)], 1) / size
    q = corner - middle[patch][:, None]
    return np.bincount(patch, np.einsum("ij,ij->i", q[:, 0], np.cross(q[:, 1], q[:, 2])), count)
