package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;

/** Standing water on streets: flat patches with wavy rims, dark and smooth. */
final class Puddles {
  private Puddles() {}

  static void lay(Layout l, int count, double x0, double z0, double x1, double z1, double y) {
    Dice d = l.dice("puddles");
    Material water = Finish.coated(Finish.plain("water", 0x1B1D20, 0.03), 0.03, 0.04);
    MeshBuilder b = l.piece("puddle").flat(water);
    for (int i = 0; i < count; i++) {
      double cx = d.between(x0, x1);
      double cz = d.between(z0, z1);
      double r = d.between(0.25, 1.2);
      double wide = d.between(1.0, 2.0);
      double p1 = d.between(0, 6);
      double p2 = d.between(0, 6);
      int n = 36;
      int o = b.vertex(new Vec3(cx, y + 0.003, cz), Vec3.UP, cx, cz);
      for (int k = 0; k <= n; k++) {
        double a = 2 * Math.PI * k / n;
        double w =
            r
                * (1
                    + 0.22 * StrictMath.sin(3 * a + p1)
                    + 0.13 * StrictMath.sin(5 * a + p2)
                    + 0.05 * StrictMath.sin(11 * a + p1));
        b.vertex(
            new Vec3(
                cx + wide * w * StrictMath.cos(a), y + 0.003, cz + 0.7 * w * StrictMath.sin(a)),
            Vec3.UP,
            a,
            w);
      }
      for (int k = 0; k < n; k++) {
        b.triangle(o, o + 2 + k, o + 1 + k);
      }
    }
  }
}
