package cielo.sound.check;

/** Power spectrum of real blocks whose length is a power of two (radix-2, decimation in time). */
public final class Fft {
  private final int n;
  private final float[] cos;
  private final float[] sin;
  private final int[] order;

  public Fft(int n) {
    if (Integer.bitCount(n) != 1 || n < 2) {
      throw new IllegalArgumentException("a block of " + n + " samples; a power of two is needed");
    }
    this.n = n;
    cos = new float[n / 2];
    sin = new float[n / 2];
    order = new int[n];
    int bits = Integer.numberOfTrailingZeros(n);
    for (int i = 0; i < n; i++) {
      order[i] = Integer.reverse(i) >>> (32 - bits);
    }
    for (int i = 0; i < n / 2; i++) {
      cos[i] = (float) StrictMath.cos(2 * Math.PI * i / n);
      sin[i] = (float) StrictMath.sin(2 * Math.PI * i / n);
    }
  }

  /** |X[k]|^2 for k = 0 .. n / 2 - 1. */
  public float[] power(float[] x) {
    float[] re = new float[n];
    float[] im = new float[n];
    for (int i = 0; i < n; i++) {
      re[i] = x[order[i]];
    }
    for (int half = 1; half < n; half *= 2) {
      int stride = n / (2 * half);
      for (int block = 0; block < n; block += 2 * half) {
        for (int k = 0; k < half; k++) {
          int a = block + k;
          int b = a + half;
          float c = cos[k * stride];
          float s = sin[k * stride];
          float r = re[b] * c + im[b] * s;
          float q = im[b] * c - re[b] * s;
          re[b] = re[a] - r;
          im[b] = im[a] - q;
          re[a] += r;
          im[a] += q;
        }
      }
    }
    float[] p = new float[n / 2];
    for (int k = 0; k < p.length; k++) {
      p[k] = re[k] * re[k] + im[k] * im[k];
    }
    return p;
  }
}
