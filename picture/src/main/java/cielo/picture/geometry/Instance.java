package cielo.picture.geometry;

import cielo.picture.surface.Surface;
import cielo.scene.geometry.Pose;
import cielo.scene.shape.Mesh;
import java.util.List;

/** One drawable piece in the scene: a mesh, a surface, and where it is just now. */
public final class Instance {
  /** Same piece, finest first. */
  public final List<Mesh> levels;

  public final Surface surface;

  /** Index of the entity it belongs to plus 1; 0 = the set. */
  public final int owner;

  public final boolean casts;

  /** Throws a shadow in the light from overhead (ceilings and walls of rooms do not). */
  public final boolean castsOverhead;

  /** Never moves, always shown. */
  public final boolean still;

  /** Row-major 3 x 4: mesh -> world, rigid. */
  public final float[] matrix = new float[12];

  public boolean shown = true;

  /** Sphere round the mesh in its own space. */
  public float cx;

  public float cy;
  public float cz;
  public float radius;

  public Instance(
      List<Mesh> levels,
      Surface surface,
      int owner,
      boolean casts,
      boolean castsOverhead,
      boolean still) {
    this.levels = levels;
    this.surface = surface;
    this.owner = owner;
    this.casts = casts;
    this.castsOverhead = castsOverhead;
    this.still = still;
    measure();
    place(Pose.IDENTITY);
  }

  /** Finds the sphere anew after the vertices of a soft mesh have moved. */
  public void measure() {
    Mesh m = levels.getFirst();
    var box = m.box();
    var c = box.centre();
    cx = (float) c.x();
    cy = (float) c.y();
    cz = (float) c.z();
    float most = 0;
    for (int i = 0; i < m.vertices(); i++) {
      float x = m.x()[i] - cx;
      float y = m.y()[i] - cy;
      float z = m.z()[i] - cz;
      most = Math.max(most, x * x + y * y + z * z);
    }
    radius = (float) Math.sqrt(most) * 1.0001f;
  }

  public void place(Pose pose) {
    double x = pose.rotation().x();
    double y = pose.rotation().y();
    double z = pose.rotation().z();
    double w = pose.rotation().w();
    matrix[0] = (float) (1 - 2 * (y * y + z * z));
    matrix[1] = (float) (2 * (x * y - w * z));
    matrix[2] = (float) (2 * (x * z + w * y));
    matrix[3] = (float) pose.position().x();
    matrix[4] = (float) (2 * (x * y + w * z));
    matrix[5] = (float) (1 - 2 * (x * x + z * z));
    matrix[6] = (float) (2 * (y * z - w * x));
    matrix[7] = (float) pose.position().y();
    matrix[8] = (float) (2 * (x * z - w * y));
    matrix[9] = (float) (2 * (y * z + w * x));
    matrix[10] = (float) (1 - 2 * (x * x + y * y));
    matrix[11] = (float) pose.position().z();
  }

  /** Moves it by a rigid motion, row-major 3 x 4, on top of where it is. */
  public void carry(float[] d) {
    for (int c = 0; c < 4; c++) {
      float x = matrix[c];
      float y = matrix[4 + c];
      float z = matrix[8 + c];
      float one = c == 3 ? 1 : 0;
      for (int r = 0; r < 12; r += 4) {
        matrix[r + c] = d[r] * x + d[r + 1] * y + d[r + 2] * z + d[r + 3] * one;
      }
    }
  }

  /** Centre of the sphere in the world. */
  public float worldX() {
    return matrix[0] * cx + matrix[1] * cy + matrix[2] * cz + matrix[3];
  }

  public float worldY() {
    return matrix[4] * cx + matrix[5] * cy + matrix[6] * cz + matrix[7];
  }

  public float worldZ() {
    return matrix[8] * cx + matrix[9] * cy + matrix[10] * cz + matrix[11];
  }
}
