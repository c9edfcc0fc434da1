package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.List;

/** Street furniture: signs, bollards, hydrants, fences, barriers. */
final class Street {
  private static final String STREET = "street";

  private Street() {}

  static List<Maker> makers() {
    return List.of(
        thing("stop sign", STREET, 0.75, 2.55, 0.0746, 14, Stands.FLOOR, Street::stopSign),
        thing("sign, road sign, street sign, signpost, billboard sign, signboard", STREET, 1, 2.2, 0.0769, 12, Stands.FLOOR, Street::sign),
        thing("billboard, advertising board, hoarding", STREET, 6, 5.2, 0.575, 600, Stands.FLOOR, Street::billboard),
        thing("bollard, post", STREET, .22, 1.0, .22, 45, Stands.FLOOR, Street::bollard),
        thing("fire hydrant, hydrant", STREET, 0.356, 0.778, 0.347, 70, Stands.FLOOR, Street::hydrant),
        thing("mailbox, mail box, letterbox, letter box, postbox, post box", STREET, 0.44, 1.255, 0.396, 40, Stands.FLOOR, Street::mailbox),
        thing("parking meter", STREET, 0.19, 1.35, 0.18, 16, Stands.FLOOR, Street::meter),
        thing("fence, picket fence, wooden fence, railing fence", STREET, 2.4, 1.05, 0.066, 22, Stands.FLOOR, Street::fence),
        thing("barrier, road barrier, roadblock, barricade", STREET, 1.5, 0.914, 0.486, 11, Stands.FLOOR, Street::barrier),
        thing("tyre, tire, car tyre, car tire, rubber tire", STREET, 0.64, 0.64, 0.218, 9, Stands.FLOOR, Street::tyre),
        thing("wheel, car wheel", STREET, .65, .65, .215, 18, Stands.FLOOR, Street::wheel),
        thing("pallet, wooden pallet", STREET, 1.2, .144, .8, 22, Stands.FLOOR, Street::pallet),
        thing("phone booth, telephone booth, phone box, telephone box", STREET, .95, 2.45, .95, 350, Stands.FLOOR, Street::phoneBooth),
        thing("well, wishing well, stone well", STREET, 1.5, 2.344, 1.3, 1500, Stands.FLOOR, Street::well));
  }

  static Material printed(Material m, Texels image) {
    return m.withLook(m.look().withBase(new Rgb(1, 1, 1)).withPattern(cielo.scene.material.Pattern.NONE).withImage(image));
  }

  /** A post from the ground with a cap. */
  private static Material post(Thing t, double height, double r) {
    Material steel = Order.of("steel", 0x9a9da2);
    t.part("post", steel).cylinder(r, r, height, .004, 16);
    t.post(0, 0, 0, height, r, steel);
    return steel;
  }

  private static void stopSign(Thing t, Order o) {
    t.fixed();
    post(t, 2.5, .03);
    Rgb red = o.colour(0xb02420);
    Rgb white = Rgb.srgb(0xe8e6e0);
    Material face = printed(Order.of("painted_metal", 0xffffff), Lettering.picture(o.text("STOP"), 256, 256, red, white, .22));
    double k = .375 * StrictMath.tan(Math.PI / 8);
    Outline eight = Outline.polygon(-k, -.375, k, -.375, .375, -k, .375, k, k, .375, -k, .375, -.375, k, -.375, -k);
    Material back = Order.of("aluminium", 0xa8aaad);
    t.part("plate", back).at(0, 2.175, .036).extrude(eight, .012, 0);
    Material rim = Order.of("painted_metal", 0xe8e6e0);
    t.part("rim", rim).at(0, 2.175, .043).extrude(eight, .002, 0);
    // the printed octagon is inset by 2 cm: a fan with uv once over its square
    MeshBuilder b = t.part("face", face).at(0, 2.175, .0446);
    int c = b.vertex(Vec3.ZERO, Vec3.Z, .5, .5);
    for (int i = 0; i <= 8; i++) {
      double a = Math.PI / 8 + i * Math.PI / 4;
      double r = .356 / StrictMath.cos(Math.PI / 8);
      double x = r * StrictMath.cos(a);
      double y = r * StrictMath.sin(a);
      b.vertex(new Vec3(x, y, 0), Vec3.Z, .5 + x / .75, .5 + y / .75);
    }
    for (int i = 0; i < 8; i++) {
      b.triangle(c, c + 1 + i, c + 2 + i);
    }
    t.solid(new Solid.Cylinder(.008, .375), new Pose(new Vec3(0, 2.175, .037), Quat.about(Vec3.X, Math.PI / 2)), back);
  }

