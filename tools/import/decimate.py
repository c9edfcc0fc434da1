"""Takes triangles away: by quadric error for solid things, leaf by leaf for foliage."""

import ctypes

import meshoptimizer
import numpy as np
from meshoptimizer import simplifier

from mesh import Mesh, shells

ERROR_LIMIT = 0.06  # of the model's size
UV_WEIGHT = 0.4
SLOPPY = 3.0  # times the target: what may be left before a grid is used, which mixes materials
_F, _U, _Z = ctypes.POINTER(ctypes.c_float), ctypes.POINTER(ctypes.c_uint), ctypes.c_size_t
# The wrapper leaves this C signature undeclared; without it a float argument is passed wrongly.
simplifier.lib.meshopt_simplifyWithAttributes.argtypes = [
    _U, _U, _Z, _F, _Z, _Z, _F, _Z, _F, _Z, ctypes.POINTER(ctypes.c_ubyte), _Z, ctypes.c_float,
    ctypes.c_uint, _F]
simplifier.lib.meshopt_simplifyWithAttributes.restype = _Z


def simplify(mesh, target, textured):
    """At most about target triangles, with the error limit above; and the error, in shares of the size."""
    if len(mesh.tri) <= target:
        return mesh, 0.0
    pos = np.ascontiguousarray(mesh.pos, np.float32)
    index = np.ascontiguousarray(mesh.tri.reshape(-1), np.uint32)
    uv = np.ascontiguousarray(mesh.uv if textured else np.zeros_like(mesh.uv), np.float32)
    error, out = np.zeros(1, np.float32), np.zeros(len(index), np.uint32)
    count = meshoptimizer.simplify_with_attributes(
        out, index, pos, uv, np.array([UV_WEIGHT] * 2, np.float32), target_index_count=target * 3,
        target_error=ERROR_LIMIT, options=meshoptimizer.SIMPLIFY_PRUNE, result_error=error)
    kept = out[:count].copy()
    if count > target * 3 * SLOPPY:  # loose slats and wires: merge in a grid, at the price of a larger error
        count = meshoptimizer.simplify_sloppy(
            out, kept, pos, target_index_count=target * 3, target_error=0.1, result_error=error)
        if count > target:
            kept = out[:count].copy()
    return mesh.with_triangles(kept.reshape(-1, 3)), float(error[0])


def foliage(mesh, target):
    """A plant with at most target triangles, or None where there are no leaves to speak of.

    Leaves are pieces of at most 60 triangles. Each becomes the kite of its four extreme points; a
    seeded share of them is kept and grown about its centre so that the crown keeps its cover; the
    wood gets 40 % of the budget."""
    of_vertex, of_face = shells(mesh)
    size = np.bincount(of_face, minlength=of_vertex.max() + 1)
    leaf = (size > 0) & (size <= 60)
    is_leaf = leaf[of_face]
    if len(mesh.tri) <= target or leaf.sum() < 50 or is_leaf.sum() < 0.15 * len(mesh.tri):
        return None
    kites, kite_leaf = _kites(mesh, mesh.tri[is_leaf], of_face[is_leaf])
    wood = mesh.tri[~is_leaf]
    wood_budget = int(min(0.4 * target, len(wood)))
    wood = simplify(mesh.with_triangles(wood), wood_budget, True)[0].tri if len(wood) > wood_budget else wood
    share = min(1.0, (target - wood_budget) / len(kites))
    grow = np.where(leaf, min(share**-0.5, 2.6), 1.0)[of_vertex][:, None]
    count = np.maximum(np.bincount(of_vertex, minlength=len(size)), 1)
    middle = np.stack([np.bincount(of_vertex, mesh.pos[:, k], len(size)) / count for k in range(3)], 1)
    pos = middle[of_vertex] + (mesh.pos - middle[of_vertex]) * grow
    pos[:, 1] = np.maximum(pos[:, 1], 0)
    kept = leaf & (np.random.default_rng(7).random(len(size)) < share)
    return Mesh(pos, mesh.uv, mesh.surface,
                np.concatenate([wood, kites[kept[kite_leaf]]]).astype(np.uint32))


def _kites(mesh, tri, leaf):
    """Two triangles a leaf, and the leaf's number for each of them."""
    order = np.argsort(leaf, kind="stable")
    tri, leaf = tri[order], leaf[order]
    cuts = np.flatnonzero(np.diff(leaf)) + 1
    out, owner = [], []
    for part, number in zip(np.split(tri, cuts), leaf[np.r_[0, cuts]]):
        if len(part) > 2:
            v = np.unique(part)
            q = mesh.pos[v] - mesh.pos[v].mean(0)
            _, _, axis = np.linalg.svd(q, full_matrices=False)
            x, y = q @ axis[0], q @ axis[1]
            a, b, c, d = v[x.argmin()], v[y.argmax()], v[x.argmax()], v[y.argmin()]
            part = np.array([[a, b, c], [a, c, d]])
        out.extend(part.tolist())
        owner.extend([number] * len(part))
    out, owner = np.array(out, np.uint32), np.array(owner)
    good = (out[:, 0] != out[:, 1]) & (out[:, 1] != out[:, 2]) & (out[:, 2] != out[:, 0])
    return out[good], owner[good]
