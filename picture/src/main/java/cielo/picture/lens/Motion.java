package cielo.picture.lens;

import cielo.picture.geometry.Instance;
import cielo.picture.geometry.Scene;
import cielo.picture.raster.Projection;
import java.util.Arrays;
import java.util.List;

/** Which tiles of the picture moving things cross while the shutter is open, and how far. */
public final class Motion {
  /*
   * The sphere of each moving instance is projected when the shutter opens and when it closes; the
   * box of both, grown by a pixel, marks tiles. Its path on the screen is the move of the centre
   * plus the turn of the rim; below half a pixel nothing is blurred. A blur of n sub-frames steps by
   * path / n pixels: 3 pixels a step read as smooth with 4-sample edges.
   */
  private static final float LEAST = 0.5f;
  private static final float STEP = 3;
  private static final int MOST = 12;
  private static final int FEW = 6;

  /** What goes faster did not go at all: it was put there. m/s. */
  private static final double FASTEST = 32;

  public final boolean[] mask;
  private final float[] carry = new float[12];
  private boolean[] moves = new boolean[0];
  private float path;
  private int marked;
  private float[] before = new float[0];

  /**
   * Things that are put somewhere else while the shutter is open, and where they are in its middle.
   */
  private boolean[] jumps = new boolean[0];

  private float[] middle = new float[0];

  public Motion(int tiles) {
    mask = new boolean[tiles];
  }

  /** Number of sub-frames (below 2: nothing to blur); leaves the scene posed somewhere. */
  public int find(Scene scene, Exposure e, Projection v) {
    Arrays.fill(mask, false);
    path = 0;
    marked = 0;
    List<Instance> all = scene.instances();
    if (before.length < all.size() * 12) {
      before = new float[all.size() * 12];
      middle = new float[all.size() * 12];
      jumps = new boolean[all.size()];
      moves = new boolean[all.size()];
    }
    scene.pose(e.time(0));
    keep(all);
    scene.pose(e.time(1));
    for (int i = 0; i < all.size(); i++) {
      boolean moved = !all.get(i).still && all.get(i).shown && moved(all.get(i), i * 12);
      jumps[i] = moved && way(all.get(i), i * 12) > FASTEST * e.length() + 0.05;
      moves[i] = moved && !jumps[i];
    }
    scene.pose(e.middle());
    for (int i = 0; i < all.size(); i++) {
      if (jumps[i]) {
        System.arraycopy(all.get(i).matrix, 0, middle, i * 12, 12);
      }
    }
    pose(scene, e, 0);
    keep(all);
    pose(scene, e, 1);
    for (int i = 0; i < all.size(); i++) {
      if (moves[i]) {
        cross(all.get(i), i * 12, v);
      }
    }
    int n = (int) Math.min(MOST, Math.ceil(path / STEP));
    // a big thing close by covers much: fewer steps keep the frame affordable
    while (n > FEW && n * marked > 2 * mask.length) {
      n--;
    }
    return path < LEAST ? 0 : Math.max(2, n);
  }

  /**
   * Poses the scene at share {@code s} of the exposure as the camera of its middle sees it: what
   * moves with the camera stands still in the picture. What rests in the world is left alone, like
   * the set.
   */
  public void pose(Scene scene, Exposure e, double s) {
    scene.pose(e.time(s));
    List<Instance> all = scene.instances();
    for (int i = 0; i < all.size(); i++) {
      if (jumps[i]) {
        System.arraycopy(middle, i * 12, all.get(i).matrix, 0, 12);
      }
    }
    if (!e.carries(s, carry)) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (moves[i]) {
        all.get(i).carry(carry);
      }
    }
  }

  private void keep(List<Instance> all) {
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).still) {
        System.arraycopy(all.get(i).matrix, 0, before, i * 12, 12);
      }
    }
  }

  /** Metres between where it was kept and where it is. */
  private double way(Instance in, int o) {
    double x = in.matrix[3] - before[o + 3];
    double y = in.matrix[7] - before[o + 7];
    double z = in.matrix[11] - before[o + 11];
    return Math.sqrt(x * x + y * y + z * z);
  }

  private boolean moved(Instance in, int o) {
    for (int k = 0; k < 12; k++) {
      if (Math.abs(in.matrix[k] - before[o + k]) > 1e-5f) {
        return true;
      }
    }
    return false;
  }

  private void cross(Instance in, int o, Projection v) {
    float[] m = in.matrix;
    float[] a = place(before, o, in, v);
    float[] b = place(m, 0, in, v);
    if (a[2] < -in.radius && b[2] < -in.radius) {
      return;
    }
    float nearest = Math.max(0.15f, Math.min(a[2], b[2]));
    float turn = 0;
    for (int k = 0; k < 3; k++) {
      for (int r = 0; r < 3; r++) {
        turn = Math.max(turn, Math.abs(m[r * 4 + k] - before[o + r * 4 + k]));
      }
    }
    float length =
        Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + turn * in.radius * v.focal / nearest * 0.5f;
    if (length < LEAST) {
      return;
    }
    path = Math.max(path, length);
    float r = in.radius * v.focal / nearest * 1.1f + 2;
    int x0 = Math.max(0, (int) (Math.min(a[0], b[0]) - r) / v.tile);
    int x1 = Math.min(v.tilesX - 1, (int) (Math.max(a[0], b[0]) + r) / v.tile);
    int y0 = Math.max(0, (int) (Math.min(a[1], b[1]) - r) / v.tile);
    int y1 = Math.min(v.tilesY - 1, (int) (Math.max(a[1], b[1]) + r) / v.tile);
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) {
        marked += mask[y * v.tilesX + x] ? 0 : 1;
        mask[y * v.tilesX + x] = true;
      }
    }
  }

  /** Screen x, y and distance of an instance's centre under a matrix. */
  private static float[] place(float[] m, int o, Instance in, Projection v) {
    float x = m[o] * in.cx + m[o + 1] * in.cy + m[o + 2] * in.cz + m[o + 3] - v.ex;
    float y = m[o + 4] * in.cx + m[o + 5] * in.cy + m[o + 6] * in.cz + m[o + 7] - v.ey;
    float z = m[o + 8] * in.cx + m[o + 9] * in.cy + m[o + 10] * in.cz + m[o + 11] - v.ez;
    float w = x * v.forward[0] + y * v.forward[1] + z * v.forward[2];
    float k = v.focal / Math.max(w, 0.15f);
    return new float[] {
      v.width / 2f + (x * v.right[0] + y * v.right[1] + z * v.right[2]) * k,
      v.height / 2f - (x * v.up[0] + y * v.up[1] + z * v.up[2]) * k,
      w
    };
  }
}
