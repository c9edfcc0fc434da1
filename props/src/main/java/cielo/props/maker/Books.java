package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** A book that lies closed and opens: back, spine and pages are one link, the front cover another. */
final class Books {
  private static final double W = .17;
  private static final double H = .034;
  private static final double D = .24;

  private Books() {}

  static List<Maker> makers() {
    return List.of(thing("book, closed book, hardcover, textbook, novel, notebook, diary", "office", .1706, .0343, .256, .45, Stands.TABLE, Books::book));
  }

  private static void book(Thing t, Order o) {
    Rgb colour = Office.cover(o);
    Material cover = o.material().isPresent() ? o.main("cardboard") : Order.paint(Order.of("plastic_thin", 0xffffff), colour);
    if (o.colour().isPresent()) {
      cover = o.main(cover);
    }
    Material page = Order.of("paper", 0xe6dfca);
    Material gilt = Order.of("brass", 0xd0a850);
    t.share(.88);
    t.part("cover", cover).at(0, .0018, 0).box(W, .0036, D, .0009).at(-W / 2 + .0035, H / 2, 0).box(.007, H - .001, D, .0032, 3);
    t.part("bands", gilt).at(-W / 2, H / 2, -.085).box(.0012, H * .7, .004, .0004).at(-W / 2, H / 2, .085).box(.0012, H * .7, .004, .0004);
    t.part("pages", page).at(.001, H / 2, 0).box(W - .010, H - .0074, D - .010, .001);
    // edges of single sheets, as fine grooves
    for (int i = 0; i < 9; i++) {
      t.part("sheets", Order.of("paper", 0xc9c0a8)).at(.0012, .006 + i * .0027, 0).box(W - .0098, .0005, D - .0098, 0);
    }
    t.part("ribbon", Order.of("silk", 0xa82430)).at(.02, .010, D / 2 + .004).box(.006, .0006, .024, .0002);
    t.block(0, (H - .004) / 2, 0, W, H - .004, D, page).top("top", 0, H, 0, .08, .11);
    Vec3 hinge = new Vec3(-W / 2 + .006, H - .002, 0);
    int front = t.link("front cover", Pose.at(hinge), .12);
    double w = W - .006;
    t.part("cover", cover).at(w / 2, .0002, 0).box(w, .0036, D, .0009);
    Rgb base = cover.look().base();
    String title = o.text("");
    Quat up = Quat.about(Vec3.X, -Math.PI / 2);
    if (title.isEmpty()) {
      // a frame and a plain title field in gilt
      for (int s = -1; s <= 1; s += 2) {
        t.part("frame", gilt).at(w / 2, .0021, s * .103).box(w - .028, .0004, .0016, 0).at(w / 2 + s * .067, .0021, 0).box(.0016, .0004, .206, 0);
      }
      t.part("frame", gilt).at(w / 2, .0021, -.055).box(.085, .0004, .006, 0).at(w / 2, .0021, -.040).box(.060, .0004, .006, 0).at(w / 2, .0021, .075).box(.04, .0004, .004, 0);
    } else {
      Rgb ink = base.luminance() > .35 ? Rgb.grey(.04) : Rgb.srgb(0xe0c888);
      Material face = Street.printed(Order.of("paper", 0xffffff), Lettering.picture(title, 192, 256, base, ink, .2));
      t.part("title", face).at(w / 2, .0022, 0, up).sheet(w * .9, D * .9);
    }
    t.part("endpaper", page).at(w / 2, -.0017, 0).box(w - .008, .0004, D - .010, 0);
    t.block(w / 2, .0002, 0, w, .0036, D, cover);
    t.hinge(0, front, hinge, Vec3.Z, 0, 3.0, .004).grip("front cover", .07, H, 0);
  }
}
