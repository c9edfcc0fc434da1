package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Things on a laid table: glasses, cups, plates, bottles, jars. All turned on a lathe, all hollow. */
final class Tableware {
  private Tableware() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("drinking glass, glass, tumbler, water glass, glass cup, glass of water", "tableware", .07, .12, .07, .22, Stands.TABLE), Tableware::glass),
        Maker.of(Card.of("wine glass, wineglass, goblet, stemware, red wine glass, champagne glass", "tableware", .08, .21, .08, .16, Stands.TABLE), Tableware::wineGlass),
        Maker.of(Card.of("mug, coffee mug, tea mug, coffee cup, beer mug", "tableware", 0.08, 0.0942, 0.11, .33, Stands.TABLE), Tableware::mug),
        Maker.of(Card.of("cup, teacup, tea cup, cup of coffee, cup of tea", "tableware", 0.086, 0.066, 0.108, .18, Stands.TABLE), Tableware::teacup),
        Maker.of(Card.of("plate, dinner plate, dish, saucer", "tableware", .26, .025, .26, .55, Stands.TABLE), Tableware::plate),
        Maker.of(Card.of("bowl, salad bowl, cereal bowl, soup bowl", "tableware", .16, .07, .16, .40, Stands.TABLE), Tableware::bowl),
        Maker.of(Card.of("bottle, glass bottle, wine bottle, beer bottle, message bottle", "tableware", .075, .30, .075, .50, Stands.TABLE), Tableware::bottle),
        Maker.of(Card.of("plastic bottle, water bottle, soda bottle, pet bottle", "tableware", .065, .22, .065, .52, Stands.TABLE), Tableware::plasticBottle),
        Maker.of(Card.of("can, soda can, tin can, drink can, beer can, soft drink can, aluminum can", "tableware", .066, .115, .066, .37, Stands.TABLE), Tableware::can),
        Maker.of(Card.of("jar, glass jar, mason jar, cookie jar, honey jar", "tableware", .08, .12, .08, .35, Stands.TABLE), Tableware::jar),
        Maker.of(Card.of("vase, flower vase, urn", "tableware", 0.164, 0.32, 0.164, 1.4, Stands.TABLE), Tableware::vase));
  }

  private static void glass(Thing t, Order o) {
    Material m = o.main("glass");
    t.part("glass", m)
        .lathe(
            Outline.from(0, 0).line(.028, 0).round(.003).line(.035, .12).round(.0012).line(.0328, .12).round(.0012)
                .line(.0265, .011).round(.004).line(0, .010),
            48);
    Containers.walls(t, m, .0285, .035, .12, .0025, 10);
    t.post(0, 0, 0, .01, .028, m).mouth("mouth", 0, .12, 0, .032).grip("side", .033, .07, 0).breaks(20);
  }

  private static void wineGlass(Thing t, Order o) {
    Material m = o.main("glass");
    t.part("glass", m)
        .lathe(
            Outline.from(0, 0).line(.036, 0).round(.0012).line(.036, .0022).round(.001)
                .curve(.018, .0045, .0055, .012, .0038, .025).curve(.0034, .055, .0042, .088, .0065, .096)
                .curve(.024, .108, .0375, .132, .0398, .155, .0372, .185, .033, .2092)
                .line(.0322, .21).line(.0318, .2092)
                .curve(.0358, .185, .0383, .155, .0360, .133, .0225, .1105, 0, .1005),
            48);
    t.post(0, 0, 0, .003, .036, m).post(0, 0, .003, .1, .0045, m);
    t.frustum(.1, .009, .150, .0398, 12, m).frustum(.150, .0398, .21, .033, 12, m);
    t.mouth("mouth", 0, .21, 0, .031).grip("stem", .004, .06, 0).breaks(22);
  }

  private static void mug(Thing t, Order o) {
    Material m = o.main("ceramic", 0xd8d2c4);
    MeshBuilder b = t.part("mug", m);
    b.lathe(
        Outline.from(0, .002).line(.028, .002).line(.030, 0).round(.001).line(.033, 0).round(.002)
            .through(.0385, .007).line(.040, .014).line(.040, .093).round(.002).line(.0362, .095).round(.002)
            .line(.0355, .016).round(.008).line(0, .008),
        48);
    handle(b, .040, .076, .022, .028, .0052);
    Containers.walls(t, m, .038, .040, .095, .004, 12);
    t.post(0, 0, 0, .009, .038, m);
    t.bar(new Vec3(0, .074, .05), new Vec3(0, .03, .066), .005, m);
    t.mouth("mouth", 0, .095, 0, .036).grip("handle", 0, .05, .066).breaks(18);
  }

  /** A handle in the plane x = 0 on the +z side, from height {@code high} down to {@code low}. */
  static void handle(MeshBuilder b, double wall, double high, double low, double reach, double thick) {
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double a = Math.PI * (.5 - i / 16.0);
      double mid = (high + low) / 2;
      double squash = StrictMath.pow(Math.max(0, StrictMath.cos(a)), .7);
      path.add(new Vec3(0, mid + (high - low) / 2 * StrictMath.sin(a), wall - thick * .7 + reach * squash));
    }
    b.tube(path, r -> thick, 12, false);
  }

  private static void teacup(Thing t, Order o) {
    Material m = o.main("porcelain", 0xe8e4da);
    MeshBuilder b = t.part("cup", m);
    b.lathe(
        Outline.from(0, .003).line(.019, .003).line(.021, 0).round(.001).line(.024, 0).round(.001).line(.0225, .005)
            .curve(.032, .014, .039, .032, .041, .05, .043, .0655).line(.0422, .066).line(.0413, .0655)
            .curve(.039, .05, .037, .034, .030, .017, 0, .0075),
        48);
    handle(b, .0395, .056, .022, .025, .0034);
    Containers.walls(t, m, .026, .043, .066, .003, 12);
    t.post(0, 0, 0, .008, .028, m);
    t.mouth("mouth", 0, .066, 0, .04).grip("handle", 0, .04, .06).breaks(16);
  }

  private static void plate(Thing t, Order o) {
    Material m = o.main("porcelain", 0xe8e5dc);
    t.part("plate", m)
        .lathe(
            Outline.from(0, .003).line(.070, .003).line(.072, 0).round(.001).line(.078, 0).round(.001).line(.08, .005)
                .curve(.092, .012, .102, .0165, .128, .0228).line(.13, .0242).line(.1285, .025)
                .curve(.102, .0200, .094, .0165, .083, .0085, .07, .0068).line(0, .0066),
            64);
    t.frustum(0, .078, .012, .092, 20, m).frustum(.012, .092, .025, .13, 20, m);
    t.top("top", 0, .007, 0, .06, .06).breaks(18);
  }

  private static void bowl(Thing t, Order o) {
    Material m = o.main("ceramic", 0xdcd6c8);
    t.part("bowl", m)
        .lathe(
            Outline.from(0, .004).line(.034, .004).line(.036, 0).round(.001).line(.041, 0).round(.001).line(.040, .006)
                .curve(.058, .018, .072, .038, .078, .056, .080, .068).line(.0785, .07).line(.0765, .0685)
                .curve(.073, .053, .067, .038, .054, .0215, .034, .011, 0, .0085),
            56);
    Containers.walls(t, m, .045, .080, .07, .006, 14);
    t.post(0, 0, 0, .01, .044, m).mouth("mouth", 0, .07, 0, .075).breaks(16);
  }

  private static void bottle(Thing t, Order o) {
    Material m = o.main("glass_bottle");
    t.part("bottle", m)
        .lathe(
            Outline.from(0, .018).curve(.016, .012, .026, .003).line(.030, 0).round(.002).line(.0375, .001).round(.004)
                .line(.0375, .185).curve(.0362, .202, .0265, .222, .0170, .240, .0146, .258)
                .line(.0140, .286).line(.0152, .287).round(.0007).line(.0152, .2985).round(.001).line(.0128, .30).round(.0006)
                .line(.0100, .2985).line(.0105, .258).curve(.014, .24, .0240, .2195, .0335, .2005, .0345, .185)
                .line(.0345, .008).round(.006).curve(.02, .0145, 0, .0215),
            40);
    t.post(0, 0, 0, .195, .0375, m).frustum(.195, .0372, .245, .016, 12, m).post(0, 0, .24, .30, .0152, m);
    t.mouth("mouth", 0, .3, 0, .0098).grip("neck", 0, .25, 0).breaks(20);
  }

  private static void plasticBottle(Thing t, Order o) {
    Material m = o.main("crystal", 0xd8ecf4);
    Material cap = Order.of("plastic_hard", 0x2c62b0);
    t.part("bottle", m)
        .lathe(
            Outline.from(0, .006).curve(.012, .004, .02, 0).line(.027, 0).round(.003).line(.0325, .006).round(.004)
                .line(.0325, .055).through(.0305, .0625).line(.0325, .07).line(.0325, .10).through(.0305, .1075)
                .line(.0325, .115).line(.0325, .14).curve(.031, .155, .022, .178, .0135, .192).line(.0125, .196).line(0, .197),
            40);
    t.part("cap", cap).at(0, .197, 0).cylinder(.0148, .0144, .023, .002, 28);
    t.part("label", Order.of("paper", 0x3c8cd0)).lathe(
        Outline.from(.0322, .07).line(.0327, .0705).line(.0327, .1145).line(.0322, .115).close(), 40);
    t.post(0, 0, 0, .15, .0325, m).frustum(.15, .032, .197, .0145, 12, m).post(0, 0, .197, .22, .0145, cap);
    t.grip("neck", 0, .2, 0);
  }

  private static void can(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xc8322e);
    Material bare = Order.of("aluminium", 0xc4c6c9);
    t.part("can", m).lathe(Outline.from(.026, .0035).curve(.0318, .009, .033, .012).line(.033, .1).curve(.0325, .1035, .0272, .1115), 40);
    MeshBuilder e = t.part("ends", bare);
    e.lathe(Outline.from(0, .008).curve(.014, .007, .0225, .0005).line(.0245, 0).round(.0006).line(.026, .0035), 40);
    e.lathe(
        Outline.from(.0272, .1115).line(.0278, .1140).round(.0005).line(.0272, .115).round(.0005).line(.0262, .1142)
            .line(.0255, .1105).line(0, .1105),
        40);
    e.at(.006, .1112, 0).box(.020, .0012, .014, .0005);
    t.post(0, 0, 0, .115, .033, m).grip("side", .033, .06, 0);
    if (o.has("empty", "crushed")) {
      t.massFactor = .04;
    }
  }

  private static void jar(Thing t, Order o) {
    Material m = o.main("glass");
    Material lid = Order.of("painted_metal", 0xb8862e);
    t.part("jar", m)
        .lathe(
            Outline.from(0, .003).line(.03, 0).line(.036, 0).round(.003).line(.040, .004).round(.004).line(.040, .088)
                .curve(.039, .094, .0355, .099).line(.0352, .104).line(.0325, .104).line(.0328, .098)
                .curve(.0365, .093, .0372, .087).line(.0372, .008).round(.004).line(0, .006),
            44);
    t.part("lid", lid).at(0, .1, 0).cylinder(.0378, .0375, .02, .0025, 44);
    t.post(0, 0, 0, .1, .040, m).post(0, 0, .1, .12, .0378, lid).top("top", 0, .12, 0, .03, .03).breaks(18);
  }

  private static void vase(Thing t, Order o) {
    Material m = o.main("ceramic", 0x4a7a9a);
    double belly = o.dice("belly").between(.16, .21);
    double neck = o.dice("neck").between(.030, .042);
    t.part("vase", m)
        .lathe(
            Outline.from(0, .004).line(.042, .004).line(.044, 0).round(.001).line(.052, 0).round(.003)
                .curve(.062, .06, .0795, belly - .02, .0795, belly + .012, .058, .248, neck, .282, neck + .002, .30, neck + .017, .318)
                .line(neck + .0155, .32).line(neck + .0135, .319)
                .curve(neck - .002, .30, neck - .004, .282, .0535, .247, .0745, belly + .01, .0745, belly - .02, .058, .062, .048, .012)
                .line(0, .01),
            56);
    t.frustum(0, .052, belly - .02, .0795, 14, m).frustum(belly - .02, .0795, belly + .02, .0795, 14, m);
    t.frustum(belly + .02, .0795, .282, neck + .004, 14, m).frustum(.282, neck + .004, .32, neck + .017, 14, m);
    t.mouth("mouth", 0, .32, 0, neck).breaks(24);
  }
}
