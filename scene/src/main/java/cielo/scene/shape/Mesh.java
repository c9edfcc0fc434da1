package cielo.scene.shape;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;

/**
 * A triangle mesh, structure of arrays. Positions in metres, unit normals, uv (metres on tiling
 * surfaces, 0..1 on wrapped ones), three indices a triangle, counter-clockwise seen from outside.
 * The arrays are owned by the mesh: never written after construction.
 */
public record Mesh(
    float[] x,
    float[] y,
    float[] z,
    float[] nx,
    float[] ny,
    float[] nz,
    float[] u,
    float[] v,
    int[] index) {

  public int vertices() {
    return x.length;
  }

  public int triangles() {
    return index.length / 3;
  }

  /** Bounding box; an empty mesh has a box of size zero at the origin. */
  public Box box() {
    if (x.length == 0) {
      return Box.of(0, 0, 0, 0, 0, 0);
    }
    float x0 = x[0], x1 = x0, y0 = y[0], y1 = y0, z0 = z[0], z1 = z0;
    for (int i = 1; i < x.length; i++) {
      x0 = Math.min(x0, x[i]);
      x1 = Math.max(x1, x[i]);
      y0 = Math.min(y0, y[i]);
      y1 = Math.max(y1, y[i]);
      z0 = Math.min(z0, z[i]);
      z1 = Math.max(z1, z[i]);
    }
    return Box.of(x0, y0, z0, x1, y1, z1);
  }

  /** The same mesh moved by a pose. */
  public Mesh moved(Pose pose) {
    int n = vertices();
    float[][] o = new float[6][n];
    for (int i = 0; i < n; i++) {
      Vec3 p = pose.apply(new Vec3(x[i], y[i], z[i]));
      Vec3 m = pose.rotation().rotate(new Vec3(nx[i], ny[i], nz[i]));
      o[0][i] = (float) p.x();
      o[1][i] = (float) p.y();
      o[2][i] = (float) p.z();
      o[3][i] = (float) m.x();
      o[4][i] = (float) m.y();
      o[5][i] = (float) m.z();
    }
    return new Mesh(o[0], o[1], o[2], o[3], o[4], o[5], u, v, index);
  }
}