  private static void sign(Thing t, Order o) {
    t.fixed();
    post(t, 2.2, .03);
    Rgb ground = o.colour(0x24603c);
    Rgb ink = ground.luminance() > .35 ? Rgb.grey(.04) : Rgb.srgb(0xecebe6);
    String text = o.text(o.word("style").orElse("MAIN ST"));
    Material face = printed(Order.of("painted_metal", 0xffffff), Lettering.picture(text, 512, 256, ground, ink, .16));
    Material back = Order.of("aluminium", 0xa8aaad);
    t.part("plate", back).at(0, 1.9, .038).extrude(Outline.rectangle(1.0, .5, .04), .014, 0);
    t.part("rim", Order.paint(Order.of("painted_metal", 0xffffff), ink)).at(0, 1.9, .0455).extrude(Outline.rectangle(.99, .49, .038), .002, 0);
    t.part("face", face).at(0, 1.9, .0469).sheet(.955, .455);
    t.block(0, 1.9, .038, 1.0, .5, .018, back);
  }

  private static void billboard(Thing t, Order o) {
    t.fixed();
    Material steel = Order.of("painted_metal", 0x4a4e52);
    Rgb ground = o.colour(0xe8e2d0);
    Rgb ink = ground.luminance() > .35 ? Rgb.srgb(0x24406a) : Rgb.srgb(0xecebe6);
    Material face = printed(Order.of("plastic_thin", 0xffffff), Lettering.picture(o.text("HELLO"), 1024, 512, ground, ink, .16));
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", steel).at(s * 1.8, 1.1, -.1).box(.25, 2.2, .25, .01);
      t.block(s * 1.8, 1.1, -.1, .25, 2.2, .25, steel);
    }
    t.part("frame", steel).at(0, 3.7, -.05).box(6, 3, .25, .02);
    t.part("face", face).at(0, 3.7, .078).sheet(5.8, 2.8);
    for (int i = -2; i <= 2; i++) {
      t.part("frame", steel).at(0, 0, 0).rod(new Vec3(i * 1.2, 2.2, .05), new Vec3(i * 1.2, 2.25, .32), .02);
      t.part("frame", steel).at(i * 1.2, 2.26, .3).box(.25, .05, .1, .01);
    }
    t.block(0, 3.7, -.05, 6, 3, .25, steel);
  }

  private static void bollard(Thing t, Order o) {
    t.fixed();
    Material m = o.main("painted_metal", 0x3a3e42);
    t.part("bollard", m).lathe(Outline.from(0, 0).line(.11, 0).round(.006).line(.11, .04).round(.01).line(.082, .06).line(.075, .86).line(.085, .87).round(.004).line(.085, .90).round(.004).line(.075, .91).curve(.07, .965, .04, .994, 0, 1.0), 32);
    t.part("band", Order.of("plastic_thin", 0xe8e6dc)).lathe(Outline.from(.0755, .72).line(.0782, .72).line(.0775, .80).line(.0745, .80).close(), 32);
    t.post(0, 0, 0, .06, .11, m).post(0, 0, .06, 1.0, .08, m);
  }

  private static void hydrant(Thing t, Order o) {
    t.fixed();
    Material m = o.main("painted_metal", 0xb8301f);
    m = m.withLook(m.look().withRoughness(.4));
    Material cap = Order.of("painted_metal", 0xc8c4b4);
    MeshBuilder b = t.part("body", m);
    b.lathe(Outline.from(0, 0).line(.165, 0).round(.006).line(.165, .035).round(.008).line(.125, .045).round(.01).line(.115, .09).line(.11, .50).line(.135, .51).round(.006).line(.135, .545).round(.006).line(.115, .555).curve(.112, .61, .085, .68, .035, .705).line(.03, .72).round(.004).line(0, .722), 40);
    for (int i = 0; i < 8; i++) {
      double a = i * Math.PI / 4;
      b.at(.145 * StrictMath.cos(a), .035, .145 * StrictMath.sin(a)).cylinder(.011, .010, .016, .002, 6);
      b.at(.123 * StrictMath.cos(a), .545, .123 * StrictMath.sin(a)).cylinder(.009, .008, .014, .002, 6);
    }
    b.at(0, .72, 0).cylinder(.024, .02, .058, .004, 5);
    for (int s = -1; s <= 1; s += 2) {
      Quat q = Wheels.lying(s);
      b.at(s * .10, .42, 0, q).cylinder(.052, .05, .05, .006, 28);
      t.part("caps", cap).at(s * .147, .42, 0, q).cylinder(.058, .052, .028, .008, 28);
      t.part("caps", cap).at(s * .170, .42, 0, q).cylinder(.016, .014, .008, .002, 5);
    }
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    b.at(0, .36, .10, q).cylinder(.075, .07, .045, .008, 32);
    t.part("caps", cap).at(0, .36, .142, q).cylinder(.082, .074, .03, .01, 32);
    t.part("caps", cap).at(0, .36, .168, q).cylinder(.02, .016, .014, .003, 5);
    t.post(0, 0, 0, .04, .165, m).post(0, 0, .04, .70, .125, m).block(0, .42, 0, .35, .1, .1, m).block(0, .36, .08, .14, .14, .2, m);
  }

  private static void mailbox(Thing t, Order o) {
    t.fixed();
    Material m = o.main("painted_metal", 0xb02a24);
    Material dark = Order.of("plastic_hard", 0x2a2a2c);
    Outline side = Outline.from(-.19, .18).round(.01).line(.19, .18).round(.01).line(.19, 1.04).through(.175, 1.15, .10, 1.228, 0, 1.25, -.10, 1.228, -.175, 1.15).line(-.19, 1.04).close();
    t.part("box", m).at(0, 0, 0, Quat.yaw(Math.PI / 2)).extrude(side, .44, .008);
    for (int k = 0; k < 4; k++) {
      double x = (k % 2 == 0 ? -1 : 1) * .18;
      double z = (k < 2 ? -1 : 1) * .15;
      t.part("legs", dark).at(x, .09, z).box(.05, .19, .05, .004);
    }
    t.part("slot", dark).at(0, 1.075, .188).box(.30, .035, .012, .002);
    t.part("flap", m).at(0, 1.10, .194, Quat.about(Vec3.X, .25)).box(.34, .03, .02, .006);
    Texels words = Lettering.picture(o.text("MAIL"), 256, 96, m.look().base(), Rgb.srgb(0xecebe6), .12);
    t.part("label", printed(Order.of("painted_metal", 0xffffff), words)).at(0, .86, .1905).sheet(.3, .11);
    t.block(0, .62, 0, .44, .9, .38, m).block(0, 1.13, 0, .44, .18, .24, m).block(0, .09, 0, .40, .18, .34, dark);
  }

  private static void meter(Thing t, Order o) {
    t.fixed();
    Material m = o.main("painted_metal", 0x5a646c);
    Material glass = Order.of("glass_dark", 0x1c2428);
    t.part("post", Order.of("steel", 0x8a8d92)).lathe(Outline.from(0, 0).line(.09, 0).round(.006).line(.09, .02).round(.006).line(.032, .04).round(.01).line(.03, 1.0).line(0, 1.0), 20);
    Outline head = Outline.from(-.075, 0).round(.02).line(.075, 0).round(.02).line(.095, .2).through(.085, .285, .045, .335, 0, .35, -.045, .335, -.085, .285).line(-.095, .2).close();
    t.part("head", m).at(0, 1.0, 0).extrude(head, .13, .018);
    t.part("window", glass).at(0, 1.25, .0655).extrude(Outline.from(-.055, -.03).round(.01).line(.055, -.03).round(.01).line(.055, .02).through(.04, .055, 0, .066, -.04, .055).line(-.055, .02).close(), .006, .002);
    t.part("slot", glass).at(.02, 1.12, .0655).box(.008, .05, .006, .001);
    t.part("dial", Order.of("chrome", 0xc8cace)).at(-.025, 1.12, .062, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.022, .02, .016, .004, 20);
    t.part("label", Order.of("painted_metal", 0xd8b030)).at(0, 1.05, .0655).box(.09, .022, .004, .001);
    t.post(0, 0, 0, 1.0, .035, m).block(0, 1.16, 0, .17, .32, .13, m);
  }

  private static void fence(Thing t, Order o) {
    t.fixed();
    Material m = o.main("wood_painted", 0xe6e2d6);
    MeshBuilder b = t.part("fence", m);
    for (double y : new double[] {.32, .78}) {
      b.at(0, y, -.014).box(2.4, .07, .028, .004);
    }
    Outline picket = Outline.polygon(-.04, 0, .04, 0, .04, .93, 0, 1.0, -.04, .93);
    for (int i = 0; i < 18; i++) {
      b.at(-1.2 + .0667 + i * .1333, .05, .011).extrude(picket, .02, .003);
    }
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * 1.14, .5, -.02).box(.09, 1.0, .05, .006);
    }
    t.block(0, .53, 0, 2.4, 1.04, .05, m);
  }

  private static void barrier(Thing t, Order o) {
    Material white = Order.of("plastic_hard", 0xe8e6de);
    Material red = o.main("plastic_hard", 0xc83a24);
    for (int row = 0; row < 2; row++) {
      double y = .78 - row * .34;
      t.part("boards", white).at(0, y, 0).box(1.5, .19, .03, .006);
      for (int i = 0; i < 5; i++) {
        for (int f = -1; f <= 1; f += 2) {
          t.part("stripes", red).at(-.6 + i * .3, y, f * .0158).extrude(Outline.polygon(-.13, -.094, .02, -.094, .13, .094, -.02, .094), .0012, 0);
        }
      }
      t.block(0, y, 0, 1.5, .19, .03, white);
    }
    MeshBuilder legs = t.part("legs", white);
    for (int s = -1; s <= 1; s += 2) {
      for (int f = -1; f <= 1; f += 2) {
        Vec3 foot = new Vec3(s * .62, .02, f * .23);
        Vec3 top = new Vec3(s * .62, .93, f * .03);
        legs.at(foot.lerp(top, .5).x(), foot.lerp(top, .5).y(), foot.lerp(top, .5).z(), Quat.between(Vec3.UP, top.minus(foot))).box(.06, foot.distance(top), .028, .004);
        t.bar(foot, top, .018, white);
      }
    }
    t.part("lamp", Order.of("plastic_hard", 0xe8a020)).at(-.62, .86, .05).box(.1, .1, .06, .02);
  }

  private static void tyre(Thing t, Order o) {
    Material m = o.main("tyre", 0x2b2b2c);
    double r = .32;
    double in = .21;
    double h = .1075;
    MeshBuilder b = t.part("tyre", m);
    b.at(0, r, 0, Quat.about(Vec3.X, Math.PI / 2)).lathe(
        Outline.from(in, -h * .8).through(in + .03, -h, r - .035, -h * .98).line(r - .004, -h * .8).round(.012)
            .line(r, -h * .5).line(r, -h * .42).line(r - .007, -h * .40).line(r - .007, -h * .32).line(r, -h * .30).line(r, -h * .06).line(r - .007, -h * .05).line(r - .007, h * .05).line(r, h * .06)
            .line(r, h * .30).line(r - .007, h * .32).line(r - .007, h * .40).line(r, h * .42).line(r, h * .5)
            .line(r - .004, h * .8).round(.012).through(r - .035, h * .98, in + .03, h).line(in, h * .8).line(in + .012, h * .5).through(r - .02, 0).line(in + .012, -h * .5).close(), 56);
    for (int i = 0; i < 16; i++) {
      double a0 = 2 * Math.PI * i / 16;
      double a1 = 2 * Math.PI * (i + 1) / 16;
      Vec3[] p = new Vec3[8];
      for (int k = 0; k < 8; k++) {
        double a = (k & 1) == 0 ? a0 : a1;
        double rr = (k & 2) == 0 ? in : r;
        p[k] = new Vec3(rr * StrictMath.cos(a), r + rr * StrictMath.sin(a), (k & 4) == 0 ? -h : h);
      }
      t.hull(m, p);
    }
    t.spot(cielo.scene.shape.Spot.opening("hole", new Vec3(0, r, 0), new Vec3(0, 0, -1), in));
  }

  private static void wheel(Thing t, Order o) {
    Material rim = o.main("aluminium", 0xb9bcc0);
    Wheels.Style style = new Wheels.Style(.325, .215, .215, 5);
    Wheels.drawAt(t, new Pose(new Vec3(0, .325, 0), Quat.yaw(-Math.PI / 2)), style, rim);
    t.solid(new Solid.Cylinder(.1075, .325), new Pose(new Vec3(0, .325, 0), Quat.about(Vec3.X, Math.PI / 2)), Order.of("tyre", 0x2b2b2c));
  }

  private static void pallet(Thing t, Order o) {
    Material m = o.main("wood_soft");
    MeshBuilder b = t.part("boards", m);
    for (int i = 0; i < 7; i++) {
      b.at(0, .133, -.345 + i * .115).box(1.2, .022, i % 3 == 0 ? .10 : .09, .002);
    }
    for (int i = -1; i <= 1; i++) {
      b.at(i * .525, .111, 0).box(.14, .022, .8, .002);
      b.at(0, .011, i * .345).box(1.2, .022, .10, .002);
      for (int k = -1; k <= 1; k++) {
        b.at(i * .525, .061, k * .345).box(.14, .078, .10, .002);
        t.block(i * .525, .061, k * .345, .14, .12, .10, m);
      }
    }
    t.block(0, .133, 0, 1.2, .022, .8, m).top("top", 0, .144, 0, .6, .4).comesApart(10);
  }

  private static void phoneBooth(Thing t, Order o) {
    t.fixed();
    Material m = o.main("painted_metal", 0xa82420);
    Material glass = Order.of("glass", 0xdce8ea);
    MeshBuilder b = t.part("frame", m);
    b.at(0, .05, 0).box(.95, .10, .95, .01);
    b.at(0, 2.2, 0).box(.95, .22, .95, .012);
    for (int k = 0; k < 4; k++) {
      b.at((k % 2 == 0 ? -1 : 1) * .43, 1.1, (k < 2 ? -1 : 1) * .43).box(.08, 2.1, .08, .006);
    }
    b.at(0, 2.30, 0).surface(32, 8, (s, v) -> {
      double a = 2 * Math.PI * s;
      double k = 1 / Math.max(Math.abs(StrictMath.cos(a)), Math.abs(StrictMath.sin(a)));
      double r = .46 * (1 - v) * (k + (1 - k) * v);
      return new Vec3(r * StrictMath.cos(a), .15 * Math.sqrt(Math.max(0, 1 - (1 - v) * (1 - v))), -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    for (int side = 0; side < 4; side++) {
      Quat q = Quat.yaw(side * Math.PI / 2);
      MeshBuilder bars = new MeshBuilder(t.detail);
      for (int i = 0; i < 7; i++) {
        bars.at(0, .35 + i * .28, .44).box(.78, .025, .02, .002);
      }
      for (int i = -1; i <= 1; i += 2) {
        bars.at(i * .13, 1.2, .44).box(.02, 1.75, .02, .002);
      }
      bars.at(0, .22, .44).box(.78, .26, .025, .004);
      b.at(new Pose(Vec3.ZERO, q)).add(bars.mesh());
      MeshBuilder pane = new MeshBuilder(t.detail);
      pane.at(0, 1.2, .437).box(.78, 1.75, .006, 0);
      t.part("glass", glass).at(new Pose(Vec3.ZERO, q)).add(pane.mesh());
      Texels words = Lettering.picture(o.text("TELEPHONE"), 512, 96, Rgb.srgb(0xe8e4d8), Rgb.grey(.04), .2);
      MeshBuilder label = new MeshBuilder(t.detail);
      label.at(0, 2.2, .4762).sheet(.66, .12);
      t.part("label", printed(Order.of("plastic_hard", 0xffffff), words)).at(new Pose(Vec3.ZERO, q)).add(label.mesh());
    }
    t.block(0, 1.22, 0, .95, 2.44, .95, m);
  }

  private static void well(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("stone", 0x8c8880);
    Material wood = Order.of("wood_hard", 0x7a5434);
    MeshBuilder b = t.part("wall", stone);
    b.lathe(Outline.from(.42, 0).line(.62, 0).line(.62, .72).round(.01).line(.65, .74).round(.01).line(.65, .80).round(.02).line(.40, .80).round(.02).line(.40, .74).line(.42, .72).close(), 40);
    cielo.scene.Dice dice = o.dice("stones");
    for (int row = 0; row < 5; row++) {
      for (int i = 0; i < 16; i++) {
        double a = (i + .5 * (row % 2)) * 2 * Math.PI / 16;
        b.at(.60 * StrictMath.cos(a), .08 + row * .145, .60 * StrictMath.sin(a), Quat.yaw(-a)).box(.09, .125, dice.between(.19, .225), .025, 2);
      }
    }
    t.part("water", Order.of("water", 0x2c4a54)).at(0, .35, 0).cylinder(.41, .41, .01, 0, 28);
    MeshBuilder f = t.part("frame", wood);
    for (int s = -1; s <= 1; s += 2) {
      f.at(s * .55, 1.3, 0).box(.09, 1.3, .09, .008);
      f.at(0, 2.07, s * .28, Quat.about(Vec3.X, s * .70)).box(1.5, .03, .82, .004);
      t.block(s * .55, 1.3, 0, .09, 1.3, .09, wood);
    }
    f.at(0, 0, 0).rod(new Vec3(-.66, 1.55, 0), new Vec3(.66, 1.55, 0), .035);
    t.part("rope", Order.of("rope", 0xb39a68)).at(0, 1.55, 0, Quat.about(Vec3.Z, Math.PI / 2)).at(-.12, 1.55, 0, Wheels.lying(1)).cylinder(.055, .055, .24, .01, 20);
    Containers.walls(t, stone, .65, .65, .80, .22, 12);
    t.mouth("mouth", 0, .8, 0, .4);
  }
}
