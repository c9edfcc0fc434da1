package cielo.sound;

import cielo.scene.place.Place;
import cielo.scene.take.Contact;
import cielo.sound.contact.Anatomy;
import cielo.sound.contact.Hail;
import cielo.sound.contact.Strike;
import cielo.sound.dsp.Noise;
import cielo.sound.mode.Body;
import cielo.sound.room.Route;

/** All sounds of one stretch of the film that something in the picture makes. */
final class Foley {
  private final Reel.Stretch stretch;
  private final Desk.Channel desk;
  private final Anatomy anatomy;
  private final long seed;

  Foley(Reel.Stretch stretch, Place place, Things things, Desk.Channel desk, long seed) {
    this.stretch = stretch;
    this.desk = desk;
    this.anatomy = new Anatomy(stretch.act(), place, things);
    this.seed = seed;
  }

  void play() {
    blows();
  }

  private void blows() {
    for (Hail.Blow blow : Hail.heard(stretch.act().contacts())) {
      Contact c = blow.contact();
      if (!stretch.shows(c.t())) {
        continue;
      }
      Body a = anatomy.body(c.a(), c.linkA(), c.materialA(), c.at());
      Body b = anatomy.body(c.b(), c.linkB(), c.materialB(), c.at());
      Noise hit = Noise.of(seed, "hit", stretch.index(), blow.pair(), blow.ordinal());
      float[] x =
          Strike.sound(a, b, c.impulseNs(), c.closingMs(), c.slipMs(), hit, blow.modes());
      desk.add(x, stretch.sample(c.t()), Route.still(c.at()), 0.5, false);
    }
  }
}
