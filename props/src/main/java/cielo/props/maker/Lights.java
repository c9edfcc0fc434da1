package cielo.props.maker;

import static cielo.props.maker.Maker.asIs;
import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Spot;
import java.util.List;

/** What gives light: lamps, candles, lanterns, fires, signals. */
final class Lights {
  private static final String LIGHT = "light";
  private static final Rgb WARM = new Rgb(1, .74, .44);

  private Lights() {}

  static List<Maker> makers() {
    return List.of(
        thing("lamp, table lamp, desk lamp, bedside lamp, reading lamp", LIGHT, .34, .50, .34, 2.5, Stands.TABLE, Lights::tableLamp),
        thing("floor lamp, standing lamp", LIGHT, .42, 1.6, .42, 5, Stands.FLOOR, Lights::floorLamp),
        thing("pendant lamp, hanging lamp, ceiling lamp, pendant light, ceiling light", LIGHT, .36, .9, .36, 1.5, Stands.CEILING, Lights::pendant),
        thing("light bulb, bulb, lightbulb", LIGHT, 0.0618, 0.11, 0.0618, .035, Stands.TABLE, Lights::bulb),
        thing("candle, wax candle, lit candle", LIGHT, 0.074, 0.15, 0.0701, .35, Stands.TABLE, Lights::candle),
        thing("torch, flaming torch", LIGHT, 0.0952, 0.623, 0.0897, .9, Stands.HAND, Lights::torch),
        asIs("campfire, bonfire, fire, fire pit", LIGHT, 0.874, 0.636, 0.881, 14, Stands.FLOOR, Lights::campfire),
        thing("lantern, oil lantern, camping lantern", LIGHT, 0.161, 0.34, 0.147, .9, Stands.TABLE, Lights::lantern),
        thing("flashlight, torchlight, hand torch, torch light", LIGHT, 0.048, 0.048, 0.182, .3, Stands.TABLE, Lights::flashlight),
        thing("street lamp, streetlight, street light, lamp post, lamppost, streetlamp", "street", 1.4, 5.594, 0.28, 90, Stands.FLOOR, Lights::streetLamp),
        thing("traffic light, traffic signal, stoplight, traffic lights", "street", 0.33, 3.44, 0.488, 80, Stands.FLOOR, Lights::trafficLight),
        thing("spotlight, stage light, floodlight", LIGHT, 0.452, 1.423, 0.462, 7, Stands.FLOOR, Lights::spotlight),
        thing("paper lantern, chinese lantern, sky lantern", LIGHT, .36, .46, .36, .12, Stands.CEILING, Lights::paperLantern));
  }

  /** A small teardrop of flame that gives off light but throws no shadow. */
  static void flame(Thing t, Vec3 at, double height) {
    Material m = Order.of("light", 0xffd9a0);
    m = m.withLook(m.look().withEmission(new Rgb(5.2, 2.3, 0.62)));
    double r = height * .28;
    t.glow("flame", m)
        .at(at.x(), at.y(), at.z())
        .lathe(Outline.from(0, -.18 * height).curve(r * .85, -.05 * height, r, .14 * height, r * .55, .45 * height, r * .12, .75 * height, 0, height * .82), 14);
  }

  static Material glowing(Rgb emission) {
    Material m = Order.of("light", 0xffffff);
    return m.withLook(m.look().withEmission(emission));
  }

  private static Material shade(Order o, int colour) {
    Material m = Order.of("fabric", colour);
    return m.withLook(m.look().withTranslucency(.45).withEmission(WARM.times(.55)).bothSides());
  }

  private static void tableLamp(Thing t, Order o) {
    Material base = o.main("ceramic", 0x4a7088);
    t.part("base", base).lathe(
        Outline.from(0, 0).line(.072, 0).round(.004).line(.072, .012).round(.006).curve(.05, .022, .062, .06, .072, .11, .058, .17, .03, .225, .018, .245).line(.014, .262).line(0, .262), 40);
    t.part("stem", Order.of("brass", 0xc9a14a)).at(0, .26, 0).cylinder(.008, .008, .15, .001, 14);
    lampshade(t, o, .30, .50, .17, .115);
    t.post(0, 0, 0, .02, .07, base).frustum(.02, .06, .26, .03, 12, base).frustum(.3, .17, .5, .115, 16, Order.of("fabric", 0xe8dcc0));
    t.lamp("lamp", new Vec3(0, .40, 0), WARM.times(1.6), .05);
  }

