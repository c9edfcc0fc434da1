package cielo.sound.motion;

import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import java.util.Locale;
import java.util.Optional;

/** What drives a vehicle, by its name. */
public enum Vehicle {
  CAR,
  TRUCK,
  MOTORCYCLE,
  ELECTRIC,
  TRAIN,
  HELICOPTER,
  DRONE,
  JET,
  ROCKET;

  private static final double FULL = 0.12; // RMS at 1 m of a car at work; others relative to it

  /** The kind a name means; empty for what has no engine (bicycle, sled, sailing boat, toy). */
  public static Optional<Vehicle> of(String name, String family) {
    String n = " " + name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ') + " ";
    if (n.matches(".* (toy|model|bicycle|bike|sled|sleigh|cart|wagon|skateboard|pram|raft) .*")) {
      return Optional.empty();
    }
    Vehicle v =
        n.matches(".*(helicopter).*")
            ? HELICOPTER
            : n.matches(".*(drone|quadcopter).*")
                ? DRONE
                : n.matches(".*(rocket|spaceship|shuttle).*")
                    ? ROCKET
                    : n.matches(".* (plane|airplane|aeroplane|jet|airliner|aircraft) .*")
                        ? JET
                        : n.matches(".* (train|locomotive|tram|wagon) .*")
                            ? TRAIN
                            : n.matches(
                                    ".*(truck|bus|lorry|tractor|digger|excavator|bulldozer|fire engine|garbage).*")
                                ? TRUCK
                                : n.matches(
                                            ".*(motorcycle|motorbike|scooter|moped|go kart|boat|jet ski).*")
                                        && !n.matches(
                                            ".*(rowboat|sailboat|paper boat|rowing|sailing).*")
                                    ? MOTORCYCLE
                                    : n.matches(".*(electric car|robot|rover|golf cart).*")
                                        ? ELECTRIC
                                        : n.matches(
                                                ".* (car|taxi|van|ambulance|police car|sedan|jeep|suv|pickup|limousine|convertible|hatchback|kart|automobile|sports car|race car|cab) .*")
                                            ? CAR
                                            : null;
    boolean rolls =
        n.matches(
            ".*(boat|canoe|kayak|tricycle|trailer|caravan|wheel|stroller|carriage|kite|glider).*");
    if (v == null && family.equals("vehicle") && !rolls) {
      v = CAR;
    }
    return Optional.ofNullable(v);
  }

  /** Whether it sounds only while it moves. */
  public boolean silentAtRest() {
    return this == TRAIN || this == ELECTRIC || this == ROCKET;
  }

  /** Its sound for a curve of speeds (m/s, control rate), mono, at 1 m. */
  public float[] sound(float[] speed, boolean wet, Noise noise) {
    double seconds = (double) speed.length / Rate.CONTROL_HZ;
    return switch (this) {
      case CAR -> wheels(Engine.CAR, speed, wet, 1, noise);
      case TRUCK -> wheels(Engine.TRUCK, speed, wet, 1.8, noise);
      case MOTORCYCLE -> wheels(Engine.MOTORCYCLE, speed, wet, 1.4, noise);
      case ELECTRIC -> gated(Tyres.sound(speed, wet, noise), speed, 0.5);
      case TRAIN -> gated(to(Machines.train(seconds, noise), 2), speed, 1);
      case HELICOPTER -> to(Machines.rotor(seconds, 13.5, 0.5, noise), 4);
      case DRONE -> to(Machines.drone(seconds, noise), 0.5);
      case JET -> to(Machines.jet(seconds, 0.8, 1, noise), 5);
      case ROCKET -> gated(to(Machines.jet(seconds, 2.5, 0, noise), 8), speed, 1);
    };
  }

  /** Engine with a gearbox that shifts by speed, load from acceleration, and tyres. */
  private static float[] wheels(
      Engine engine, float[] speed, boolean wet, double size, Noise noise) {
    float[] rpm = new float[speed.length];
    float[] load = new float[speed.length];
    double revs = 820;
    double work = 0.12;
    for (int i = 0; i < speed.length; i++) {
      double v = Math.abs(speed[i]);
      int ahead = Math.min(speed.length - 1, i + 24);
      int behind = Math.max(0, i - 24);
      double a =
          (Math.abs(speed[ahead]) - Math.abs(speed[behind]))
              * Rate.CONTROL_HZ
              / Math.max(1, ahead - behind);
      double want = v < 0.3 ? 820 : gear(v);
      double effort = v < 0.3 ? 0.12 : Math.clamp(0.3 + 0.012 * v + 0.22 * a, 0.08, 1.0);
      revs += (want - revs) * 0.015; // about 0.14 s
      work += (effort - work) * 0.03;
      rpm[i] = (float) revs;
      load[i] = (float) work;
    }
    float[] y = engine.sound(rpm, load, noise.split("engine"));
    Samples.gain(y, 0.8 * size);
    float[] tyres = Tyres.sound(speed, wet, noise.split("tyres"));
    Samples.add(y, tyres, 0, 0.8);
    return Samples.gain(y, 0.6);
  }

  /** Revolutions in the gear for a speed: five gears, 1700 to 3300 a minute. */
  private static double gear(double v) {
    double[] top = {5, 9, 14, 20};
    for (double t : top) {
      if (v < t) {
        return Math.max(900, 3300 * v / t * 0.9 + 300);
      }
    }
    return Math.min(5500, 1000 + 75 * v);
  }

  private static float[] to(float[] y, double size) {
    double rms = Math.sqrt(Samples.energy(y) / Math.max(1, y.length));
    return rms > 0 ? Samples.gain(y, FULL * size / rms) : y;
  }

  /** Louder with speed; silent at rest. */
  private static float[] gated(float[] y, float[] speed, double gain) {
    double g = 0;
    for (int i = 0; i < y.length; i++) {
      double v = Math.abs(Samples.curve(speed, i));
      double want = v < 0.05 ? 0 : Math.min(1, 0.3 + v / 12);
      g += (want - g) * 2e-4;
      y[i] *= (float) (g * gain);
    }
    return y;
  }
}
