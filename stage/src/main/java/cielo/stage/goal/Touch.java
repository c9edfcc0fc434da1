package cielo.stage.goal;

import cielo.scene.geometry.Box;
import cielo.scene.take.Contact;
import cielo.stage.cast.Player;
import java.util.List;
import java.util.Locale;

/**
 * Goals about two things touching: one rule, which "hits" wants and "avoids" and "misses" deny. The
 * world records every contact of what moves freely; of two that are led (a car and a parked bus) it
 * records none: there the boxes of their links decide.
 */
final class Touch {
  /** Boxes of led things nearer than this touch, metres. */
  private static final double NEAR = 0.004;

  private Touch() {}

  static Judgement hits(Witness w, Player a, Player b) {
    List<Contact> c = w.contacts(a, b);
    if (!c.isEmpty()) {
      double t = c.getFirst().t();
      return Judgement.yes(t, "they touch at " + Verifiers.seconds(t));
    }
    double rub = w.rubs(a, b);
    if (!Double.isNaN(rub)) {
      return Judgement.yes(rub, "they rub from " + Verifiers.seconds(rub));
    }
    double gap = Double.MAX_VALUE;
    boolean led = w.led(a) || w.led(b);
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      double now = gap(w.boxes(a, t), w.boxes(b, t));
      if (led && now <= NEAR) {
        return Judgement.yes(t, "they touch at " + Verifiers.seconds(t));
      }
      gap = Math.min(gap, now);
    }
    return Judgement.no(1 / (1 + gap), String.format(Locale.ROOT, "they stay %.2f m apart", gap));
  }

  private static double gap(List<Box> a, List<Box> b) {
    double least = Double.MAX_VALUE;
    for (Box x : a) {
      for (Box y : b) {
        least = Math.min(least, Regions.gap(x, y));
      }
    }
    return least;
  }

  /** The floor, a wall: pieces of the set are entity -1. */
  static Judgement hitsSet(Witness w, Player p) {
    for (Contact c : w.contacts(p, null)) {
      if (c.a() < 0 || c.b() < 0) {
        return Judgement.yes(c.t(), "it touches the set at " + Verifiers.seconds(c.t()));
      }
    }
    return Judgement.no(0.2, "it touches nothing of the set");
  }

  /** Touches none of them. */
  static Judgement avoids(Witness w, Player p, List<Player> others) {
    if (others.isEmpty()) {
      return Judgement.no(0, "what it shall avoid is not filmed");
    }
    for (Player other : others) {
      Judgement touch = other == p ? null : hits(w, p, other);
      if (touch != null && touch.held()) {
        return Judgement.no(0.3, touch.why());
      }
    }
    return Judgement.yes(Double.NaN, "they never touch");
  }
}