  private static void lampshade(Thing t, Order o, double y0, double y1, double r0, double r1) {
    t.glow("shade", shade(o, 0xe8dcc0)).lathe(Outline.from(r0, y0).line(r1, y1).line(r1 - .003, y1).line(r0 - .003, y0).close(), 48);
    t.glow("bulb", glowing(new Rgb(12, 9, 5.4))).at(0, (y0 + y1) / 2, 0).ball(.03, 5);
  }

  private static void floorLamp(Thing t, Order o) {
    Material metal = o.main("painted_metal", 0x33363a);
    MeshBuilder b = t.part("stand", metal);
    b.cylinder(.15, .14, .022, .006, 40);
    b.at(0, .02, 0).cylinder(.013, .012, 1.42, .001, 16);
    lampshade(t, o, 1.28, 1.6, .21, .15);
    t.post(0, 0, 0, .022, .15, metal).post(0, 0, .022, 1.3, .016, metal).frustum(1.28, .21, 1.6, .15, 16, Order.of("fabric", 0xe8dcc0));
    t.lamp("lamp", new Vec3(0, 1.42, 0), WARM.times(3.2), .06);
  }

  private static void pendant(Thing t, Order o) {
    Material metal = o.main("painted_metal", 0x2c3a44);
    metal = metal.withLook(metal.look().bothSides());
    t.part("cord", Order.of("rubber", 0x2c2c2e)).rod(new Vec3(0, .2, 0), new Vec3(0, .9, 0), .004);
    t.part("shade", metal).lathe(Outline.from(.18, 0).line(.178, .02).curve(.16, .10, .10, .17, .035, .2).line(.03, .24).round(.006).line(0, .245).line(.02, .232).line(.03, .196).curve(.096, .165, .155, .096, .172, .018).close(), 48);
    t.glow("bulb", glowing(new Rgb(13, 9.5, 5.5))).at(0, .08, 0).ball(.045, 6);
    t.frustum(0, .18, .24, .035, 16, metal).post(0, 0, .24, .9, .006, metal);
    t.beam("lamp", new Vec3(0, .06, 0), new Vec3(0, -1, 0), 1.15, WARM.times(4), .05);
  }

  private static void bulb(Thing t, Order o) {
    Material m = o.main("glass");
    t.part("glass", m).lathe(Outline.from(.0135, .028).line(.014, .032).curve(.018, .048, .0298, .066, .030, .081, .0265, .0975, .0145, .1078, 0, .11), 36);
    Material brass = Order.of("aluminium", 0xb8b4a8);
    MeshBuilder b = t.part("cap", brass);
    for (int i = 0; i < 5; i++) {
      b.at(0, .009 + i * .0042, 0).torus(.0122, .0016, 28, 8);
    }
    b.at(0, .006, 0).cylinder(.0125, .0132, .024, .001, 28);
    b.at(0, 0, 0).cylinder(.004, .0105, .006, .001, 20);
    t.glow("filament", glowing(new Rgb(16, 11, 5))).at(0, .07, 0).torus(.009, .0012, 24, 6);
    t.part("stem", m).rod(new Vec3(0, .03, 0), new Vec3(0, .066, 0), .003);
    t.ball(0, .08, 0, .0298, m).post(0, 0, 0, .05, .0137, brass).breaks(16);
    t.lamp("lamp", new Vec3(0, .08, 0), WARM.times(1.2), .03);
  }

