package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Small things of the laboratory and the bathroom. */
final class Gadgets {
  private static final String TOOL = "tool";

  private Gadgets() {}

  static List<Maker> makers() {
    return List.of(
        thing("magnet, horseshoe magnet", TOOL, .10, .028, .13, .35, Stands.TABLE, Gadgets::magnet),
        thing("magnifying glass, magnifier, loupe", TOOL, 0.101, 0.017, 0.221, .14, Stands.TABLE, Gadgets::magnifier),
        thing("syringe, test tube, thermometer", TOOL, 0.0216, 0.15, 0.0216, .03, Stands.TABLE, Gadgets::testTube),
        thing("flask, beaker, erlenmeyer flask, chemistry flask", TOOL, .10, .15, .10, .15, Stands.TABLE, Gadgets::flask),
        thing("battery", TOOL, 0.0143, 0.0505, 0.0143, .024, Stands.TABLE, Gadgets::battery),
        thing("toothbrush", TOOL, 0.012, 0.0229, 0.19, .018, Stands.TABLE, Gadgets::toothbrush),
        thing("hair drier, hair dryer, hairdryer, blow dryer", TOOL, 0.231, 0.0863, 0.202, .5, Stands.TABLE, Gadgets::hairDryer));
  }

  private static void magnet(Thing t, Order o) {
    Material red = o.main("painted_metal", 0xc02c24);
    Material tip = Order.of("steel", 0xb0b3b8);
    List<Vec3> bow = new ArrayList<>(List.of(new Vec3(.037, .014, .035)));
    for (int i = 0; i <= 20; i++) {
      double a = Math.PI * i / 20;
      bow.add(new Vec3(.037 * StrictMath.cos(a), .014, -.02 - .037 * StrictMath.sin(a)));
    }
    bow.add(new Vec3(-.037, .014, .035));
    for (int i = 0; i + 1 < bow.size(); i++) {
      Vec3 a = bow.get(i);
      Vec3 b = bow.get(i + 1);
      Vec3 mid = a.lerp(b, .5);
      t.part("magnet", red).at(mid.x(), mid.y(), mid.z(), Quat.between(Vec3.Z, b.minus(a))).box(.026, .028, a.distance(b) + .004, .003, 1);
      if (i % 4 == 0) {
        t.bar(a, bow.get(Math.min(i + 4, bow.size() - 1)), .0135, red);
      }
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("poles", tip).at(s * .037, .014, .047).box(.0262, .0282, .026, .003);
      t.block(s * .037, .014, .04, .026, .028, .04, tip);
    }
  }

  private static void magnifier(Thing t, Order o) {
    Material rim = o.main("brass", 0xb8903c);
    t.part("rim", rim).at(0, .008, .05).torus(.0465, .0042, 48, 10);
    t.part("glass", Order.of("glass", 0xe8f2f4)).at(0, .008, .05).scaled(1, .14, 1).ball(.0445, 8);
    t.part("handle", Order.of("wood_hard", 0x4a2e1c)).at(0, 0, 0).rod(new Vec3(0, .008, -.01), new Vec3(0, .008, -.12), .006, .0085);
    t.part("rim", rim).at(0, 0, 0).rod(new Vec3(0, .008, .004), new Vec3(0, .008, -.018), .0055);
    t.solid(new Solid.Cylinder(.005, .05), Pose.at(0, .008, .05), rim).bar(new Vec3(0, .008, 0), new Vec3(0, .008, -.118), .008, rim).grip("handle", 0, .008, -.08);
  }

  private static void testTube(Thing t, Order o) {
    Material m = o.main("glass");
    t.part("glass", m).lathe(Outline.from(0, 0).curve(.006, .0015, .009, .006, .0095, .012).line(.0095, .146).line(.011, .149).round(.0006).line(.0095, .15).line(.0083, .148).line(.0083, .012).curve(.0078, .007, .005, .003, 0, .0015), 28);
    Material liquid = Order.of("ruby", o.colour().isPresent() ? 0xffffff : 0x3a9ac8);
    t.part("liquid", o.colour().map(c -> Order.paint(liquid, c)).orElse(liquid)).lathe(Outline.from(0, .0018).curve(.005, .0032, .0075, .007, .008, .012).line(.008, .08).line(0, .08), 24);
    t.bar(new Vec3(0, .0005, 0), new Vec3(0, .15, 0), .0098, m).mouth("mouth", 0, .15, 0, .008).breaks(14);
  }

