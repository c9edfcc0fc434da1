package cielo.picture.air;

import cielo.picture.geometry.Scene;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Weather;
import cielo.scene.take.Act;
import cielo.scene.take.Happening;
import cielo.scene.take.Track;
import org.jspecify.annotations.Nullable;

/** Smoke, steam, fire, dust, sparks, explosions, splashes: what happenings throw into the air. */
final class Emissions {
  /*
   * A source gives off particles at fixed times k / rate. Particle k of a happening has its own dice,
   * keyed by (seed, number of the happening, k), and its place, size and colour are closed formulas
   * of its age: any instant can be drawn alone.
   */
  private static final double G = 9.81;
  private final Scene scene;
  private final Vec3 wind;
  private final long seed;

  Emissions(Scene scene) {
    this.scene = scene;
    Act act = scene.act();
    Weather w = act.scenery().weather();
    double speed = scene.place().sky() instanceof cielo.scene.place.Sky.Open ? w.windMs() : 0;
    wind =
        new Vec3(
            speed * StrictMath.cos(w.windYawRad()), 0, -speed * StrictMath.sin(w.windYawRad()));
    seed = act.scenery().seed();
  }

  void at(double t, Sprites out) {
    var all = scene.act().happenings();
    for (int i = 0; i < all.size(); i++) {
      Happening h = all.get(i);
      if (t < h.t()) {
        continue;
      }
      switch (h.kind()) {
        case EMIT -> emit(h, i, t, out);
        case SPLASH -> splash(h, i, t, out);
        case EXPLOSION -> explosion(h, i, t, out);
        case BREAK -> dust(h.at(), Math.sqrt(h.size()) * 0.5 + 0.05, 10, 0.9, i, t - h.t(), out);
        case SOUND, LIGHT_ON, LIGHT_OFF -> {}
      }
    }
  }

  private void emit(Happening h, int number, double t, Sprites out) {
    double size = Math.max(0.03, h.size());
    double strength = h.strength() > 0 ? h.strength() : 1;
    switch (h.name()) {
      case "smoke" ->
          source(
              h,
              number,
              t,
              9,
              4.5,
              (o, d, age, n) ->
                  smoke(o, size, d, age, n, 0.30 * Math.min(1.5, strength), 0.16f, out));
      case "steam" ->
          source(
              h,
              number,
              t,
              10,
              1.9,
              (o, d, age, n) -> smoke(o, size, d, age * 1.6, n, 0.13, 0.9f, out));
      case "fire" -> {
        source(h, number, t, 42, 0.85, (o, d, age, n) -> flame(o, size, d, age, n, out));
        source(
            h,
            number,
            t,
            5,
            3.5,
            (o, d, age, n) ->
                smoke(o.plus(new Vec3(0, size * 1.6, 0)), size * 0.8, d, age, n, 0.12, 0.10f, out));
        source(h, number, t, 6, 1.1, (o, d, age, n) -> ember(o, size, d, age, out));
      }
      case "dust" ->
          source(h, number, t, 12, 2.2, (o, d, age, n) -> puff(o, size, d, age, 2.2, n, out));
      case "sparks" -> source(h, number, t, 70, 0.7, (o, d, age, n) -> spark(o, size, d, age, out));
      default -> {}
    }
  }

  @FunctionalInterface
  private interface Particle {
    void at(Vec3 from, Dice dice, double age, int number);
  }

  /** Calls {@code p} for each particle of a source that is alive at {@code t}. */
  private void source(Happening h, int number, double t, double rate, double life, Particle p) {
    Track track = track(h.entity());
    Vec3 local = track == null ? h.at() : track.poseAt(h.t()).inverse().apply(h.at());
    double end = Math.min(t, Math.max(h.to(), h.t() + 1 / rate));
    int first = (int) Math.max(0, Math.ceil((t - life - h.t()) * rate));
    int last = (int) Math.floor((end - h.t()) * rate);
    for (int k = first; k <= last; k++) {
      double age = t - h.t() - k / rate;
      if (age >= 0 && age < life) {
        Vec3 from = h.at();
        if (track != null) {
          // left behind by what moves on: a flame keeps a little of its way
          double born = t - age;
          from =
              track
                  .poseAt(born)
                  .apply(local)
                  .plus(track.velocityAt(born).times(0.25 * (1 - StrictMath.exp(-2 * age))));
        }
        p.at(from, Dice.of(seed, "emit", number, h.name(), k), age, k);
      }
    }
  }

  private @Nullable Track track(int entity) {
    for (Track track : scene.act().tracks()) {
      if (entity >= 0 && track.entity() == entity && track.link() == 0) {
        return track;
      }
    }
    return null;
  }

