package cielo.picture.kernel;

/**
 * Up to {@link #SIZE} fragments of one surface under way, structure of arrays; every step reads and
 * writes these. One per thread.
 */
public final class Batch {
  public static final int SIZE = 128;
  private static final int N = SIZE + 16;

  public int n;

  /** Place in the tile and covered samples (see Fragments), and triangle. */
  public final int[] pixel = new int[N];

  public final int[] triangle = new int[N];

  /** Screen position, pixels; distance along the view axis, metres. */
  public final float[] x = new float[N];

  public final float[] y = new float[N];
  public final float[] w = new float[N];

  /** World position, normal, direction to the eye, mirrored direction. */
  public final float[] px = new float[N];

  public final float[] py = new float[N];
  public final float[] pz = new float[N];
  public final float[] nx = new float[N];
  public final float[] ny = new float[N];
  public final float[] nz = new float[N];
  public final float[] vx = new float[N];
  public final float[] vy = new float[N];
  public final float[] vz = new float[N];
  public final float[] rx = new float[N];
  public final float[] ry = new float[N];
  public final float[] rz = new float[N];

  /** Cosine between normal and view. */
  public final float[] facing = new float[N];

  /** Texture coordinates (tiles) and mip level. */
  public final float[] u = new float[N];

  public final float[] v = new float[N];
  public final float[] level = new float[N];

  /** Albedo, roughness, cavity; slopes of the bump. */
  public final float[] r = new float[N];

  public final float[] g = new float[N];
  public final float[] b = new float[N];
  public final float[] rough = new float[N];
  public final float[] cavity = new float[N];
  public final float[] slopeU = new float[N];
  public final float[] slopeV = new float[N];

  /** Share of the sun, of the overhead light, of the surroundings. */
  public final float[] sun = new float[N];

  public final float[] overhead = new float[N];
  public final float[] open = new float[N];

  /** Light from the mirrored direction. */
  public final float[] er = new float[N];

  public final float[] eg = new float[N];
  public final float[] eb = new float[N];

  /** Terms of the light kernel on the way: see PlainKernels.lobes. */
  final float[] gloss = new float[N];

  final float[] fresnelSun = new float[N];
  final float[] fresnelView = new float[N];
  final float[] smooth = new float[N];
  final float[] hide = new float[N];
  final float[] direct = new float[N];
  final float[] through = new float[N];
  final float[] wide = new float[N];

  /** A lamp's light: unit direction to it, cosine on the surface, width of its lobe, strength. */
  final float[] toX = new float[N];

  final float[] toY = new float[N];
  final float[] toZ = new float[N];
  final float[] lampCos = new float[N];
  final float[] lampWide = new float[N];
  public final float[] lampLight = new float[N];

  /** Scratch of the kernels: places and texels of one vector, parts of coordinates. */
  final int[][] lane = new int[12][64];

  final float[][] part = new float[6][64];
  int c0;
  int c1;
  int c2;
  int c3;
  int fx;
  int fy;
  int rb;
  int ga;

  /** Light towards the eye. */
  public final float[] lr = new float[N];

  public final float[] lg = new float[N];
  public final float[] lb = new float[N];
}
