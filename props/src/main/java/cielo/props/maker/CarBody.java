package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;

/**
 * The outer skin of a car as one smooth closed surface, from lines that a designer draws: seen from
 * the side (sill, shoulder, deck, roof) and from above (width of body and roof). z = 0 is the middle
 * of the wheelbase, the nose points to +z; metres.
 *
 * @param length nose to tail
 * @param sill lower edge over z
 * @param deck bonnet, waist and boot lid over z
 * @param roof top of the middle line over z; equal to the deck where there is no cabin
 * @param width half width at the shoulder over z
 * @param cabin half width of the roof edge over z
 * @param bowFront how far the corners of the nose lie behind its middle
 */
record CarBody(
    double length, Curve sill, Curve deck, Curve roof, Curve width, Curve cabin, double bowFront, double bowRear) {
  /*
   * A section at z is a line of eleven points from the middle of the floor round the side to the
   * middle of the roof, smoothed. Nose and tail are sections squeezed to x = 0, so that the front
   * face is part of the same grid: z = z_end - bow (x / w)^2.
   */
  private static final int FACE = 5;

  Mesh skin(int detail) {
    int rows = Math.max(20, 72 >> detail);
    int columns = Math.max(16, 56 >> detail);
    int faces = Math.max(2, FACE - 2 * detail);
    int all = rows + 2 * faces;
    MeshBuilder b = new MeshBuilder();
    b.surface(
        columns,
        all,
        (s, t) -> {
          int row = (int) Math.round(t * all);
          double squeeze = 1;
          double along = (row - faces) / (double) rows;
          if (row < faces) {
            squeeze = row / (double) faces;
            along = 0;
          } else if (row > rows + faces) {
            squeeze = (all - row) / (double) faces;
            along = 1;
          }
          return point(s, Math.clamp(along, 0, 1), squeeze);
        },
        Surface.Uv.METRES);
    return b.mesh();
  }

  /** s: round the section from floor middle over +x to roof middle and back over -x. */
  private Vec3 point(double s, double along, double squeeze) {
    // rows lie closer at both ends, where the shape changes fast
    double u = 2 * along - 1;
    double z = length / 2 * u * (1.18 - .18 * u * u);
    double half = s < .5 ? 2 * s : 2 - 2 * s;
    double side = s < .5 ? 1 : -1;
    double[] p = section(z, half);
    double w = Math.max(.2, width.at(z));
    double x = p[0] * squeeze;
    double end = Math.clamp((Math.abs(z) - length / 2 + .9) / .9, 0, 1);
    double bow = (z > 0 ? bowFront : -bowRear) * end * end;
    double mid = (sill.at(z) + deck.at(z)) / 2;
    double y = mid + (p[1] - mid) * (.9 + .1 * Math.sqrt(squeeze));
    return new Vec3(side * x, y, z - bow * (x / w) * (x / w));
  }

  private double[] section(double z, double t) {
    double w = width.at(z);
    double lo = sill.at(z);
    double d = deck.at(z);
    double r = Math.max(d, roof.at(z));
    double rise = Math.min(1, (r - d) / .30); // 0 bonnet .. 1 cabin
    double crown = .025 + .02 * rise;
    double edge = cabin.at(z);
    double[] x = {
      0, .55 * w, .84 * w, .955 * w, .99 * w, w, .985 * w, .955 * w,
      mix(.90 * w, .93 * w, rise), mix(.66 * w, mix(.93 * w, edge, .86) + .012, rise), mix(.5 * w, .93 * edge, rise), mix(.3 * w, .55 * edge, rise), 0
    };
    double belly = lo + (d - lo) * .52;
    double[] y = {
      lo, lo, lo + .012, lo + .07, lo + (belly - lo) * .55, belly, d - (d - lo) * .20, d - .045,
      mix(d - .008, d + .012, rise), mix(d + .006, d + (r - d) * .86, rise), mix(d + .012, r - crown * 1.05, rise), mix(d + crown * .8, r - .35 * crown, rise), mix(d + crown, r, rise)
    };
    double at = t * (x.length - 1);
    int i = Math.min((int) at, x.length - 2);
    double f = at - i;
    return new double[] {spline(x, i, f), spline(y, i, f)};
  }

  private static double spline(double[] v, int i, double t) {
    double b = v[i];
    double c = v[i + 1];
    double a = i > 0 ? v[i - 1] : 2 * b - c;
    double d = i + 2 < v.length ? v[i + 2] : 2 * c - b;
    double m0 = .5 * (c - a) * .8;
    double m1 = .5 * (d - b) * .8;
    double t2 = t * t;
    double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * b + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * c + (t3 - t2) * m1;
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
