package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Balls of every sport: true spheres with wrapped patterns, rubber, felt, leather or stone hard. */
final class Balls {
  private Balls() {}

  static List<Maker> makers() {
    return List.of(
        ball("basketball", .240, .62, "rubber", 0xd0692e, "basketball", 0x2a211c, .52),
        ball("soccer ball, football, soccerball, sports ball, futball", .220, .43, "leather", 0xe8e6e0, "soccer", 0x2a2a2c, .4),
        ball("tennis ball", .067, .058, "felt", 0xc8d84a, "tennis", 0xecece6, .92),
        ball("baseball, softball", .074, .145, "leather", 0xeae4d6, "baseball", 0xb8322c, .5),
        ball("volleyball", .210, .27, "leather", 0xf0d860, "volleyball", 0x2c5aa8, .45),
        ball("golf ball", .0427, .0459, "plastic_hard", 0xf0efea, "golf", 0xd8d6d0, .25),
        ball("bowling ball", .216, 6.8, "plastic_hard", 0x26408c, "bowling", 0x8ca4e0, .12),
        ball("beach ball, beachball", .400, .10, "plastic_thin", 0xd8382e, "beachball", 0x3878c8, .28),
        ball("table tennis ball, ping pong ball, ping-pong ball, table-tennis ball", .040, .0027, "celluloid", 0xf2efe6, "none", 0, .45),
        ball("marble, glass marble, glass ball", .016, .0054, "glass", 0xe4f4f0, "marble_glass", 0x2c6ac0, .05),
        ball("rubber ball, bouncy ball, bouncing ball, superball", .070, .16, "rubber", 0xd8342c, "none", 0, .45),
        ball("exercise ball, gym ball, yoga ball, fitness ball", .650, 1.3, "rubber", 0x5a7ab8, "none", 0, .5),
        ball("medicine ball", .280, 4, "leather", 0x7a4a30, "volleyball", 0x5a3420, .55),
        ball("ball, sphere, orb, globe ball", .200, .35, "rubber", 0xd0352c, "none", 0, .38),
        ball("steel ball, metal ball, ball bearing, iron ball", .060, .88, "chrome", 0xd3d5d8, "none", 0, .1),
        ball("cannonball, cannon ball, shot put", .120, 6.6, "iron", 0x4a4a4c, "none", 0, .6),
        ball("snowball", .090, .13, "snow", 0xf0f2f5, "none", 0, .9),
        billiard(),
        Maker.of(
            Card.of("rugby ball, american football, gridiron ball", "ball", .28, .19, .19, .42, Stands.FLOOR),
            Balls::rugby));
  }

  private static Maker ball(
      String names, double size, double kg, String material, int base, String pattern, int second, double rough) {
    Card card = Card.of(names, "ball", size, size, size, kg, size < .1 ? Stands.TABLE : Stands.FLOOR);
    return Maker.of(
        card,
        (t, o) -> {
          Material usual = skin(Order.of(material, base), pattern, Rgb.srgb(second), rough, 0);
          Material m = o.main(usual);
          // a basketball of glass keeps its seams, a plain ball takes the texture of its stuff
          if (o.material().isPresent() && !pattern.equals("none")) {
            m = skin(m, pattern, m.look().base().times(.35), m.look().roughness(), 0);
          } else if (o.colour().isPresent() && !pattern.equals("none")) {
            m = skin(m, pattern, Rgb.srgb(second), rough, 0);
          }
          double r = size / 2;
          t.part("ball", m).globe(r, size > .15 ? 64 : 40);
          t.ball(0, 0, 0, r, m).drag(.47 * Math.PI * r * r);
          t.grip("grip", 0, 0, 0);
          if (material.equals("glass") || material.equals("snow")) {
            t.breaks(size < .03 ? 5 : 12); // smaller shards than these sink into the floor
          }
        });
  }

  private static Material skin(Material m, String pattern, Rgb second, double rough, long seed) {
    Look look = m.look();
    if (pattern.equals("none")) {
      return m.withLook(look.withRoughness(rough));
    }
    return m.withLook(
        look.withRoughness(rough).withPattern(new Pattern(pattern, 1, second, 1, 1, .1, seed)));
  }

  private static final int[] BILLIARD = {
    0xf0ead8, 0xe8b020, 0x2448a0, 0xc83028, 0x5a3088, 0xdc6a24, 0x1f7040, 0x7c2428, 0x2c2c2e
  };

  private static Maker billiard() {
    Card card =
        Card.of("billiard ball, pool ball, snooker ball, cue ball, eight ball", "ball", .0572, .0572, .0572, .17, Stands.TABLE);
    return Maker.of(
        card,
        (t, o) -> {
          int number = (int) o.number("number", o.has("cue", "white") ? 0 : 1 + o.dice("number").below(15));
          int paint = BILLIARD[number == 0 ? 0 : (number - 1) % 8 + 1];
          Material m = o.main(skin(Order.of("phenolic", paint), "billiard", Rgb.srgb(0xf0e8d2), .1, number));
          m = skin(m, "billiard", Rgb.srgb(0xf0e8d2), .1, number);
          t.part("ball", m).globe(.0286, 40);
          t.ball(0, 0, 0, .0286, m);
        });
  }

  private static void rugby(Thing t, Order o) {
    Material m = o.main("leather", 0x8a4a28);
    t.part("ball", m)
        .surface(
            t.part("ball", m).segments(40),
            t.part("ball", m).segments(24),
            (s, v) -> {
              double a = 2 * Math.PI * s;
              double x = -.14 * StrictMath.cos(Math.PI * v);
              double k = Math.max(0, 1 - (x / .14) * (x / .14));
              double r = .095 * StrictMath.pow(k, .62);
              return new Vec3(x, r * StrictMath.cos(a), r * StrictMath.sin(a));
            },
            Surface.Uv.METRES);
    Material lace = Order.of("cotton", 0xeae6da);
    for (int i = -3; i <= 3; i++) {
      double x = i * .012;
      double y = .095 * StrictMath.pow(1 - (x / .14) * (x / .14), .62);
      t.part("lace", lace).at(x, y + .0005, 0).box(.003, .003, .022, .001);
    }
    t.part("lace", lace).at(0, .0955, 0).box(.085, .0025, .003, .001);
    t.ball(0, 0, 0, .094, m).ball(.055, 0, 0, .068, m).ball(-.055, 0, 0, .068, m);
    t.ball(.095, 0, 0, .042, m).ball(-.095, 0, 0, .042, m).drag(.012);
  }
}
