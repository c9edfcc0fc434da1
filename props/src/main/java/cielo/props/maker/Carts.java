package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Carts that are pushed. */
final class Carts {
  private static final String VEHICLE = "vehicle";

  private Carts() {}

  static List<Maker> makers() {
    return List.of(
        thing("wheelbarrow", VEHICLE, 0.659, 0.631, 1.574, 14, Stands.FLOOR, Carts::wheelbarrow),
        thing("shopping cart, shopping trolley", VEHICLE, 0.552, 1.006, 0.913, 20, Stands.FLOOR, Carts::shoppingCart));
  }

  private static void wheelbarrow(Thing t, Order o) {
    Material tray = o.main("painted_metal", 0x3a7a4a);
    tray = tray.withLook(tray.look().bothSides());
    Material steel = Order.of("steel", 0x8a8d92);
    t.share(.85);
    MeshBuilder b = t.part("tray", tray);
    Vec3[] low = {new Vec3(-.2, .30, -.25), new Vec3(.2, .30, -.25), new Vec3(.17, .30, .28), new Vec3(-.17, .30, .28)};
    Vec3[] high = {new Vec3(-.32, .58, -.42), new Vec3(.32, .58, -.42), new Vec3(.27, .62, .55), new Vec3(-.27, .62, .55)};
    b.face(low[3], low[2], low[1], low[0]);
    for (int i = 0; i < 4; i++) {
      int k = (i + 1) % 4;
      b.face(low[k], low[i], high[i], high[k]);
    }
    List<Vec3> rim = new ArrayList<>(List.of(high));
    t.part("rim", steel).tube(rim, s -> .011, 8, true);
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", steel).at(0, 0, 0).tube(List.of(new Vec3(s * .27, .56, -.80), new Vec3(s * .26, .50, -.55), new Vec3(s * .2, .28, -.2), new Vec3(s * .08, .2, .52)), v -> .014, 8, false);
      t.part("frame", steel).tube(List.of(new Vec3(s * .22, .30, -.26), new Vec3(s * .24, .02, -.3), new Vec3(s * .24, .02, -.2), new Vec3(s * .2, .28, -.1)), v -> .013, 8, false);
      t.part("grips", Order.of("rubber", 0x2c2c2e)).rod(new Vec3(s * .271, .563, -.82), new Vec3(s * .267, .535, -.69), .019);
      t.bar(new Vec3(s * .24, .03, -.3), new Vec3(s * .22, .3, -.26), .014, steel);
      t.hull(tray, low[s > 0 ? 1 : 0], high[s > 0 ? 1 : 0], low[s > 0 ? 2 : 3], high[s > 0 ? 2 : 3], high[s > 0 ? 1 : 0].plus(new Vec3(s * .02, 0, 0)), high[s > 0 ? 2 : 3].plus(new Vec3(s * .02, 0, 0)));
    }
    t.hull(tray, low[0], low[1], low[2], low[3], low[0].plus(new Vec3(0, -.02, 0)), low[2].plus(new Vec3(0, -.02, 0)));
    t.hull(tray, low[0], low[1], high[0], high[1], high[0].plus(new Vec3(0, 0, -.02)));
    t.hull(tray, low[2], low[3], high[2], high[3], high[2].plus(new Vec3(0, 0, .02)));
    t.mouth("tray", 0, .58, .05, .25);
    Vec3 hub = new Vec3(0, .19, .56);
    int wheel = t.link("wheel", Pose.at(hub), .15);
    t.part("tyre", Order.of("rubber", 0x2b2b2c)).at(0, 0, 0, Wheels.lying(1)).torus(.148, .042, 40, 14);
    t.part("rim", Order.of("painted_metal", 0xc8b030)).at(-.02, 0, 0, Wheels.lying(1)).cylinder(.115, .115, .04, .006, 28);
    t.solid(new Solid.Cylinder(.035, .19), new Pose(Vec3.ZERO, Wheels.lying(1)), Order.of("rubber", 0x2b2b2c));
    t.axle(0, wheel, hub, Vec3.X, .05);
  }

  private static void shoppingCart(Thing t, Order o) {
    Material steel = o.main("chrome", 0xb8babd);
    Material red = Order.of("plastic_hard", 0xb8302c);
    t.share(.9);
    MeshBuilder b = t.part("basket", steel);
    Vec3[] low = {new Vec3(-.2, .45, -.32), new Vec3(.2, .45, -.32), new Vec3(.17, .50, .40), new Vec3(-.17, .50, .40)};
    Vec3[] high = {new Vec3(-.27, .92, -.36), new Vec3(.27, .92, -.36), new Vec3(.22, .84, .46), new Vec3(-.22, .84, .46)};
    for (int i = 0; i < 4; i++) {
      int k = (i + 1) % 4;
      for (int j = 0; j <= 10; j++) {
        b.rod(low[i].lerp(low[k], j / 10.0), high[i].lerp(high[k], j / 10.0), .0026);
      }
      for (int j = 0; j <= 5; j++) {
        b.rod(low[i].lerp(high[i], j / 5.0), low[k].lerp(high[k], j / 5.0), j % 5 == 0 ? .006 : .0026);
      }
    }
    for (int j = 1; j < 12; j++) {
      b.rod(low[0].lerp(low[3], j / 12.0), low[1].lerp(low[2], j / 12.0), .0026);
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", steel).tube(List.of(new Vec3(s * .26, .98, -.42), new Vec3(s * .26, .9, -.37), new Vec3(s * .22, .42, -.34), new Vec3(s * .22, .14, -.34), new Vec3(s * .2, .13, .35), new Vec3(s * .17, .5, .38)), v -> .011, 8, false);
    }
    t.part("handle", red).at(0, 0, 0).rod(new Vec3(-.27, .99, -.43), new Vec3(.27, .99, -.43), .017);
    t.block(0, .46, .03, .38, .02, .7, steel).block(-.23, .68, .03, .02, .42, .75, steel).block(.23, .68, .03, .02, .42, .75, steel).block(0, .68, -.34, .46, .42, .02, steel).block(0, .68, .43, .4, .36, .02, steel);
    t.mouth("basket", 0, .86, .05, .2).grip("handle", 0, .99, -.43);
    for (int i = 0; i < 4; i++) {
      Vec3 at = new Vec3((i % 2 == 0 ? 1 : -1) * .2, .062, i < 2 ? .34 : -.34);
      int wheel = t.link("wheel " + i, Pose.at(at), .025);
      t.part("tyre", Order.of("rubber", 0x303032)).at(-.012, 0, 0, Wheels.lying(1)).cylinder(.062, .062, .024, .008, 24);
      t.solid(new Solid.Cylinder(.012, .062), new Pose(Vec3.ZERO, Wheels.lying(1)), Order.of("rubber", 0x303032));
      t.axle(0, wheel, at, Vec3.X, .01);
    }
  }
}