  private void smoke(
      Vec3 at, double size, Dice d, double age, int n, double alpha, float white, Sprites out) {
    double life = 4.5;
    double s = age / life;
    double rise = 0.75 * (1 - StrictMath.exp(-age * 0.9)) * 1.6 + age * 0.28;
    double swirl = d.between(0, 6.28) + age * d.between(-0.8, 0.8);
    double r = size * (0.25 + 0.5 * s) * d.between(0.7, 1.2);
    Vec3 p =
        at.plus(wind.times(age * Math.min(1, 0.25 + age * 0.3)))
            .plus(
                new Vec3(
                    r * StrictMath.cos(swirl) + d.normal() * size * 0.12,
                    rise * Math.max(0.4, Math.sqrt(size)),
                    r * StrictMath.sin(swirl)));
    double in = Math.min(1, age * 3);
    float a = (float) (alpha * in * (1 - s) * (1 - s));
    float radius = (float) (size * (0.35 + 1.3 * s));
    out.add(
        (float) p.x(),
        (float) p.y(),
        (float) p.z(),
        0,
        0,
        0,
        radius,
        white,
        white,
        white * 1.03f,
        a,
        1,
        1 + (n * 7919 & 1023));
  }

  private void flame(Vec3 at, double size, Dice d, double age, int n, Sprites out) {
    double s = age / 0.85;
    double spread = size * 0.5 * (1 - 0.75 * s);
    double x = at.x() + d.normal() * spread * 0.6 + wind.x() * age * 0.25;
    double z = at.z() + d.normal() * spread * 0.6 + wind.z() * age * 0.25;
    double y = at.y() + size * 0.15 + age * (1.2 + 0.8 * d.unit()) * Math.sqrt(size) * 1.5;
    double sway = StrictMath.sin(age * 9 + d.between(0, 6.28)) * size * 0.08 * s;
    float hot = (float) ((1 - s) * (1 - s));
    float k = 0.75f * Math.min(1, (float) age * 8);
    float radius = (float) (size * (0.42 - 0.26 * s) * d.between(0.75, 1.15));
    out.add(
        (float) (x + sway),
        (float) y,
        (float) z,
        0,
        0,
        0,
        radius,
        k * (1.6f + 5.5f * hot),
        k * (0.42f + 2.6f * hot * hot + 0.4f * hot),
        k * (0.05f + 0.75f * hot * hot * hot),
        0.06f * hot,
        0,
        1 + (n * 7919 & 1023));
  }

  private void ember(Vec3 at, double size, Dice d, double age, Sprites out) {
    double x =
        at.x()
            + d.normal() * size * 0.3
            + wind.x() * age * 0.4
            + StrictMath.sin(age * 6 + d.between(0, 6)) * 0.05;
    double z = at.z() + d.normal() * size * 0.3 + wind.z() * age * 0.4;
    double y = at.y() + size * 0.4 + age * d.between(0.9, 1.8);
    float k = (float) (1 - age / 1.1) * 7;
    out.add((float) x, (float) y, (float) z, 0, 0, 0, 0.006f, k, k * 0.35f, k * 0.05f, 0, 0, 0);
  }

  private void spark(Vec3 at, double size, Dice d, double age, Sprites out) {
    Vec3 v = direction(d, 0.35).times(d.between(1.5, 4.2) * Math.max(0.4, Math.sqrt(size)));
    Vec3 p = at.plus(v.times(age)).plus(new Vec3(0, -G / 2 * age * age, 0));
    Vec3 now = v.plus(new Vec3(0, -G * age, 0)).times(-0.012);
    float k = (float) (1 - age / 0.7);
    out.add(
        (float) p.x(),
        (float) p.y(),
        (float) p.z(),
        (float) now.x(),
        (float) now.y(),
        (float) now.z(),
        0.0035f,
        14 * k,
        7.5f * k * k,
        2.2f * k * k,
        0,
        0,
        0);
  }

  private void puff(Vec3 at, double size, Dice d, double age, double life, int n, Sprites out) {
    double s = age / life;
    double turn = d.between(0, 6.28);
    double far = size * (0.4 + 1.1 * Math.sqrt(s)) * d.between(0.3, 1);
    Vec3 p =
        at.plus(wind.times(age * 0.5))
            .plus(
                new Vec3(
                    far * StrictMath.cos(turn),
                    size * (0.1 + 0.5 * s) * d.unit(),
                    far * StrictMath.sin(turn)));
    float a = (float) (0.17 * Math.min(1, age * 8) * (1 - s) * (1 - s));
    out.add(
        (float) p.x(),
        (float) p.y(),
        (float) p.z(),
        0,
        0,
        0,
        (float) (size * (0.3 + 0.8 * s)),
        0.42f,
        0.37f,
        0.31f,
        a,
        1,
        1 + (n * 7919 & 1023));
  }

  private void dust(Vec3 at, double size, int n, double life, int number, double age, Sprites out) {
    if (age >= life) {
      return;
    }
    for (int k = 0; k < n; k++) {
      puff(at, size, Dice.of(seed, "dust", number, k), age, life, k, out);
    }
  }

