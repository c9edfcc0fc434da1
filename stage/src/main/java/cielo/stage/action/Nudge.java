package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * A push on something that stands: a short force at a height, strong enough to do what the mode
 * says. Nobody is seen to push; the force acts for a tenth of a second so that it looks like one.
 *
 * @param direction "left", "right", "away", "towards" or empty (right)
 */
record Nudge(Player thing, Mode mode, String direction, double vigour) implements Move {
  enum Mode {
    /** Tips it over: at the top. */
    TOPPLE,
    /** Tips over what was set on end: as TOPPLE, measured as it stands. */
    FELL,
    /** Slides it: at the middle. */
    PUSH,
    /** Rocks it without tipping: at the top, weakly. */
    WOBBLE,
    /** Sends it off its place: at the middle, hard. */
    KNOCK
  }

  private static final double CONTACT_S = 0.1;

  @Override
  public double seconds() {
    return 1.2;
  }

  @Override
  public List<Knob> knobs() {
    return List.of(new Knob("strength", 0.7, 1.6), new Knob("azimuth", -0.25, 0.25));
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Vec3 s = mode == Mode.FELL ? thing.model().bounds().moved(l.at(thing)).size() : thing.size();
    double longest = Math.max(s.x(), Math.max(s.y(), s.z()));
    double m = thing.model().massKg();
    double g = l.blocking().place().gravityMs2();
    Vec3 dir = direction(l, k[1]);
    Vec3 local = mode == Mode.FELL ? dir : l.at(thing).rotation().inverse().rotate(dir);
    double width = Math.abs(local.x()) * s.x() + Math.abs(local.z()) * s.z();
    // energy to lift the centre of mass over the edge: m g (r - h/2), r = half diagonal
    double half = s.y() / 2;
    double over = Math.sqrt(half * half + width * width / 4) - half;
    double tip = Math.sqrt(2 * g * over) * 1.7;
    double speed =
        switch (mode) {
          case TOPPLE, FELL -> tip * vigour * k[0];
          case WOBBLE -> tip * 0.3 * k[0];
          case PUSH -> Math.max(0.9, Flight.toStop(1.1 * longest, 0.55, g)) * vigour * k[0];
          case KNOCK -> Math.max(1.6, Flight.toStop(1.6 * longest, 0.5, g)) * vigour * k[0];
        };
    boolean high = mode == Mode.TOPPLE || mode == Mode.FELL || mode == Mode.WOBBLE;
    double height = (high ? 0.95 : 0.45) * s.y();
    double newton = m * speed / CONTACT_S;
    return new Controller() {
      @Override
      public void act(Simulation world, double t) {
        if (t >= start && t < start + CONTACT_S) {
          Pose now = thing.stance(world.pose(thing.index(), 0));
          Vec3 at =
              mode == Mode.FELL
                  ? world.centre(thing.index(), 0).plus(new Vec3(0, height - 0.5 * s.y(), 0))
                  : now.apply(new Vec3(0, height, 0));
          world.force(thing.index(), 0, dir.times(newton), at);
        }
      }
    };
  }

  private Vec3 direction(Layout l, double azimuth) {
    Vec3 d = Compass.of(direction);
    double c = StrictMath.cos(azimuth);
    double s = StrictMath.sin(azimuth);
    return new Vec3(d.x() * c - d.z() * s, 0, d.x() * s + d.z() * c);
  }
}
