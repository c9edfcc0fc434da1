package cielo.picture.raster;

/** Spans in plain loops. */
final class PlainSpans implements Spans {
  @Override
  public void nearer(
      float[] z, int[] id, int row, int from, int to, float a, float dx, float r, int number) {
    for (int x = from; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x]) {
        z[row + x] = n;
        id[row + x] = number;
      }
    }
  }

  @Override
  public void nearer(float[] z, int row, int from, int to, float a, float dx, float r) {
    for (int x = from; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x]) {
        z[row + x] = n;
      }
    }
  }
}
