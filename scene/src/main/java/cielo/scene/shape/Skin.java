package cielo.scene.shape;

import cielo.scene.material.Material;
import java.util.List;

/**
 * A drawn piece of a body that bends with its bones and moves with its face.
 *
 * @param mesh at rest, model space
 * @param bones four bone indices a vertex
 * @param weights four a vertex, sum 1
 * @param morphs what the face units do to it
 */
public record Skin(
    String name, Mesh mesh, byte[] bones, float[] weights, List<Morph> morphs, Material material) {

  /**
   * Displacements of one face unit at full strength.
   *
   * @param unit index in the body's list of units
   * @param index vertices that move
   * @param delta xyz triples, metres
   */
  public record Morph(int unit, int[] index, float[] delta) {}
}
