package cielo.sound.dsp;

/**
 * Noise of -3 dB an octave (within 0.5 dB, 40 Hz to 16 kHz): white noise through three one-poles.
 */
public final class Pink {
  private final Noise noise;
  private double a;
  private double b;
  private double c;

  public Pink(Noise noise) {
    this.noise = noise;
  }

  public float next() {
    float w = noise.white();
    a = 0.99765 * a + w * 0.0990460;
    b = 0.96300 * b + w * 0.2965164;
    c = 0.57000 * c + w * 1.0526913;
    return (float) ((a + b + c + w * 0.1848) * 0.18);
  }
}
