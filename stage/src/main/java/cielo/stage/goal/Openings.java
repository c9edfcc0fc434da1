package cielo.stage.goal;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Goals about going through or into an opening (hoop, cup, goal, pocket, box). */
final class Openings {
  private Openings() {}

  /** Where and how the thing crosses the opening's plane. */
  private record Crossing(double moment, double nearest, boolean inside) {}

  static Judgement enters(Witness w, Player p, Player target) {
    Spot spot = opening(target);
    if (spot == null) {
      return inside(w, p, target);
    }
    Crossing c = crossing(w, p, target, spot);
    if (c.inside()) {
      return Judgement.yes(c.moment(), "goes in at " + Verifiers.seconds(c.moment()));
    }
    // a container, not a ring: what lies in it at the end went in
    boolean container = target.size().y() < 6 * spot.halfX();
    Judgement end = container ? inside(w, p, target) : Judgement.no(0, "");
    return end.held() ? end : Judgement.no(1 / (1 + c.nearest() / spot.halfX()), far(c));
  }

  /** Enters none of the targets (touches none that has no opening), and comes near one. */
  static Judgement misses(Witness w, Player p, List<Player> targets) {
    Judgement best = Judgement.no(0, "what it shall miss is not filmed");
    for (Player target : targets) {
      Judgement scored = opening(target) == null ? Touch.hits(w, p, target) : enters(w, p, target);
      if (scored.held()) {
        return Judgement.no(0.3, scored.why());
      }
      Judgement near = comesNear(w, p, target);
      best = near.near() > best.near() ? near : best;
    }
    return best;
  }

  private static Judgement comesNear(Witness w, Player p, Player target) {
    Spot spot = opening(target);
    if (spot == null) {
      return passesNear(w, p, target);
    }
    Crossing c = crossing(w, p, target, spot);
    boolean close = c.nearest() < 4.5 * spot.halfX() + Witness.radius(p);
    return close
        ? Judgement.yes(c.moment(), far(c))
        : Judgement.no(spot.halfX() / c.nearest(), "passes too far away: " + far(c));
  }

  private static Judgement passesNear(Witness w, Player p, Player target) {
    double nearest = Double.MAX_VALUE;
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      nearest = Math.min(nearest, Regions.gap(w.box(p, t), w.box(target, t)));
    }
    boolean close = nearest < 3 * Math.max(Witness.extent(target), 0.3);
    String why = String.format(Locale.ROOT, "passes %.2f m beside it", nearest);
    return close ? Judgement.yes(Double.NaN, why) : Judgement.no(1 / (1 + nearest), why);
  }

  private static String far(Crossing c) {
    return String.format(Locale.ROOT, "passes %.2f m from the middle", c.nearest());
  }

  private static Judgement inside(Witness w, Player p, Player target) {
    Box b = w.box(target, w.end());
    Vec3 c = w.centre(p, w.end());
    boolean in = b.contains(c) && w.box(p, w.end()).max().y() < b.max().y() + 0.6 * p.size().y();
    return in
        ? Judgement.yes(w.end(), "ends inside")
        : Judgement.no(1 / (2 + c.distance(b.centre())), "ends outside");
  }

  private static Crossing crossing(Witness w, Player p, Player target, Spot spot) {
    double nearest = Double.MAX_VALUE;
    double moment = Double.NaN;
    Vec3 before = null;
    double r = Witness.radius(p);
    for (double t = 0; t <= w.end(); t += 1 / 120.0) {
      Vec3 local = w.pose(target, t).inverse().apply(w.centre(p, t)).minus(spot.centre());
      Vec3 n = spot.normal().unit();
      double depth = local.dot(n);
      Vec3 flat = local.minus(n.times(depth));
      if (local.length() < nearest) {
        nearest = local.length();
        moment = t;
      }
      if (before != null) {
        double was = before.dot(n);
        boolean rect = Math.abs(spot.halfX() - spot.halfZ()) > 1e-6;
        double room = Math.max(spot.halfX() - 0.5 * r, 0.3 * spot.halfX());
        boolean fits =
            rect
                ? Math.abs(flat.x()) < spot.halfX()
                    && new Vec3(0, flat.y(), flat.z()).length() < spot.halfZ()
                : flat.length() < room;
        if (was < 0 && depth >= 0 && fits) {
          return new Crossing(t, flat.length(), true);
        }
      }
      before = local;
    }
    return new Crossing(moment, nearest, false);
  }

  static @Nullable Spot opening(Player target) {
    for (Spot spot : target.model().spots()) {
      if (spot.kind() == Spot.Kind.OPENING) {
        return spot;
      }
    }
    return null;
  }
}
