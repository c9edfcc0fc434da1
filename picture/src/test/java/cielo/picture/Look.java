package cielo.picture;

import cielo.picture.fixture.Films;
import cielo.props.library.Library;
import cielo.scene.camera.View;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Weather;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws one set with a few things to a PNG: {@code Look set variant hour weather width height
 * quality out.png [eye x y z target x y z fov] [id@x,y,z ...]}.
 */
public final class Look {
  private Look() {}

  public static void main(String[] a) throws IOException {
    Library library = Library.open();
    Films films = Films.in(a[0], a[1], Double.parseDouble(a[2]), Weather.Kind.valueOf(a[3]));
    Vec3 eye = new Vec3(2.2, 1.6, 5.2);
    Vec3 target = new Vec3(0, 0.9, 0);
    double fov = 42;
    double shutter = 0;
    double aperture = 0;
    for (int i = 8; i < a.length; i++) {
      String[] kv = a[i].split("[@=]");
      switch (kv[0]) {
        case "eye" -> eye = vec(kv[1]);
        case "at" -> target = vec(kv[1]);
        case "fov" -> fov = Double.parseDouble(kv[1]);
        case "emit", "splash", "explosion" -> {
          String[] p = kv[1].split(",");
          boolean emit = kv[0].equals("emit");
          int o = emit ? 1 : 0;
          Vec3 at =
              new Vec3(
                  Double.parseDouble(p[o]),
                  Double.parseDouble(p[o + 1]),
                  Double.parseDouble(p[o + 2]));
          films.happen(
              new cielo.scene.take.Happening(
                  cielo.scene.take.Happening.Kind.valueOf(kv[0].toUpperCase(java.util.Locale.ROOT)),
                  emit ? 0 : 1 - Double.parseDouble(p[o + 5]),
                  9,
                  -1,
                  emit ? p[0] : "",
                  at,
                  Double.parseDouble(p[o + 3]),
                  Double.parseDouble(p[o + 4])));
        }
        case "shutter" -> shutter = Double.parseDouble(kv[1]);
        case "aperture" -> aperture = Double.parseDouble(kv[1]);
        default -> {
          String[] p = kv[1].split(",");
          Vec3 at = vec(kv[1]);
          double yaw = p.length > 3 ? Double.parseDouble(p[3]) : 0;
          Vec3 v =
              p.length > 6
                  ? new Vec3(
                      Double.parseDouble(p[4]), Double.parseDouble(p[5]), Double.parseDouble(p[6]))
                  : Vec3.ZERO;
          var model = library.model(new cielo.scene.shape.Asset(kv[0], Map.of(), 3));
          films.moveLinks(
              kv[0],
              Map.of(),
              Pose.facing(at, yaw),
              v,
              v.length() > 0 ? new Vec3(3, 1, 5) : Vec3.ZERO,
              model.links().stream().map(l -> l.rest()).toList());
        }
      }
    }
    View view =
        new View(
            eye, target, Vec3.UP, Math.toRadians(fov), eye.distance(target), aperture, shutter);
    int w = Integer.parseInt(a[4]);
    int h = Integer.parseInt(a[5]);
    long t0 = System.nanoTime();
    try (Picture picture =
        Picture.open(
            films.take(), library, new Picture.Settings(w, h, Picture.Quality.valueOf(a[6]), 2))) {
      int[] p = picture.frame(1, view);
      long t1 = System.nanoTime();
      p = picture.frame(1, view);
      long t2 = System.nanoTime();
      System.out.printf("first %d ms, second %d ms%n", (t1 - t0) / 1000000, (t2 - t1) / 1000000);
      BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, w, h, p, 0, w);
      ImageIO.write(image, "png", new File(a[7]));
    }
  }

  private static Vec3 vec(String s) {
    String[] p = s.split(",");
    return new Vec3(Double.parseDouble(p[0]), Double.parseDouble(p[1]), Double.parseDouble(p[2]));
  }
}
