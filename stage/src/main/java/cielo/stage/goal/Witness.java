package cielo.stage.goal;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Water;
import cielo.scene.shape.Model;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Happening;
import cielo.scene.take.Rub;
import cielo.scene.take.Track;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A recorded act with the questions that verifiers ask of it. Reads only the act, the models and
 * the set.
 */
public final class Witness {
  /** Time between looks at a track, seconds. */
  static final double LOOK = 1 / 60.0;

  private final Act act;
  private final Troupe troupe;
  private final Place place;
  private final Map<Integer, Track> main = new HashMap<>();
  private final Map<Integer, List<Track>> tracks = new HashMap<>();
  private final Map<Integer, Box> own = new HashMap<>();

  public Witness(Act act, Troupe troupe, Place place) {
    this.act = act;
    this.troupe = troupe;
    this.place = place;
    for (Track t : act.tracks()) {
      tracks.computeIfAbsent(t.entity(), k -> new ArrayList<>()).add(t);
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
    for (Track t : tracks.getOrDefault(p.index(), List.of())) {
      if (t.link() < 1000 && t.count() > 1) {
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

  /** World boxes of all its links. */
  List<Box> boxes(Player p, double t) {
    List<Box> out = new ArrayList<>();
    for (Track track : tracks.getOrDefault(p.index(), List.of())) {
      if (track.link() < p.model().links().size()) {
        Box box =
            own.computeIfAbsent(
                p.index() * 1000 + track.link(),
                k ->
                    Model.boundsOf(List.of(p.model().links().get(track.link())))
                        .moved(p.model().links().get(track.link()).rest().inverse()));
        out.add(box.moved(track.poseAt(Math.min(t, lastShown(p)))));
      }
    }
    return out;
  }

  /** Whether it goes its way as a whole and touches nothing of the set: then it is led. */
  boolean led(Player p) {
    boolean goes = pose(p, 0).position().distance(pose(p, end()).position()) > 0.05;
    return goes
        && contacts(p, null).stream().noneMatch(c -> c.a() < 0 || c.b() < 0)
        && act.rubs().stream()
            .noneMatch(r -> r.a() == p.index() && r.b() < 0 || r.b() == p.index() && r.a() < 0);
  }

  Vec3 centre(Player p, double t) {
    return pose(p, t).apply(p.model().bounds().centre());
  }

  /**
   * How fast it is seen to move, all of its links and pieces: way and turn of the rim over 0.1 s,
   * m/s.
   */
  double speed(Player p, double t) {
    double a = Math.max(0, t - 0.05);
    double b = Math.min(end(), t + 0.05);
    double most = 0;
    for (Track track : tracks.getOrDefault(p.index(), List.of())) {
      if (track.count() > 1 && track.shownAt(a) && track.shownAt(Math.nextDown(b))) {
        Pose from = track.poseAt(a);
        Pose to = track.poseAt(b);
        double way = from.position().distance(to.position());
        double rim = radius(p) * turn(from.rotation(), to.rotation());
        most = Math.max(most, Math.max(way, rim));
      }
    }
    return most / Math.max(1e-6, b - a);
  }

  private static double turn(Quat a, Quat b) {
    Quat d = a.inverse().times(b).unit();
    return 2 * StrictMath.acos(Math.clamp(Math.abs(d.w()), 0, 1));
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

  /** First moment of rolling or sliding on each other, or NaN. */
  double rubs(Player a, Player b) {
    return act.rubs().stream()
        .filter(r ->
            r.a() == a.index() && r.b() == b.index() || r.b() == a.index() && r.a() == b.index())
        .mapToDouble(Rub::from)
        .min()
        .orElse(Double.NaN);
  }

  /** Moments at which it touches something, rolling and sliding included; from 0 to the end. */
  double[] touched(Player p) {
    TreeSet<Double> all = new TreeSet<>(List.of(0.0, end()));
    contacts(p, null).forEach(c -> all.add(c.t()));
    for (Rub r : act.rubs()) {
      if (r.a() == p.index() || r.b() == p.index()) {
        for (double t = r.from(); t < r.to(); t += 0.05) {
          all.add(t);
        }
        all.add(r.to());
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Seconds for which it rolls or slides on something. */
  double rubbed(Player p) {
    return act.rubs().stream()
        .filter(r -> r.a() == p.index() || r.b() == p.index())
        .mapToDouble(r -> r.to() - r.from())
        .sum();
  }

  /** Level of the water over whose area the point lies, or NaN: no water there. */
  double water(Vec3 at) {
    Water w = place.water();
    if (w == null) {
      return Double.NaN;
    }
    Box a = w.area();
    boolean over =
        at.x() >= a.min().x()
            && at.x() <= a.max().x()
            && at.z() >= a.min().z()
            && at.z() <= a.max().z();
    return over ? w.level() : Double.NaN;
  }

  /** Free height under a player, metres: down to the ground, the water or the cast below it. */
  double clearance(Player p, double t) {
    if (place.gravityMs2() < 0.05) {
      return Double.MAX_VALUE; // nothing is below in space
    }
    Box own = box(p, t);
    Vec3 c = own.centre();
    double floor = water(c);
    if (Double.isNaN(floor)) {
      floor = place.spot("stage").centre().y();
    }
    for (Player q : troupe.players()) {
      Box b = box(q, t);
      boolean under =
          c.x() > b.min().x() && c.x() < b.max().x() && c.z() > b.min().z() && c.z() < b.max().z();
      if (q != p && under && b.centre().y() < own.min().y()) {
        floor = Math.max(floor, Math.min(b.max().y(), own.min().y()));
      }
    }
    return own.min().y() - floor;
  }
}
