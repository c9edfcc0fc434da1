package cielo.sound.ambience;

import cielo.sound.cue.Birds;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Stereo;
import cielo.sound.room.Reverb;
import cielo.sound.room.Room;
import cielo.sound.texture.Bands;
import cielo.sound.texture.Levels;

/** Birds, gulls, crickets and frogs round the camera. */
final class Creatures {
  private Creatures() {}

  /** Seven birds of five kinds of phrase, near and far, in a wood. */
  static Stereo birds(double s, Noise noise) {
    Stereo out = Stereo.seconds(s);
    float[] send = new float[out.samples()];
    int[] kinds = {0, 1, 2, 4, 0, 1, 3};
    for (int b = 0; b < kinds.length; b++) {
      int kind = kinds[b];
      double pan = noise.between(0.05, 0.95);
      double near = noise.log(0.05, 0.35);
      double t = noise.between(0.2, 3);
      while (t < s - 0.4) {
        int phrases = 1 + noise.below(3);
        for (int k = 0; k < phrases && t < s - 0.4; k++) {
          float[] song = Birds.phrase(kind, noise);
          Biquad.lowPass(3000 + 12000 * near / 0.35).run(song);
          out.add(song, Rate.samples(t), pan, near * 0.055);
          Samples.add(send, song, Rate.samples(t), near * 0.09);
          t += noise.between(0.7, 1.5);
        }
        t += noise.gap(kind == 3 ? 9 : 3.5);
      }
    }
    Reverb.add(send, Room.FOREST, out, 3);
    return out;
  }

  /** Gulls over surf: long falling cries, some laughing. */
  static Stereo gulls(double s, Noise noise) {
    Stereo out = Stereo.seconds(s);
    for (double t = noise.between(0.3, 2); t < s - 0.5; t += noise.gap(3)) {
      double pan = noise.unit();
      double near = noise.log(0.1, 1);
      int cries = 1 + noise.below(5);
      double at = t;
      for (int k = 0; k < cries && at < s; k++) {
        float[] cry =
            Birds.gull(k == 0 ? noise.between(0.4, 0.7) : noise.between(0.14, 0.24), noise);
        out.add(cry, Rate.samples(at), pan, near);
        at += cry.length / (double) Rate.HZ * 0.95;
      }
    }
    return out;
  }

  /** Twelve singers: chirps of falling pulses two or three times a second, two far trills. */
  static Stereo crickets(double s, Noise noise) {
    Bands night =
        new Bands(new double[][] {{110, .6, 0}, {500, .5, -10}, {5000, .6, -16}}, .2, .1, 9000);
    Stereo out = Levels.to(night.make(s, noise), -58);
    for (int c = 0; c < 12; c++) {
      boolean trill = c > 9;
      double f = noise.between(3900, 5300);
      double pan = noise.unit();
      double gain = noise.log(0.002, 0.02) * (trill ? 0.35 : 1);
      double period = noise.between(0.36, 0.62);
      double pulse = noise.between(0.0155, 0.019);
      int pulses = trill ? 40 : 3 + noise.below(3);
      float[] chirp = Birds.chirp(f, pulse, pulses);
      for (double t = noise.between(0, 0.5); t < s - 0.1; ) {
        out.add(chirp, Rate.samples(t), pan, gain * noise.between(0.85, 1.1));
        t += trill ? pulses * pulse : period * noise.between(0.97, 1.03);
        if (noise.chance(0.02)) {
          t += noise.between(0.5, 3);
        }
      }
    }
    return out;
  }

  /** Frogs at a pond: croaks of a pulsed low voice. */
  static Stereo frogs(double s, Noise noise) {
    Stereo out = crickets(s, noise.split("crickets")).gain(0.5);
    for (int k = 0; k < 4; k++) {
      double pan = noise.unit();
      double gain = noise.log(0.004, 0.02);
      double f = noise.between(300, 620);
      for (double t = noise.between(0.2, 2); t < s - 0.4; t += noise.between(0.8, 2.6)) {
        out.add(Birds.frog(f * noise.between(0.95, 1.05), noise), Rate.samples(t), pan, gain);
      }
    }
    return out;
  }
}
