package cielo.app.exam.physics;

import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import java.util.Arrays;

/** Synthetic frames: balls as flat discs on grey, drawn by the exam's own camera arithmetic. */
final class Painting {
  private static final View VIEW =
      new View(new Vec3(0.3, 1.2, 5), new Vec3(0, 0.5, 0), Vec3.UP, 0.6, 5, 0, 0);

  private Painting() {}

  static Sight sight() {
    return new Sight(VIEW, Footage.WIDTH, Footage.HEIGHT);
  }

  static int[] empty() {
    int[] rgb = new int[Footage.WIDTH * Footage.HEIGHT];
    Arrays.fill(rgb, 0xb4b2b0);
    return rgb;
  }

  static void ball(int[] rgb, Vec3 at, double radius, int colour) {
    double[] p = sight().project(at);
    double r = sight().focal() * radius / at.distance(sight().eye());
    for (int i = 0; i < rgb.length; i++) {
      double dx = i % Footage.WIDTH + 0.5 - p[0];
      double dy = i / Footage.WIDTH + 0.5 - p[1];
      if (dx * dx + dy * dy < r * r) {
        rgb[i] = colour;
      }
    }
  }

  static Footage.Seen seen(double t, Vec3 at, double radius, Hue hue, int colour) {
    int[] rgb = empty();
    ball(rgb, at, radius, colour);
    return new Footage.Seen(t, Blob.all(rgb, Footage.WIDTH, hue).getFirst(), sight());
  }
}
