package cielo.world.physics;

import cielo.scene.take.Contact;
import cielo.scene.take.SoftTrack;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what every body and soft piece of the actors did: 120 and 60 frames a second. */
final class Recorder {
  static final double RATE_HZ = 120;
  private static final double BREAK_MS = 0.08;

  private final List<Trail> trails = new ArrayList<>();
  private final Map<Rigid, Trail> byBody = new HashMap<>();
  private final List<SoftTrail> softs = new ArrayList<>();

  void follow(Actor actor) {
    actor.links.forEach(r -> follow(r, null));
    for (Breakable b : actor.breakables) {
      trail(b.whole).whole(b);
      b.pieces.forEach(r -> follow(r, b));
    }
    for (int i = 0; i < actor.limps.size(); i++) {
      softs.add(new SoftTrail(actor.index, i, actor.limps.get(i)));
    }
  }

  private void follow(Rigid r, @Nullable Breakable from) {
    Trail trail = new Trail(r, from);
    trails.add(trail);
    byBody.put(r, trail);
  }

  private Trail trail(Rigid r) {
    return Objects.requireNonNull(byBody.get(r));
  }

  void sample(int frame) {
    trails.forEach(t -> t.sample(frame));
    if (frame % 2 == 0) {
      softs.forEach(s -> s.sample(frame / 2));
    }
  }

  /** See {@link Trail#mend}. */
  void mend(Rigid r, int frame, double lateS) {
    Trail trail = byBody.get(r);
    if (trail != null && r.dynamic()) {
      trail.mend(frame, lateS);
    }
  }

  void rewind(int frames) {
    trails.forEach(t -> t.rewind(frames));
    softs.forEach(s -> s.rewind(Math.ceilDiv(frames, 2)));
  }

  /** All tracks; blows that changed a body's speed by more than 8 cm/s break its motion. */
  List<Track> tracks(List<Contact> contacts) {
    Map<Long, List<Contact>> byLink = new HashMap<>();
    for (Contact c : contacts) {
      byLink.computeIfAbsent(key(c.a(), c.linkA()), k -> new ArrayList<>()).add(c);
      byLink.computeIfAbsent(key(c.b(), c.linkB()), k -> new ArrayList<>()).add(c);
    }
    List<Track> out = new ArrayList<>();
    for (Trail t : trails) {
      Rigid r = t.body;
      List<Contact> mine = byLink.getOrDefault(key(r.actor, r.number), List.of());
      float[] breaks = new float[mine.size()];
      int n = 0;
      for (Contact c : mine) {
        if (c.impulseNs() > BREAK_MS * r.massKg) {
          breaks[n++] = (float) c.t();
        }
      }
      out.add(t.track(RATE_HZ, Arrays.copyOf(breaks, n)));
    }
    return out;
  }

  private static long key(int actor, int link) {
    return (long) actor << 32 | (link & 0xffffffffL);
  }

  List<SoftTrack> softs() {
    return softs.stream().map(SoftTrail::track).toList();
  }
}
