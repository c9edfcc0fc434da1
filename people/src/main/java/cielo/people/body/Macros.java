package cielo.people.body;

import java.util.LinkedHashMap;
import java.util.Map;

/** Age, gender, build and origin as sums of the artists' macro targets. */
final class Macros {
  /*
   * The weight of a target is the product of the weights of the words of its name; each word's
   * weight is piecewise linear between neighbouring keys. Heights, proportions and cups ship for
   * the average build only: they differ little between builds.
   */
  private static final String AVERAGE = "averagemuscle-averageweight-";

  private Macros() {}

  static void add(BodyData data, Build b, double[] points) {
    Map<String, Double> genders = keys(b.gender(), "female", 0, "male", 1);
    Map<String, Double> ages =
        keys(age(b.years()), "baby", 0, "child", .1875, "young", .5, "old", 1);
    Map<String, Double> muscles =
        keys(b.muscle(), "minmuscle", 0, "averagemuscle", .5, "maxmuscle", 1);
    Map<String, Double> weights =
        keys(b.weight(), "minweight", 0, "averageweight", .5, "maxweight", 1);
    Map<String, Double> heights = keys(b.height(), "minheight", 0, "", .5, "maxheight", 1);
    Map<String, Double> ideals =
        keys(b.proportion(), "uncommonproportions", 0, "", .5, "idealproportions", 1);
    Map<String, Double> cups = keys(b.cup(), "mincup", 0, "averagecup", .5, "maxcup", 1);
    genders.forEach((g, wg) ->
        ages.forEach((a, wa) -> {
          String who = g + "-" + a;
          double w = wg * wa;
          put(data, points, "macrodetails/african-" + who, w * b.african());
          put(data, points, "macrodetails/asian-" + who, w * b.asian());
          put(data, points, "macrodetails/caucasian-" + who, w * b.caucasian());
          muscles.forEach((m, wm) ->
              weights.forEach((f, wf) ->
                  put(
                      data,
                      points,
                      "macrodetails/universal-" + who + "-" + m + "-" + f,
                      w * wm * wf)));
          String average = who + "-" + AVERAGE;
          heights.forEach(
              (h, wh) -> put(data, points, "macrodetails/height/" + average + h, w * wh));
          ideals.forEach(
              (p, wp) -> put(data, points, "macrodetails/proportions/" + average + p, w * wp));
          cups.forEach(
              (c, wc) -> put(data, points, "breast/" + average + c + "-averagefirmness", w * wc));
        }));
  }

  static void put(BodyData data, double[] points, String name, double weight) {
    Target t = data.targets().get(name);
    if (t != null && Math.abs(weight) > 1e-6) {
      t.add(points, weight);
    }
  }

  /** Years on the scale of the age targets: 1 year 0, 12 .1875, 25 .5, 90 1. */
  private static double age(double years) {
    double[] y = {1, 12, 25, 90};
    double[] s = {0, .1875, .5, 1};
    double at = Math.clamp(years, 1, 90);
    int i = at < 12 ? 0 : at < 25 ? 1 : 2;
    return s[i] + (at - y[i]) / (y[i + 1] - y[i]) * (s[i + 1] - s[i]);
  }

  /** Pairs of name and position → weights of the two keys round {@code x}. */
  private static Map<String, Double> keys(double x, Object... pairs) {
    Map<String, Double> out = new LinkedHashMap<>();
    for (int i = 0; i + 3 < pairs.length; i += 2) {
      double a = ((Number) pairs[i + 1]).doubleValue();
      double b = ((Number) pairs[i + 3]).doubleValue();
      if (x >= a && x <= b) {
        double t = (x - a) / (b - a);
        out.put((String) pairs[i], 1 - t);
        out.put((String) pairs[i + 2], t);
        break;
      }
    }
    out.values().removeIf(w -> w < 1e-6);
    return out;
  }
}
