package cielo.scene.take;

/**
 * The vertices of a soft piece over time: {@code frames} x {@code vertices} x 3 coordinates at
 * {@code rateHz}, as 16-bit steps: metres = origin + step * value.
 *
 * @param soft index into the model's softs
 * @param origin x, y, z
 */
public record SoftTrack(
    int entity, int soft, double rateHz, int vertices, float[] origin, float step, short[] values) {

  public int frames() {
    return values.length / (vertices * 3);
  }

  /** Positions at time {@code t} (linear between frames), xyz triples, into {@code out}. */
  public void at(double t, float[] out) {
    int last = frames() - 1;
    double at = Math.clamp(t * rateHz, 0, last);
    int i = Math.min((int) at, Math.max(0, last - 1));
    float f = (float) (at - i);
    int o = i * vertices * 3;
    int p = Math.min(i + 1, last) * vertices * 3;
    for (int k = 0; k < vertices * 3; k++) {
      float a = values[o + k];
      out[k] = origin[k % 3] + step * (a + f * (values[p + k] - a));
    }
  }
}