  /** Drops thrown up in a crown, and a column after it. */
  private void splash(Happening h, int number, double t, Sprites out) {
    double age = t - h.t();
    double litres = Math.max(0.05, h.size());
    double size = StrictMath.cbrt(litres) * 0.1;
    double speed = Math.clamp(Math.abs(h.strength()) * 0.55, 0.6, 5.5);
    if (age > 2.2 * speed / G + 0.3) {
      return;
    }
    int n = (int) Math.clamp(60 * Math.sqrt(litres) * speed / 2, 24, 420);
    for (int k = 0; k < n; k++) {
      Dice d = Dice.of(seed, "splash", number, k);
      boolean column = k % 4 == 0;
      double late = column ? 0.12 + 0.1 * d.unit() : 0.05 * d.unit();
      double a = age - late;
      if (a <= 0) {
        continue;
      }
      double turn = d.between(0, 2 * Math.PI);
      double out2 = column ? 0.12 : d.between(0.35, 0.75);
      double v = speed * d.between(0.35, 1);
      double vx = v * out2 * StrictMath.cos(turn);
      double vz = v * out2 * StrictMath.sin(turn);
      double vy = v * (column ? 1 : 0.85);
      double ring = column ? 0.2 * size : size * 0.8;
      double y = vy * a - G / 2 * a * a;
      if (y < 0) {
        continue;
      }
      double x = h.at().x() + ring * StrictMath.cos(turn) + vx * a;
      double z = h.at().z() + ring * StrictMath.sin(turn) + vz * a;
      float radius = (float) (size * 0.06 * d.between(0.4, 1.3) + 0.0015);
      double blur = 0.008;
      out.add(
          (float) x,
          (float) (h.at().y() + y),
          (float) z,
          (float) (-vx * blur),
          (float) (-(vy - G * a) * blur),
          (float) (-vz * blur),
          radius,
          0.85f,
          0.92f,
          0.96f,
          0.55f,
          1,
          0);
    }
    for (int k = 0; k < 10; k++) { // mist
      Dice d = Dice.of(seed, "mist", number, k);
      if (age < 0.7) {
        double turn = d.between(0, 6.28);
        double r = size * (0.6 + 2 * age) * d.unit();
        out.add(
            (float) (h.at().x() + r * StrictMath.cos(turn)),
            (float) (h.at().y() + size * (0.5 + d.unit()) + age * 0.3),
            (float) (h.at().z() + r * StrictMath.sin(turn)),
            0,
            0,
            0,
            (float) (size * (0.8 + age)),
            0.85f,
            0.9f,
            0.93f,
            (float) (0.16 * (1 - age / 0.7)),
            1,
            1 + 31 * k);
      }
    }
  }

  private void explosion(Happening h, int number, double t, Sprites out) {
    double age = t - h.t();
    double size = Math.clamp(StrictMath.cbrt(Math.max(1, h.strength())) * 0.022, 0.25, 6);
    if (age > 5) {
      return;
    }
    for (int k = 0; k < 46; k++) {
      Dice d = Dice.of(seed, "blast", number, k);
      Vec3 dir = direction(d, 0.1);
      double far = size * (1 - StrictMath.exp(-age * 7)) * d.between(0.3, 1.25);
      Vec3 p =
          h.at()
              .plus(dir.times(far))
              .plus(new Vec3(0, age * 0.9 * size * 0.35, 0))
              .plus(wind.times(age * 0.5));
      double life = 0.5 + 0.5 * d.unit();
      float s = (float) (age / life);
      float radius = (float) (size * (0.3 + 0.3 * Math.min(1, age * 2)));
      if (s < 1) {
        float hot = (1 - s) * (1 - s);
        out.add(
            (float) p.x(),
            (float) p.y(),
            (float) p.z(),
            0,
            0,
            0,
            radius,
            1 + 9 * hot,
            0.35f + 4.2f * hot * hot,
            0.06f + 1.4f * hot * hot * hot,
            0.25f * (1 - s),
            0,
            1 + k * 13);
      }
      double fade = Math.clamp((age - 0.15) * 3, 0, 1) * Math.clamp(1 - (age - 0.5) / 4.2, 0, 1);
      if (fade > 0) {
        out.add(
            (float) p.x(),
            (float) (p.y() + age * 0.4),
            (float) p.z(),
            0,
            0,
            0,
            radius * (float) (1.2 + 0.5 * age),
            0.10f,
            0.095f,
            0.09f,
            (float) (0.34 * fade * fade),
            1,
            1 + k * 17);
      }
    }
    for (int k = 0; k < 60 && age < 1; k++) {
      Dice d = Dice.of(seed, "debris", number, k);
      spark(h.at(), size * size * 6, d, age * 0.7, out);
    }
  }

  /** Uniform on the upper part of the sphere: y above {@code least}. */
  private static Vec3 direction(Dice d, double least) {
    double y = d.between(least, 1);
    double turn = d.between(0, 2 * Math.PI);
    double r = Math.sqrt(1 - y * y);
    return new Vec3(r * StrictMath.cos(turn), y, r * StrictMath.sin(turn));
  }
}
