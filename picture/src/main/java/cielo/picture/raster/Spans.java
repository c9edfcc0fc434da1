package cielo.picture.raster;

/** The innermost loops of rasterising: keep the nearer of what is there and a span of a plane. */
public interface Spans {
  Spans PLAIN = new PlainSpans();

  /** z[row + x] = max(z, a (x + dx) + r) for x in [from, to]; id follows. */
  void nearer(
      float[] z, int[] id, int row, int from, int to, float a, float dx, float r, int number);

  /** The same for depth alone. */
  void nearer(float[] z, int row, int from, int to, float a, float dx, float r);
}
