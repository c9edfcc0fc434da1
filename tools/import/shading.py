"""Vertex normals that are smooth over round surfaces and sharp at edges."""

import numpy as np

from mesh import Mesh, areas, shared


def shade(mesh, crease):
    """Each corner averages, by area, the faces round its position within crease degrees of its own face."""
    limit = np.cos(np.radians(crease))
    solid = areas(mesh) > 1e-12  # decimation leaves a few empty triangles
    tri, surface = mesh.tri[solid], np.repeat(mesh.triangle_surface()[solid], 3)
    number = shared(mesh.pos)[tri].reshape(-1)
    face = np.cross(mesh.pos[tri[:, 1]] - mesh.pos[tri[:, 0]], mesh.pos[tri[:, 2]] - mesh.pos[tri[:, 0]])
    unit = face / np.maximum(np.linalg.norm(face, axis=1, keepdims=True), 1e-20)
    order = np.argsort(number, kind="stable")
    start = np.searchsorted(number[order], np.arange(number.max() + 2))
    normal = np.zeros((len(number), 3))
    for begin, end in zip(start[:-1], start[1:]):
        corner = order[begin:end]
        f = corner // 3
        near = unit[f] @ unit[f].T > limit if len(f) <= 400 else np.eye(len(f), dtype=bool)
        normal[corner] = near @ face[f]
    length = np.linalg.norm(normal, axis=1, keepdims=True)
    normal = np.where(length > 1e-20, normal / np.maximum(length, 1e-20), np.repeat(unit, 3, axis=0))
    key = np.column_stack([tri.reshape(-1).astype(np.int64), surface, np.round(normal * 60).astype(np.int64)])
    _, first, inverse = np.unique(key, axis=0, return_index=True, return_inverse=True)
    source = tri.reshape(-1)[first]
    return Mesh(mesh.pos[source], mesh.uv[source], surface[first],
                inverse.reshape(-1, 3).astype(np.uint32), normal[first])
