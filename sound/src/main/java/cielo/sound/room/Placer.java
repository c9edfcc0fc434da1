package cielo.sound.room;

import cielo.scene.geometry.Vec3;
import cielo.sound.dsp.OnePole;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;

/**
 * Puts a mono source into the picture: distance, air, pan with ear delay, things in between, and
 * what it sends to the room. No travel time: sound stays with the picture (Doppler only on
 * request).
 */
public final class Placer {
  /*
   * Gain 1 / r^0.9 beyond 1 m, 1 / r^0.6 nearer (0.35 m at least); equal-power pan over 0.62 sin(az);
   * the far ear is duller and up to 0.26 ms later. A cut moves the targets; the gains follow within
   * 2 ms, the delays within 5 ms: no click.
   */
  private static final double EAR_S = 0.00026;

  /** Foreground against beds: films bring what is seen 6 dB nearer than it is. */
  private static final double NEARER = 2;

  private final double topHz;
  private final Ears ears;
  private final Screens screens;
  private final Stereo dry;
  private final float[] send;

  /** {@code topHz}: nothing above it is heard in this place (20 kHz in air). */
  public Placer(Ears ears, Screens screens, double topHz, Stereo dry, float[] send) {
    this.topHz = topHz;
    this.ears = ears;
    this.screens = screens;
    this.dry = dry;
    this.send = send;
  }

  /** Level against 1 m at a distance, m. */
  public static double distanceGain(double r) {
    double d = Math.max(0.35, r);
    return StrictMath.pow(d, d < 1 ? -0.6 : -0.9);
  }

  /** Corner of what the air lets through, Hz. */
  static double airHz(double r) {
    return Math.clamp(20000 * StrictMath.exp(-r / 55), 900, 20000);
  }

  /**
   * Adds a source that starts at film sample {@code at}.
   *
   * @param toRoom share sent to the room, 0.5 as a rule
   * @param doppler heard with its travel time: passing engines
   */
  public void add(float[] source, int at, Route route, double toRoom, boolean doppler) {
    place(doppler ? Doppler.heard(source, at, route, ears) : source, at, route, toRoom);
  }

  private void place(float[] source, int at, Route route, double toRoom) {
    int n = source.length;
    OnePole air = new OnePole(18000);
    OnePole dullLeft = new OnePole(20000);
    OnePole dullRight = new OnePole(20000);
    double gl = 0, gr = 0, dl = 0, dr = 0, gs = 0;
    double tl = 0, tr = 0, el = 0, er = 0, ts = 0;
    double hidden = 0;
    float[] left = dry.left();
    float[] right = dry.right();
    for (int i = 0; i < n; i++) {
      if (i % Rate.CONTROL == 0) {
        int now = at + i;
        Vec3 p = route.at(now);
        double r = ears.distance(now, p);
        double s = ears.side(now, p);
        if (i % (Rate.CONTROL * 16) == 0) {
          hidden = screens.between(ears.eye(now), p);
        }
        double g = NEARER * distanceGain(r) * (1 - 0.75 * hidden) * 1.4142;
        double pan = 0.25 * (0.5 + 0.31 * s);
        tl = StrictMath.cos(2 * Math.PI * pan) * g;
        tr = StrictMath.sin(2 * Math.PI * pan) * g;
        el = Math.max(0, EAR_S * s) * Rate.HZ;
        er = Math.max(0, -EAR_S * s) * Rate.HZ;
        ts = NEARER * toRoom * StrictMath.pow(Math.max(0.35, r), -0.35) * (1 - 0.4 * hidden);
        air.set(Math.min(topHz, Math.min(airHz(r), 20000 * StrictMath.pow(0.035, hidden))));
        double back = ears.front(now, p) < 0 ? 0.55 : 1;
        dullLeft.set(20000 * back * StrictMath.pow(0.3, Math.max(0, s)));
        dullRight.set(20000 * back * StrictMath.pow(0.3, Math.max(0, -s)));
        if (i == 0) {
          gl = tl;
          gr = tr;
          dl = el;
          dr = er;
          gs = ts;
        }
      }
      gl += (tl - gl) * 0.01;
      gr += (tr - gr) * 0.01;
      dl += (el - dl) * 0.004;
      dr += (er - dr) * 0.004;
      gs += (ts - gs) * 0.01;
      double x = air.next(source[i]);
      int o = at + i;
      write(left, o, dl, (float) (dullLeft.next(x) * gl));
      write(right, o, dr, (float) (dullRight.next(x) * gr));
      if (o >= 0 && o < send.length) {
        send[o] += (float) (x * gs);
      }
    }
  }

  /**
   * Writes at a fractional later sample; a changing delay stretches or squeezes what is written.
   */
  private static void write(float[] y, int o, double delay, float v) {
    int whole = (int) delay;
    float f = (float) (delay - whole);
    int i = o + whole;
    if (i >= 0 && i + 1 < y.length) {
      y[i] += v * (1 - f);
      y[i + 1] += v * f;
    }
  }
}
