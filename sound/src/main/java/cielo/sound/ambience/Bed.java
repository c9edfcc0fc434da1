package cielo.sound.ambience;

import cielo.sound.dsp.Noise;
import cielo.sound.mix.Stereo;

/** One ambience: any length, unscaled; {@link Beds} levels it. */
@FunctionalInterface
interface Bed {
  Stereo make(double seconds, Noise noise);
}
