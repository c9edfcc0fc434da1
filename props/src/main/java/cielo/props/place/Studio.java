package cielo.props.place;

import cielo.props.library.Library;
import cielo.props.maker.MeshBuilder;
import cielo.props.maker.Surface;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.List;

/** A photographer's cove: the floor runs up into the wall by an arc; one soft key. */
final class Studio implements SetMaker {
  private static final double WIDTH = 22;
  private static final double FRONT = 12;
  private static final double BACK = -7;
  private static final double ARC = 2.2;
  private static final double HEIGHT = 9;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "studio",
            "studio",
            "studio",
            "photo studio",
            "photography studio",
            "plain background",
            "white background",
            "cove",
            "void",
            "infinity cove",
            "backdrop",
            "plain room",
            "film studio",
            "tv studio"),
        SetEntry.indoor(
            "studio",
            "dark",
            "black background",
            "dark studio",
            "dark background",
            "dark room",
            "blackness"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    boolean dark = l.variant("dark");
    Rgb colour = l.colour(dark ? Rgb.srgb(0x2B2C30) : Rgb.srgb(0xB4B2AD));
    Material paper = Finish.plain("paper", 0xFFFFFF, 0.62).painted(colour);
    l.stage(3, 2.5);
    cove(l.piece("cove"), paper);
    Rgb bounce = colour.times(0.75).plus(Rgb.grey(0.10));
    double key = dark ? 10 : 6.6;
    Air air =
        new Air(
            new Sky.Plain(
                dark ? Rgb.grey(0.05) : new Rgb(0.50, 0.53, 0.58), bounce.times(dark ? 0.3 : 0.35)),
            new KeyLight(
                new Vec3(-0.62, 0.72, 0.52).unit(), new Rgb(1, 0.92, 0.82).times(key), 0.06),
            new KeyLight(
                new Vec3(0.06, 1, 0.10).unit(),
                dark ? new Rgb(0.7, 0.75, 0.85) : new Rgb(0.95, 1.0, 1.08),
                0.5),
            0,
            bounce,
            1);
    return l.place(
        air,
        Ambience.room(s, 14, 5, 14, 0.35, Ambience.bed("room_tone", -6)),
        Box.of(-9, 0.1, -4, 9, 6, 11));
  }

  /* The section (z, y) of the cove swept along x, with a slow bend at both sides. */
  private static void cove(Piece p, Material paper) {
    MeshBuilder b = p.flat(paper);
    double run = FRONT - BACK - ARC;
    double quarter = ARC * Math.PI / 2;
    double rise = HEIGHT - ARC;
    double whole = run + quarter + rise;
    Surface section =
        (u, t) -> {
          double d = t * whole;
          double x = (u - 0.5) * WIDTH;
          if (d < run) {
            return new Vec3(x, 0, FRONT - d);
          }
          if (d < run + quarter) {
            double a = (d - run) / ARC;
            return new Vec3(x, ARC * (1 - StrictMath.cos(a)), BACK + ARC - ARC * StrictMath.sin(a));
          }
          return new Vec3(x, ARC + d - run - quarter, BACK);
        };
    b.surface(8, 60, section, Surface.Uv.METRES);
    p.block(paper, -WIDTH / 2, -1, BACK, WIDTH / 2, 0, FRONT);
    p.block(paper, -WIDTH / 2, 0, BACK - 1, WIDTH / 2, HEIGHT, BACK);
  }
}
