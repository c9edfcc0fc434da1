package cielo.picture.light;

/** Soft look-up in a perspective shadow map that holds 1 / distance. */
final class LampFilter {
  /*
   * As SoftShadow, for a lamp of some radius at a finite distance: penumbra = (receiver - blocker) /
   * blocker * radius on the receiver, in texels of the map there.
   */
  private static final int TAPS = 16;
  private static final float SEARCH = 7;
  private static final float LEAST = 1.1f;
  private static final float MOST = 14;
  private static final float BIAS = 0.006f;
  private static final float[] X = new float[TAPS];
  private static final float[] Y = new float[TAPS];

  static {
    for (int i = 0; i < TAPS; i++) {
      double r = Math.sqrt((i + 0.5) / TAPS);
      double a = i * 2.399963229;
      X[i] = (float) (r * StrictMath.cos(a));
      Y[i] = (float) (r * StrictMath.sin(a));
    }
  }

  private LampFilter() {}

  /** What in the map is more than this lies before a point at distance {@code w}. */
  static float limit(float w) {
    return 1 / (w * (1 - BIAS) - 0.008f);
  }

  static float filter(
      float[] map, int size, float sx, float sy, float w, float radius, float focal) {
    float limit = limit(w);
    float most = size - 2.01f;
    float sum = 0;
    int count = 0;
    for (int t = 0; t < TAPS; t += 2) {
      int x = (int) Math.min(most, Math.max(0, sx + X[t] * SEARCH + 0.5f));
      int y = (int) Math.min(most, Math.max(0, sy + Y[t] * SEARCH + 0.5f));
      float d = map[y * size + x];
      if (d > limit) {
        sum += 1 / d;
        count++;
      }
    }
    if (count == 0) {
      return 1;
    }
    float blocker = sum / count;
    float pen = (w - blocker) / blocker * radius * focal / w;
    pen = Math.min(MOST, Math.max(LEAST, pen));
    float lit = 0;
    for (int t = 0; t < TAPS; t++) {
      float x = Math.min(most, Math.max(0, sx + X[t] * pen));
      float y = Math.min(most, Math.max(0, sy + Y[t] * pen));
      int i = (int) x;
      int j = (int) y;
      float u = x - i;
      float v = y - j;
      int o = j * size + i;
      float a = map[o] <= limit ? 1 - u : 0;
      float b = map[o + 1] <= limit ? u : 0;
      float c = map[o + size] <= limit ? 1 - u : 0;
      float d = map[o + size + 1] <= limit ? u : 0;
      lit += (a + b) * (1 - v) + (c + d) * v;
    }
    return lit / TAPS;
  }
}
