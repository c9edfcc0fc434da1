package cielo.stage.camera;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Model;
import cielo.scene.shape.Spot;
import cielo.scene.take.Act;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shot must keep in frame: boxes of entities over the shot's act time. */
final class Subject {
  /** Looks per shot. */
  static final int LOOKS = 33;

  private record Piece(Track track, Extremes body) {
    Box at(double t) {
      double shown = Math.clamp(t, track.from(), Math.max(track.from(), track.to() - 1e-6));
      return body.moved(track.poseAt(shown));
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final double from;
  private final double to;
  private @Nullable Box fixed;

  Subject(Act act, List<Integer> entities, List<Model> models, double from, double to) {
    this.from = from;
    this.to = to;
    for (int e : entities) {
      Model model = models.get(e);
      for (Track t : act.tracks()) {
        if (t.entity() == e && t.link() < model.links().size()) {
          Extremes body = interesting(model, t.link());
          if (!body.empty()) {
            pieces.add(new Piece(t, body));
          }
        }
      }
    }
  }

  /** A tall thing with an opening (a hoop) is framed round the opening; others as a whole. */
  private static Extremes interesting(Model model, int link) {
    for (Spot s : model.spots()) {
      if (link == 0 && s.kind() == Spot.Kind.OPENING && s.centre().y() > 8 * s.halfX()) {
        Vec3 c = model.links().getFirst().rest().inverse().apply(s.centre());
        Vec3 half = new Vec3(3.5, 3.2, 2).times(s.halfX());
        return Extremes.of(Box.around(c.plus(new Vec3(0, s.halfX(), 0)), half));
      }
    }
    return Extremes.of(model.links().get(link));
  }

  /** Several subjects as one. */
  static Subject together(List<Subject> all) {
    Subject one = new Subject(all.getFirst().from, all.getFirst().to);
    all.forEach(s -> one.pieces.addAll(s.pieces));
    return one;
  }

  private Subject(double from, double to) {
    this.from = from;
    this.to = to;
  }

  boolean empty() {
    return pieces.isEmpty() && fixed == null;
  }

  double time(int look) {
    return from + (to - from) * look / (LOOKS - 1);
  }

  /** Box of everything at act time {@code t}. */
  Box at(double t) {
    Box all = fixed;
    for (Piece p : pieces) {
      Box b = p.at(t);
      all = all == null ? b : all.union(b);
    }
    return all == null ? Box.of(-0.5, 0, -0.5, 0.5, 1, 0.5) : all;
  }

  /** A box in the world that never moves. */
  static Subject still(Box box) {
    Subject out = new Subject(0, 1);
    out.fixed = box;
    return out;
  }

  /** Whether it keeps its place over the shot (to 5 % of its size). */
  boolean still() {
    Vec3 s = size();
    Vec3 o = over().size();
    return o.minus(s).length() < 0.05 * s.length();
  }

  /** Box of everything over the whole shot. */
  Box over() {
    Box all = at(from);
    for (int i = 1; i < LOOKS; i++) {
      all = all.union(at(time(i)));
    }
    return all;
  }

  /** Mean over +-0.4 s of the centre: what a calm operator follows. Pure in time. */
  Vec3 smooth(double t) {
    Vec3 sum = Vec3.ZERO;
    double weight = 0;
    for (int i = -6; i <= 6; i++) {
      double w = 7 - Math.abs(i);
      sum = sum.plus(at(Math.clamp(t + i * 0.07, from, to)).centre().times(w));
      weight += w;
    }
    return sum.times(1 / weight);
  }

  /** Length of the way of its centre over the shot. */
  double travelled() {
    double sum = 0;
    for (int i = 1; i < LOOKS; i++) {
      sum += at(time(i)).centre().distance(at(time(i - 1)).centre());
    }
    return sum;
  }

  /** Mean size over the shot. */
  Vec3 size() {
    Vec3 sum = Vec3.ZERO;
    for (int i = 0; i < LOOKS; i += 4) {
      sum = sum.plus(at(time(i)).size());
    }
    return sum.times(1.0 / ((LOOKS + 3) / 4));
  }
}
