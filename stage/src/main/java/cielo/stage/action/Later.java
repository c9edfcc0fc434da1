package cielo.stage.action;

import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import java.util.List;

/** A move that begins some time after its action does. */
record Later(Move move, double delay) implements Move {
  @Override
  public double seconds() {
    return delay + move.seconds();
  }

  @Override
  public List<Knob> knobs() {
    return move.knobs();
  }

  @Override
  public List<Player> movers() {
    return move.movers();
  }

  @Override
  public List<Player> loose() {
    return move.loose();
  }

  @Override
  public void arrange(Layout layout, double[] k) {
    move.arrange(layout, k);
  }

  @Override
  public Controller perform(Layout layout, double start, double[] k) {
    return move.perform(layout, start + delay, k);
  }
}
