package cielo.picture.light;

import cielo.picture.geometry.Instance;
import cielo.picture.geometry.Scene;
import cielo.picture.geometry.SceneLamp;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.Triangles;
import cielo.picture.raster.Workers;
import org.jspecify.annotations.Nullable;

/** Shadows of one lamp: one narrow map for a spot, up to six faces of a cube for a wide light. */
final class LampMap {
  /*
   * Each face holds 1 / distance along its axis, and the range of it in blocks of 16 texels and their
   * neighbours: no tap leaves those, so most points are decided without a look at texels. Still casters are kept while lamp and scene stay.
   * Things that glow, and small things round the lamp itself (its shade, its glass), do not cast.
   */
  private static final float HOUSING = 0.6f;

  /** At least one texel more than the widest tap. */
  private static final int BLOCK = 16;

  /** Faces as (right, up, forward) in the lamp's frame. */
  private static final float[][] FACES = {
    {1, 0, 0, 0, 1, 0, 0, 0, 1},
    {0, 0, -1, 0, 1, 0, 1, 0, 0},
    {0, 0, 1, 0, 1, 0, -1, 0, 0},
    {1, 0, 0, 0, 0, -1, 0, 1, 0},
    {1, 0, 0, 0, 0, 1, 0, -1, 0},
    {-1, 0, 0, 0, 1, 0, 0, 0, -1},
  };

  final int size;
  private final Projection[] faces = new Projection[6];
  private final float[][] depth = new float[6][];
  private final float[][] still = new float[6][];
  private final float[][] most = new float[6][];
  private final float[][] least = new float[6][];
  private final float[] blockMost;
  private final float[] blockLeast;
  private final int blocks;
  private final boolean[] dirty = new boolean[6];
  private int used;
  private @Nullable SceneLamp owner;
  private @Nullable Scene scene;

  LampMap(int size) {
    this.size = size;
    blocks = (size + BLOCK - 1) / BLOCK;
    blockMost = new float[blocks * blocks];
    blockLeast = new float[blocks * blocks];
    for (int i = 0; i < 6; i++) {
      faces[i] = Projection.lamp(size);
    }
  }

  boolean holds(SceneLamp lamp) {
    return owner == lamp;
  }

  void update(
      SceneLamp lamp, Scene world, Triangles triangles, Workers workers, TileBuffer[] buffers) {
    boolean fresh = owner != lamp || scene != world || !lamp.still;
    if (fresh) {
      aim(lamp);
      owner = lamp;
      scene = world;
    }
    for (int f = 0; f < used; f++) {
      if (depth[f] == null) {
        depth[f] = new float[size * size];
        still[f] = new float[size * size];
        most[f] = new float[blocks * blocks];
        least[f] = new float[blocks * blocks];
      }
      draw(f, lamp, world, fresh, triangles, workers, buffers);
    }
  }

  private void draw(
      int f,
      SceneLamp lamp,
      Scene world,
      boolean fresh,
      Triangles triangles,
      Workers workers,
      TileBuffer[] buffers) {
    Projection v = faces[f];
    if (fresh) {
      triangles.build(workers, world.instances(), v, true, in -> in.still && casts(in, lamp));
      workers.run(v.tiles(), (tile, thread) -> still(f, tile, triangles, buffers[thread]));
      dirty[f] = true;
    }
    triangles.build(workers, world.instances(), v, true, in -> !in.still && casts(in, lamp));
    boolean any = triangles.count() > 0;
    if (any || dirty[f]) {
      workers.run(v.tiles(), (tile, thread) -> moving(f, tile, triangles, buffers[thread]));
      workers.run(blocks, (row, thread) -> range(depth[f], row));
      workers.run(blocks, (row, thread) -> widen(f, row));
    }
    dirty[f] = any;
  }

  /** Greatest and least value in each block of a row of blocks. */
  private void range(float[] map, int row) {
    for (int b = 0; b < blocks; b++) {
      float hi = 0;
      float lo = Float.MAX_VALUE;
      for (int y = row * BLOCK; y < Math.min(size, (row + 1) * BLOCK); y++) {
        for (int x = b * BLOCK; x < Math.min(size, (b + 1) * BLOCK); x++) {
          hi = Math.max(hi, map[y * size + x]);
          lo = Math.min(lo, map[y * size + x]);
        }
      }
      blockMost[row * blocks + b] = hi;
      blockLeast[row * blocks + b] = lo;
    }
  }

  private void widen(int f, int row) {
    for (int b = 0; b < blocks; b++) {
      float hi = 0;
      float lo = Float.MAX_VALUE;
      for (int j = Math.max(0, row - 1); j <= Math.min(blocks - 1, row + 1); j++) {
        for (int i = Math.max(0, b - 1); i <= Math.min(blocks - 1, b + 1); i++) {
          hi = Math.max(hi, blockMost[j * blocks + i]);
          lo = Math.min(lo, blockLeast[j * blocks + i]);
        }
      }
      most[f][row * blocks + b] = hi;
      least[f][row * blocks + b] = lo;
    }
  }

