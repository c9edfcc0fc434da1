package cielo.sound.contact;

import cielo.sound.dsp.Bank;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.OnePole;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;
import cielo.sound.mode.Body;
import cielo.sound.mode.Modes;
import cielo.sound.mode.Shape;

/**
 * Rolling and sliding, mono, at 1 m. Pitch and brightness follow the speed by themselves; at rest
 * it is exact silence. Curves at control rate; the result has {@code Rate.CONTROL} samples a point.
 */
public final class Friction {
  /*
   * The contact reads the surfaces' heights at x(t) = integral of v; its length L low-passes at
   * v / 2L. The slope of the height drives the modes of both bodies (T60 capped: else they whistle).
   * Level: acoustic power = share of N v, as twenty blows a second of that energy.
   */
  private static final int MODES = 12;
  private static final double CAP_S = 0.12;
  private static final double ROLL_LOSS = 0.05; // share of N v that is lost in rolling
  private static final double SLIDE_LOSS = 0.3; // share of N v that shakes the bodies in sliding

  private Friction() {}

  /** {@code speed} m/s, {@code load} N. */
  public static float[] roll(Body roller, Body ground, float[] speed, float[] load, Noise noise) {
    double radius = Math.max(0.004, roller.a() / 2);
    double grain = (roller.ring().grain() + 2 * ground.ring().grain()) / 3;
    double rough = 0.1 + 0.9 * grain;
    double wobble = roller.shape() == Shape.BLOCK || roller.shape() == Shape.SHELL_BALL ? 0.2 : 0.4;
    double patch = roller.shape() == Shape.SHELL_BALL ? 8e-4 : patch(radius);
    float[] drive = rollDrive(radius, patch, rough, wobble, speed, load, noise);
    double loss = ROLL_LOSS * (0.3 + 1.4 * grain);
    double cut = Math.clamp(6 / radius, 40, 260);
    return finish(drive, roller, ground, new Voice(1, 1, 0.18, cut, loss), speed, load, noise);
  }

  /** {@code speed} m/s, {@code load} N. */
  public static float[] slide(Body slider, Body ground, float[] speed, float[] load, Noise noise) {
    double hard = Math.min(slider.hardness(), ground.hardness());
    double patch = 5e-5 * StrictMath.pow(20, 1 - hard);
    double chatter = chatter(slider, ground);
    double top = 1500 + 15000 * hard * hard;
    float[] drive = slideDrive(patch, top, chatter, speed, load, noise);
    double cut = 260 + 180 * chatter - 160 * (1 - hard);
    Voice voice = new Voice(1, 0.35, 0.45 - 0.33 * chatter, cut, SLIDE_LOSS);
    return finish(drive, slider, ground, voice, speed, load, noise);
  }

  /** Marble 0.12 mm, bowling ball 3 mm. */
  private static double patch(double radius) {
    return 1.2e-4 * StrictMath.pow(radius / 0.008, 1.25);
  }

  /** Stick and slip: stiff wood on wood most, metal some, soft things none. */
  private static double chatter(Body a, Body b) {
    if (a.shape() == Shape.SOFT || b.shape() == Shape.SOFT || a.shape() == Shape.BOX) {
      return 0.05;
    }
    boolean metal = a.ring().eta() < 0.005;
    return metal ? 0.3 : a.massKg() > 2 ? 0.6 : 0.2;
  }

