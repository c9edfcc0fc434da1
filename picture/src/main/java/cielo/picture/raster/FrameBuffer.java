package cielo.picture.raster;

/**
 * Colour and depth of a whole picture, (height, width). Colours are range-compressed, c / (1 +
 * max), and weighted by coverage: edges between bright and dark stay smooth after the tone curve.
 */
public final class FrameBuffer {
  public final int width;
  public final int height;
  public final float[] red;
  public final float[] green;
  public final float[] blue;

  /** Distance of the nearest sample along the view axis, {@link #FAR} = sky. */
  public final float[] depth;

  public static final float FAR = 1e5f;

  public FrameBuffer(int width, int height) {
    this.width = width;
    this.height = height;
    int n = width * height + 16;
    red = new float[n];
    green = new float[n];
    blue = new float[n];
    depth = new float[n];
  }

  /** Adds a colour (linear) to a pixel with a weight. */
  public void add(int at, float r, float g, float b, float weight) {
    float k = weight / (1 + Math.max(r, Math.max(g, b)));
    red[at] += r * k;
    green[at] += g * k;
    blue[at] += b * k;
  }

  /** Factor that undoes the range compression of a pixel. */
  public float gain(int at) {
    return 1 / Math.max(0.01f, 1 - Math.max(red[at], Math.max(green[at], blue[at])));
  }

  /** Lays a linear colour over a pixel: pixel (1 - alpha) + colour, both in linear light. */
  public void over(int at, float r, float g, float b, float alpha) {
    float k = gain(at) * (1 - alpha);
    float nr = red[at] * k + r;
    float ng = green[at] * k + g;
    float nb = blue[at] * k + b;
    float c = 1 / (1 + Math.max(nr, Math.max(ng, nb)));
    red[at] = nr * c;
    green[at] = ng * c;
    blue[at] = nb * c;
  }
}
