package cielo.world.contact;

import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * All touches of one pair of bodies in one step, as one.
 *
 * @param main the touch with the largest impulse: its normal, slip and materials stand for the pair
 * @param at mean place, by impulse
 * @param impulse sum along the normals, N s
 * @param closing largest closing speed
 * @param impact earliest time of touch among those that took part
 */
public record Meeting(
    int a, int b, Touch main, Vec3 at, double impulse, double closing, double impact) {

  /** Groups touches that are sorted by pair. */
  public static List<Meeting> of(List<Touch> sorted) {
    List<Meeting> out = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int j = i + 1;
      Touch first = sorted.get(i);
      while (j < sorted.size()
          && sorted.get(j).a() == first.a()
          && sorted.get(j).b() == first.b()) {
        j++;
      }
      out.add(j == i + 1 ? one(first) : merged(sorted.subList(i, j)));
      i = j;
    }
    return out;
  }

  private static Meeting one(Touch t) {
    return new Meeting(t.a(), t.b(), t, t.at(), t.impulse(), t.closing(), t.impact());
  }

  private static Meeting merged(List<Touch> touches) {
    Touch main = touches.getFirst();
    Vec3 at = Vec3.ZERO;
    double sum = 0;
    double closing = Double.NEGATIVE_INFINITY;
    double impact = Double.POSITIVE_INFINITY;
    for (Touch t : touches) {
      if (t.impulse() > main.impulse()) {
        main = t;
      }
      at = at.plus(t.at().times(t.impulse()));
      sum += t.impulse();
      closing = Math.max(closing, t.closing());
      if (t.impulse() > 0) {
        impact = Math.min(impact, t.impact());
      }
    }
    return new Meeting(
        main.a(),
        main.b(),
        main,
        sum > 0 ? at.times(1 / sum) : main.at(),
        sum,
        closing,
        sum > 0 ? impact : main.impact());
  }
}
