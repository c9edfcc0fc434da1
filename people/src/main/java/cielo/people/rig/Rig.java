package cielo.people.rig;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Skeleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** A skeleton with its measures. Metres; soles at y = 0, facing +z, left = +x. */
public final class Rig {
  public final Skeleton skeleton;

  /** Against the figure the clips were made of. */
  public final double scale;

  public final double hipHeight;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  public Rig(Skeleton skeleton) {
    this.skeleton = skeleton;
    for (int b = 0; b < skeleton.bones(); b++) {
      index.put(skeleton.names().get(b), b);
    }
    hipHeight = (head("thigh_l").y() + head("thigh_r").y()) / 2;
    scale = hipHeight / .8814;
  }

  public int bones() {
    return skeleton.bones();
  }

  public int bone(String name) {
    Integer b = index.get(name);
    return b == null ? skeleton.bone(name) : b;
  }

  public int parent(int bone) {
    return skeleton.parents()[bone];
  }

  /** Rest position of a bone's own joint. */
  public Vec3 head(int b) {
    float[] h = skeleton.heads();
    return new Vec3(h[3 * b], h[3 * b + 1], h[3 * b + 2]);
  }

  public Vec3 head(String name) {
    return head(bone(name));
  }

  /** Rest direction from one joint to another. */
  public Vec3 towards(String from, String to) {
    return head(to).minus(head(from)).unit();
  }
}
