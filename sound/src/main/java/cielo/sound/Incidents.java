package cielo.sound;

import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.shape.Model;
import cielo.scene.take.Entity;
import cielo.scene.take.Happening;
import cielo.sound.ambience.Beds;
import cielo.sound.contact.Blast;
import cielo.sound.contact.Breakage;
import cielo.sound.contact.Splash;
import cielo.sound.cue.Cue;
import cielo.sound.cue.Cues;
import cielo.sound.cue.Nature;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.room.Route;
import cielo.sound.room.Travel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sounds of happenings: splash, break, explosion, a sound by name, fire. */
final class Incidents {
  private static final double NEAR_M = 15; // explosions nearer than this come at once
  private static final double SPL = 90; // dB SPL at 1 m that a cue's natural level stands for

  /** Verbs whose sound depends on what makes it: a phone rings as a phone. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "^(ring|sound|roar|buzz|beep|hum|whistle|blare|go|start|run|sing|squeal|play)");

  private final Reel.Stretch stretch;
  private final Place place;
  private final Things things;
  private final Desk.Channel desk;
  private final long seed;
  private final List<String> notes;

  Incidents(
      Reel.Stretch stretch,
      Place place,
      Things things,
      Desk.Channel desk,
      long seed,
      List<String> notes) {
    this.stretch = stretch;
    this.place = place;
    this.things = things;
    this.desk = desk;
    this.seed = seed;
    this.notes = notes;
  }

  void play(Happening h, int ordinal) {
    boolean lasts = h.to() > h.t() && h.to() > stretch.actFrom() && h.t() < stretch.actTo();
    if (!stretch.shows(h.t()) && !lasts) {
      return;
    }
    Noise noise =
        Noise.of(seed, "happening", stretch.index(), h.kind(), h.entity(), h.name(), ordinal);
    switch (h.kind()) {
      case SPLASH -> once(h, Splash.entry(h.size(), h.strength(), noise));
      case BREAK -> once(h, broken(h, noise));
      case EXPLOSION -> explode(h, Blast.sound(h.strength(), noise));
      case SOUND -> cue(h, noise);
      case EMIT -> emit(h, noise);
      case LIGHT_ON, LIGHT_OFF -> click(h, noise);
    }
  }

  private void once(Happening h, float[] x) {
    if (stretch.shows(h.t())) {
      desk.add(x, stretch.sample(h.t()), route(h), 0.5, false);
    }
  }

  /** The one sound in the picture that comes late from afar: everybody expects it. */
  private void explode(Happening h, float[] x) {
    if (stretch.shows(h.t())) {
      int at = stretch.sample(h.t());
      double late = Math.max(0, desk.ears().distance(at, h.at()) - NEAR_M) / 343;
      desk.add(x, at + Rate.samples(late), route(h), 0.5, false);
    }
  }

  private void click(Happening h, Noise noise) {
    if (h.entity() >= 0) {
      once(h, Cues.sound(Cues.find("switch").orElseThrow(), 1, -8, noise));
    }
  }

  private float[] broken(Happening h, Noise noise) {
    double fall = Math.max(0.05, h.at().y() - floor());
    return Breakage.sound(Breakage.Kind.of(material(h)), h.size(), fall, noise);
  }

  private double floor() {
    return place.spots().isEmpty() ? 0 : place.spot("stage").centre().y();
  }

  /** What breaks: the material its happening names, else that of the thing's first solid. */
  private String material(Happening h) {
    if (!h.name().isEmpty()) {
      return h.name();
    }
    if (h.entity() < 0) {
      return "glass";
    }
    Entity e = stretch.act().entities().get(h.entity());
    Model m = things.model(e.asset());
    return m.links().getFirst().solids().isEmpty()
        ? "glass"
        : m.links().getFirst().solids().getFirst().material().name();
  }

  /** A sound by name, else by the name of what makes it. */
  private void cue(Happening h, Noise noise) {
    if (h.entity() < 0 && Beds.find(h.name()).isPresent()) {
      return; // a sound of the place itself: the ambience has it
    }
    Optional<Cue> found = Cues.find(h.name());
    if (h.entity() >= 0 && (found.isEmpty() || VAGUE.matcher(h.name()).find())) {
      Optional<Cue> own = Cues.find(stretch.act().entities().get(h.entity()).name());
      found = own.isPresent() ? own : found;
    }
    if (found.isEmpty()) {
      notes.add("No sound is known for \"" + h.name() + "\"; left out.");
      return;
    }
    Cue cue = found.get();
    double from = Math.max(h.t(), stretch.actFrom());
    if (!cue.lasting() && !stretch.shows(h.t())) {
      return;
    }
    double until = h.to() > h.t() ? Math.min(h.to(), stretch.actTo()) : from + 2;
    double seconds = (until - from) / stretch.speed() * stretch.pitch();
    double db = Math.abs(h.strength()) <= 40 ? h.strength() : (h.strength() - SPL) * 0.6;
    float[] x = Cues.sound(cue, seconds, db, noise);
    desk.add(x, stretch.sample(from), route(h), 0.5, false);
  }

  /** Fire crackles as long as it burns; steam hisses; smoke and dust are mute. */
  private void emit(Happening h, Noise noise) {
    String name = h.name().toLowerCase(Locale.ROOT);
    double from = Math.max(h.t(), stretch.actFrom());
    double to = Math.min(h.to() > h.t() ? h.to() : stretch.actTo(), stretch.actTo());
    double seconds = (to - from) / stretch.speed() * stretch.pitch();
    if (seconds < 0.1) {
      return;
    }
    double size = Math.clamp(h.size(), 0.05, 4.0);
    double db = 12 * StrictMath.log10(size);
    float[] x;
    if (name.contains("fire") || name.contains("flame")) {
      x = Cues.level(Nature.fire(seconds, Math.clamp(size, 0.3, 3.0), noise), -26 + db);
    } else if (name.contains("steam") || name.contains("spark")) {
      Cue cue = Cues.find(name.contains("steam") ? "steam" : "sizzle").orElseThrow();
      x = Cues.sound(cue, seconds, db - 10, noise);
    } else {
      return;
    }
    desk.add(x, stretch.sample(from), route(h), 0.5, false);
  }

  /** Follows its entity, if that has a track; else stays where it happened. */
  private Route route(Happening h) {
    Vec3 at = h.at();
    boolean tracked =
        h.entity() >= 0
            && stretch.act().tracks().stream()
                .anyMatch(t -> t.entity() == h.entity() && t.link() == 0 && t.count() > 1);
    if (!tracked || h.kind() != Happening.Kind.SOUND && h.kind() != Happening.Kind.EMIT) {
      return Route.still(at);
    }
    Travel travel = Travel.of(stretch.act(), h.entity());
    Vec3 off = at.minus(travel.at(h.t()));
    return s -> travel.at(stretch.actTime((double) s / Rate.HZ)).plus(off);
  }
}