  private static void candle(Thing t, Order o) {
    Material wax = o.main("wax");
    t.part("candle", wax).lathe(Outline.from(0, 0).line(.035, 0).round(.002).line(.035, .105).round(.003).line(.030, .1055).curve(.02, .100, 0, .098), 40);
    MeshBuilder drips = t.part("candle", wax);
    for (int i = 0; i < 4; i++) {
      double a = i * 1.9 + .4;
      double low = .045 + .014 * i;
      drips.at(0, 0, 0).tube(List.of(new Vec3(.0345 * StrictMath.cos(a), .103, .0345 * StrictMath.sin(a)), new Vec3(.0355 * StrictMath.cos(a), .08, .0355 * StrictMath.sin(a)), new Vec3(.0352 * StrictMath.cos(a), low, .0352 * StrictMath.sin(a))), s -> .0022 + .0022 * s, 8, false);
    }
    t.part("wick", Order.of("fabric", 0x2c2622)).rod(new Vec3(0, .097, 0), new Vec3(.001, .112, 0), .0011);
    flame(t, new Vec3(.001, .1145, 0), .043);
    t.post(0, 0, 0, .105, .035, wax);
    t.lamp("flame", new Vec3(0, .13, 0), WARM.times(.5), .015);
    t.spot(new Spot(Spot.Kind.GRIP, "flame", new Vec3(0, .125, 0), Vec3.UP, .01, .01));
  }

