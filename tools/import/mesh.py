"""Cleans a triangle soup: places it in metres, welds it, winds all shells outwards."""

from dataclasses import dataclass, replace

import numpy as np
import scipy.sparse as sparse
import scipy.sparse.csgraph as csgraph


@dataclass(frozen=True)
class Mesh:
    """pos (n,3) metres, uv (n,2), surface (n,) material of the vertex, tri (t,3) uint32, nor (n,3) or None."""

    pos: np.ndarray
    uv: np.ndarray
    surface: np.ndarray
    tri: np.ndarray
    nor: np.ndarray = None

    def with_triangles(self, tri):
        return replace(self, tri=np.ascontiguousarray(tri, np.uint32))

    def triangle_surface(self):
        return self.surface[self.tri[:, 0]]


def place(pos, entry, scale=1.0, turn=0):
    """Catalogue rotation, then the catalogue's box in metres, then the middle of the base to the origin.

    turn: quarter turns about y that bring the front to +z."""
    if entry.rotation:
        pos = pos @ np.array(entry.rotation).reshape(3, 3).T
    low, high = pos.min(0), pos.max(0)
    span = np.where(high - low > 1e-9, high - low, 1)
    pos = (pos - (low + high) / 2) * (np.array(entry.size) * scale / span)
    pos[:, 1] -= pos[:, 1].min()
    for _ in range(turn % 4):
        pos = np.stack([pos[:, 2], pos[:, 1], -pos[:, 0]], 1)
    return pos


def settled(levels):
    """The levels moved so that the finest one stands with the middle of its base in the origin."""
    low, high = levels[0].pos.min(0), levels[0].pos.max(0)
    shift = np.array([(low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2])
    return [replace(level, pos=level.pos - shift) for level in levels]


def weld(pos, soup):
    """Merges equal positions, drops empty and doubled triangles; one vertex per (position, uv, material).

    Two positions are equal within the larger of 0.1 mm and size / 20,000. Two-sided exports hold
    every triangle twice: one of them goes, the one without a picture if the materials differ."""
    eps = max(1e-4, np.ptp(pos, axis=0).max() / 20000)
    _, first, inverse = np.unique(
        np.round(pos / eps).astype(np.int64), axis=0, return_index=True, return_inverse=True)
    p, pos = inverse.reshape(-1)[soup.tri], pos[first]
    good = (p[:, 0] != p[:, 1]) & (p[:, 1] != p[:, 2]) & (p[:, 2] != p[:, 0])
    cross = np.cross(pos[p[:, 1]] - pos[p[:, 0]], pos[p[:, 2]] - pos[p[:, 0]])
    good &= np.linalg.norm(cross, axis=1) > 1e-10
    key = np.sort(p, axis=1)
    plain = np.array([not s.picture for s in soup.surfaces])[soup.tri_surface]
    order = np.lexsort((np.arange(len(p)), plain, *key.T))
    doubled = np.zeros(len(p), bool)
    doubled[order[1:]] = (key[order[1:]] == key[order[:-1]]).all(1)
    good &= ~doubled
    p, t, m = p[good], soup.tri_uv[good], soup.tri_surface[good]
    uv = np.vstack([soup.uv, [[0, 0]]])  # index -1 = no uv
    corner = np.concatenate([
        p.reshape(-1, 1), np.round(uv * 4096).astype(np.int64)[t].reshape(-1, 2),
        np.repeat(m, 3).reshape(-1, 1)], axis=1)
    _, first, inverse = np.unique(corner, axis=0, return_index=True, return_inverse=True)
    return Mesh(pos[corner[first, 0]], uv[t].reshape(-1, 2)[first], corner[first, 3].astype(np.int32),
                inverse.reshape(-1, 3).astype(np.uint32))


def shared(pos):
    """For each vertex the number of its position, equal for vertices that differ only in uv or material."""
    return np.unique(np.round(pos / 1e-4).astype(np.int64), axis=0, return_inverse=True)[1].reshape(-1)


def shells(mesh):
    """Number of the connected piece of each vertex and of each triangle."""
    number = shared(mesh.pos)
    f, n = number[mesh.tri], number.max() + 1
    graph = sparse.coo_matrix(
        (np.ones(len(f) * 2), (np.r_[f[:, 0], f[:, 1]], np.r_[f[:, 1], f[:, 2]])), shape=(n, n))
    _, label = csgraph.connected_components(graph, directed=False)
    return label[number], label[f[:, 0]]


def one(mesh, wanted):
    """A single thing out of a group: of the wanted materials the largest shell, with those centred in its box."""
    mesh = mesh.with_triangles(mesh.tri[np.isin(mesh.triangle_surface(), wanted)])
    _, shell = shells(mesh)
    largest = np.bincount(shell, areas(mesh)).argmax()
    corner = mesh.pos[mesh.tri]
    low, high = (f(corner[shell == largest], axis=(0, 1)) for f in (np.min, np.max))
    room = 0.1 * (high - low)
    count = np.maximum(np.bincount(shell), 1)
    middle = np.stack([np.bincount(shell, corner.mean(1)[:, k]) / count for k in range(3)], 1)
    inside = ((middle > low - room) & (middle < high + room)).all(1)
    return mesh.with_triangles(mesh.tri[inside[shell]])


def areas(mesh):
    a, b, c = (mesh.pos[mesh.tri[:, k]] for k in range(3))
    return np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