  private static boolean casts(Instance in, SceneLamp lamp) {
    if (!in.casts || in.surface.glows()) {
      return false;
    }
    float x = in.worldX() - lamp.x;
    float y = in.worldY() - lamp.y;
    float z = in.worldZ() - lamp.z;
    float d2 = x * x + y * y + z * z;
    float far = lamp.reach + in.radius;
    return d2 < far * far && !(in.radius < HOUSING && d2 < in.radius * in.radius);
  }

  private void still(int f, int tile, Triangles triangles, TileBuffer buffer) {
    Projection v = faces[f];
    buffer.tile(v, triangles, tile % v.tilesX, tile / v.tilesX, false);
    copy(v, tile, buffer.z, still[f], true);
  }

  private void moving(int f, int tile, Triangles triangles, TileBuffer buffer) {
    Projection v = faces[f];
    copy(v, tile, buffer.z, still[f], false);
    buffer.draw(v, triangles, tile % v.tilesX, tile / v.tilesX, false);
    copy(v, tile, buffer.z, depth[f], true);
  }

  private static void copy(Projection v, int tile, float[] z, float[] map, boolean out) {
    int n = v.tile;
    int left = tile % v.tilesX * n;
    int top = tile / v.tilesX * n;
    int w = Math.min(n, v.width - left);
    int h = Math.min(n, v.height - top);
    for (int y = 0; y < h; y++) {
      int at = (top + y) * v.width + left;
      if (out) {
        System.arraycopy(z, y * n, map, at, w);
      } else {
        System.arraycopy(map, at, z, y * n, w);
      }
    }
  }

  private void aim(SceneLamp lamp) {
    float[] f = {lamp.dx, lamp.dy, lamp.dz};
    float[] r = new float[3];
    float[] u = new float[3];
    Projection.lightAxes(f, r, u);
    // lightAxes looks against f; keep the frame right-handed for looking along it
    float[] eye = {lamp.x, lamp.y, lamp.z};
    boolean narrow = lamp.coneRad < 0.78f;
    used = narrow ? 1 : lamp.coneRad < 2.2f ? 5 : 6;
    float fov = narrow ? Math.max(0.2f, 2 * lamp.coneRad + 0.08f) : (float) (Math.PI / 2) + 0.05f;
    float focal = (float) (size / 2.0 / StrictMath.tan(fov / 2));
    for (int i = 0; i < used; i++) {
      float[] m = FACES[i];
      faces[i].look(eye, mix(m, 0, r, u, f), mix(m, 3, r, u, f), mix(m, 6, r, u, f), focal);
    }
  }

  private static float[] mix(float[] m, int o, float[] r, float[] u, float[] f) {
    float[] out = new float[3];
    for (int i = 0; i < 3; i++) {
      out[i] = m[o] * r[i] + m[o + 1] * u[i] + m[o + 2] * f[i];
    }
    return out;
  }

  /** Share of the lamp's light at a point with a normal, 0 .. 1. */
  float seen(SceneLamp lamp, float px, float py, float pz, float nx, float ny, float nz) {
    float x = px - lamp.x;
    float y = py - lamp.y;
    float z = pz - lamp.z;
    int best = 0;
    float along = -1;
    for (int i = 0; i < used; i++) {
      float[] f = faces[i].forward;
      float a = x * f[0] + y * f[1] + z * f[2];
      if (a > along) {
        along = a;
        best = i;
      }
    }
    Projection v = faces[best];
    float off = 1.5f * along / v.focal + 0.004f;
    x += nx * off;
    y += ny * off;
    z += nz * off;
    float w = x * v.forward[0] + y * v.forward[1] + z * v.forward[2];
    if (w < Projection.NEAR) {
      return 1;
    }
    float k = v.focal / w;
    float sx = (x * v.right[0] + y * v.right[1] + z * v.right[2]) * k + size / 2f - 0.5f;
    float sy = size / 2f - 0.5f - (x * v.up[0] + y * v.up[1] + z * v.up[2]) * k;
    float limit = LampFilter.limit(w);
    int bx = Math.min(blocks - 1, Math.max(0, (int) sx) / BLOCK);
    int by = Math.min(blocks - 1, Math.max(0, (int) sy) / BLOCK);
    int block = by * blocks + bx;
    if (most[best][block] <= limit) {
      return 1;
    }
    if (least[best][block] > limit) {
      return 0;
    }
    return LampFilter.filter(depth[best], size, sx, sy, w, lamp.radius, v.focal);
  }
}
