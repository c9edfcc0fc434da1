package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Desk things: books, paper, pens, clocks, screens. */
final class Office {
  private static final String OFFICE = "office";

  private Office() {}

  static List<Maker> makers() {
    return List.of(
        thing("open book", OFFICE, 0.36, 0.0362, 0.25, .5, Stands.TABLE, Office::openBook),
        thing("stack of books, pile of books, books", OFFICE, 0.257, 0.205, 0.199, 3, Stands.TABLE, Office::stack),
        thing("pencil, crayon", OFFICE, 0.0074, 0.0073, 0.179, .006, Stands.TABLE, Office::pencil),
        thing("pen, ballpoint pen, marker, fountain pen", OFFICE, 0.0108, 0.0125, 0.138, .012, Stands.TABLE, Office::pen),
        thing("eraser, rubber eraser", OFFICE, .055, .013, .022, .015, Stands.TABLE, (t, o) -> Food.slab(t, o, "rubber", 0xe8a8b0, .055, .013, .022, .003)),
        thing("ruler", OFFICE, .31, .003, .03, .03, Stands.TABLE, Office::ruler),
        thing("paper sheet, sheet of paper, piece of paper, paper, page, letter, note", OFFICE, 0.21, 0.0009, 0.297, .005, Stands.TABLE, Office::paper),
        thing("crumpled paper, paper ball, ball of paper, crumpled paper ball", OFFICE, .07, .062, .068, .005, Stands.FLOOR, Office::crumpled),
        thing("newspaper", OFFICE, .30, .012, .40, .12, Stands.TABLE, Office::newspaper),
        thing("envelope, mail, postcard", OFFICE, 0.22, 0.0044, 0.11, .008, Stands.TABLE, Office::envelope),
        thing("scroll, parchment, old scroll, map scroll", OFFICE, 0.329, 0.0351, 0.204, .08, Stands.TABLE, Office::scroll),
        thing("clock, wall clock, round clock", OFFICE, 0.3, 0.3, 0.0403, .9, Stands.WALL, Office::clock),
        thing("alarm clock", OFFICE, 0.125, 0.171, 0.0607, .35, Stands.TABLE, Office::alarmClock),
        thing("pocket watch, stopwatch, compass", OFFICE, 0.0512, 0.0098, 0.0754, .09, Stands.TABLE, Office::watch),
        thing("globe, desk globe, world globe", OFFICE, 0.395, 0.422, 0.3, 1.4, Stands.TABLE, Office::globe),
        thing("laptop, laptop computer, notebook computer, computer", OFFICE, 0.34, 0.233, 0.298, 1.6, Stands.TABLE, Screens::laptop),
        thing("keyboard, computer keyboard", OFFICE, 0.44, 0.0276, 0.135, .7, Stands.TABLE, Screens::keyboard),
        thing("cell phone, phone, smartphone, mobile phone, mobile, cellphone", OFFICE, .074, .009, .152, .18, Stands.TABLE, Screens::phone),
        thing("monitor, computer monitor, computer screen, screen", OFFICE, 0.62, 0.48, 0.19, 5, Stands.TABLE, Screens::monitor),
        thing("tv, television, tv set, flat screen", OFFICE, 1.23, .78, .25, 14, Stands.TABLE, Screens::tv),
        thing("remote, remote control, tv remote", OFFICE, 0.045, 0.0208, 0.18, .12, Stands.TABLE, Screens::remote),
        thing("calculator", OFFICE, 0.08, 0.0175, 0.14, .12, Stands.TABLE, Screens::calculator),
        thing("camera, photo camera, digital camera", OFFICE, 0.13, 0.103, 0.0925, .6, Stands.TABLE, Screens::camera),
        thing("telescope", OFFICE, 0.825, 1.404, 0.982, 6, Stands.FLOOR, Screens::telescope),
        thing("microscope", OFFICE, 0.16, 0.396, 0.21, 3, Stands.TABLE, Screens::microscope),
        thing("radio, old radio", OFFICE, 0.34, 0.212, 0.128, 2.2, Stands.TABLE, Screens::radio));
  }

