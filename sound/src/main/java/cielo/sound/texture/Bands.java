package cielo.sound.texture;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Decibel;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Pink;
import cielo.sound.mix.Stereo;

/**
 * Shaped noise: pink noise through band-passes, sides independent, one slow envelope for both.
 *
 * @param bands {Hz, Q, gain dB} each
 * @param driftHz how fast the envelope moves
 * @param depth how far
 * @param topHz low-pass over all
 */
public record Bands(double[][] bands, double driftHz, double depth, double topHz) {
  /** The noise, unscaled. */
  public Stereo make(double seconds, Noise noise) {
    Stereo out = Stereo.seconds(seconds);
    long shared = noise.bits();
    for (int c = 0; c < 2; c++) {
      Drift drift = new Drift(Math.max(0.05, driftHz), 64, Noise.of(shared, "drift"));
      Pink pink = new Pink(noise.split(c));
      Biquad[] filter = new Biquad[bands.length];
      float[] gain = new float[bands.length];
      for (int k = 0; k < filter.length; k++) {
        filter[k] = Biquad.band(bands[k][0], bands[k][1]);
        gain[k] = (float) Decibel.gain(bands[k][2]);
      }
      Biquad top = Biquad.lowPass(topHz);
      float[] y = out.side(c);
      float from = (float) envelope(drift);
      float to = (float) envelope(drift);
      for (int i = 0; i < y.length; i++) {
        int k = i & 63;
        if (k == 0 && i > 0) {
          from = to;
          to = (float) envelope(drift);
        }
        float w = pink.next() * 3;
        float v = 0;
        for (int b = 0; b < filter.length; b++) {
          v += filter[b].next(w) * gain[b];
        }
        y[i] = top.next(v) * (from + (to - from) * k / 64);
      }
    }
    return out;
  }

  private double envelope(Drift drift) {
    return Math.max(0.1, 1 + depth * drift.next());
  }
}
