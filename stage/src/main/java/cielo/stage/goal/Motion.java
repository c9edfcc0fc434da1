package cielo.stage.goal;

import static cielo.stage.goal.Judgement.no;
import static cielo.stage.goal.Judgement.yes;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Model;
import cielo.scene.take.Happening;
import cielo.scene.take.Track;
import cielo.stage.cast.Player;
import java.util.Locale;

/** Goals about how a thing moves: its way, turns, swings, bounces, flight, light. */
final class Motion {
  private Motion() {}

  static Judgement moves(Witness w, Player p, String direction) {
    Track live = w.liveliest(p);
    Vec3 start = live.poseAt(0).position();
    double need = Math.min(Math.min(0.8 * Witness.extent(p), 0.6), way(p, live.link()));
    double best = 0;
    double when = Double.NaN;
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      Vec3 d = live.poseAt(t).position().minus(start);
      double way = direction.isEmpty() ? d.length() : d.dot(Regions.towards(direction));
      if (way > best) {
        best = way;
      }
      if (Double.isNaN(when) && way >= need) {
        when = t;
      }
    }
    if (direction.equals("down") && best >= Math.min(need, 0.05)) {
      return yes(when, String.format(Locale.ROOT, "falls %.2f m", best));
    }
    String why = String.format(Locale.ROOT, "moves %.2f m %s", best, direction).trim();
    return best >= need
        ? yes(when, why)
        : no(best / need * 0.9, why + String.format(Locale.ROOT, ", %.2f m needed", need));
  }

  /** Most of the way that a drawer has; no limit for what is free. */
  private static double way(Player p, int link) {
    for (Joint j : p.model().joints()) {
      if (j instanceof Joint.Slider s && Math.max(s.a(), s.b()) == link) {
        return 0.8 * (s.maxM() - s.minM());
      }
    }
    return Double.MAX_VALUE;
  }

  static Judgement repeats(Witness w, Player p, String event, int n) {
    int seen =
        switch (event) {
          case "spin", "turn", "rotate" -> (int) Math.round(turned(w, p) / (2 * Math.PI));
          case "swing" -> Swing.count(w.liveliest(p), w.end());
          default -> Bounces.count(w, p);
        };
    double near = 1.0 / (1 + Math.abs(seen - n));
    String why = event + "s " + seen + " times";
    return seen == n ? yes(Double.NaN, why) : no(near * 0.9, why + ", not " + n);
  }

  private static double turned(Witness w, Player p) {
    Track live = w.liveliest(p);
    double sum = 0;
    for (double t = 0; t < w.end(); t += 1 / 240.0) {
      sum += live.angularAt(t).length() / 240.0;
    }
    return sum;
  }

  static Judgement turns(Witness w, Player p) {
    double sum = turned(w, p);
    String why = String.format(Locale.ROOT, "turns by %.0f degrees", Math.toDegrees(sum));
    return sum > Math.PI / 2 ? yes(Double.NaN, why) : no(sum / 2, why);
  }

  /** Untouched and clear of what is below it, half a second or half of the shot without a break. */
  static Judgement flies(Witness w, Player p) {
    double[] touched = w.touched(p);
    double need = Math.min(0.5, 0.5 * w.end());
    double clear = Math.clamp(0.3 * p.size().y(), 0.05, 0.3);
    double longest = 0;
    double from = Double.NaN;
    double began = 0;
    int next = 1;
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      boolean blow = next < touched.length - 1 && touched[next] <= t;
      while (next < touched.length - 1 && touched[next] <= t) {
        next++;
      }
      if (blow || w.clearance(p, t) < clear) {
        from = Double.NaN;
      } else {
        from = Double.isNaN(from) ? t : from;
        if (t - from > longest) {
          longest = t - from;
          began = from;
        }
      }
    }
    String why = String.format(Locale.ROOT, "in the air for %.1f s", longest);
    return longest >= need ? yes(began, why) : no(0.9 * longest / need, why);
  }

  /** To and fro; what rolls or slides on the ground does not swing. */
  static Judgement swings(Witness w, Player p) {
    boolean hangs = p.model().stands() == Model.Stands.CEILING || !p.model().joints().isEmpty();
    if (!hangs && w.rubbed(p) > 0.25) {
      return no(0.1, "it rolls or slides");
    }
    int n = Swing.count(w.liveliest(p), w.end());
    return n >= 2 ? yes(Double.NaN, "swings " + n + " times") : no(0.2, "does not swing");
  }

  static Judgement lights(Witness w, Player p, boolean on) {
    Happening.Kind kind = on ? Happening.Kind.LIGHT_ON : Happening.Kind.LIGHT_OFF;
    for (Happening h : w.act().happenings()) {
      if (h.kind() == kind && h.entity() == p.index()) {
        return yes(h.t(), "at " + Verifiers.seconds(h.t()));
      }
    }
    return no(0, "its light does not change");
  }
}
