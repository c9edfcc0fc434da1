package cielo.app.exam.sound;

import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Happening;
import cielo.scene.take.Rub;
import cielo.scene.take.Take;
import cielo.sound.Reel;
import java.util.ArrayList;
import java.util.List;

/** The moments of a take that should, or may, be heard. Film seconds, in order. */
record Blows(List<Double> clear, List<Double> any) {
  /** Share of the loudest blow's energy below which a blow may drown. */
  private static final double LOUD = 0.01;

  private static final double SLOWEST = 0.25; // m/s
  private static final double TOGETHER = 0.06; // s: two blows closer than this sound as one

  private record Blow(double t, double joule, boolean fast) {}

  static Blows of(Take take) {
    List<Blow> blows = new ArrayList<>();
    List<Double> any = new ArrayList<>();
    for (Reel.Stretch s : Reel.of(take).stretches()) {
      Act act = s.act();
      for (Contact c : act.contacts()) {
        if (s.shows(c.t())) {
          double joule = 0.5 * c.impulseNs() * c.closingMs();
          blows.add(new Blow(s.filmTime(c.t()), joule, c.closingMs() > SLOWEST));
          any.add(s.filmTime(c.t()));
        }
      }
      for (Rub r : act.rubs()) {
        any.add(s.filmTime(r.from()));
        any.add(s.filmTime(r.to()));
      }
      for (Happening h : act.happenings()) {
        any.add(s.filmTime(h.t()));
      }
      any.add(s.from());
    }
    double loudest = blows.stream().mapToDouble(Blow::joule).max().orElse(0);
    List<Double> clear =
        blows.stream()
            .filter(b -> b.fast() && b.joule() >= LOUD * loudest && stands(b, blows))
            .map(Blow::t)
            .sorted()
            .distinct()
            .toList();
    return new Blows(clear, any.stream().sorted().toList());
  }

  /** No blow of at least its strength is too close to be told apart from it. */
  private static boolean stands(Blow b, List<Blow> all) {
    for (Blow o : all) {
      double before = b.t() - o.t();
      boolean hides = o.joule() > b.joule() || (o.joule() == b.joule() && before > 0);
      if (o != b && hides && Math.abs(before) < TOGETHER) {
        return false;
      }
    }
    return true;
  }
}
