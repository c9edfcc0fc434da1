package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.Arrays;
import java.util.List;

/**
 * Grows one mesh out of primitives. Each primitive is centred on its own origin with its axis along
 * y, unless it says otherwise, and lands where {@link #at} last pointed. All bodies are closed, wound
 * counter-clockwise seen from outside; uv are metres, except on {@link #globe} and {@link #sheet}.
 * Coarser levels of detail come from the same calls: {@code detail} 1 halves round segments, 2
 * quarters them. Not thread-safe.
 */
public final class MeshBuilder {
  private static final Vec3 ONE = new Vec3(1, 1, 1);

  private final int detail;
  private final float[][] data = new float[8][192]; // x y z nx ny nz u v
  private int vertices;
  private int[] index = new int[384];
  private int indices;
  private Pose pose = Pose.IDENTITY;
  private Vec3 scale = ONE;

  public MeshBuilder() {
    this(0);
  }

  /** @param detail level of detail, 0 = finest */
  public MeshBuilder(int detail) {
    this.detail = detail;
  }

  public int detail() {
    return detail;
  }

  /** Segments round a curve at this level of detail. */
  public int segments(int finest) {
    return finest <= 6 ? Math.max(3, finest - detail) : Math.max(6, finest >> detail);
  }

  public MeshBuilder at(Pose p) {
    pose = p;
    scale = ONE;
    return this;
  }

  public MeshBuilder at(double x, double y, double z) {
    return at(Pose.at(x, y, z));
  }

  public MeshBuilder at(double x, double y, double z, Quat turn) {
    return at(new Pose(new Vec3(x, y, z), turn));
  }

  /** Stretches what follows, before it is turned and moved; negative factors mirror. */
  public MeshBuilder scaled(double sx, double sy, double sz) {
    scale = new Vec3(sx, sy, sz);
    return this;
  }

  /** Adds a vertex in the current place; returns its number. */
  public int vertex(Vec3 p, Vec3 n, double u, double v) {
    if (vertices == data[0].length) {
      for (int i = 0; i < 8; i++) {
        data[i] = Arrays.copyOf(data[i], vertices * 2);
      }
    }
    Vec3 q = pose.apply(new Vec3(p.x() * scale.x(), p.y() * scale.y(), p.z() * scale.z()));
    Vec3 m =
        pose.rotation()
            .rotate(new Vec3(n.x() / scale.x(), n.y() / scale.y(), n.z() / scale.z()).unit());
    float[] row = {
      (float) q.x(), (float) q.y(), (float) q.z(),
      (float) m.x(), (float) m.y(), (float) m.z(), (float) u, (float) v
    };
    for (int i = 0; i < 8; i++) {
      data[i][vertices] = row[i];
    }
    return vertices++;
  }

  public void triangle(int a, int b, int c) {
    if (indices + 3 > index.length) {
      index = Arrays.copyOf(index, index.length * 2);
    }
    boolean mirrored = scale.x() * scale.y() * scale.z() < 0;
    index[indices++] = a;
    index[indices++] = mirrored ? c : b;
    index[indices++] = mirrored ? b : c;
  }

  public void quad(int a, int b, int c, int d) {
    triangle(a, b, c);
    triangle(a, c, d);
  }

  /** A flat triangle with its own corners. */
  public MeshBuilder flat(Vec3 a, Vec3 b, Vec3 c) {
    Vec3 n = b.minus(a).cross(c.minus(a)).unit();
    double side = b.minus(a).length();
    Vec3 e = b.minus(a).unit();
    Vec3 f = n.cross(e);
    int i = vertex(a, n, 0, 0);
    vertex(b, n, side, 0);
    vertex(c, n, c.minus(a).dot(e), c.minus(a).dot(f));
    triangle(i, i + 1, i + 2);
    return this;
  }

