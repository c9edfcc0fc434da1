package cielo.props.maker;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Tables, chairs, shelves and beds of bevelled boards. */
final class Furniture {
  private Furniture() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("table, dining table, wooden table, kitchen table", "furniture", 1.6, .75, .9, 32, Stands.FLOOR), Furniture::table),
        Maker.of(Card.of("round table, coffee table, side table, cafe table", "furniture", .8, .70, .8, 16, Stands.FLOOR), Furniture::roundTable),
        Maker.of(Card.of("chair, wooden chair, dining chair, seat", "furniture", 0.45, 0.904, 0.48, 5, Stands.FLOOR), Furniture::chair),
        Maker.of(Card.of("stool, bar stool, wooden stool", "furniture", 0.369, 0.621, 0.369, 3.5, Stands.FLOOR), Furniture::stool),
        Maker.of(Card.of("bench, park bench, wooden bench", "furniture", 1.6, 0.844, 0.63, 35, Stands.FLOOR), Furniture::bench),
        Maker.of(Card.of("shelf, bookshelf, bookcase, shelves, shelving", "furniture", 1.0, 1.8, .30, 28, Stands.FLOOR), Furniture::shelf));
  }

  private static void table(Thing t, Order o) {
    Material wood = o.main("wood_hard");
    t.part("top", wood).at(0, .735, 0).box(1.6, .03, .9, .006);
    MeshBuilder legs = t.part("legs", wood);
    for (int sx = -1; sx <= 1; sx += 2) {
      for (int sz = -1; sz <= 1; sz += 2) {
        legs.at(sx * .74, 0, sz * .39).taper(.045, .045, .065, .065, .72);
        t.block(sx * .74, .36, sz * .39, .06, .72, .06, wood);
      }
      legs.at(0, .67, sx * .39).box(1.42, .09, .022, .003);
      legs.at(sx * .74, .67, 0).box(.022, .09, .72, .003);
    }
    t.block(0, .735, 0, 1.6, .03, .9, wood).top("top", 0, .75, 0, .8, .45);
  }

  private static void roundTable(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa8774a);
    Material iron = Order.of("iron", 0x3a3a3c);
    t.part("top", wood).at(0, .672, 0).cylinder(.4, .4, .028, .006, 56);
    t.part("foot", iron)
        .lathe(
            Outline.from(0, 0).line(.24, 0).round(.004).line(.24, .012).round(.006).curve(.10, .022, .04, .05)
                .line(.035, .62).curve(.05, .655, .12, .668).line(.14, .672).line(0, .672),
            40);
    t.post(0, 0, .672, .70, .4, wood).post(0, 0, 0, .02, .24, iron).post(0, 0, .02, .672, .04, iron);
    t.top("top", 0, .70, 0, .28, .28);
  }

  private static void chair(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa06c40);
    MeshBuilder b = t.part("frame", wood);
    Quat lean = Quat.about(Vec3.X, -.14);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .195, .215, .195).box(.036, .43, .036, .006);
      b.at(s * .195, .215, -.185).box(.036, .43, .036, .006);
      b.at(s * .195, .665, -.207, lean).box(.034, .48, .030, .008);
      b.at(s * .195, .22, .005).box(.02, .03, .35, .004);
      t.block(s * .195, .215, .195, .036, .43, .036, wood);
      t.block(s * .195, .215, -.185, .036, .43, .036, wood);
    }
    b.at(0, .395, .195).box(.36, .05, .02, .004);
    b.at(0, .395, -.185).box(.36, .05, .02, .004);
    for (int i = 0; i < 3; i++) {
      double y = .60 + i * .125;
      b.at(0, y, -.1845 - (y - .45) * .14 - .002, lean).box(.365, i == 2 ? .075 : .045, .016, .006);
    }
    t.part("seat", wood)
        .at(0, .44, .005)
        .surface(
            16,
            16,
            (s, v) -> {
              // a slab with a shallow saddle
              double x = (s - .5) * .43;
              double z = (.5 - v) * .43;
              double dip = .010 * StrictMath.pow(Math.max(0, 1 - x * x / .036) * Math.max(0, 1 - z * z / .036), 1);
              return new Vec3(x, .012 - dip, z);
            },
            Surface.Uv.METRES);
    t.part("seat", wood).at(0, .4315, .005).box(.45, .037, .44, .012);
    t.block(0, .43, .005, .45, .04, .44, wood);
    t.solid(new cielo.scene.shape.Solid.Block(.2, .22, .018), new cielo.scene.geometry.Pose(new Vec3(0, .67, -.207), lean), wood);
    t.top("seat", 0, .452, .02, .2, .19);
  }

  private static void stool(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb07a48);
    t.part("seat", wood).at(0, .585, 0).cylinder(.165, .17, .035, .012, 40);
    MeshBuilder b = t.part("legs", wood);
    for (int k = 0; k < 4; k++) {
      double a = Math.PI / 4 + k * Math.PI / 2;
      double c = StrictMath.cos(a);
      double s = StrictMath.sin(a);
      Vec3 foot = new Vec3(.24 * c, .002, .24 * s);
      Vec3 top = new Vec3(.12 * c, .59, .12 * s);
      b.at(0, 0, 0).rod(foot, top, .015, .018);
      t.bar(foot, top, .016, wood);
      Vec3 p = foot.lerp(top, .36);
      Vec3 q = new Vec3(-p.z(), p.y(), p.x());
      b.rod(p, q, .010);
    }
    t.post(0, 0, .585, .62, .17, wood).top("seat", 0, .62, 0, .12, .12);
  }

  private static void bench(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x9a6a40);
    Material iron = Order.of("iron", 0x38383a);
    MeshBuilder slats = t.part("slats", wood);
    for (int i = 0; i < 4; i++) {
      slats.at(0, .44, -.12 + i * .112).box(1.6, .028, .095, .006);
    }
    Quat lean = Quat.about(Vec3.X, -.22);
    for (int i = 0; i < 3; i++) {
      double y = .56 + i * .117;
      slats.at(0, y, -.205 - (y - .45) * .225, lean).box(1.6, .095, .024, .006);
    }
    MeshBuilder f = t.part("frame", iron);
    for (int s = -1; s <= 1; s += 2) {
      double x = s * .68;
      f.tube(List.of(new Vec3(x, .01, -.28), new Vec3(x, .2, -.2), new Vec3(x, .42, -.18), new Vec3(x, .84, -.285)), r -> .017, 10, false);
      f.tube(List.of(new Vec3(x, .01, .29), new Vec3(x, .2, .24), new Vec3(x, .42, .22), new Vec3(x, .425, -.18)), r -> .017, 10, false);
      f.tube(List.of(new Vec3(x, .42, .23), new Vec3(x, .58, .27), new Vec3(x, .655, .18), new Vec3(x, .655, -.2)), r -> .014, 10, false);
      f.at(x, .006, -.28).box(.06, .012, .06, .003);
      f.at(x, .006, .29).box(.06, .012, .06, .003);
      f.at(0, 0, 0);
      t.block(x, .21, 0, .05, .42, .5, iron);
    }
    t.block(0, .44, .045, 1.6, .028, .44, wood);
    t.solid(new cielo.scene.shape.Solid.Block(.8, .18, .014), new cielo.scene.geometry.Pose(new Vec3(0, .675, -.255), lean), wood);
    t.top("seat", 0, .454, .05, .75, .2);
  }

  private static void shelf(Thing t, Order o) {
    Material wood = o.main("wood_hard");
    MeshBuilder b = t.part("boards", wood);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .489, .9, 0).box(.022, 1.8, .30, .003);
      t.block(s * .489, .9, 0, .022, 1.8, .30, wood);
    }
    for (int i = 0; i < 6; i++) {
      double y = .06 + i * .3458;
      b.at(0, y, .004).box(.956, .022, .285, .002);
      t.block(0, y, 0, .956, .022, .3, wood);
      t.top(i == 5 ? "top" : "shelf", 0, y + .011, 0, .46, .14);
    }
    b.at(0, .03, .12).box(.956, .05, .018, .002);
    t.part("back", Order.paint(wood, wood.look().base().times(.8))).at(0, .915, -.144).box(.956, 1.75, .008, 0);
    t.block(0, .915, -.144, .956, 1.75, .008, wood);
  }
}
