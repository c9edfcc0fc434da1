package cielo.app.exam.film;

import cielo.app.exam.Figure;
import cielo.app.exam.film.Drawn.Piece;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.shape.Mesh;
import cielo.scene.take.Act;
import cielo.scene.take.Shot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Share of frames in which drawn meshes overlap by more than 2 % of the smaller one. */
final class Penetration implements Check {
  private static final double LOOKS_HZ = 5;
  private static final double MOST = 0.02;
  private static final int POINTS = 240;

  @Override
  public Finding look(Screening s) {
    int frames = 0;
    int bad = 0;
    String note = "";
    for (Shot shot : s.take().shots()) {
      Act act = s.take().acts().get(shot.act());
      Stand stand = new Stand(act, s);
      for (double t = shot.from(); t < shot.to(); t += 1 / LOOKS_HZ) {
        String overlap = stand.overlap(shot.actTime(t));
        frames++;
        bad += overlap.isEmpty() ? 0 : 1;
        note = note.isEmpty() ? overlap : note;
      }
    }
    return new Finding(s.prompt(), bad, frames, note);
  }

  @Override
  public Figure sum(List<Finding> all) {
    return Figure.atMost(0.01, "penetration", Check.share(all), Check.of(all))
        .withNote(Check.notes(all));
  }

  /** An act with the insides of what is drawn in it. */
  private static final class Stand {
    private final List<Piece> pieces;
    private final Map<Mesh, Bulk> bulks = new IdentityHashMap<>();
    private final Ground ground;

    Stand(Act act, Screening s) {
      pieces = Drawn.pieces(act, s.library()).stream().filter(p -> !p.sheet()).toList();
      Box region = Reach.of(pieces, act.seconds());
      Place place = s.library().place(act.scenery());
      List<String> loose = act.entities().stream().map(e -> e.name()).toList();
      ground = Ground.of(place, region.grow(0.3), loose, false);
    }

    private Bulk bulk(Piece p) {
      return bulks.computeIfAbsent(
          p.part().mesh(),
          m -> new Bulk(Drawn.triangles(m, Pose.IDENTITY, m.box().grow(1)), m.box()));
    }

    /** The first two that overlap, or empty. */
    String overlap(double t) {
      List<Piece> shown = new ArrayList<>();
      List<Box> boxes = new ArrayList<>();
      for (Piece p : pieces) {
        if (p.shownAt(t)) {
          shown.add(p);
          boxes.add(p.part().mesh().box().moved(p.pose(t)));
        }
      }
      for (int i = 0; i < shown.size(); i++) {
        Piece a = shown.get(i);
        double sunk = sunk(a, t);
        if (sunk > MOST) {
          return said(a, "the set", sunk, t);
        }
        for (int j = i + 1; j < shown.size(); j++) {
          Piece b = shown.get(j);
          boolean apart = a.entity().equals(b.entity()) || !boxes.get(i).overlaps(boxes.get(j));
          double over = apart ? 0 : overlap(a, b, t);
          if (over > MOST) {
            return said(a, b.entity().name() + " (" + b.part().name() + ")", over, t);
          }
        }
      }
      return "";
    }

    private static String said(Piece a, String other, double share, double t) {
      return String.format(
          Locale.ROOT,
          "%.0f %% of %s (%s) in %s at %.1f s",
          100 * share,
          a.entity().name(),
          a.part().name(),
          other,
          t);
    }

    private double overlap(Piece a, Piece b, double t) {
      boolean first = bulk(a).volume() <= bulk(b).volume();
      Piece small = first ? a : b;
      Piece large = first ? b : a;
      Pose over = large.pose(t).inverse().times(small.pose(t));
      Bulk in = bulk(large);
      return share(bulk(small).points(), p -> in.contains(over.apply(p)));
    }

    private double sunk(Piece a, double t) {
      Pose at = a.pose(t);
      return share(
          bulk(a).points(),
          p -> {
            Vec3 w = at.apply(p);
            return ground.depth(w.x(), w.y(), w.z()) > 0;
          });
    }

    private static double share(List<Vec3> points, Predicate<Vec3> in) {
      int step = Math.max(1, points.size() / POINTS);
      int n = 0;
      int hits = 0;
      for (int i = 0; i < points.size(); i += step) {
        n++;
        hits += in.test(points.get(i)) ? 1 : 0;
      }
      return n == 0 ? 0 : (double) hits / n;
    }
  }
}
