package cielo.world.physics;

/** Acts on the world before every step: grips, engines, feet, timed pushes. */
public interface Controller {
  /**
   * @param t time at the start of the step, s
   */
  void act(Simulation world, double t);
}
