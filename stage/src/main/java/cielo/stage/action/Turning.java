package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Action;
import cielo.scene.shape.Joint;
import cielo.stage.cast.Ajar;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;

/** What things do where they stand: turn, swing, lean, balance, open and shut. */
final class Turning {
  private Turning() {}

  /** A seesaw goes down on one side; what has no joint leans over. */
  static List<Move> tilt(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      if (Hinged.jointOf(q) >= 0) {
        return wobble(p);
      }
      out.add(new Lean(q, p.action().direction(), 0.45, Math.clamp(p.seconds() - 0.5, 1, 2.5)));
    }
    return out;
  }

  static List<Move> wobble(Part p) {
    Player q = p.subject().getFirst();
    int joint = Hinged.jointOf(q);
    return List.of(
        joint >= 0
            ? new Hinged(q, joint, Hinged.Mode.SWING, 0.5, null, 0)
            : new Nudge(q, Nudge.Mode.WOBBLE, p.action().direction(), 1));
  }

  static List<Move> spin(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      int joint = Hinged.jointOf(q);
      double turns =
          p.action().times() > 0
              ? p.action().times()
              : Math.max(0.8, 0.5 * p.seconds()) * p.vigour();
      if (joint >= 0
          && q.model().joints().get(joint) instanceof Joint.Hinge h
          && h.maxRad() - h.minRad() > 6) {
        out.add(new Hinged(q, joint, Hinged.Mode.SPIN, p.vigour(), null, 0));
      } else {
        out.add(new Spun(q, turns, Math.max(0.8, p.seconds() - 0.3), p.action().times() > 0));
      }
    }
    return out;
  }

  static List<Move> swing(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      int joint = Hinged.jointOf(q);
      out.add(
          joint >= 0
              ? new Hinged(
                  q,
                  joint,
                  Hinged.Mode.SWING,
                  Math.sqrt(p.vigour()),
                  p.has(Action.Case.ON, Action.Case.IN) ? null : p.target(),
                  p.action().times())
              : new Buoyed(q, Vec3.ZERO, 0.15, 0, false));
    }
    return out;
  }

  static List<Move> open(Part p) {
    return leaves(p, true);
  }

  static List<Move> close(Part p) {
    return leaves(p, false);
  }

  private static List<Move> leaves(Part p, boolean open) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      if (!Ajar.leaves(q.model()).isEmpty()) {
        out.add(new Leaf(q, open, p.vigour()));
      }
    }
    return out;
  }

  /** Held up by what one does not see: long things on their end if that is said. */
  static List<Move> balance(Part p) {
    boolean end =
        p.action().manner().stream().anyMatch(m -> m.equals("upright") || m.equals("vertically"));
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      if (!q.alive()) {
        out.add(new Poised(q, end));
      }
    }
    return out;
  }
}
