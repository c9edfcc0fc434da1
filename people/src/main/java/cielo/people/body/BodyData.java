package cielo.people.body;

import cielo.people.PeopleException;
import java.util.List;
import java.util.Map;

/**
 * The neutral body and all that shapes it, as {@code tools/people/bodies.py} packs it. Decimetres,
 * x to the person's left, y up, z forward. Points are the vertices, then one for each joint.
 *
 * @param base xyz triples, dm
 * @param groups name → first vertex and count
 * @param joints names, in point order after the vertices
 * @param uv texture corners, u and v pairs
 * @param faces drawn groups by name
 * @param bones names, parents before children
 * @param heads joint number of each bone's own end
 * @param weightBone four a vertex
 * @param weightValue four a vertex, 255 = 1
 * @param masks name → grey value of each vertex of the skin
 * @param lids upper lid margin, left then right, inner to outer
 */
public record BodyData(
    int vertices,
    double[] base,
    Map<String, int[]> groups,
    List<String> joints,
    float[] uv,
    Map<String, Quads> faces,
    List<String> bones,
    int[] parents,
    int[] heads,
    int[] tails,
    byte[] weightBone,
    byte[] weightValue,
    Map<String, byte[]> masks,
    List<int[]> lids,
    Map<String, Target> targets) {
  /** Vertices 0 .. SKIN - 1 are the skin. */
  public static final int SKIN = 13380;

  public int bone(String name) {
    return found(bones.indexOf(name), name);
  }

  /** Point number of a joint. */
  public int joint(String name) {
    return vertices + found(joints.indexOf(name), name);
  }

  private static int found(int i, String name) {
    if (i < 0) {
      throw new PeopleException("the body has no part \"" + name + "\"");
    }
    return i;
  }

  /** Weight of a vertex on a bone, 0 .. 1. */
  public double weight(int vertex, int bone) {
    double w = 0;
    for (int k = 4 * vertex; k < 4 * vertex + 4; k++) {
      if (weightBone[k] == bone) {
        w += (weightValue[k] & 255) / 255.0;
      }
    }
    return w;
  }

  /** Grey value of a mask at a vertex of the skin, 0 .. 1. */
  public double mask(String name, int vertex) {
    byte[] m = masks.get(name);
    return m == null || vertex >= m.length ? 0 : (m[vertex] & 255) / 255.0;
  }

  public Quads quads(String group) {
    Quads q = faces.get(group);
    if (q == null) {
      throw new PeopleException("the body has no faces \"" + group + "\"");
    }
    return q;
  }

  /** First vertex of a group, then its count. */
  public int[] group(String name) {
    int[] g = groups.get(name);
    if (g == null) {
      throw new PeopleException("the body has no group \"" + name + "\"");
    }
    return g;
  }
}
