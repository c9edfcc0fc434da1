package cielo.picture.geometry;

import cielo.scene.shape.Mesh;
import cielo.scene.shape.Soft;
import cielo.scene.take.SoftTrack;

/** The mesh of a soft piece, shaped anew at every instant; its arrays belong to this class. */
final class SoftMesh implements Scene.Mover {
  private static final int SIDES = 8;
  private final SoftTrack track;
  private final Mesh mesh;
  private final float[] points;
  private final int columns;
  private final double radius;

  private SoftMesh(SoftTrack track, Mesh mesh, int columns, double radius) {
    this.track = track;
    this.mesh = mesh;
    this.columns = columns;
    this.radius = radius;
    points = new float[track.vertices() * 3];
    pose(0);
  }

  Mesh mesh() {
    return mesh;
  }

  /** Vertex (i, j) of the sheet is vertex j columns + i; front faces +z at rest. */
  static SoftMesh sheet(Soft.Sheet s, SoftTrack track) {
    int c = s.columns();
    int r = s.rows();
    boolean once =
        s.material().look().image() != null || s.material().look().pattern().scaleM() == 1;
    float su = once ? 1 : (float) s.widthM();
    float sv = once ? 1 : (float) s.heightM();
    Mesh m = empty(c * r, (c - 1) * (r - 1) * 2);
    int o = 0;
    for (int j = 0; j < r; j++) {
      for (int i = 0; i < c; i++) {
        m.u()[j * c + i] = su * i / (c - 1);
        m.v()[j * c + i] = sv * (1 - j / (r - 1f));
        if (i + 1 < c && j + 1 < r) {
          int p = j * c + i;
          o = quad(m.index(), o, p + c, p + c + 1, p + 1, p);
        }
      }
    }
    return new SoftMesh(track, m, c, 0);
  }

  /** A tube round the points of the rope. */
  static SoftMesh rope(Soft.Rope s, SoftTrack track) {
    int n = track.vertices();
    Mesh m = empty(n * (SIDES + 1), (n - 1) * SIDES * 2);
    int o = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i <= SIDES; i++) {
        int p = j * (SIDES + 1) + i;
        m.u()[p] = (float) (2 * Math.PI * s.radiusM() * i / SIDES);
        m.v()[p] = (float) (s.lengthM() * j / (n - 1));
        if (i < SIDES && j + 1 < n) {
          o = quad(m.index(), o, p, p + 1, p + SIDES + 2, p + SIDES + 1);
        }
      }
    }
    return new SoftMesh(track, m, 0, s.radiusM());
  }

  private static Mesh empty(int vertices, int triangles) {
    return new Mesh(
        new float[vertices],
        new float[vertices],
        new float[vertices],
        new float[vertices],
        new float[vertices],
        new float[vertices],
        new float[vertices],
        new float[vertices],
        new int[triangles * 3]);
  }

  private static int quad(int[] index, int o, int a, int b, int c, int d) {
    index[o] = a;
    index[o + 1] = b;
    index[o + 2] = c;
    index[o + 3] = a;
    index[o + 4] = c;
    index[o + 5] = d;
    return o + 6;
  }

  @Override
  public void pose(double t) {
    track.at(t, points);
    if (columns > 0) {
      drape();
    } else {
      tube();
    }
  }

  /** Normal of a vertex = cross product of the central differences along the sheet. */
  private void drape() {
    int rows = track.vertices() / columns;
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < columns; i++) {
        int p = j * columns + i;
        int e = j * columns + Math.min(columns - 1, i + 1);
        int w = j * columns + Math.max(0, i - 1);
        int s = Math.min(rows - 1, j + 1) * columns + i;
        int n = Math.max(0, j - 1) * columns + i;
        float ax = points[3 * e] - points[3 * w];
        float ay = points[3 * e + 1] - points[3 * w + 1];
        float az = points[3 * e + 2] - points[3 * w + 2];
        float bx = points[3 * n] - points[3 * s];
        float by = points[3 * n + 1] - points[3 * s + 1];
        float bz = points[3 * n + 2] - points[3 * s + 2];
        set(p, points[3 * p], points[3 * p + 1], points[3 * p + 2]);
        turn(p, ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
      }
    }
  }

  /** Rings across the rope; each ring's frame is the last one turned by as little as can be. */
  private void tube() {
    int n = track.vertices();
    float[] side = {1, 0, 0};
    for (int j = 0; j < n; j++) {
      int a = Math.max(0, j - 1);
      int b = Math.min(n - 1, j + 1);
      float dx = points[3 * b] - points[3 * a];
      float dy = points[3 * b + 1] - points[3 * a + 1];
      float dz = points[3 * b + 2] - points[3 * a + 2];
      float l = 1 / (float) Math.sqrt(dx * dx + dy * dy + dz * dz + 1e-20f);
      dx *= l;
      dy *= l;
      dz *= l;
      if (j == 0 && Math.abs(dx) > 0.9f) {
        side[0] = 0;
        side[2] = 1;
      }
      float k = side[0] * dx + side[1] * dy + side[2] * dz;
      float sx = side[0] - k * dx;
      float sy = side[1] - k * dy;
      float sz = side[2] - k * dz;
      l = 1 / (float) Math.sqrt(sx * sx + sy * sy + sz * sz + 1e-20f);
      sx *= l;
      sy *= l;
      sz *= l;
      side[0] = sx;
      side[1] = sy;
      side[2] = sz;
      float ux = dy * sz - dz * sy;
      float uy = dz * sx - dx * sz;
      float uz = dx * sy - dy * sx;
      for (int i = 0; i <= SIDES; i++) {
        float c = (float) (radius * COS[i]);
        float s = (float) (radius * SIN[i]);
        int p = j * (SIDES + 1) + i;
        float x = sx * c + ux * s;
        float y = sy * c + uy * s;
        float z = sz * c + uz * s;
        set(p, points[3 * j] + x, points[3 * j + 1] + y, points[3 * j + 2] + z);
        turn(p, x, y, z);
      }
    }
  }

  private void set(int p, float x, float y, float z) {
    mesh.x()[p] = x;
    mesh.y()[p] = y;
    mesh.z()[p] = z;
  }

  private void turn(int p, float x, float y, float z) {
    float l = 1 / (float) Math.sqrt(x * x + y * y + z * z + 1e-20f);
    mesh.nx()[p] = x * l;
    mesh.ny()[p] = y * l;
    mesh.nz()[p] = z * l;
  }

  private static final double[] COS = new double[SIDES + 1];
  private static final double[] SIN = new double[SIDES + 1];

  static {
    for (int i = 0; i <= SIDES; i++) {
      COS[i] = StrictMath.cos(2 * Math.PI * i / SIDES);
      SIN[i] = StrictMath.sin(2 * Math.PI * i / SIDES);
    }
  }
}