  static Rgb cover(Order o) {
    int[] colours = {0x7a2430, 0x24406a, 0x2c5a40, 0x8a5a2c, 0x4a3260, 0x303438};
    return o.colour(colours[o.dice("cover").below(colours.length)]);
  }

  private static void volume(Thing t, Order o, Rgb cover, double x, double y, double z, double yaw, double w, double h, double d, String title) {
    Quat q = Quat.yaw(yaw);
    Material c = o.material().isPresent() ? o.main("cardboard") : Order.paint(Order.of("plastic_thin", 0xffffff), cover);
    if (o.colour().isPresent()) {
      c = o.main(c);
    }
    Material page = Order.of("paper", 0xe6dfca);
    Pose p = new Pose(new Vec3(x, y, z), q);
    MeshBuilder b = t.part("cover " + title + Math.round(y * 1e4), c);
    b.at(p.times(Pose.at(0, .0015, 0))).box(w, .003, d, .0008).at(p.times(Pose.at(0, h - .0015, 0))).box(w, .003, d, .0008);
    b.at(p.times(new Pose(new Vec3(-w / 2 + .004, h / 2, 0), Quat.about(Vec3.X, Math.PI / 2)))).scaled(.6, 1, 1).at(p.times(Pose.at(-w / 2 + .0035, h / 2, 0))).box(.007, h, d, .003, 2);
    t.part("pages", page).at(p.times(Pose.at(.001, h / 2, 0))).box(w - .008, h - .006, d - .008, .001);
    t.solid(new Solid.Block(w / 2, h / 2, d / 2), p.times(Pose.at(0, h / 2, 0)), Order.of("paper", 0xe6dfca));
    if (!title.isEmpty()) {
      Rgb ink = cover.luminance() > .35 ? Rgb.grey(.04) : Rgb.srgb(0xe0c888);
      Material face = Street.printed(Order.of("paper", 0xffffff), Lettering.picture(title, 192, 256, c.look().base(), ink, .2));
      t.part("title", face).at(p.times(new Pose(new Vec3(.004, h + .0002, 0), Quat.about(Vec3.X, -Math.PI / 2)))).sheet(w * .86, d * .88);
    }
  }

  private static void stack(Thing t, Order o) {
    int n = (int) Math.clamp(o.number("count", 6), 2, 12);
    int[] colours = {0x7a2430, 0x24406a, 0xb8903c, 0x2c5a40, 0x8a5a2c, 0x4a3260};
    cielo.scene.Dice dice = o.dice("stack");
    double y = 0;
    for (int i = 0; i < n; i++) {
      double h = dice.between(.022, .042);
      double w = dice.between(.22, .25) - i * .006;
      double d = dice.between(.16, .19) - i * .004;
      volume(t, o, Rgb.srgb(colours[i % 6]), dice.between(-.008, .008), y, dice.between(-.008, .008), dice.between(-.12, .12), w, h, d, "");
      y += h;
    }
    t.top("top", 0, y, 0, .08, .06);
    if (!o.colour().isPresent()) {
      o.main("paper");
    }
  }

  private static void openBook(Thing t, Order o) {
    Material page = Order.of("paper", 0xece6d4);
    Material c = Order.paint(Order.of("plastic_thin", 0xffffff), cover(o));
    for (double s : new double[] {-1, 1}) {
      MeshBuilder b = t.part("pages", page);
      b.at(0, 0, 0).surface(16, 2, (u, v) -> {
        double a = s > 0 ? u : 1 - u;
        double x = s * (.002 + .166 * a);
        double y = .012 + .022 * StrictMath.sin(Math.PI * StrictMath.pow(a, .55)) * (1 - .4 * a) + .004;
        return new Vec3(x, y, (.5 - v) * .232);
      }, Surface.Uv.METRES);
      b.at(s * .085, .010, 0).box(.166, .012, .232, .001);
      t.part("cover", c).at(s * .09, .0018, 0, Quat.about(Vec3.Z, 0)).box(.18, .0036, .25, .001);
      MeshBuilder lines = t.part("lines", Order.of("paper", 0x6a6660));
      for (int i = 0; i < 17; i++) {
        double z = -.095 + i * .0118;
        double len = i % 6 == 5 ? .07 : .125;
        lines.at(0, 0, 0).surface(6, 1, (u, v) -> {
          double a = .16 + len / .166 * u * .98;
          double aa = s > 0 ? a : 1.05 - a * .98;
          double al = s > 0 ? aa : Math.abs(aa);
          double x = s * (.002 + .166 * al);
          double y = .0125 + .022 * StrictMath.sin(Math.PI * StrictMath.pow(al, .55)) * (1 - .4 * al) + .004;
          return new Vec3(x, y, z + (.5 - v) * .0022);
        }, Surface.Uv.METRES);
      }
    }
    t.block(0, .01, 0, .36, .02, .25, page);
  }