  private static void flask(Thing t, Order o) {
    Material m = o.main("glass");
    t.part("glass", m).lathe(Outline.from(0, .002).line(.044, 0).line(.048, .002).round(.003).line(.05, .008).round(.006).line(.017, .105).round(.006).line(.016, .143).line(.019, .148).round(.001).line(.017, .15).line(.0142, .148).line(.0142, .105).round(.006).line(.046, .009).round(.004).line(0, .0045), 40);
    Material liquid = Order.of("ruby", 0x3ab07a);
    t.part("liquid", o.colour().map(c -> Order.paint(liquid, c)).orElse(liquid)).lathe(Outline.from(0, .005).line(.0455, .0085).round(.004).line(.0305, .055).line(0, .055), 36);
    t.frustum(0, .049, .105, .018, 14, m).post(0, 0, .105, .15, .018, m).mouth("mouth", 0, .15, 0, .014).breaks(18);
  }

  private static void battery(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x2c2c2e);
    t.part("body", m).cylinder(.00715, .00715, .036, .0004, 32);
    t.part("top", Order.of("copper", 0xb8703c)).at(0, .036, 0).cylinder(.00715, .0068, .0125, .0008, 32);
    t.part("pole", Order.of("chrome", 0xc0c2c6)).at(0, .0484, 0).cylinder(.0027, .0025, .0021, .0005, 18);
    t.post(0, 0, 0, .049, .00715, m);
  }

  private static void toothbrush(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2c8ac0);
    m = m.withLook(m.look().withRoughness(.2));
    t.part("handle", m).tube(List.of(new Vec3(0, .006, -.095), new Vec3(0, .005, -.05), new Vec3(0, .007, 0), new Vec3(0, .008, .045), new Vec3(0, .009, .07)), v -> .0058 - .0025 * StrictMath.pow(v, 2), 12, false);
    t.part("handle", m).at(0, .009, .079).box(.012, .005, .032, .0022, 2);
    Material bristle = Order.of("plastic_hard", 0xecebe6);
    for (int i = 0; i < 9; i++) {
      for (int k = 0; k < 3; k++) {
        t.part("bristles", i % 3 == 1 ? Order.of("plastic_hard", 0xecebe6) : bristle).at((k - 1) * .0034, .0112, .066 + i * .0033).cylinder(.0013, .0015, .0105 + .0006 * (i % 2), 0, 7);
      }
    }
    t.bar(new Vec3(0, .006, -.093), new Vec3(0, .008, .07), .0055, m).block(0, .0125, .079, .012, .018, .03, m);
  }

  private static void hairDryer(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xb83a6a);
    m = m.withLook(m.look().withRoughness(.25));
    Material dark = Order.of("plastic_hard", 0x2c2c2e);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("body", m).at(0, .0425, -.09, q).lathe(Outline.from(0, 0).line(.034, 0).curve(.042, .015, .0425, .04, .036, .10, .027, .15).line(.026, .165).line(0, .165), 40);
    t.part("nozzle", dark).at(0, .0425, .07, q).lathe(Outline.from(0, 0).line(.0275, 0).line(.024, .04).round(.002).line(.02, .04).line(.02, .03).line(0, .03), 36);
    t.part("grille", dark).at(0, .0425, -.0905, Quat.about(Vec3.X, -Math.PI / 2)).cylinder(.03, .03, .001, 0, 32);
    t.part("handle", m).at(0, 0, 0).tube(List.of(new Vec3(.02, .036, -.05), new Vec3(.075, .030, -.052), new Vec3(.135, .022, -.06), new Vec3(.185, .0165, -.068)), v -> .017 - .003 * v, 16, false);
    t.part("switch", dark).at(.075, .03, -.034).box(.03, .012, .008, .003);
    t.bar(new Vec3(0, .0425, -.06), new Vec3(0, .0425, .08), .036, m).bar(new Vec3(.03, .03, -.05), new Vec3(.185, .0165, -.068), .0165, m).grip("handle", .115, .026, -.056);
  }
}
