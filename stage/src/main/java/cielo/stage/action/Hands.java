package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Action;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;

/** What hands do, seen without them: lifting, putting, taking, stacking. */
final class Hands {
  private Hands() {}

  static List<Move> lift(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      Vec3 from = p.place(q);
      double up = Math.clamp(1.2 * q.size().y() + 0.25, 0.3, 2);
      out.add(
          Ways.led(
              p,
              q,
              Path.line(from, from.plus(new Vec3(0, up, 0))),
              1.2,
              Carry.Gait.GLIDE,
              false,
              false));
    }
    return out;
  }

  /** Carried in an arc to its place on (in, beside) the target, then let go. */
  static List<Move> put(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      Vec3 from = p.place(q);
      Player t = p.target();
      Vec3 to =
          t == null
              ? from.plus(new Vec3(0.5, 0, 0))
              : p.blocking().topOf(t, q.size()).plus(new Vec3(0, 0.004, 0));
      if (t != null && p.has(Action.Case.INTO, Action.Case.IN) && Things.hollow(t)) {
        Box b = p.box(t);
        to = new Vec3(b.centre().x(), b.max().y() + 0.02, b.centre().z()); // let go over the mouth
      }
      Vec3 mid = from.lerp(to, 0.5).withY(Math.max(from.y(), to.y()) + 0.2 + 0.5 * q.size().y());
      out.add(
          Ways.led(
              p, q, new Path(List.of(from, mid, to), true), 1.4, Carry.Gait.GLIDE, false, true));
    }
    return out;
  }

  static List<Move> take(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      Vec3 from = p.place(q);
      Vec3 to = from.plus(new Vec3(-0.35, 0.4 + q.size().y(), 0.3));
      out.add(Ways.led(p, q, Path.line(from, to), 1.1, Carry.Gait.GLIDE, false, false));
    }
    return out;
  }

  /** Members are put on top of the first, one after the other. */
  static List<Move> stack(Part p) {
    List<Move> out = new ArrayList<>();
    Player base = p.subject().getFirst();
    if (p.subject().size() > 1
        && p.place(p.subject().getLast()).y() > p.place(base).y() + 0.5 * base.size().y()) {
      return out; // it is stacked already
    }
    Vec3 foot = p.place(base);
    double top = p.box(base).max().y();
    for (int i = 1; i < p.subject().size(); i++) {
      Player q = p.subject().get(i);
      Vec3 from = p.place(q);
      Vec3 to = new Vec3(foot.x(), top + 0.003, foot.z());
      top += q.size().y();
      Vec3 mid = from.lerp(to, 0.4).withY(to.y() + 0.15 + 0.5 * q.size().y());
      double time = Math.clamp((p.seconds() - 0.6) / (p.subject().size() - 1), 0.45, 1.1);
      out.add(
          new Later(
              Ways.led(
                  p,
                  q,
                  new Path(List.of(from, mid, to), true),
                  time,
                  Carry.Gait.GLIDE,
                  false,
                  true),
              (i - 1) * time));
    }
    return out;
  }
}
