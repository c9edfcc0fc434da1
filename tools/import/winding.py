"""Makes neighbouring triangles wind alike and every shell face outwards."""

import numpy as np
import scipy.sparse as sparse
import scipy.sparse.csgraph as csgraph

from mesh import shared


def outwards(mesh):
    """The mesh with each shell wound alike and turned by the sign of its volume.

    Two triangles that share an edge agree when they run along it in opposite directions. A graph of
    the triangles carries 1 on edges that agree and 2 on edges that do not; a breadth-first walk from
    one triangle per shell passes the flips on. An edge of more than two triangles chains them."""
    f = shared(mesh.pos)[mesh.tri].astype(np.int64)
    graph = _neighbours(f)
    shell_count, shell = csgraph.connected_components(graph, directed=False)
    flip = _walk(graph, shell, shell_count)
    tri = mesh.tri.copy()
    tri[flip] = tri[flip][:, ::-1]
    weight = np.bincount(shell, minlength=shell_count)[:, None]
    middle = np.stack(
        [np.bincount(shell, mesh.pos[tri].mean(1)[:, k], shell_count) for k in range(3)], 1) / weight
    q = mesh.pos[tri] - middle[shell][:, None]
    volume = np.bincount(shell, np.einsum("ij,ij->i", q[:, 0], np.cross(q[:, 1], q[:, 2])), shell_count)
    inwards = (volume < -1e-12)[shell]
    tri[inwards] = tri[inwards][:, ::-1]
    return mesh.with_triangles(tri)


def _neighbours(f):
    n = len(f)
    edge = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 0]]])
    face = np.tile(np.arange(n), 3)
    forward = edge[:, 0] < edge[:, 1]
    key = edge.min(1) * (f.max() + 1) + edge.max(1)
    order = np.argsort(key, kind="stable")
    same = key[order][1:] == key[order][:-1]
    i, j = order[:-1][same], order[1:][same]
    odd = (forward[i] == forward[j]).astype(np.int64) + 1
    graph = sparse.coo_matrix((odd, (face[i], face[j])), shape=(n, n)).tocsr()
    return graph.maximum(graph.T)


def _walk(graph, shell, shell_count):
    n = graph.shape[0]
    root = np.unique(shell, return_index=True)[1]
    start = sparse.csr_matrix((np.ones(shell_count), (root, np.zeros(shell_count, int))), shape=(n, 1))
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
