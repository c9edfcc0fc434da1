package cielo.world.physics;

import cielo.scene.take.Contact;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;

/** Keeps what every body of an actor did, at 120 frames a second. */
final class Recorder {
  static final double RATE_HZ = 120;
  private static final double BREAK_MS = 0.08;

  private final List<Trail> trails = new ArrayList<>();
  private final List<Trail> bySlot = new ArrayList<>();
  private final List<Rigid> fixed = new ArrayList<>();

  void follow(Rigid r) {
    Trail trail = new Trail(r);
    trails.add(trail);
    while (bySlot.size() <= r.slot) {
      bySlot.add(trail);
    }
    bySlot.set(r.slot, trail);
  }

  void sample(int frame) {
    for (Trail t : trails) {
      if (frame == 0 || t.empty() || !t.body.fixed()) {
        t.sample(frame);
      }
    }
  }

  /** See {@link Trail#mend}. */
  void mend(Rigid r, int frame, double lateS) {
    if (r.actor >= 0 && r.dynamic()) {
      bySlot.get(r.slot).mend(frame, lateS);
    }
  }

  void rewind(int frames) {
    trails.forEach(t -> t.rewind(frames));
  }

  /** All tracks; blows that changed a body's speed by more than 8 cm/s break its motion. */
  List<Track> tracks(List<Contact> contacts) {
    List<Track> out = new ArrayList<>();
    for (Trail t : trails) {
      Rigid r = t.body;
      float[] breaks = new float[contacts.size()];
      int n = 0;
      for (Contact c : contacts) {
        boolean mine =
            (c.a() == r.actor && c.linkA() == r.number)
                || (c.b() == r.actor && c.linkB() == r.number);
        if (mine && c.impulseNs() > BREAK_MS * r.massKg) {
          breaks[n++] = (float) c.t();
        }
      }
      out.add(
          t.track(
              RATE_HZ, 0, Double.POSITIVE_INFINITY, java.util.Arrays.copyOf(breaks, n)));
    }
    return out;
  }
}
