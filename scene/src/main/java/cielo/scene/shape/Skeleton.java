package cielo.scene.shape;

import java.util.List;

/**
 * Bones of a body. At rest every bone's frame is aligned with the model, so a posture is one
 * rotation a bone and needs no roll.
 *
 * @param names parents before children; bone 0 is the pelvis
 * @param parents index of the parent, -1 for bone 0
 * @param heads rest position of each bone's own joint, model space, metres, xyz triples
 */
public record Skeleton(List<String> names, int[] parents, float[] heads) {
  public int bones() {
    return parents.length;
  }

  /** Index of a bone; throws SceneException if there is none of that name. */
  public int bone(String name) {
    int i = names.indexOf(name);
    if (i < 0) {
      throw new cielo.scene.SceneException("the skeleton has no bone \"" + name + "\"");
    }
    return i;
  }
}
