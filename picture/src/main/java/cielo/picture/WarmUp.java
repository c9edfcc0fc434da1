package cielo.picture;

import cielo.picture.geometry.Cast;
import cielo.picture.surface.Texture;
import cielo.picture.surface.TextureBuilder;
import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.View;
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
import cielo.scene.place.Weather;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import cielo.scene.take.Act;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import java.util.List;
import java.util.Map;

/** A small lit scene that uses every kernel, drawn a few times so that they are compiled. */
final class WarmUp {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 180;

  private WarmUp() {}

  static void run(int frames) {
    Scenery scenery = new Scenery("warm", "warm", 12, Weather.FAIR, Map.of(), 1);
    Act act =
        new Act(
            scenery,
            1,
            480,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new byte[0]);
    Take take =
        new Take(
            1, "warm", List.of(act), List.of(new Shot(0, 1, 0, 0, CameraIntent.AUTO)), List.of());
    Picture.Settings settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.STANDARD, 1);
    try (Picture picture = Picture.open(take, new Fixture(), settings)) {
      for (int i = 0; i < frames; i++) {
        Vec3 eye = new Vec3(1.5 - 0.01 * i, 1.2, 3);
        picture.frame(0.5, new View(eye, Vec3.ZERO, Vec3.UP, 0.8, 3, 0, 0));
      }
    }
  }

  /** A floor and a few wavy sheets, textured and plain. */
  private record Fixture() implements Cast {
    @Override
    public Model model(Asset asset) {
      throw new PictureException("the warm-up has no things");
    }

    @Override
    public Texture texture(Look look) {
      int n = 64;
      float[] wave = new float[n * n];
      float[] half = new float[n * n];
      for (int i = 0; i < n * n; i++) {
        wave[i] = 0.01f * (i * 7919 % 13);
        half[i] = 0.2f + 0.02f * (i % 17);
      }
      return TextureBuilder.of(n, half, half, half, half, wave, half, 1);
    }

    @Override
    public Place place(Scenery scenery) {
      Look plain = Look.plain(Rgb.grey(0.5), 0.3);
      Look rough = plain.withPattern(Pattern.of("warm", 1, Rgb.BLACK));
      return new Place(
          scenery,
          List.of(
              standing("floor", sheet(0, 6), rough, 0),
              standing("a", sheet(0.2, 1), plain, 0.5),
              standing("b", sheet(0.3, 1), rough, 0.9)),
          List.of(),
          new Sky.Plain(Rgb.grey(0.6), Rgb.grey(0.2)),
          new KeyLight(new Vec3(0.5, 0.8, 0.3).unit(), new Rgb(12, 10, 8), 0.012),
          new KeyLight(Vec3.UP, Rgb.grey(2), 0.5),
          List.of(),
          0.005,
          Rgb.grey(0.5),
          1,
          null,
          new Acoustics(new double[3], 0, List.of()),
          Box.of(-5, 0, -5, 5, 5, 5),
          9.81,
          true);
    }

    private static Standing standing(String name, Mesh mesh, Look look, double height) {
      Material material =
          new Material(
              name, look, new Matter(1, 1, 0, 0, 1), new Ring(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
      Model model =
          Model.rigid(
              name, List.of(Part.of(name, mesh, material)), List.of(), 0, Model.Stands.FLOOR);
      return new Standing(name, model, Pose.at(0, height, 0), false, false);
    }

    /** n x n cells over a square, waves of height {@code h}. */
    private static Mesh sheet(double h, double side) {
      int n = 24;
      int m = n + 1;
      float[][] a = new float[8][m * m];
      int[] index = new int[n * n * 6];
      int o = 0;
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < m; i++) {
          int p = j * m + i;
          a[0][p] = (float) ((i / (double) n - 0.5) * side);
          a[2][p] = (float) ((j / (double) n - 0.5) * side);
          a[1][p] = (float) (h * ((i * 5 + j * 3) % 7) / 7);
          a[4][p] = 1;
          a[6][p] = i / 4f;
          a[7][p] = j / 4f;
          if (i < n && j < n) {
            for (int k : new int[] {p, p + m, p + m + 1, p, p + m + 1, p + 1}) {
              index[o++] = k;
            }
          }
        }
      }
      return new Mesh(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], index);
    }
  }
}
