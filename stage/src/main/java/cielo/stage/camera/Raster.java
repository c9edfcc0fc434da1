package cielo.stage.camera;

import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import java.util.Arrays;

/**
 * A small depth picture: triangles of owners seen from a view, nearest wins. Pixel centres are
 * sampled once; glass counts as solid. Owner 0 is the set; others also count what they would cover
 * alone.
 */
final class Raster {
  private static final double NEAR = 0.03;

  private final int width;
  private final int height;
  private final float[] depth; // 1 / distance along the line of sight; 0 = nothing
  private final int[] owner;
  private final int[] stamp;
  private final int[] alone;
  private final int[] edge;
  private final float[] seen = new float[12]; // up to four corners: x, y, 1 / distance
  private Vec3 eye = Vec3.ZERO;
  private Vec3 forward = Vec3.Z;
  private Vec3 right = Vec3.X;
  private Vec3 up = Vec3.UP;
  private double focal;

  /**
   * @param owners one more than the greatest owner
   */
  Raster(int width, int height, int owners) {
    this.width = width;
    this.height = height;
    depth = new float[width * height];
    owner = new int[width * height];
    stamp = new int[width * height];
    alone = new int[owners];
    edge = new int[owners];
  }

  /** An empty picture from that view. */
  void open(View view) {
    Arrays.fill(depth, 0);
    Arrays.fill(owner, 0);
    Arrays.fill(stamp, 0);
    Arrays.fill(alone, 0);
    Arrays.fill(edge, 0);
    eye = view.eye();
    forward = view.target().minus(eye).unit();
    right = forward.cross(view.up()).unit();
    up = right.cross(forward);
    focal = height / 2.0 / StrictMath.tan(view.fovYRad() / 2);
  }

  /** Pixels of each owner that nothing else hides. */
  int[] visible() {
    int[] out = new int[alone.length];
    for (int i = 0; i < owner.length; i++) {
      if (depth[i] > 0) {
        out[owner[i]]++;
      }
    }
    return out;
  }

  /** Pixels that each owner would cover if nothing stood before it, inside the frame. */
  int[] alone() {
    return alone.clone();
  }

  /** How many of those lie at the frame's edge. */
  int[] edge() {
    return edge.clone();
  }

  /** Whether a ball is certainly outside of the frame. */
  boolean outside(Vec3 centre, double radius) {
    Vec3 d = centre.minus(eye);
    double w = d.dot(forward);
    double slackX = radius * Math.hypot(1, 0.5 * width / focal);
    double slackY = radius * Math.hypot(1, 0.5 * height / focal);
    return w + radius < NEAR
        || Math.abs(d.dot(right)) > 0.5 * width / focal * w + slackX
        || Math.abs(d.dot(up)) > 0.5 * height / focal * w + slackY;
  }

  /**
   * Draws triangles of one owner; owners must come one after the other.
   *
   * @param xyz world coordinates
   */
  void draw(float[] xyz, int[] index, int who) {
    int n = xyz.length / 3;
    float[] cam = new float[xyz.length];
    for (int i = 0; i < n; i++) {
      double dx = xyz[3 * i] - eye.x();
      double dy = xyz[3 * i + 1] - eye.y();
      double dz = xyz[3 * i + 2] - eye.z();
      cam[3 * i] = (float) (dx * right.x() + dy * right.y() + dz * right.z());
      cam[3 * i + 1] = (float) (dx * up.x() + dy * up.y() + dz * up.z());
      cam[3 * i + 2] = (float) (dx * forward.x() + dy * forward.y() + dz * forward.z());
    }
    for (int k = 0; k + 2 < index.length; k += 3) {
      clip(cam, 3 * index[k], 3 * index[k + 1], 3 * index[k + 2], who);
    }
  }

  private void clip(float[] cam, int a, int b, int c, int who) {
    int n = side(cam, a, b, 0);
    n = side(cam, b, c, n);
    n = side(cam, c, a, n);
    for (int i = 2; i < n; i++) {
      fill(0, i - 1, i, who);
    }
  }

  /** Puts the corner {@code a}, if it is before the near plane, and the cut of its edge. */
  private int side(float[] cam, int a, int b, int n) {
    double za = cam[a + 2];
    double zb = cam[b + 2];
    int out = n;
    if (za > NEAR) {
      out = corner(cam[a], cam[a + 1], za, out);
    }
    if (za > NEAR != zb > NEAR) {
      double t = (NEAR - za) / (zb - za);
      out =
          corner(
              cam[a] + t * (cam[b] - cam[a]),
              cam[a + 1] + t * (cam[b + 1] - cam[a + 1]),
              NEAR,
              out);
    }
    return out;
  }

  private int corner(double x, double y, double z, int n) {
    seen[3 * n] = (float) (0.5 * width + focal * x / z);
    seen[3 * n + 1] = (float) (0.5 * height - focal * y / z);
    seen[3 * n + 2] = (float) (1 / z);
    return n + 1;
  }

  private void fill(int i, int j, int k, int who) {
    double ax = seen[3 * i];
    double ay = seen[3 * i + 1];
    double bx = seen[3 * j];
    double by = seen[3 * j + 1];
    double cx = seen[3 * k];
    double cy = seen[3 * k + 1];
    double area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    int x0 = (int) Math.max(0, Math.ceil(Math.min(ax, Math.min(bx, cx)) - 0.5));
    int x1 = (int) Math.min(width - 1, Math.floor(Math.max(ax, Math.max(bx, cx)) - 0.5));
    int y0 = (int) Math.max(0, Math.ceil(Math.min(ay, Math.min(by, cy)) - 0.5));
    int y1 = (int) Math.min(height - 1, Math.floor(Math.max(ay, Math.max(by, cy)) - 0.5));
    if (x0 > x1 || y0 > y1 || Math.abs(area) < 1e-9) {
      return;
    }
    double inverse = 1 / area;
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) {
        double px = x + 0.5;
        double py = y + 0.5;
        double u = ((cx - bx) * (py - by) - (cy - by) * (px - bx)) * inverse;
        double v = ((ax - cx) * (py - cy) - (ay - cy) * (px - cx)) * inverse;
        double w = 1 - u - v;
        if (u >= 0 && v >= 0 && w >= 0) {
          pixel(
              y * width + x,
              (float) (u * seen[3 * i + 2] + v * seen[3 * j + 2] + w * seen[3 * k + 2]),
              who);
        }
      }
    }
  }

  private void pixel(int at, float near, int who) {
    if (who > 0 && stamp[at] != who) {
      stamp[at] = who;
      alone[who]++;
      int x = at % width;
      edge[who] += x == 0 || x == width - 1 || at < width || at >= owner.length - width ? 1 : 0;
    }
    if (near > depth[at]) {
      depth[at] = near;
      owner[at] = who;
    }
  }
}