  /** A flat four-sided face a, b, c, d; uv in metres from a along a-b. */
  public MeshBuilder face(Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
    Vec3 n = b.minus(a).cross(d.minus(a)).unit();
    Vec3 e = b.minus(a).unit();
    Vec3 f = n.cross(e);
    int i = vertices;
    for (Vec3 p : List.of(a, b, c, d)) {
      vertex(p, n, p.minus(a).dot(e), p.minus(a).dot(f));
    }
    quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** An upright sheet in the xy plane that faces +z, uv 0..1 once over it. */
  public MeshBuilder sheet(double width, double height) {
    int i = vertices;
    for (int k = 0; k < 4; k++) {
      double s = k == 1 || k == 2 ? 1 : 0;
      double t = k >= 2 ? 1 : 0;
      vertex(new Vec3((s - .5) * width, (t - .5) * height, 0), Vec3.Z, s, t);
    }
    quad(i, i + 1, i + 2, i + 3);
    return this;
  }

  /** A box with rounded edges; full sizes. A bevel of half the size makes a ball. */
  public MeshBuilder box(double sx, double sy, double sz, double bevel) {
    double least = Math.min(sx, Math.min(sy, sz));
    int segments = bevel < .006 ? 1 : bevel > .2 * least ? 4 : 2;
    return box(sx, sy, sz, bevel, bevel >= least / 2 ? 4 : segments);
  }

  public MeshBuilder box(double sx, double sy, double sz, double bevel, int segments) {
    Boxes.box(this, sx / 2, sy / 2, sz / 2, bevel, segments);
    return this;
  }

  /** A ball of evenly spread faces, for plain materials. */
  public MeshBuilder ball(double radius) {
    return ball(radius, 12);
  }

  /** @param segments faces along an eighth of the girth */
  public MeshBuilder ball(double radius, int segments) {
    Boxes.box(this, radius, radius, radius, radius, Math.max(2, segments >> detail));
    return this;
  }

  /** A ball with u = longitude / 2 pi, v = 0 at the south pole .. 1, for wrapped patterns. */
  public MeshBuilder globe(double radius, int round) {
    int w = segments(round);
    int h = Math.max(4, w / 2);
    return surface(
        w,
        h,
        (s, t) -> {
          double a = s * 2 * Math.PI;
          double b = (t - .5) * Math.PI;
          double c = StrictMath.cos(b);
          return new Vec3(StrictMath.cos(a) * c, StrictMath.sin(b), -StrictMath.sin(a) * c).times(radius);
        },
        Surface.Uv.UNIT);
  }

  /** A solid of revolution about y; see {@link Outline}: from the foot of the axis outwards and up. */
  public MeshBuilder lathe(Outline profile, int round) {
    Lathe.turn(this, profile, segments(round));
    return this;
  }

  /** A cylinder or cone frustum from y = 0 to {@code height}, its two rims rounded by {@code bevel}. */
  public MeshBuilder cylinder(double foot, double top, double height, double bevel, int round) {
    Outline o = Outline.from(0, 0);
    if (foot > 0) {
      o.line(foot, 0).round(bevel);
    }
    if (top > 0) {
      o.line(top, height).round(bevel);
    }
    return lathe(o.line(0, height), round);
  }

  /** A ring about y: {@code major} to the middle of the tube, {@code minor} its thickness / 2. */
  public MeshBuilder torus(double major, double minor, int round, int across) {
    return surface(
        segments(round),
        segments(across),
        (s, t) -> {
          double a = s * 2 * Math.PI;
          double b = t * 2 * Math.PI;
          double r = major + minor * StrictMath.cos(b);
          return new Vec3(r * StrictMath.cos(a), minor * StrictMath.sin(b), -r * StrictMath.sin(a));
        },
        Surface.Uv.METRES);
  }

  /** A block from y = 0 to {@code height} whose foot and top are rectangles of different size. */
  public MeshBuilder taper(double footX, double footZ, double topX, double topZ, double height) {
    Vec3[] p = new Vec3[8];
    for (int i = 0; i < 8; i++) {
      double x = (i & 2) == 0 ? footX : topX;
      double z = (i & 2) == 0 ? footZ : topZ;
      boolean right = (i & 1) != 0;
      boolean front = (i & 4) != 0;
      p[i] = new Vec3(right ? x / 2 : -x / 2, (i & 2) == 0 ? 0 : height, front ? z / 2 : -z / 2);
    }
    face(p[4], p[5], p[7], p[6]);
    face(p[1], p[0], p[2], p[3]);
    face(p[5], p[1], p[3], p[7]);
    face(p[0], p[4], p[6], p[2]);
    face(p[6], p[7], p[3], p[2]);
    return face(p[0], p[1], p[5], p[4]);
  }

  /** A round bar between two points with closed ends. */
  public MeshBuilder rod(Vec3 from, Vec3 to, double radius) {
    return tube(List.of(from, to), t -> radius, 10, false);
  }

  /** A bar that narrows from one radius to another. */
  public MeshBuilder rod(Vec3 from, Vec3 to, double r0, double r1) {
    return tube(List.of(from, to), t -> r0 + (r1 - r0) * t, 12, false);
  }

  /** A round tube along a path, closed ends (or joined to itself: {@code ring}). */
  public MeshBuilder tube(List<Vec3> path, Radius radius, int round, boolean ring) {
    Tubes.sweep(this, path, radius, segments(round), ring);
    return this;
  }

  /** Thickness along a tube, t 0..1. */
  public interface Radius {
    double at(double t);
  }

  /** A closed flat outline (counter-clockwise in xy) made {@code depth} thick about z = 0. */
  public MeshBuilder extrude(Outline outline, double depth, double bevel) {
    Extrusion.extrude(this, outline.points(detail), depth, bevel);
    return this;
  }

  /** A curved sheet or body from a function of s, t in 0..1; ds x dt points outwards. */
  public MeshBuilder surface(int columns, int rows, Surface f, Surface.Uv uv) {
    Lofts.surface(this, columns, rows, f, uv);
    return this;
  }

  /** A copy of a finished mesh. */
  public MeshBuilder add(Mesh m) {
    int first = vertices;
    for (int i = 0; i < m.vertices(); i++) {
      vertex(
          new Vec3(m.x()[i], m.y()[i], m.z()[i]),
          new Vec3(m.nx()[i], m.ny()[i], m.nz()[i]),
          m.u()[i],
          m.v()[i]);
    }
    for (int i = 0; i < m.index().length; i += 3) {
      triangle(first + m.index()[i], first + m.index()[i + 1], first + m.index()[i + 2]);
    }
    return this;
  }

  public int vertices() {
    return vertices;
  }

  public boolean empty() {
    return indices == 0;
  }

  public Mesh mesh() {
    float[][] d = new float[8][];
    for (int i = 0; i < 8; i++) {
      d[i] = Arrays.copyOf(data[i], vertices);
    }
    return new Mesh(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], Arrays.copyOf(index, indices));
  }
}
