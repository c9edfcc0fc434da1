package cielo.picture.kernel;

/**
 * The hottest loops of a picture. Implementations give equal bits: no fused operations, no sums
 * across lanes, one order of operations. Arrays must have room for 16 elements past the end.
 */
public interface Kernels {
  Kernels PLAIN = new PlainKernels();

  /** Answers of {@link #place}. */
  int OPEN = 0;

  int LIT = 1;
  int DARK = 2;
  int OUTSIDE = 3;

  /** z[row + x] = max(z, a (x + dx) + r) for x in [from, to]; id follows. */
  void nearer(
      float[] z, int[] id, int row, int from, int to, float a, float dx, float r, int number);

  /** The same for depth alone. */
  void nearer(float[] z, int row, int from, int to, float a, float dx, float r);

  /** Attributes of fragments from..to of one triangle whose record starts at q[o]. */
  void attributes(Batch s, int from, int to, float[] q, int o, TrianglePlanes planes);

  /** Unit normals that face the eye, directions to the eye, mirrored directions. */
  void frame(Batch s, float ex, float ey, float ez);

  /** Trilinear fetch (see Fetch) of albedo, roughness, and slopes and cavity where bumpy. */
  void fetch(
      Batch s,
      int[] colour,
      int[] relief,
      int size,
      int levels,
      boolean bumpy,
      float red,
      float green,
      float blue,
      float rough);

  /** Openness and overhead light from the half-size picture (see HalfSize). */
  void ambient(Batch s, int[] packed, int pitch, float mx, float my);

  /** Light from the mirrored direction out of octahedral maps by roughness. */
  void gloss(Batch s, int[] map, int n, int levels);

  /** Light from a floor's mirror image, times {@code undo}. */
  void mirror(Batch s, MirrorLevels m, float focal, float undo);

  /** Light that a batch sends to the eye, into lr, lg, lb (see SurfaceLight). */
  void light(Batch s, LightTerms terms);

  /** Direction, cosine and strength of a lamp at each fragment, into toX ... lampLight. */
  void lampReach(Batch s, LampTerms terms);

  /** Adds what a batch sends to the eye of a lamp's light. */
  void lampShade(Batch s, LampTerms terms);

  /**
   * Places n points on a light's map (texels, height towards the light) and decides those that can
   * be decided by the depth range of their block.
   */
  void place(
      ShadowTerms m,
      float[] px,
      float[] py,
      float[] pz,
      float[] nx,
      float[] ny,
      float[] nz,
      int n,
      float[] x,
      float[] y,
      float[] z,
      int[] state);

  /** Sum of depths and number of the taps that lie nearer to the light than z. */
  void blockers(
      float[] depth,
      int size,
      float[] x,
      float[] y,
      float[] z,
      int n,
      float[] tapX,
      float[] tapY,
      float[] sum,
      float[] count);

  /** Mean of bilinear depth tests at taps times {@code pen} texels. */
  void filter(
      float[] depth,
      int size,
      float[] x,
      float[] y,
      float[] z,
      float[] pen,
      int n,
      float[] tapX,
      float[] tapY,
      float[] lit);

  /**
   * Adds one tap of ambient occlusion to a row. View-space positions (x, y, z) and normals; the tap
   * at depth other[at + i], on the ray (column[i] + dx, ty).
   */
  void occlude(
      float[][] row,
      float[] column,
      float[] other,
      int at,
      float dx,
      float ty,
      float inverse,
      float[] sum,
      int n);

  /** Depth-aware 4 x 4 mean of a row of half-size pixels, packed (see HalfSize). */
  void blur(float[] depth, float[] open, float[] overhead, int width, int y, int y0, int[] packed);

  /**
   * One row of display codes: light in (r, g, b)[at ...] range-compressed, glow in up (3 rows of
   * {@code pitch}).
   */
  void tone(
      float[] r,
      float[] g,
      float[] b,
      int at,
      int width,
      float[] up,
      int pitch,
      float bloom,
      float vy,
      float[] dither,
      int ditherAt,
      int[] out);
}
