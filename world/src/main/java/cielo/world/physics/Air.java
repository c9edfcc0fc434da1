package cielo.world.physics;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drag and lift on things whose model has a drag area. */
final class Air {
  /*
   * Blunt things: -1/2 rho CdA |u| u with u against the wind, shared by mass among links. Spinning
   * balls: Magnus force 1/2 rho A CL u^2 along w x u, CL = S / (2 S + 1), S = r w / u.
   * Plates (quasi-steady): each quarter feels a force along the plate's normal, -1/2 rho A CN |u|
   * un, at its place moved towards the leading edge by 0.35 c (1 - |sin a|): that shift makes leaves
   * flutter and cards tumble. The quarters act at 0.43 of the half edges and damp turning: at 0.5 a
   * leaf only sails, at 0.35 it tumbles; here it swings by 30 to 60 degrees and falls at 1.2 m/s. Air
   * that moves along (rho pi / 4 c per area) is heavier than paper: forces along the normal are
   * scaled by m / (m + ma), weight too.
   */
  private static final double CN = 1.6;
  private static final double SKIN = 0.06;

  private final double density;
  private final double gravity;
  private final Wind wind;
  private final long seed;
  private final List<Flier> fliers = new ArrayList<>();

  private record Flier(
      Rigid body, double dragArea, double ballRadius, @Nullable Plate plate, Vec3 bias) {}

  Air(double density, double gravity, Wind wind, long seed) {
    this.density = density;
    this.gravity = gravity;
    this.wind = wind;
    this.seed = seed;
  }

  void add(Actor actor) {
    if (!(actor.model.dragArea() > 0) || density == 0) {
      return;
    }
    double whole = Math.max(1e-12, actor.model.massKg());
    for (Rigid r : actor.links) {
      if (r.massKg > 0) {
        add(r, actor.model.dragArea() * r.massKg / whole);
      }
    }
  }

  /** A body with that drag area, m2. */
  void add(Rigid r, double dragArea) {
    boolean ball =
        r.link.solids().size() == 1 && r.link.solids().getFirst().solid() instanceof Solid.Ball;
    double radius = ball ? ((Solid.Ball) r.link.solids().getFirst().solid()).radius() : 0;
    Dice dice = Dice.of(seed, "plate", r.slot);
    Vec3 bias = new Vec3(dice.between(-.04, .04), dice.between(-.04, .04), 0);
    fliers.add(new Flier(r, dragArea, radius, Plate.of(r.link), bias));
  }

  void act(double t) {
    for (Flier f : fliers) {
      if (f.body.present && f.body.dynamic()) {
        if (f.plate == null) {
          blunt(f, t);
        } else {
          plate(f, f.plate, t);
        }
      }
    }
  }

  private void blunt(Flier f, double t) {
    Rigid r = f.body;
    Vec3 u = Memory.velocity(r.va).minus(wind.at(r.centre(), t));
    double speed = u.length();
    if (speed < 1e-3) {
      return;
    }
    Vec3 force = u.times(-0.5 * density * f.dragArea * speed);
    Vec3 w = r.spin();
    double spin = w.length();
    if (f.ballRadius > 0 && spin > 1) {
      Vec3 side = w.cross(u);
      double s = f.ballRadius * side.length() / (speed * speed);
      double lift = s / (2 * s + 1);
      double area = Math.PI * f.ballRadius * f.ballRadius;
      force = force.plus(side.unit().times(0.5 * density * area * lift * speed * speed));
    }
    r.body.addForce(Native.vec(force));
  }

  private void plate(Flier f, Plate plate, double t) {
    Rigid r = f.body;
    Pose pose = r.pose();
    Vec3 n = pose.rotation().rotate(plate.normal());
    Vec3 du = pose.rotation().rotate(plate.u());
    Vec3 dv = pose.rotation().rotate(plate.v());
    Vec3 middle = pose.apply(plate.centre());
    Vec3 air = wind.at(middle, t);
    double area = plate.area();
    double chord = 2 * Math.min(du.length(), dv.length());
    double added = density * Math.PI / 4 * chord * area;
    double slow = r.massKg / (r.massKg + added);
    Vec3 force = Vec3.ZERO;
    Vec3 torque = Vec3.ZERO;
    for (int q = 0; q < 4; q++) {
      Vec3 at =
          middle
              .plus(du.times((q & 1) == 0 ? -0.43 : 0.43))
              .plus(dv.times((q & 2) == 0 ? -0.43 : 0.43));
      Vec3 u = r.velocityAt(at).minus(air);
      double speed = u.length();
      if (speed < 1e-4) {
        continue;
      }
      double un = u.dot(n);
      Vec3 flat = u.minus(n.times(un));
      Vec3 push = n.times(-0.5 * density * area / 4 * CN * speed * un);
      double lead = 0.35 * (1 - Math.abs(un) / speed);
      Vec3 ahead = flat.unit();
      double reach = Math.abs(ahead.dot(du)) + Math.abs(ahead.dot(dv));
      Vec3 centre =
          at.plus(ahead.times(2 * reach * lead))
              .plus(du.times(f.bias.x()))
              .plus(dv.times(f.bias.y()));
      force = force.plus(push).plus(flat.times(-0.5 * density * area / 4 * SKIN * speed));
      torque = torque.plus(centre.minus(r.centre()).cross(push));
    }
    double weight = -r.massKg * gravity * n.y(); // along the normal
    double normal = force.dot(n);
    double wanted = (normal + weight) * slow - weight;
    force = force.plus(n.times(wanted - normal));
    r.body.addForce(Native.vec(force));
    r.body.addTorque(Native.vec(torque.times(slow)));
  }
}