  private static void pencil(Thing t, Order o) {
    Material m = o.main("wood_painted", 0xe0a828);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    double y = .0037;
    t.part("body", m).at(0, y, -.07, q).lathe(Outline.from(0, 0).line(.0037, 0).line(.0037, .135).line(0, .135), 6);
    t.part("wood", Order.of("wood_soft", 0xd8b484)).at(0, y, .065, q).cylinder(.0036, .0011, .018, 0, 12);
    t.part("lead", Order.of("stone", 0x38383a)).at(0, y, .083, q).cylinder(.0011, .0001, .0055, 0, 10);
    t.part("ferrule", Order.of("brass", 0xb8a060)).at(0, y, -.083, q).cylinder(.0037, .0037, .013, .0003, 18);
    t.part("eraser", Order.of("rubber", 0xd88a8a)).at(0, y, -.0905, q).cylinder(.0034, .0036, .0085, .001, 16);
    t.bar(new Vec3(0, y, -.09), new Vec3(0, y, .07), .0036, m).bar(new Vec3(0, y, .07), new Vec3(0, y, .088), .0012, m);
  }

  private static void pen(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x24408a);
    m = m.withLook(m.look().withRoughness(.2));
    Material chrome = Order.of("chrome", 0xc0c2c6);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("body", m).at(0, .006, -.06, q).lathe(Outline.from(0, 0).line(.0045, 0).round(.002).line(.0052, .05).line(.0052, .1).curve(.0048, .112, .0028, .12).line(0, .12), 22);
    t.part("tip", chrome).at(0, .006, .06, q).cylinder(.0028, .0005, .010, .0002, 14).at(0, .006, -.068, q).cylinder(.0022, .0025, .009, .0008, 14).at(0, .006, .0, q).cylinder(.0054, .0054, .003, .0005, 22);
    t.part("tip", chrome).at(0, .0126, -.035).box(.003, .0012, .045, .0005);
    t.bar(new Vec3(0, .006, -.062), new Vec3(0, .006, .066), .0052, m);
  }

  private static void ruler(Thing t, Order o) {
    Material m = o.main("wood_soft", 0xd8b070);
    t.part("ruler", m).at(0, .0014, 0).box(.31, .0028, .03, .0006);
    MeshBuilder b = t.part("marks", Order.of("plastic_hard", 0x2c2c2e));
    for (int i = 0; i <= 60; i++) {
      double l = i % 10 == 0 ? .011 : i % 2 == 0 ? .007 : .004;
      b.at(-.15 + i * .005, .00285, .015 - l / 2).box(.0005, .0002, l, 0);
    }
    t.block(0, .0014, 0, .31, .003, .03, m);
  }

  private static void paper(Thing t, Order o) {
    Material m = o.main("paper", 0xf2f0ea);
    String words = o.text("");
    if (!words.isEmpty()) {
      m = Street.printed(m, Lettering.picture(words, 256, 362, m.look().base(), Rgb.grey(.04), .12));
    }
    m = m.withLook(m.look().bothSides());
    MeshBuilder b = t.part("sheet", m);
    b.at(0, .0005, 0, Quat.about(Vec3.X, -Math.PI / 2)).sheet(.21, .297);
    t.part("back", m).at(0, .0, 0).box(.21, .0008, .297, 0);
    t.block(0, .0005, 0, .21, .001, .297, m).drag(.07);
  }

  private static void crumpled(Thing t, Order o) {
    Material m = o.main("paper", 0xf2f0ea);
    cielo.scene.shape.Mesh lump = Rocks.lump(o.dice("crumple"), .5, .5, .5, t.detail == 0 ? 8 : 4, 26);
    cielo.scene.shape.Mesh fit = Meshes.fitted(lump, .07, .062, .068);
    MeshBuilder b = t.part("paper", m);
    for (int i = 0; i < fit.triangles(); i++) {
      b.flat(Shards.corner(fit, i, 0), Shards.corner(fit, i, 1), Shards.corner(fit, i, 2));
    }
    t.ball(0, .031, 0, .031, m).drag(.002);
  }

  private static void newspaper(Thing t, Order o) {
    Material m = o.main("paper", 0xdcd6c6);
    Material ink = Order.of("paper", 0x6a6862);
    t.part("paper", m).at(0, .006, 0).box(.30, .012, .40, .004, 2);
    String title = o.text("DAILY NEWS");
    Material head = Street.printed(Order.of("paper", 0xffffff), Lettering.picture(title, 512, 96, m.look().base(), Rgb.grey(.04), .12));
    t.part("title", head).at(0, .0121, -.165, Quat.about(Vec3.X, -Math.PI / 2)).sheet(.27, .05);
    MeshBuilder b = t.part("columns", ink);
    for (int c = 0; c < 4; c++) {
      for (int i = 0; i < 26; i++) {
        if (c >= 1 && c <= 2 && i < 11) {
          continue;
        }
        b.at(-.102 + c * .068, .0121, -.115 + i * .0115).box(i % 7 == 6 ? .036 : .058, .0002, .0042, 0);
      }
    }
    t.part("picture", Order.of("paper", 0x8a8880)).at(0, .0121, -.068).box(.128, .0002, .10, 0);
    t.block(0, .006, 0, .3, .012, .4, m).drag(.1);
  }

  private static void envelope(Thing t, Order o) {
    Material m = o.main("paper", 0xe4dcc4);
    t.part("envelope", m).at(0, .0012, 0).box(.22, .0024, .11, .0008);
    Material shade = Order.paint(m, m.look().base().times(.8));
    t.part("flap", shade).at(0, .0025, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.polygon(-.11, .055, 0, -.014, .11, .055), .0003, 0);
    t.part("flap face", m).at(0, .0027, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.polygon(-.107, .055, 0, -.0105, .107, .055), .0003, 0);
    t.part("seal", Order.of("wax", 0xa82424)).at(0, .0026, .008).cylinder(.012, .010, .0018, .0006, 24);
    t.block(0, .0015, 0, .22, .003, .11, m).drag(.03);
  }

  private static void scroll(Thing t, Order o) {
    Material m = o.main("paper", 0xd8c08a);
    m = m.withLook(m.look().bothSides());
    Material wood = Order.of("wood_hard", 0x5a3420);
    MeshBuilder b = t.part("sheet", m);
    b.at(0, .001, 0).surface(4, 24, (s, v) -> {
      double z = (.5 - v) * .17;
      return new Vec3((s - .5) * .24, .001 + .003 * StrictMath.sin(9 * v), z);
    }, Surface.Uv.METRES);
    for (int k = -1; k <= 1; k += 2) {
      t.part("rolls", m).at(0, 0, 0).rod(new Vec3(-.12, .018, k * .085), new Vec3(.12, .018, k * .085), .017);
      t.part("rods", wood).rod(new Vec3(-.155, .018, k * .085), new Vec3(.155, .018, k * .085), .006);
      for (int s = -1; s <= 1; s += 2) {
        t.part("rods", wood).at(s * .152, .018, k * .085).ball(.0125, 4);
      }
      t.part("rods", wood).at(0, 0, 0);
      t.bar(new Vec3(-.12, .018, k * .085), new Vec3(.12, .018, k * .085), .017, m);
    }
    MeshBuilder ink = t.part("ink", Order.of("paper", 0x5a4428));
    for (int i = 0; i < 8; i++) {
      ink.at(-.01 * (i % 3), .0052, -.05 + i * .0145).box(.15 - .02 * (i % 3), .0006, .003, 0);
    }
    t.block(0, .003, 0, .24, .006, .15, m);
  }

  /** A clock face in the xy plane with twelve marks; hands turn about z as links. */
  private static void dial(Thing t, Vec3 at, double r, Material face, Material ink, Order o) {
    t.part("face", face).at(at.x(), at.y(), at.z(), Quat.about(Vec3.X, Math.PI / 2)).cylinder(r, r, .002, 0, 48);
    for (int i = 0; i < 60; i++) {
      double a = Math.PI / 2 - 2 * Math.PI * i / 60;
      boolean hour = i % 5 == 0;
      double l = hour ? .14 * r : .05 * r;
      double m = r * .93 - l / 2;
      t.part("marks", ink).at(at.x() + m * StrictMath.cos(a), at.y() + m * StrictMath.sin(a), at.z() + .0024, Quat.about(Vec3.Z, a)).box(l, hour ? .045 * r : .014 * r, .0008, 0);
    }
    double hour = o.number("hour", 10.15);
    double[] turns = {hour / 12, hour - Math.floor(hour)};
    String[] names = {"hour hand", "minute hand"};
    for (int k = 0; k < 2; k++) {
      double len = (k == 0 ? .52 : .80) * r;
      Vec3 pin = at.plus(new Vec3(0, 0, .005 + .0022 * k));
      int hand = t.link(names[k], new Pose(pin, Quat.about(Vec3.Z, -2 * Math.PI * turns[k])), .01);
      t.part("hand", ink).at(0, len * .5 - .08 * r, 0).box((k == 0 ? .075 : .05) * r, len + .16 * r, .0014, .0004);
      t.part("hand", ink).at(0, 0, 0, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.06 * r, .05 * r, .003, .0005, 18);
      t.block(0, len * .45, 0, .06 * r, len, .0014, ink);
      t.axle(0, hand, pin, Vec3.Z, .001);
    }
  }

  private static void clock(Thing t, Order o) {
    Material rim = o.main("plastic_hard", 0x2c2e32);
    rim = rim.withLook(rim.look().withRoughness(.25));
    t.share(.98);
    t.part("rim", rim).at(0, .15, -.02, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.14, 0).line(.15, .008).round(.006).line(.15, .034).round(.008).line(.138, .044).round(.006).line(.132, .028).line(0, .028), 56);
    t.solid(new Solid.Cylinder(.021, .15), new Pose(new Vec3(0, .15, 0), Quat.about(Vec3.X, Math.PI / 2)), rim);
    boolean dark = rim.look().base().luminance() < .3;
    dial(t, new Vec3(0, .15, .0085), .131, Order.of("paper", 0xecebe4), Order.of("plastic_hard", dark ? 0x28282a : 0x303236), o);
  }

  private static void alarmClock(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xc02c28);
    Material chrome = Order.of("chrome", 0xc0c2c6);
    t.share(.96);
    t.part("case", m).at(0, .075, -.028, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.05, 0).curve(.06, .008, .062, .03, .06, .05).line(.056, .056).round(.003).line(.052, .05).line(0, .05), 44);
    for (int s = -1; s <= 1; s += 2) {
      t.part("bells", chrome).at(s * .034, .135, 0, Quat.about(Vec3.Z, -s * .5)).lathe(Outline.from(.027, 0).curve(.026, .012, .015, .021, 0, .023), 24);
      t.part("bells", chrome).at(s * .034, .135, 0, Quat.about(Vec3.Z, -s * .5)).cylinder(.027, .027, .002, .0005, 24);
      t.part("feet", chrome).at(0, 0, 0).rod(new Vec3(s * .04, .005, 0), new Vec3(s * .033, .03, 0), .005).at(s * .041, .005, 0).ball(.006, 3);
    }
    t.part("bells", chrome).at(0, 0, 0).rod(new Vec3(0, .13, 0), new Vec3(0, .162, 0), .0025).at(0, .16, 0).box(.016, .008, .008, .002);
    t.part("handle", chrome).at(0, 0, 0).tube(List.of(new Vec3(-.022, .15, 0), new Vec3(-.012, .168, 0), new Vec3(.012, .168, 0), new Vec3(.022, .15, 0)), v -> .0028, 7, false);
    t.solid(new Solid.Cylinder(.028, .061), new Pose(new Vec3(0, .075, 0), Quat.about(Vec3.X, Math.PI / 2)), m).block(0, .14, 0, .09, .04, .04, chrome).block(0, .012, 0, .09, .024, .03, chrome);
    dial(t, new Vec3(0, .075, .0225), .051, Order.of("paper", 0xecebe4), Order.of("plastic_hard", 0x28282a), o);
  }

  private static void watch(Thing t, Order o) {
    Material m = o.main("gold");
    Quat flat = Quat.about(Vec3.X, -Math.PI / 2);
    t.part("case", m).lathe(Outline.from(0, 0).curve(.015, .0, .023, .003).line(.026, .006).round(.002).line(.0245, .0095).round(.001).line(.0228, .0085).line(0, .0085), 44);
    t.part("face", Order.of("porcelain", 0xecebe4)).at(0, .0085, 0).cylinder(.0226, .0226, .0004, 0, 40);
    for (int i = 0; i < 12; i++) {
      double a = 2 * Math.PI * i / 12;
      t.part("marks", Order.of("plastic_hard", 0x28282a)).at(.019 * StrictMath.cos(a), .0091, .019 * StrictMath.sin(a), Quat.yaw(-a)).box(.004, .0003, .0011, 0);
    }
    t.part("marks", Order.of("plastic_hard", 0x28282a)).at(.003, .0093, -.005, Quat.yaw(-.5)).box(.0012, .0003, .014, 0).at(-.006, .0095, -.004, Quat.yaw(.9)).box(.0009, .0003, .018, 0);
    t.part("case", m).at(0, .006, -.028, flat).cylinder(.003, .003, .007, .001, 16);
    t.part("case", m).at(0, .006, -.041).torus(.0075, .0013, 24, 7);
    t.post(0, 0, 0, .0098, .026, m);
  }

  private static void globe(Thing t, Order o) {
    Material brass = Order.of("brass", 0xb8903c);
    Material wood = o.main("wood_hard", 0x5a3420);
    t.share(.35);
    t.part("foot", wood).lathe(Outline.from(0, 0).line(.095, 0).round(.004).line(.095, .014).round(.006).curve(.05, .026, .02, .04).line(.014, .075).line(0, .075), 36);
    Quat tilt = Quat.about(Vec3.Z, -.41);
    Vec3 c = new Vec3(0, .225, 0);
    List<Vec3> arc = new ArrayList<>();
    for (int i = 0; i <= 24; i++) {
      double a = -Math.PI / 2 - Math.PI * i / 24;
      arc.add(c.plus(tilt.rotate(new Vec3(.163 * StrictMath.cos(a), .163 * StrictMath.sin(a), 0))));
    }
    t.part("arm", brass).tube(arc, v -> .0055, 9, false);
    t.part("arm", brass).at(0, .07, 0).cylinder(.010, .010, .012, .002, 16);
    t.post(0, 0, 0, .03, .09, wood).post(0, 0, .03, .075, .016, wood);
    int ball = t.link("ball", new Pose(c, tilt), .65);
    Material earth = Order.of("plastic_hard", 0x3a6ea8);
    earth = earth.withLook(earth.look().withRoughness(.3).withPattern(new Pattern("earth", 1, Rgb.srgb(0xa8945c), 1, .3, 0, 0)));
    t.part("ball", earth).globe(.15, 56);
    t.part("pins", brass).rod(new Vec3(0, -.163, 0), new Vec3(0, .163, 0), .003);
    t.ball(0, 0, 0, .15, earth);
    t.axle(0, ball, c, tilt.rotate(Vec3.UP), .003);
  }
}
