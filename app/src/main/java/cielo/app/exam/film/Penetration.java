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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Share of frames in which what is drawn of two things, or of a thing and the set, overlaps by more
 * than 2 % of the smaller one.
 */
final class Penetration implements Check {
  private static final double LOOKS_HZ = 5;
  private static final double MOST = 0.02;

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
    private final List<Body> bodies = new ArrayList<>();
    private final Ground ground;

    Stand(Act act, Screening s) {
      Map<String, List<Piece>> links = new LinkedHashMap<>();
      List<Piece> pieces = Drawn.pieces(act, s.library()).stream().filter(p -> !p.sheet()).toList();
      for (Piece p : pieces) {
        links
            .computeIfAbsent(p.entity().index() + "." + p.track().link(), k -> new ArrayList<>())
            .add(p);
      }
      Map<Mesh, Bulk> made = new IdentityHashMap<>();
      links.values().forEach(parts -> bodies.add(new Body(parts, made)));
      Box region = Reach.of(pieces, act.seconds());
      Place place = s.library().place(act.scenery());
      List<String> loose = act.entities().stream().map(e -> e.name()).toList();
      ground = Ground.of(place, region.grow(0.3), loose, false);
    }

    /** The first two that overlap, or empty. */
    String overlap(double t) {
      List<Body> shown = bodies.stream().filter(b -> b.first().shownAt(t)).toList();
      List<Box> boxes = shown.stream().map(b -> b.box(t)).toList();
      for (int i = 0; i < shown.size(); i++) {
        Body a = shown.get(i);
        double sunk = sunk(a, t);
        if (sunk > MOST) {
          return said(a, "the set", sunk, t);
        }
        for (int j = i + 1; j < shown.size(); j++) {
          Body b = shown.get(j);
          boolean apart =
              a.first().entity().equals(b.first().entity()) || !boxes.get(i).overlaps(boxes.get(j));
          double over = apart ? 0 : overlap(a, b, t);
          if (over > MOST) {
            return said(a, b.first().entity().name(), over, t);
          }
        }
      }
      return "";
    }

    private static String said(Body a, String other, double share, double t) {
      return String.format(
          Locale.ROOT,
          "%.0f %% of %s (%s) and %s at %.1f s",
          100 * share,
          a.first().entity().name(),
          a.first().part().name(),
          other,
          t);
    }

    /** Share of the smaller one that lies in the other. */
    private static double overlap(Body a, Body b, double t) {
      Body small = a.volume() <= b.volume() ? a : b;
      Body large = small == a ? b : a;
      Pose over = large.pose(t).inverse().times(small.pose(t));
      return small.share(p -> large.contains(over.apply(p)));
    }

    private double sunk(Body a, double t) {
      Pose at = a.pose(t);
      return a.share(p -> {
        Vec3 w = at.apply(p);
        return ground.depth(w.x(), w.y(), w.z()) > 0;
      });
    }
  }
}
