package cielo.sound.ambience;

import cielo.sound.contact.Bubble;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;
import cielo.sound.texture.Bands;
import cielo.sound.texture.Levels;

/**
 * A brook or a fountain: thousands of bubbles over a little rush.
 *
 * @param rush share of the noise: 0.4 brook, 1.2 fountain, 4 waterfall
 */
record Stream(double rush) implements Bed {
  private static final Bands RUSH =
      new Bands(new double[][] {{400, .5, -6}, {1200, .5, 0}, {3200, .5, -4}}, 2, .12, 9000);

  @Override
  public Stereo make(double seconds, Noise noise) {
    Stereo out = Stereo.seconds(seconds);
    double[] place = new double[9]; // spots where water falls, each with its own size of bubble
    double[] size = new double[9];
    for (int k = 0; k < place.length; k++) {
      place[k] = noise.unit();
      size[k] = noise.log(0.7, 2.2);
    }
    for (double t = 0; t < seconds; t += noise.gap(1 / 420.0)) {
      int k = noise.below(place.length);
      double r = Math.min(0.006, noise.power(0.0007, 0.005, 1.9) * size[k]);
      double gain = noise.log(0.12, 1) * Math.sqrt(r / 0.002);
      int at = Rate.samples(t);
      double xi = noise.between(0, 0.12);
      double phase = noise.unit();
      Bubble.add(out.left(), at, r, gain * Math.sqrt(1 - place[k]), xi, phase);
      Bubble.add(out.right(), at, r, gain * Math.sqrt(place[k]), xi, phase);
    }
    Levels.to(out, -32);
    return out.add(Levels.to(RUSH.make(seconds, noise), -38 + 8 * rush), 0, 1);
  }
}
