package cielo.sound;

import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.take.Contact;
import cielo.scene.take.Happening;
import cielo.scene.take.Rub;
import cielo.sound.contact.Anatomy;
import cielo.sound.contact.Friction;
import cielo.sound.contact.Hail;
import cielo.sound.contact.Rubbing;
import cielo.sound.contact.Strike;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.mode.Body;
import cielo.sound.room.Route;
import java.util.List;

/**
 * All sounds of one stretch of the film that something in the picture makes: blows, rubs,
 * happenings, and what flies and drives.
 */
final class Foley {
  private final Reel.Stretch stretch;
  private final Desk.Channel desk;
  private final Anatomy anatomy;
  private final Incidents incidents;
  private final Movers movers;
  private final long seed;

  Foley(
      Reel.Stretch stretch,
      Place place,
      Things things,
      Desk.Channel desk,
      long seed,
      List<String> notes) {
    this.stretch = stretch;
    this.desk = desk;
    this.anatomy = new Anatomy(stretch.act(), place, things);
    this.incidents = new Incidents(stretch, place, things, desk, seed, notes);
    this.movers = new Movers(stretch, things, desk, seed);
    this.seed = seed;
  }

  void play() {
    blows();
    List<Rub> rubs = stretch.act().rubs();
    for (int k = 0; k < rubs.size(); k++) {
      rub(rubs.get(k), k);
    }
    List<Happening> happenings = stretch.act().happenings();
    for (int k = 0; k < happenings.size(); k++) {
      incidents.play(happenings.get(k), k);
    }
    movers.play();
  }

  private void blows() {
    for (Hail.Blow blow : Hail.heard(stretch.act().contacts(), stretch.act().rubs())) {
      Contact c = blow.contact();
      if (!stretch.shows(c.t())) {
        continue;
      }
      Body a = anatomy.body(c.a(), c.linkA(), c.materialA(), c.at(), c.t());
      Body b = anatomy.body(c.b(), c.linkB(), c.materialB(), c.at(), c.t());
      Noise hit = Noise.of(seed, "hit", stretch.index(), blow.pair(), blow.ordinal());
      float[] x =
          Strike.sound(a, b, bounced(c, a, b), c.closingMs(), c.slipMs(), hit, blow.modes());
      desk.add(x, stretch.sample(c.t()), Route.still(c.at()), 0.5, false);
    }
  }

  /** The impulse without the load that rests on it: no bounce gives more than 2 m v. */
  private static double bounced(Contact c, Body a, Body b) {
    double ma = c.a() < 0 ? Double.POSITIVE_INFINITY : a.massKg();
    double mb = c.b() < 0 ? Double.POSITIVE_INFINITY : b.massKg();
    double m = 1 / (1 / ma + 1 / mb);
    return Math.min(c.impulseNs(), 2 * m * c.closingMs());
  }

  /** Rubs are rendered at the pace at which the desk will slow them. */
  private void rub(Rub rub, int ordinal) {
    double from = Math.max(rub.from() - 0.012, stretch.actFrom());
    double to = Math.min(rub.to() + 0.012, stretch.actTo());
    if (to - from < 0.03 || rub.samples().length < Rub.STRIDE) {
      return;
    }
    Rubbing rubbing = new Rubbing(rub);
    double filmFrom = stretch.filmTime(from);
    double seconds = (stretch.filmTime(to) - filmFrom) * stretch.pitch();
    int n = Math.max(2, (int) (seconds * Rate.CONTROL_HZ));
    float[] speed = new float[n];
    float[] load = new float[n];
    for (int i = 0; i < n; i++) {
      double t = from + (to - from) * i / n;
      speed[i] = rubbing.speed(t);
      load[i] = rubbing.load(t);
    }
    Vec3 at = rubbing.place(from);
    Body a = anatomy.body(rub.a(), rub.linkA(), rub.materialA(), at, from);
    Body b = anatomy.body(rub.b(), rub.linkB(), rub.materialB(), at, from);
    Noise noise = Noise.of(seed, "rub", stretch.index(), rub.a(), rub.linkA(), rub.b(), ordinal);
    boolean firstMoves = rub.a() >= 0;
    Body mover = firstMoves ? a : b;
    Body ground = firstMoves ? b : a;
    float[] x =
        rub.kind() == Rub.Kind.ROLL
            ? Friction.roll(mover, ground, speed, load, noise)
            : Friction.slide(mover, ground, speed, load, noise);
    Route route = s -> rubbing.place(stretch.actTime((double) s / Rate.HZ));
    desk.add(x, Rate.samples(filmFrom), route, 0.5, false);
  }
}
