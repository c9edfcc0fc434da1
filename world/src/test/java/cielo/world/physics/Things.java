package cielo.world.physics;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Matter;
import cielo.scene.material.Rgb;
import cielo.scene.material.Ring;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.scene.take.Act;
import cielo.world.physics.Simulation.Setup;
import java.util.List;
import java.util.Map;

/** Small things and worlds for tests. */
final class Things {
  static final double G = 9.81;
  static final Scenery SCENERY = new Scenery("studio", "studio", 12, Weather.FAIR, Map.of(), 1);
  private static final Ring RING = new Ring(4000, 8, .01, 20, 3e-4, .2, 1500, .03, .1, .3);

  private Things() {}

  static Material stuff(String name, double density, double friction, double bounce) {
    return stuff(name, density, friction, bounce, 0);
  }

  static Material stuff(
      String name, double density, double friction, double bounce, double rolling) {
    return new Material(
        name,
        Look.plain(Rgb.WHITE, .5),
        new Matter(density, friction, bounce, rolling, Double.POSITIVE_INFINITY),
        RING);
  }

  static Simulation world(double hz) {
    return Simulation.open(setup(hz, G));
  }

  static Setup setup(double hz, double gravity) {
    return new Setup(hz, gravity, new Weather(Weather.Kind.CLEAR, 0, 0), null, 10, 2, 7);
  }

  static Model model(Solid solid, Material material, double kg) {
    return model(List.of(new Placed(solid, Pose.IDENTITY, material)), kg);
  }

  static Model model(List<Placed> solids, double kg) {
    return Model.rigid("thing", List.of(), solids, kg, Model.Stands.FLOOR);
  }

  static Model ball(double r, double kg, double friction, double bounce) {
    return model(new Solid.Ball(r), stuff("ball", density(r, kg), friction, bounce), kg);
  }

  private static double density(double r, double kg) {
    return kg / (4 / 3.0 * Math.PI * r * r * r);
  }

  static Model block(double x, double y, double z, double kg, double friction, double bounce) {
    double density = kg > 0 ? kg / (8 * x * y * z) : 1000;
    return model(new Solid.Block(x, y, z), stuff("block", density, friction, bounce), kg);
  }

  static Model jointed(List<Link> links, List<Joint> joints) {
    return new Model(
        "jointed",
        links,
        joints,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Box.of(-1, -1, -1, 1, 1, 1),
        Model.Stands.FLOOR,
        0);
  }

  static Link link(Solid solid, Pose rest, double kg, Material m) {
    return new Link("link", rest, List.of(), List.of(new Placed(solid, Pose.IDENTITY, m)), kg);
  }

  /** A floor whose top is y = 0, as actor. */
  static int floor(Simulation w, double friction, double bounce) {
    return w.add(block(50, 1, 50, 0, friction, bounce), Pose.at(0, -1, 0), true);
  }

  static void run(Simulation w, double seconds) {
    long n = Math.round(seconds * w.setup().stepHz());
    for (long k = 0; k < n; k++) {
      w.step();
    }
  }

  static Act act(Simulation w) {
    return w.act(SCENERY, List.of());
  }

  static Pose tilted(double x, double y, double rad) {
    return new Pose(new Vec3(x, y, 0), Quat.about(Vec3.Z, rad));
  }
}
