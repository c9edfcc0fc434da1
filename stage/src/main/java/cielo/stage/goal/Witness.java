package cielo.stage.goal;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Happening;
import cielo.scene.take.Track;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recorded act with the questions that verifiers ask of it. Reads only the act and the models.
 */
public final class Witness {
  /** Time between looks at a track, seconds. */
  static final double LOOK = 1 / 60.0;

  private final Act act;
  private final Troupe troupe;
  private final Map<Integer, Track> main = new HashMap<>();

  public Witness(Act act, Troupe troupe) {
    this.act = act;
    this.troupe = troupe;
    for (Track t : act.tracks()) {
      if (t.link() == 0) {
        main.putIfAbsent(t.entity(), t);
      }
    }
  }

  Act act() {
    return act;
  }

  Troupe troupe() {
    return troupe;
  }

  double end() {
    return act.seconds();
  }

  List<Player> of(String role) {
    return troupe.of(role);
  }

  Track track(Player p) {
    Track t = main.get(p.index());
    if (t == null) {
      throw new IllegalStateException("no track for " + p.role());
    }
    return t;
  }

  /** Track of the link that moves most: the bob of a pendulum, the leaf of a door. */
  Track liveliest(Player p) {
    Track best = track(p);
    double most = 0;
    for (Track t : act.tracks()) {
      if (t.entity() == p.index() && t.link() < 1000 && t.count() > 1) {
        double sum = 0;
        for (double at = 0; at < end(); at += 0.1) {
          sum += t.velocityAt(at).length() + 0.2 * t.angularAt(at).length();
        }
        if (sum > most) {
          most = sum;
          best = t;
        }
      }
    }
    return best;
  }

  Pose pose(Player p, double t) {
    return p.stance(track(p).poseAt(Math.min(t, lastShown(p))));
  }

  Box box(Player p, double t) {
    return p.model().bounds().moved(pose(p, t));
  }

  Vec3 centre(Player p, double t) {
    return pose(p, t).apply(p.model().bounds().centre());
  }

  /** How fast it is seen to move: way of the centre and turn of the rim over 0.1 s, m/s. */
  double speed(Player p, double t) {
    double a = Math.max(0, t - 0.05);
    double b = Math.min(end(), t + 0.05);
    Pose from = pose(p, a);
    Pose to = pose(p, b);
    Vec3 c = p.model().bounds().centre();
    Vec3 rim = c.plus(new Vec3(radius(p), 0, radius(p)));
    double way = from.apply(c).distance(to.apply(c));
    double turn = from.apply(rim).distance(to.apply(rim));
    return Math.max(way, turn) / Math.max(1e-6, b - a);
  }

  static double radius(Player p) {
    Vec3 s = p.size();
    return 0.5 * Math.min(s.x(), Math.min(s.y(), s.z()));
  }

  static double extent(Player p) {
    Vec3 s = p.size();
    return Math.max(s.x(), Math.max(s.y(), s.z()));
  }

  /** Tilt of its own vertical against the start, radians. */
  double tilt(Player p, double t) {
    Vec3 up = pose(p, t).rotation().rotate(Vec3.UP);
    Vec3 was = pose(p, 0).rotation().rotate(Vec3.UP);
    return StrictMath.acos(Math.clamp(up.dot(was), -1, 1));
  }

  /** Moment it broke, or NaN. */
  double broken(Player p) {
    for (Happening h : act.happenings()) {
      if (h.kind() == Happening.Kind.BREAK && h.entity() == p.index()) {
        return h.t();
      }
    }
    return Double.NaN;
  }

  private double lastShown(Player p) {
    double b = broken(p);
    return Double.isNaN(b) ? end() : b;
  }

  /** Contacts between two players, or of one with anything ({@code b} null), in time order. */
  List<Contact> contacts(Player a, @Nullable Player b) {
    List<Contact> out = new ArrayList<>();
    for (Contact c : act.contacts()) {
      boolean ab = c.a() == a.index() && (b == null || c.b() == b.index());
      boolean ba = c.b() == a.index() && (b == null || c.a() == b.index());
      if (ab || ba) {
        out.add(c);
      }
    }
    return out;
  }

  /** Whether they rub: rolling or sliding counts as touching too. */
  boolean rubs(Player a, Player b) {
    return act.rubs().stream()
        .anyMatch(r ->
            (r.a() == a.index() && r.b() == b.index())
                || (r.b() == a.index() && r.a() == b.index()));
  }

  /** Moments at which it touches something, rolling and sliding included; from 0 to the end. */
  double[] touched(Player p) {
    java.util.TreeSet<Double> all = new java.util.TreeSet<>(List.of(0.0, end()));
    contacts(p, null).forEach(c -> all.add(c.t()));
    for (cielo.scene.take.Rub r : act.rubs()) {
      if (r.a() == p.index() || r.b() == p.index()) {
        for (double t = r.from(); t < r.to(); t += 0.05) {
          all.add(t);
        }
        all.add(r.to());
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
