package cielo.people.rig;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Skin;

/** A skin in one posture, as a rigid mesh. */
public final class Bent {
  private Bent() {}

  /** The skin bent by its bones (its face at rest). */
  public static Mesh of(Skin skin, Posture p) {
    Mesh m = skin.mesh();
    int n = m.vertices();
    float[][] out = new float[6][n];
    for (int i = 0; i < n; i++) {
      Vec3 rest = new Vec3(m.x()[i], m.y()[i], m.z()[i]);
      Vec3 normal = new Vec3(m.nx()[i], m.ny()[i], m.nz()[i]);
      Vec3 at = Vec3.ZERO;
      Vec3 up = Vec3.ZERO;
      for (int k = 4 * i; k < 4 * i + 4; k++) {
        double w = skin.weights()[k];
        if (w > 0) {
          int b = skin.bones()[k];
          Vec3 q = p.at[b].plus(p.turn[b].rotate(rest.minus(p.rig.head(b))));
          at = at.plus(q.times(w));
          up = up.plus(p.turn[b].rotate(normal).times(w));
        }
      }
      up = up.unit();
      out[0][i] = (float) at.x();
      out[1][i] = (float) at.y();
      out[2][i] = (float) at.z();
      out[3][i] = (float) up.x();
      out[4][i] = (float) up.y();
      out[5][i] = (float) up.z();
    }
    return new Mesh(out[0], out[1], out[2], out[3], out[4], out[5], m.u(), m.v(), m.index());
  }
}
