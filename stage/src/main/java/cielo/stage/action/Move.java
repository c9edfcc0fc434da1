package cielo.stage.action;

import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import java.util.List;

/** An action compiled for the stage: where things start, who pushes them, and what is left open. */
public interface Move {
  /** Time until the next action may begin, seconds. */
  double seconds();

  /** What the rehearsal may vary; may be empty. */
  List<Knob> knobs();

  /** Players that this move sets in motion. */
  List<Player> movers();

  /** Players that must be free to be moved by others (what is hit, broken, carried along). */
  default List<Player> loose() {
    return List.of();
  }

  /** Changes start poses; {@code k} has one value a knob. */
  default void arrange(Layout layout, double[] k) {}

  /** The controller that acts from {@code start} on, seconds. */
  Controller perform(Layout layout, double start, double[] k);
}
