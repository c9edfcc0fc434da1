package cielo.picture.raster;

/**
 * How the world is laid on a grid of pixels: a camera (perspective), its mirror image, or a light
 * far away (orthographic). Mutable: set once a frame, then read by all threads.
 */
public final class Projection {
  /*
   * Perspective: p -> (X, Y, w) with w = distance along forward, screen x = X / w, y = Y / w, y
   * down, pixel centres at .5. Orthographic: screen x, y and w = height towards the light, so that
   * in both cases "nearer" wins by the greater stored value (1 / w, or w).
   */

  /** Nearest distance that is drawn, metres. */
  public static final float NEAR = 0.04f;

  /** Value of an empty sample in an orthographic map: deeper than any caster. */
  public static final float NOTHING = -1e6f;

  public final int width;
  public final int height;

  /** Samples a pixel: 1 or 4. */
  public final int samples;

  /** Side of a tile in pixels. */
  public final int tile;

  public final int tilesX;
  public final int tilesY;
  public final boolean orthographic;

  /** Seen in a horizontal mirror: triangles turn the other way round. */
  public final boolean mirrored;

  /** Pixels a unit of x / w (perspective) or a metre (orthographic). */
  public float focal;

  /** Eye, metres (perspective only). */
  public float ex;

  public float ey;
  public float ez;

  /** Pixel of the world's origin (orthographic only). */
  public float offsetX;

  public float offsetY;

  /** Axes: right, up and the way one looks (to the light, for a light). */
  public final float[] right = new float[3];

  public final float[] up = new float[3];
  public final float[] forward = new float[3];

  private Projection(
      int width, int height, int samples, int tile, boolean orthographic, boolean mirrored) {
    this.width = width;
    this.height = height;
    this.samples = samples;
    this.tile = tile;
    this.orthographic = orthographic;
    this.mirrored = mirrored;
    tilesX = (width + tile - 1) / tile;
    tilesY = (height + tile - 1) / tile;
  }

  /** A camera with 4 samples a pixel. */
  public static Projection camera(int width, int height) {
    return new Projection(width, height, 4, 64, false, false);
  }

  /** A camera with 1 sample a pixel. */
  public static Projection coarse(int width, int height, boolean mirrored) {
    return new Projection(width, height, 1, 64, false, mirrored);
  }

  /** A light far away on a square map. */
  public static Projection light(int size) {
    return new Projection(size, size, 1, 128, true, false);
  }

  /** A lamp on one face of a cube. */
  public static Projection lamp(int size) {
    return new Projection(size, size, 1, 128, false, false);
  }

  public int tiles() {
    return tilesX * tilesY;
  }

  /** Stands at {@code eye}, looks along the unit vector {@code f}, {@code r} to the right. */
  public void look(float[] eye, float[] r, float[] u, float[] f, float focalPixels) {
    ex = eye[0];
    ey = eye[1];
    ez = eye[2];
    System.arraycopy(r, 0, right, 0, 3);
    System.arraycopy(u, 0, up, 0, 3);
    System.arraycopy(f, 0, forward, 0, 3);
    focal = focalPixels;
  }

  /** The mirror image of a camera about the plane y = {@code level}. */
  public void mirror(Projection o, float level) {
    ex = o.ex;
    ey = 2 * level - o.ey;
    ez = o.ez;
    focal = o.focal * width / o.width;
    for (int i = 0; i < 3; i++) {
      float s = i == 1 ? -1 : 1;
      right[i] = o.right[i] * s;
      up[i] = o.up[i] * s;
      forward[i] = o.forward[i] * s;
    }
  }

  /**
   * A light in direction {@code to}: a square of side {@code sideM} metres round {@code centre}
   * (its coordinates along right and up) fills the map.
   */
  public void light(float[] to, float centreRight, float centreUp, float sideM) {
    lightAxes(to, right, up);
    System.arraycopy(to, 0, forward, 0, 3);
    focal = width / sideM;
    offsetX = width / 2f - focal * centreRight;
    offsetY = height / 2f - focal * centreUp;
  }

  /** Axes of a light's map. */
  public static void lightAxes(float[] to, float[] right, float[] up) {
    if (Math.abs(to[1]) > 0.99f) {
      right[0] = 1;
      right[1] = 0;
      right[2] = 0;
    } else {
      float l = 1 / (float) Math.sqrt(to[0] * to[0] + to[2] * to[2]);
      right[0] = -to[2] * l;
      right[1] = 0;
      right[2] = to[0] * l;
    }
    up[0] = right[1] * to[2] - right[2] * to[1];
    up[1] = right[2] * to[0] - right[0] * to[2];
    up[2] = right[0] * to[1] - right[1] * to[0];
    float l = 1 / (float) Math.sqrt(up[0] * up[0] + up[1] * up[1] + up[2] * up[2]);
    up[0] *= l;
    up[1] *= l;
    up[2] *= l;
  }

  /** Rows of the map world -> (X, Y, w): out = 12 floats, row-major 3 x 4. */
  void rows(float[] out) {
    if (orthographic) {
      for (int i = 0; i < 3; i++) {
        out[i] = right[i] * focal;
        out[4 + i] = up[i] * focal;
        out[8 + i] = forward[i];
      }
      out[3] = offsetX;
      out[7] = offsetY;
      out[11] = 0;
      return;
    }
    float hw = width / 2f;
    float hh = height / 2f;
    float rc = right[0] * ex + right[1] * ey + right[2] * ez;
    float uc = up[0] * ex + up[1] * ey + up[2] * ez;
    float fc = forward[0] * ex + forward[1] * ey + forward[2] * ez;
    for (int i = 0; i < 3; i++) {
      out[i] = hw * forward[i] + focal * right[i];
      out[4 + i] = hh * forward[i] - focal * up[i];
      out[8 + i] = forward[i];
    }
    out[3] = -hw * fc - focal * rc;
    out[7] = -hh * fc + focal * uc;
    out[11] = -fc;
  }
}
