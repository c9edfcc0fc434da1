package cielo.picture;

import cielo.picture.geometry.Cast;
import cielo.picture.surface.Texture;
import cielo.picture.surface.TextureBuilder;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Matter;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.material.Ring;
import cielo.scene.place.Acoustics;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import cielo.scene.place.Standing;
import cielo.scene.place.Water;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A floor under open sky and a few shapes by name ("ball", "glass", "box"), without the library.
 */
record FixtureCast(boolean mirrorFloor, boolean night, @Nullable Water water) implements Cast {
  static FixtureCast day() {
    return new FixtureCast(true, false, null);
  }

  @Override
  public Model model(Asset asset) {
    Look look =
        switch (asset.id()) {
          case "glass" -> Look.glass(Rgb.grey(0.95));
          case "box" ->
              Look.plain(new Rgb(0.1, 0.3, 0.6), 0.5)
                  .withPattern(Pattern.of("grid", 0.3, Rgb.BLACK));
          case "black" -> Look.plain(Rgb.BLACK, 1);
          default -> Look.plain(new Rgb(0.6, 0.2, 0.05), 0.4);
        };
    Mesh mesh = asset.id().equals("box") ? Shapes.box(0.3, 0.3, 0.3) : Shapes.sphere(0.3, 32);
    return Model.rigid(
        asset.id(),
        List.of(Part.of("body", mesh, material(look))),
        List.of(),
        1,
        Model.Stands.FLOOR);
  }

  static Material material(Look look) {
    return new Material(
        "m", look, new Matter(1, 1, 0, 0, 1), new Ring(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Override
  public Place place(Scenery scenery) {
    Look floor = Look.plain(Rgb.grey(0.4), 0.25).withPattern(Pattern.of("grid", 1, Rgb.BLACK));
    Model ground =
        Model.rigid(
            "ground",
            List.of(Part.of("ground", Shapes.plane(20, 20), material(floor)).shadowless()),
            List.of(),
            0,
            Model.Stands.FLOOR);
    double level = water == null ? 0 : water.area().min().y();
    Rgb sun = night ? Rgb.grey(0.1) : new Rgb(12.5, 9.6, 6.7);
    return new Place(
        scenery,
        List.of(new Standing("ground", ground, Pose.at(0, level, 0), true, false)),
        List.of(),
        new Sky.Open(
            new Vec3(0.6, night ? -0.5 : 0.6, 0.3).unit(), 3, 0.3, Rgb.grey(0.2), Rgb.BLACK, 4),
        new KeyLight(new Vec3(0.6, 0.6, 0.3).unit(), sun, 0.012),
        new KeyLight(Vec3.UP, night ? Rgb.grey(0.1) : Rgb.grey(1), 0.6),
        night ? lamps() : List.of(),
        0.004,
        Rgb.grey(0.5),
        1,
        water,
        new Acoustics(new double[3], 0, List.of()),
        Box.of(-9, 0, -9, 9, 9, 9),
        9.81,
        mirrorFloor);
  }

  private static List<Lamp> lamps() {
    Rgb light = new Rgb(20, 14, 8);
    return List.of(
        new Lamp("a", new Vec3(-1.5, 2.5, 0), new Vec3(0, -1, 0), 1.1, light, 0.1, true),
        new Lamp("b", new Vec3(1.5, 2.5, -1), new Vec3(0, -1, 0), Math.PI, light, 0.1, true));
  }

  @Override
  public Texture texture(Look look) {
    int n = 128;
    float[][] q = new float[6][n * n];
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        int i = y * n + x;
        boolean line = x % 32 < 3 || y % 32 < 3;
        q[0][i] = (float) look.base().r() * (line ? 0.5f : 1);
        q[1][i] = (float) look.base().g() * (line ? 0.5f : 1);
        q[2][i] = (float) look.base().b() * (line ? 0.5f : 1);
        q[3][i] = (float) look.roughness();
        q[4][i] = line ? 0 : 0.004f;
        q[5][i] = line ? 0.6f : 1;
      }
    }
    return TextureBuilder.of(n, q[0], q[1], q[2], q[3], q[4], q[5], 1);
  }
}