  private static void torch(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x6a4a30);
    t.part("handle", wood).cylinder(.014, .022, .42, .004, 16);
    t.part("wrap", Order.of("fabric", 0x4a4036)).at(0, .38, 0).cylinder(.026, .034, .10, .012, 24);
    Vec3[] tongues = {new Vec3(0, .50, 0), new Vec3(.02, .49, .01), new Vec3(-.018, .485, .012), new Vec3(.004, .485, -.02)};
    for (int i = 0; i < 4; i++) {
      flame(t, tongues[i], i == 0 ? .15 : .1);
    }
    t.bar(new Vec3(0, .014, 0), new Vec3(0, .46, 0), .02, wood).grip("grip", 0, .16, 0);
    t.lamp("flame", new Vec3(0, .55, 0), WARM.times(3.5), .05);
    t.spot(new Spot(Spot.Kind.GRIP, "flame", new Vec3(0, .52, 0), Vec3.UP, .06, .06));
  }

  private static void campfire(Thing t, Order o) {
    t.fixed();
    Material bark = Order.of("bark", 0x4e3c2e);
    Material stone = Order.of("stone", 0x84807a);
    cielo.scene.Dice dice = o.dice("fire");
    for (int i = 0; i < 11; i++) {
      double a = i * 2 * Math.PI / 11;
      Rocks.stone(t.part("stones", stone).at(.39 * StrictMath.cos(a), .045, .39 * StrictMath.sin(a), Quat.yaw(a)), dice, dice.between(.05, .066), 2);
    }
    for (int i = 0; i < 6; i++) {
      double a = i * Math.PI / 3 + .2;
      Vec3 foot = new Vec3(.27 * StrictMath.cos(a), .03, .27 * StrictMath.sin(a));
      t.part("logs", bark).rod(foot, new Vec3(-.05 * StrictMath.cos(a), .30, -.05 * StrictMath.sin(a)), .035, .028);
    }
    t.glow("embers", glowing(new Rgb(3.2, .7, .12))).at(0, .015, 0).scaled(1, .25, 1).ball(.17, 5);
    for (int i = 0; i < 9; i++) {
      double a = i * 2.4;
      double r = .11 * Math.sqrt(i / 9.0);
      flame(t, new Vec3(r * StrictMath.cos(a), .10, r * StrictMath.sin(a)), .62 - .042 * i);
    }
    t.post(0, 0, 0, .1, .42, stone).frustum(.05, .28, .32, .05, 12, bark);
    t.lamp("flame", new Vec3(0, .4, 0), WARM.times(9), .15);
    t.spot(new Spot(Spot.Kind.GRIP, "flame", new Vec3(0, .1, 0), Vec3.UP, .2, .2));
  }

  private static void lantern(Thing t, Order o) {
    Material metal = o.main("painted_metal", 0x3a4a3c);
    MeshBuilder b = t.part("frame", metal);
    b.lathe(Outline.from(0, 0).line(.07, 0).round(.006).line(.074, .03).round(.008).line(.055, .05).round(.006).line(.05, .06).line(0, .06), 36);
    b.lathe(Outline.from(0, .19).line(.052, .19).line(.056, .2).round(.004).curve(.05, .225, .024, .245).line(.022, .262).round(.004).line(0, .264), 36);
    for (int i = 0; i < 4; i++) {
      double a = Math.PI / 4 + i * Math.PI / 2;
      b.rod(new Vec3(.058 * StrictMath.cos(a), .045, .058 * StrictMath.sin(a)), new Vec3(.05 * StrictMath.cos(a), .2, .05 * StrictMath.sin(a)), .003);
    }
    List<Vec3> bail = new java.util.ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double a = Math.PI * i / 16;
      bail.add(new Vec3(.078 * StrictMath.cos(a), .18 + .158 * StrictMath.sin(a), 0));
    }
    b.tube(bail, s -> .0025, 7, false);
    t.part("glass", Order.of("glass", 0xe4f0ee)).lathe(Outline.from(.036, .06).curve(.05, .09, .05, .14, .038, .19).line(.0355, .19).curve(.0475, .14, .0475, .09, .0335, .06).close(), 32);
    flame(t, new Vec3(0, .085, 0), .05);
    t.post(0, 0, 0, .26, .068, metal).grip("handle", 0, .335, 0);
    t.lamp("lamp", new Vec3(0, .12, 0), WARM.times(1.8), .03);
    t.spot(new Spot(Spot.Kind.GRIP, "flame", new Vec3(0, .1, 0), Vec3.UP, .01, .01));
  }

  private static void flashlight(Thing t, Order o) {
    Material m = o.main("aluminium", 0x3a3c40);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("body", m).at(0, .024, -.095, q).lathe(
        Outline.from(0, 0).line(.0155, 0).round(.003).line(.0155, .1).line(.017, .11).line(.0235, .142).line(.024, .18).round(.002).line(.0215, .182).line(.019, .165).line(0, .165), 32);
    for (int i = 0; i < 7; i++) {
      t.part("body", m).at(0, .024, -.07 + i * .009, q).torus(.0155, .0008, 28, 6);
    }
    t.glow("lens", glowing(new Rgb(10, 9.6, 8.6))).at(0, .024, .078, q).cylinder(.0205, .0205, .004, 0, 28);
    t.part("switch", Order.of("rubber", 0xb83020)).at(0, .0405, .0).box(.008, .004, .016, .002);
    t.bar(new Vec3(0, .024, -.08), new Vec3(0, .024, .06), .0155, m).solid(new cielo.scene.shape.Solid.Cylinder(.02, .0238), new Pose(new Vec3(0, .024, .068), q), m);
    t.beam("lamp", new Vec3(0, .024, .085), Vec3.Z, .3, new Rgb(9, 8.6, 7.8), .02).grip("grip", 0, .024, -.03);
  }

  private static void streetLamp(Thing t, Order o) {
    t.fixed();
    Material metal = o.main("painted_metal", 0x3a4044);
    MeshBuilder b = t.part("post", metal);
    b.lathe(Outline.from(0, 0).line(.14, 0).round(.01).line(.14, .04).round(.01).line(.10, .06).line(.085, .5).round(.02).line(.055, .56).round(.02).line(.042, 5.3).line(0, 5.3), 24);
    b.tube(List.of(new Vec3(0, 5.25, 0), new Vec3(.05, 5.45, 0), new Vec3(.3, 5.55, 0), new Vec3(.7, 5.56, 0)), s -> .034, 12, false);
    b.at(.95, 5.545, 0).box(.62, .09, .24, .035);
    t.glow("lens", glowing(new Rgb(9, 6.8, 4.2))).at(.97, 5.493, 0).box(.46, .02, .17, .006);
    t.post(0, 0, 0, .5, .12, metal).post(0, 0, .5, 5.3, .06, metal).block(.95, 5.545, 0, .62, .09, .24, metal);
    t.beam("lamp", new Vec3(.97, 5.45, 0), new Vec3(.05, -1, 0), 1.2, WARM.times(30), .15);
  }

  private static void trafficLight(Thing t, Order o) {
    t.fixed();
    Material post = o.main("painted_metal", 0x4a4f52);
    Material box = Order.of("plastic_hard", 0x2c2e30);
    MeshBuilder b = t.part("post", post);
    b.lathe(Outline.from(0, 0).line(.15, 0).round(.01).line(.15, .03).round(.01).line(.08, .05).line(.055, .12).line(.05, 3.4).round(.02).line(0, 3.42), 24);
    t.part("box", box).at(0, 2.95, .10).box(.33, .98, .16, .03);
    t.part("box", box).at(0, 2.95, .04).box(.08, .4, .1, .01);
    String lit = o.word("lit").orElseGet(() -> o.colour().isPresent() ? o.word("color").orElse("") : "red");
    String[] names = {"red", "yellow", "green"};
    Rgb[] colours = {new Rgb(1, .03, .015), new Rgb(1, .45, .02), new Rgb(.03, .9, .28)};
    for (int i = 0; i < 3; i++) {
      double y = 3.26 - i * .31;
      boolean on = lit.contains(names[i]) || (i == 1 && (lit.contains("amber") || lit.contains("orange")));
      Material lens = Order.of("plastic_hard", 0x303030);
      lens = lens.withLook(lens.look().withBase(colours[i].times(on ? .7 : .10)).withRoughness(.25).withEmission(on ? colours[i].times(8) : Rgb.BLACK));
      t.glow(names[i], lens).at(0, y, .178, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.105, 0).curve(.09, .012, .05, .022, 0, .026), 32);
      MeshBuilder hood = t.part("hoods", box);
      hood.at(0, y, .178).surface(24, 2, (s, v) -> {
        double a = Math.PI * (1.12 - 1.24 * s);
        double out = .16 * (.35 + .65 * StrictMath.pow(Math.max(0, StrictMath.sin(a)), .7)) * v;
        return new Vec3(.118 * StrictMath.cos(a), .118 * StrictMath.sin(a), out);
      }, Surface.Uv.METRES);
      if (on) {
        t.beam(names[i], new Vec3(0, y, .22), Vec3.Z, 1.0, colours[i].times(2), .1);
      }
    }
    t.post(0, 0, 0, 3.4, .06, post).block(0, 2.95, .1, .33, .98, .16, box);
  }

  private static void spotlight(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x2e3033);
    MeshBuilder b = t.part("stand", m);
    for (int i = 0; i < 3; i++) {
      double a = i * 2 * Math.PI / 3 + .5;
      b.at(0, 0, 0).rod(new Vec3(.25 * StrictMath.cos(a), .01, .25 * StrictMath.sin(a)), new Vec3(0, .4, 0), .011);
    }
    b.at(0, .12, 0).cylinder(.016, .014, 1.12, .001, 14);
    Quat q = Quat.about(Vec3.X, Math.PI / 2 + .25);
    b.at(0, 1.34, -.08, q).lathe(Outline.from(0, 0).line(.08, 0).round(.03).line(.105, .06).line(.13, .26).round(.004).line(.122, .26).line(.1, .1).line(0, .1), 32);
    t.glow("lens", glowing(new Rgb(12, 11, 9))).at(0, 1.34, -.08, q).at(new Pose(new Vec3(0, 1.34, -.08), q).times(Pose.at(0, .2, 0))).cylinder(.117, .117, .005, 0, 32);
    t.post(0, 0, .0, 1.25, .03, m).ball(0, 1.32, .03, .12, m).post(0, 0, 0, .03, .22, m);
    t.beam("lamp", new Vec3(0, 1.28, .14), new Vec3(0, -.25, 1), .38, new Rgb(30, 28, 24), .1);
  }

  private static void paperLantern(Thing t, Order o) {
    Material m = o.main("paper", 0xd8402c);
    m = m.withLook(m.look().withEmission(m.look().base().times(1.1)).withTranslucency(.5).withRoughness(.8));
    MeshBuilder b = t.glow("paper", m);
    b.surface(b.segments(40), 60, (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = (v - .5) * 2.7;
      double r = .18 * StrictMath.cos(f) * (1 - .02 * Math.abs(StrictMath.sin(v * 15 * Math.PI))) + .0;
      return new Vec3(r * StrictMath.cos(a), .2 + .18 * StrictMath.sin(f) / StrictMath.sin(1.35), -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    Material wood = Order.of("wood_hard", 0x3a2c24);
    t.part("rings", wood).at(0, .012, 0).cylinder(.042, .042, .016, .002, 24).at(0, .372, 0).cylinder(.042, .042, .016, .002, 24);
    t.part("rings", wood).rod(new Vec3(0, .38, 0), new Vec3(0, .46, 0), .003);
    t.part("tassel", Order.of("silk", 0xd8a838)).cylinder(.012, .005, .03, .001, 10);
    t.ball(0, .2, 0, .178, m).lamp("lamp", new Vec3(0, .2, 0), WARM.times(1.4), .1);
  }
}
