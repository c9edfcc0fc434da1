package cielo.props.maker;

import cielo.props.maker.Splits.Halves;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Mesh;

/** Head and tail lamps, grilles and intakes: regions cut out of a car's skin, so that they fit its curves. */
final class CarLamps {
  private CarLamps() {}

  static Mesh cut(Thing t, Mesh skin, CarDesign d, Material black) {
    double nose = d.body().length() / 2;
    double wf = d.body().width().at(nose);
    double wr = d.body().width().at(-nose);
    double hy = d.body().deck().at(nose - .02) - .01; // upper edge of the front face
    double ty = d.body().deck().at(-nose + .02) - .03;
    Material head = Cars.lens(new Rgb(.66, .70, .74), .1, new Rgb(.35, .35, .33));
    Material tail = Cars.lens(new Rgb(.30, .012, .010), .15, new Rgb(.45, .012, .008));
    Material reverse = Cars.lens(new Rgb(.70, .70, .68), .15, Rgb.BLACK);
    Material indicator = Cars.lens(new Rgb(.75, .30, .03), .15, Rgb.BLACK);
    // head lamps: a slanting almond with a dark bezel and an orange outer corner
    double[] almond = {.46 * wf, hy - .115, 1.12 * wf, hy - .085, 1.16 * wf, hy + .035, .56 * wf, hy - .01};
    Splits.Field f = p -> Math.max(nose - .62 - p.z(), Splits.polygon(Math.abs(p.x()), p.y(), .03, almond));
    Halves bezel = Splits.split(skin, f);
    Halves lens = Splits.split(bezel.inside(), p -> f.at(p) + .012);
    t.part("trim", black).add(lens.outside());
    Halves corner = Splits.split(lens.inside(), p -> .98 * wf - Math.abs(p.x()));
    t.part("indicators", indicator).add(corner.inside());
    t.part("head lamps", head).add(corner.outside());
    skin = bezel.outside();
    // tail lamps wrap round the corner; a pale stripe for reversing
    double[] block = {.52 * wr, ty - .16, 1.2 * wr, ty - .16, 1.2 * wr, ty, .58 * wr, ty - .015};
    Splits.Field r = p -> Math.max(p.z() + nose - .42, Splits.polygon(Math.abs(p.x()), p.y(), .03, block));
    Halves rear = Splits.split(skin, r);
    Halves red = Splits.split(rear.inside(), p -> r.at(p) + .010);
    t.part("trim", black).add(red.outside());
    Halves stripe = Splits.split(red.inside(), p -> Math.max(Math.abs(p.y() - ty + .105) - .018, Math.abs(p.x()) - .86 * wr));
    t.part("reversing lamps", reverse).add(stripe.inside());
    t.part("tail lamps", tail).add(stripe.outside());
    skin = rear.outside();
    return front(t, skin, d, black, nose, wf, hy);
  }

  private static Mesh front(Thing t, Mesh skin, CarDesign d, Material black, double nose, double wf, double hy) {
    double low = d.body().sill().at(nose);
    Material chrome = Order.of("chrome", 0xc8cace);
    double[] grille = {-.40 * wf, hy - .155, .40 * wf, hy - .155, .46 * wf, hy - .035, -.46 * wf, hy - .035};
    Splits.Field g = p -> Math.max(nose - .5 - p.z(), Splits.polygon(p.x(), p.y(), .03, grille));
    Halves frame = Splits.split(skin, g);
    Halves mesh = Splits.split(frame.inside(), p -> g.at(p) + .011);
    t.part("chrome", chrome).add(mesh.outside());
    Halves bars = Splits.split(mesh.inside(), p -> Math.abs((p.y() - hy) * 26 - Math.floor((p.y() - hy) * 26) - .5) - .17);
    t.part("chrome", chrome).add(bars.inside());
    t.part("grille", black).add(bars.outside());
    double[] intake = {-.74 * wf, low + .075, .74 * wf, low + .075, .80 * wf, low + .165, -.80 * wf, low + .165};
    Halves in = Splits.split(frame.outside(), p -> Math.max(nose - .6 - p.z(), Splits.polygon(p.x(), p.y(), .03, intake)));
    t.part("grille", black).add(in.inside());
    return in.outside();
  }

  static void beams(Thing t, CarDesign d) {
    double nose = d.body().length() / 2;
    double y = d.body().deck().at(nose - .02) - .06;
    for (int side = -1; side <= 1; side += 2) {
      t.beam("head lamp", new Vec3(side * .62, y, nose - .05), new Vec3(0, -.08, 1), .35, new Rgb(14, 13, 11), .06);
    }
  }
}
