package cielo.props.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Standing;
import cielo.scene.shape.Model;
import cielo.scene.shape.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One thing of the library on its way to its place in a set. */
final class Furniture {
  /** Things whose tops and seats are worth naming. */
  private static final List<String> STANDS_ON =
      List.of(
          "table",
          "desk",
          "bench",
          "sofa",
          "couch",
          "loveseat",
          "futon",
          "chair",
          "bed",
          "shel",
          "bookcase",
          "counter",
          "island",
          "chest",
          "cabinet",
          "piano",
          "stool",
          "stand",
          "dresser",
          "crate",
          "box",
          "pallet",
          "swing",
          "seesaw");

  private final Layout layout;
  private final List<String> nouns;
  private final Map<String, String> parameters = new TreeMap<>();
  private long seed;
  private boolean loose;
  private boolean anywhere;
  private double clearance = 0.02;

  Furniture(Layout layout, String... nouns) {
    this.layout = layout;
    this.nouns = List.of(nouns);
  }

  Furniture with(String key, String value) {
    parameters.put(key, value);
    return this;
  }

  Furniture seed(long s) {
    seed = s;
    return this;
  }

  /** It may be pushed, knocked over, carried off. */
  Furniture loose() {
    loose = true;
    return this;
  }

  /** Stands on or in another thing: no check for free ground. */
  Furniture anywhere() {
    anywhere = true;
    return this;
  }

  /** Room that stays free around it, metres. */
  Furniture clear(double metres) {
    clearance = metres;
    return this;
  }

  /** Puts it there, front towards {@code yaw} (0 = +z), if the library has it and there is room. */
  Optional<Standing> at(double x, double y, double z, double yaw) {
    Optional<Model> model = layout.model(nouns, parameters, seed);
    if (model.isEmpty()) {
      return Optional.empty();
    }
    Model m = model.get();
    Pose pose = Pose.facing(new Vec3(x, y, z), yaw);
    Box box = m.bounds().moved(pose).grow(clearance);
    if (!anywhere && !layout.free(box)) {
      return Optional.empty();
    }
    Standing s = new Standing(layout.unique(m.name()), m, pose, true, loose);
    layout.add(s);
    if (!anywhere) {
      layout.keep(box);
    }
    publish(s);
    return Optional.of(s);
  }

  Optional<Standing> at(Vec3 foot, double yaw) {
    return at(foot.x(), foot.y(), foot.z(), yaw);
  }

  /** Puts it so that one of its spots lands there. */
  Optional<Standing> spotAt(String spot, double x, double y, double z, double yaw) {
    Optional<Model> model = layout.model(nouns, parameters, seed);
    if (model.isEmpty()) {
      return Optional.empty();
    }
    for (Spot s : model.get().spots()) {
      if (s.name().equals(spot)) {
        Vec3 c = Pose.facing(Vec3.ZERO, yaw).apply(s.centre());
        return at(x - c.x(), y - c.y(), z - c.z(), yaw);
      }
    }
    return Optional.empty();
  }

  Optional<Standing> at(double x, double z, double yaw) {
    return at(x, 0, z, yaw);
  }

  /** Surfaces and openings of what stands there become the set's ("table top", "hoop ring"). */
  private void publish(Standing s) {
    if (STANDS_ON.stream().noneMatch(s.model().name()::contains)
        && s.model().spots().stream().noneMatch(p -> p.kind() == Spot.Kind.OPENING)) {
      return;
    }
    for (Spot spot : s.model().spots()) {
      if (spot.kind() == Spot.Kind.OPENING) {
        layout.spot(
            new Spot(
                Spot.Kind.OPENING,
                s.name() + " " + spot.name(),
                s.at().apply(spot.centre()),
                s.at().rotation().rotate(spot.normal()),
                spot.halfX(),
                spot.halfZ()));
      }
      if (spot.kind() == Spot.Kind.SURFACE) {
        Vec3 centre = s.at().apply(spot.centre());
        boolean turned = Math.abs(s.at().rotation().rotate(Vec3.X).x()) < 0.7;
        layout.spot(
            new Spot(
                Spot.Kind.SURFACE,
                s.name() + " " + spot.name(),
                centre,
                s.at().rotation().rotate(spot.normal()),
                turned ? spot.halfZ() : spot.halfX(),
                turned ? spot.halfX() : spot.halfZ()));
      }
    }
  }
}
