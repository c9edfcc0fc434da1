package cielo.app.exam.film;

import cielo.app.exam.Figure;
import cielo.app.exam.film.Drawn.Piece;
import cielo.scene.geometry.Box;
import cielo.scene.place.Place;
import cielo.scene.screenplay.Goal;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Model;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Shot;
import cielo.scene.take.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Things at rest at the end of a shot with more than 1 cm of air between them and what is below.
 */
final class Floating implements Check {
  private static final double MOST = 0.01;
  private static final int COLUMNS = 40;

  @Override
  public Finding look(Screening s) {
    int things = 0;
    int floating = 0;
    StringBuilder note = new StringBuilder();
    for (Shot shot : s.take().shots()) {
      Act act = s.take().acts().get(shot.act());
      double t = Math.nextDown(Math.min(act.seconds(), shot.actTime(shot.to())));
      List<Piece> all = Drawn.pieces(act, s.library()).stream().filter(p -> p.shownAt(t)).toList();
      Place place = s.library().place(act.scenery());
      for (Entity e : act.entities()) {
        List<Piece> own = all.stream().filter(p -> p.entity().equals(e)).toList();
        if (own.isEmpty()
            || !rests(own, t)
            || borne(e, own.getFirst().model(), place, s, shot.act())) {
          continue;
        }
        things++;
        double gap = gap(own, all, place, act, t);
        if (gap > MOST) {
          floating++;
          note.append(String.format(Locale.ROOT, "%s %.3f m ", e.name(), gap));
        }
      }
    }
    return new Finding(s.prompt(), floating, things, note.toString().strip());
  }

  @Override
  public Figure sum(List<Finding> all) {
    return Figure.atMost(0, "floating", Check.hits(all), Check.of(all)).withNote(Check.notes(all));
  }

  private static boolean rests(List<Piece> own, double t) {
    for (Piece p : own) {
      if (p.track().count() == 1) {
        continue;
      }
      for (double at = Math.max(0, t - 0.4); at <= t; at += 0.05) {
        if (p.track().velocityAt(at).length() > 0.02 || p.track().angularAt(at).length() > 0.1) {
          return false;
        }
      }
    }
    return true;
  }

  /** Held by something else than what is below: hung, afloat, meant to be in the air. */
  private static boolean borne(Entity e, Model m, Place place, Screening s, int act) {
    boolean tied = !m.softs().isEmpty() || m.joints().stream().anyMatch(Floating::toWorld);
    boolean hung =
        switch (m.stands()) {
          case WALL, CEILING, AIR -> true;
          case WATER -> place.water() != null;
          case FLOOR, TABLE, HAND, ROAD -> place.water() != null && place.water().level() > -0.2;
        };
    return tied
        || hung
        || s.take().verdicts().stream().anyMatch(v -> v.act() == act && lifts(v, e));
  }

  private static boolean toWorld(Joint j) {
    return j.a() == -1 || j.b() == -1;
  }

  private static boolean lifts(Verdict v, Entity e) {
    return switch (v.goal()) {
      case Goal.Flies g -> g.thing().equals(e.role());
      case Goal.Swings g -> g.thing().equals(e.role());
      case Goal.Floats g -> g.thing().equals(e.role());
      case Goal.Moves g -> g.thing().equals(e.role()) && g.direction().equals("up");
      default -> false;
    };
  }

  /** Least height between the own under side and the highest surface under it. */
  static double gap(List<Piece> own, List<Piece> all, Place place, Act act, double t) {
    float[] mine = triangles(own, t, null);
    Box box = box(own, t);
    Box near = box.grow(0.05).union(box.grow(0.05).moved(cielo.scene.geometry.Pose.at(0, -3, 0)));
    List<Piece> others =
        all.stream().filter(p -> !p.entity().equals(own.getFirst().entity())).toList();
    Rays lower = new Rays(mine, 1);
    List<String> loose = act.entities().stream().map(Entity::name).toList();
    Ground set = Ground.of(place, near, loose, true);
    Ground things = Ground.of(triangles(others, t, near));
    double least = underLowest(mine, set, things);
    for (int i = 0; i < COLUMNS * COLUMNS; i++) {
      double x = box.min().x() + box.size().x() * (i % COLUMNS + 0.5013) / COLUMNS;
      double z = box.min().z() + box.size().z() * (i / COLUMNS + 0.4987) / COLUMNS;
      double[] low = {Double.POSITIVE_INFINITY};
      lower.along(z, x, (at, facing, k) -> low[0] = Math.min(low[0], at));
      if (low[0] < Double.POSITIVE_INFINITY) {
        // what is sunk a little still rests
        double from = low[0] + 0.04;
        for (double y : new double[] {set.below(x, from, z), things.below(x, from, z)}) {
          least = Double.isNaN(y) ? least : Math.min(least, low[0] - y);
        }
      }
    }
    return least;
  }

  /** The gap under the lowest corner: feet may be thinner than the columns lie apart. */
  private static double underLowest(float[] mine, Ground set, Ground things) {
    int low = 0;
    for (int i = 3; i < mine.length; i += 3) {
      low = mine[i + 1] < mine[low + 1] ? i : low;
    }
    if (mine.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double from = mine[low + 1] + 0.04;
    double a = set.below(mine[low], from, mine[low + 2]);
    double b = things.below(mine[low], from, mine[low + 2]);
    double top = Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
    return Double.isNaN(top) ? Double.POSITIVE_INFINITY : mine[low + 1] - top;
  }

  private static Box box(List<Piece> own, double t) {
    Box all = own.getFirst().part().mesh().box().moved(own.getFirst().pose(t));
    for (Piece p : own) {
      all = all.union(p.part().mesh().box().moved(p.pose(t)));
    }
    return all;
  }

  private static float[] triangles(
      List<Piece> pieces, double t, @org.jspecify.annotations.Nullable Box near) {
    List<float[]> parts = new ArrayList<>();
    int n = 0;
    for (Piece p : pieces) {
      Box b = p.part().mesh().box().moved(p.pose(t));
      if (near == null || near.overlaps(b)) {
        float[] tri = Drawn.triangles(p.part().mesh(), p.pose(t), near == null ? b.grow(1) : near);
        parts.add(tri);
        n += tri.length;
      }
    }
    float[] out = new float[n];
    int o = 0;
    for (float[] tri : parts) {
      System.arraycopy(tri, 0, out, o, tri.length);
      o += tri.length;
    }
    return out;
  }
}
