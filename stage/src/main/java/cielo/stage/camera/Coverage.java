package cielo.stage.camera;

import cielo.props.library.Library;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Entity;
import cielo.scene.take.Happening;
import cielo.scene.take.Shot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a set-up shows of each named thing over its shot: at every look whether it is seen well
 * (large enough, little hidden) and whether it is there at all.
 */
record Coverage(Rig rig, int rank, Map<String, boolean[]> well, Map<String, boolean[]> present) {
  /** Looks a second of film. */
  static final double HZ = 4;

  /** Looks on end after which a viewer has seen a thing: a second. */
  static final int ENOUGH = 5;

  private static final int PIXELS = 14_400; // 160 x 90
  private static final double LEAST = 0.0058;
  private static final double HIDDEN = 0.26;
  private static final double CROPPED = 0.05;
  private static final double THERE = 0.001;

  /** Something that roles do together at a look: a blow, a break. */
  record Event(int look, Set<String> roles) {}

  /** Looks at set-ups of one shot. */
  static final class Judge {
    private final Shot shot;
    private final Act act;
    private final Visibility sight;
    private int ranks;

    Judge(Shot shot, Act act, Library library, double aspect) {
      this.shot = shot;
      this.act = act;
      this.sight = new Visibility(act, library, aspect, PIXELS);
    }

    Coverage look(Rig rig) {
      int n = looks(shot);
      Map<String, boolean[]> well = new LinkedHashMap<>();
      Map<String, boolean[]> present = new LinkedHashMap<>();
      for (Entity e : act.entities()) {
        if (!e.role().isEmpty()) {
          well.putIfAbsent(e.role(), new boolean[n]);
          present.putIfAbsent(e.role(), new boolean[n]);
        }
      }
      for (int i = 0; i < n; i++) {
        double t = shot.from() + i / HZ;
        var view = rig.at(shot.actTime(t), i / HZ / (shot.to() - shot.from()), t);
        var seen = sight.look(shot.actTime(t), view);
        for (String role : well.keySet()) {
          var s = Objects.requireNonNull(seen.get(role));
          Objects.requireNonNull(well.get(role))[i] = well(s);
          Objects.requireNonNull(present.get(role))[i] = s.visible() >= THERE;
        }
      }
      return new Coverage(rig, ranks++, well, present);
    }

    private static boolean well(Visibility.Seen s) {
      boolean cropped = s.cut() && s.visible() < CROPPED; // only what is large may leave the frame
      return s.visible() >= LEAST && s.hidden() <= HIDDEN && !cropped;
    }

    List<Event> events() {
      List<Event> out = new ArrayList<>();
      for (Contact c : act.contacts()) {
        if (c.a() >= 0 && c.b() >= 0 && c.closingMs() > 0.1) {
          event(out, c.t(), !role(c.a()).equals(role(c.b())), role(c.a()), role(c.b()));
        }
      }
      for (Happening h : act.happenings()) {
        if (h.kind() == Happening.Kind.BREAK && h.entity() >= 0) {
          event(out, h.t(), true, role(h.entity()), "");
        }
      }
      return out;
    }

    private String role(int entity) {
      return act.entities().get(entity).role();
    }

    private void event(List<Event> out, double t, boolean counts, String a, String b) {
      int look = (int) Math.round((t - shot.actFrom()) / shot.camera().speed() * HZ);
      Set<String> roles = new TreeSet<>(List.of(a, b));
      roles.remove("");
      Event e = new Event(look, roles);
      if (counts && !roles.isEmpty() && look >= 0 && look < looks(shot) && !out.contains(e)) {
        out.add(e);
      }
    }
  }

  static int looks(Shot shot) {
    return Math.max(1, (int) ((shot.to() - shot.from()) * HZ));
  }

  /** Roles that are not seen well for a second on end (or for the whole of a shorter shot). */
  List<String> missing() {
    List<String> out = new ArrayList<>();
    well.forEach((role, seen) -> {
      if (longest(seen) < Math.min(ENOUGH, seen.length)) {
        out.add(role);
      }
    });
    return out;
  }

  boolean complete() {
    return missing().isEmpty();
  }

  /** Complete, and everything is seen well nearly all the time. */
  boolean clear() {
    return complete() && sum() >= 0.85 * well.values().stream().mapToInt(w -> w.length).sum();
  }

  static int longest(boolean[] seen) {
    int most = 0;
    int run = 0;
    for (boolean s : seen) {
      run = s ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  }

  /** The one that misses least; of equal ones that shows more, then the first. */
  static Coverage best(List<Coverage> all) {
    Coverage best = all.getFirst();
    for (Coverage c : all) {
      int less = best.missing().size() - c.missing().size();
      best = less > 0 || (less == 0 && c.sum() > best.sum() + 3) ? c : best;
    }
    return best;
  }

  private int sum() {
    int n = 0;
    for (boolean[] seen : well.values()) {
      for (boolean s : seen) {
        n += s ? 1 : 0;
      }
    }
    return n;
  }
}
