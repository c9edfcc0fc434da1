package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Heavenly bodies at the size of a model, for space scenes and desks alike. */
final class Planets {
  private static final String SPACE = "space";

  private Planets() {}

  static List<Maker> makers() {
    return List.of(
        thing("earth, planet earth, blue planet", SPACE, 4, 4, 4, 90000, Stands.AIR, (t, o) -> body(t, o, 0x2c5a9a, "earth", 0x7a8a4c, 2, false)),
        thing("planet, alien planet, mars, red planet", SPACE, 3.2, 3.2, 3.2, 60000, Stands.AIR, (t, o) -> body(t, o, 0xb8643c, "moon", 0x7a3c24, 1.6, false)),
        thing("moon, full moon, the moon", SPACE, 1.6, 1.6, 1.6, 9000, Stands.AIR, (t, o) -> body(t, o, 0xc8c4bc, "moon", 0x8a867e, .8, false)),
        thing("sun, the sun, glowing star, fireball", SPACE, 5, 5, 5, 90000, Stands.AIR, Planets::sun),
        thing("saturn, ringed planet, planet with rings", SPACE, 6.812, 2.999, 7.075, 70000, Stands.AIR, (t, o) -> body(t, o, 0xd8b888, "moon", 0xb8905c, 1.5, true)),
        thing("comet, shooting star", SPACE, 0.548, 0.546, 3.396, 2000, Stands.AIR, Planets::comet),
        thing("flag on the moon, moon flag, space flag", SPACE, 0.892, 1.5, 0.0989, 3, Stands.FLOOR, Planets::moonFlag),
        thing("moon rover, lunar rover, mars rover, rover", SPACE, 1.98, 1.967, 2.955, 260, Stands.FLOOR, Planets::rover));
  }

  private static void body(Thing t, Order o, int base, String pattern, int second, double r, boolean rings) {
    Material m = o.main("stone", base);
    Rgb two = o.colour().map(c -> c.times(.45)).orElse(Rgb.srgb(second));
    m = m.withLook(m.look().withRoughness(.85).withPattern(new Pattern(pattern, 1, two, 1, 1, 0, o.asset().seed())));
    t.fixed();
    t.part("globe", m).at(0, 0, 0, Quat.about(Vec3.Z, -.3)).globe(r, 96);
    if (rings) {
      for (int i = 0; i < 5; i++) {
        double a = r * (1.35 + i * .21);
        Material ring = Order.of("plaster", i % 2 == 0 ? 0xcdb592 : 0x9a8468);
        t.part(i % 2 == 0 ? "rings" : "dark rings", ring.withLook(ring.look().bothSides())).at(0, 0, 0, Quat.about(Vec3.Z, -.3).times(Quat.about(Vec3.X, .12))).lathe(Outline.from(a, -.006).line(a + r * .185, -.006).line(a + r * .185, .006).line(a, .006).close(), 96);
      }
    }
    t.ball(0, 0, 0, r, m);
  }

  private static void sun(Thing t, Order o) {
    t.fixed();
    Material m = o.main("light", 0xffd890);
    m = m.withLook(m.look().withEmission(new Rgb(9, 6.2, 2.6)));
    t.glow("sun", m).globe(2.5, 72);
    t.ball(0, 0, 0, 2.5, m).lamp("sun", Vec3.ZERO, new Rgb(400, 330, 220), 2.5);
  }

  private static void comet(Thing t, Order o) {
    Material rock = o.main("stone", 0x5a5450);
    t.part("core", rock).add(Meshes.fitted(Rocks.lump(o.dice("comet"), .5, .5, .5, 10 >> t.detail, 9), .5, .5, .5));
    Material glow = Order.of("light", 0xa8d0ff);
    glow = glow.withLook(glow.look().withEmission(new Rgb(.6, 1.1, 1.8)).bothSides());
    for (int i = 0; i < 7; i++) {
      double a = i * .9;
      t.glow("tail", glow).at(.12 * StrictMath.cos(a), .25 + .12 * StrictMath.sin(a), -.05, Quat.about(Vec3.X, -Math.PI / 2)).lathe(Outline.from(.16, 0).curve(.11, .8, .05, 1.7 + .2 * i, 0, 2.2 + .14 * i), 14);
    }
    t.ball(0, .25, 0, .24, rock);
  }

  private static void moonFlag(Thing t, Order o) {
    t.fixed();
    Material pole = Order.of("aluminium", 0xc8cacd);
    t.part("pole", pole).cylinder(.012, .012, 1.5, .002, 12).at(0, 0, 0).rod(new Vec3(0, 1.485, 0), new Vec3(.88, 1.485, 0), .007);
    Material m = o.main("fabric", 0xd8d4c8);
    t.part("flag", m.withLook(m.look().bothSides())).at(0, 0, 0).surface(16, 8, (s, v) -> new Vec3(.015 + .86 * s, .9 + .58 * v, .05 * StrictMath.sin(7 * s) * (1 - .5 * v)), Surface.Uv.METRES);
    t.post(0, 0, 0, 1.5, .012, pole);
  }

  private static void rover(Thing t, Order o) {
    Material frame = o.main("aluminium", 0xc0c2c6);
    Material gold = Order.of("gold", 0xc89a34);
    gold = gold.withLook(gold.look().bothSides());
    Material grey = Order.of("fabric", 0x8a8d90);
    t.share(.8);
    t.part("frame", frame).at(0, .55, 0).box(1.1, .10, 2.5, .02).at(0, .62, 1.0).box(1.0, .2, .5, .03);
    t.part("boxes", gold).at(0, .75, -.95).box(1.1, .4, .5, .04).at(0, .72, 1.0).box(.8, .14, .4, .03);
    for (int s = -1; s <= 1; s += 2) {
      t.part("seats", grey).at(s * .28, .68, -.15).box(.42, .10, .45, .04, 3).at(s * .28, .92, -.38, Quat.about(Vec3.X, -.15)).box(.42, .45, .08, .03, 3);
    }
    t.part("mast", frame).at(0, 0, 0).rod(new Vec3(.3, .6, 1.1), new Vec3(.3, 1.6, 1.1), .018);
    t.part("dish", gold).at(.3, 1.6, 1.1, Quat.about(Vec3.X, .5)).lathe(Outline.from(0, 0).curve(.2, .03, .42, .18).line(.40, .20).curve(.2, .06, 0, .03), 32);
    t.part("camera", frame).at(-.35, 0, 0).rod(new Vec3(0, .6, 1.15), new Vec3(0, 1.1, 1.15), .014).at(-.35, 1.14, 1.17).box(.14, .10, .18, .02);
    t.block(0, .6, 0, 1.1, .3, 2.5, frame).block(0, .8, -.9, 1.1, .4, .6, gold).top("seat", 0, .74, -.15, .4, .15);
    Wheels.Style style = new Wheels.Style(.40, .24, .26, 0);
    for (double z : new double[] {1.0, -1.0}) {
      for (double s : new double[] {1, -1}) {
        t.part("fenders", gold).at(s * .86, .40, z, Wheels.lying(s)).surface(12, 2, (a, v) -> {
          double f = Math.PI * (.2 + .6 * a);
          return new Vec3(-s * .47 * StrictMath.sin(f), -.13 + .26 * v, .47 * StrictMath.cos(f));
        }, Surface.Uv.METRES);
      }
    }
    int n = 0;
    for (double z : new double[] {1.0, -1.0}) {
      for (int s = 1; s >= -1; s -= 2) {
        Wheels.add(t, "wheel " + n++, new Vec3(s * .86, .40, z), s, style, frame, .05);
      }
    }
  }
}