  private static float[] rollDrive(
      double radius,
      double patch,
      double rough,
      double wobble,
      float[] speed,
      float[] load,
      Noise noise) {
    Profile ground = Profile.pink(noise.split("ground"));
    Profile skin = Profile.pink(noise.split("roller"));
    double step = 1e-4;
    double round = 2 * Math.PI * radius;
    double stepsRound = Math.floor(round / step);
    double phase = noise.unit();
    OnePole one = new OnePole(500);
    OnePole two = new OnePole(500);
    float[] y = new float[speed.length * Rate.CONTROL];
    double x = 0;
    double last = 0;
    double grain = 0;
    double next = noise.gap(0.02);
    for (int i = 0; i < y.length; i++) {
      double v = Math.abs(Samples.curve(speed, i));
      if (i % 50 == 0) {
        double hz = Math.clamp(v / (2 * patch), 20, 16000);
        one.set(hz);
        two.set(hz);
      }
      if (v < 1e-4) {
        grain = 0;
        continue;
      }
      x += v / Rate.HZ;
      double turn = x / round;
      double height = ground.at(x / step) + 0.7 * skin.at((turn - Math.floor(turn)) * stepsRound);
      double h = two.next(one.next(height));
      double slope = h - last;
      last = h;
      next -= v / Rate.HZ;
      if (next <= 0) { // a grain, a joint
        next = noise.gap(0.0035 / (0.2 + rough));
        grain += noise.between(0.2, 1) * rough * v * 1.6;
      }
      grain *= 0.8;
      double uneven = 1 + wobble * Sine.of(turn + phase) + 0.4 * wobble * Sine.of(2 * turn + 0.16);
      double rest = v < 1e-3 ? v * 1e3 : 1;
      double push = slope * 6 * rough + h * 0.05 * v + grain * 0.22 * noise.white();
      y[i] = (float) (push * uneven * Math.sqrt(Samples.curve(load, i)) * rest);
    }
    return y;
  }

  private static float[] slideDrive(
      double patch, double topHz, double chatter, float[] speed, float[] load, Noise noise) {
    Profile ground = Profile.white(noise.split("ground"));
    OnePole low = new OnePole(500);
    OnePole dull = new OnePole(topHz); // soft surfaces hiss no brighter than this
    float[] y = new float[speed.length * Rate.CONTROL];
    double x = 0;
    double last = 0;
    double slip = 0;
    double pace = 1;
    double pulse = 0;
    double flow = 0;
    for (int i = 0; i < y.length; i++) {
      double v = Math.abs(Samples.curve(speed, i));
      if (i % 50 == 0) {
        low.set(Math.clamp(v / (2 * patch), 60, Math.max(topHz, 61)));
        flow = StrictMath.pow(v, 0.35);
      }
      if (v < 1e-4) {
        pulse = 0;
        continue;
      }
      x += v / Rate.HZ;
      double h = dull.next(low.next(ground.at(x / 8e-5)));
      double slope = h - last;
      last = h;
      slip += v / Rate.HZ / 0.0035 * pace;
      if (slip > 1) { // it lets go: less jitter hums, more is a drum roll
        slip -= 1;
        pace = 1 + 0.13 * noise.normal() + 0.1 * Sine.of(x * 3.66);
        pulse = noise.between(0.6, 1);
      }
      pulse *= 0.955;
      double hiss = (slope * 2.2 + h * 0.1) * (1 - 0.8 * chatter);
      double knock = chatter * pulse * (0.35 + 0.25 * noise.white());
      double rest = v < 1e-3 ? v * 1e3 : 1;
      y[i] = (float) ((hiss + knock) * flow * rest * Math.sqrt(Samples.curve(load, i)));
    }
    return y;
  }

  /** How drive becomes sound: weights of both bodies and of the bare drive, high-pass, loss. */
  private record Voice(double first, double second, double direct, double cutHz, double loss) {}

  private static float[] finish(
      float[] drive, Body a, Body b, Voice voice, float[] speed, float[] load, Noise noise) {
    if (Samples.peak(drive) == 0) {
      return drive;
    }
    float[] y = new float[drive.length];
    bank(a, noise).run(drive, y, (float) voice.first);
    bank(b, noise).run(drive, y, (float) voice.second);
    Samples.add(y, drive, 0, voice.direct);
    Biquad.highPass(voice.cutHz).run(y);
    double target = 0;
    double grip = 0.15 + 0.85 * Math.min(a.hardness(), b.hardness()); // soft things hush hard ones
    double share = (a.ring().efficiency() + b.ring().efficiency()) * voice.loss * grip;
    for (int i = 0; i < speed.length; i++) {
      double watt = share * load[i] * Math.abs(speed[i]);
      target += watt > 0 ? Energy.lasting(watt) * Rate.CONTROL : 0;
    }
    double loud = KWeight.energy(y);
    return Samples.gain(y, loud > 0 ? Math.sqrt(target / loud) : 0);
  }

  private static Bank bank(Body body, Noise noise) {
    Modes m = Modes.of(body, noise.split("modes")).loudest(MODES).damped(0.5, CAP_S);
    return new Bank(m.hz(), m.t60S(), m.gain());
  }
}
