package cielo.sound.check;

import java.util.Arrays;
import java.util.List;

/**
 * How well sounds fit the contacts of a film.
 *
 * @param contacts how many contacts were looked for
 * @param heard how many of them have an onset within the tolerance
 * @param medianMs median of onset minus contact over the heard ones (+ = late)
 * @param worstMs largest magnitude of it
 * @param onsets how many onsets there are in all
 */
public record Synchrony(int contacts, int heard, double medianMs, double worstMs, int onsets) {
  /** Matches each contact time (film seconds) with its nearest onset. */
  public static Synchrony of(List<Double> contactS, List<Onset> onsets, double toleranceS) {
    double[] late = new double[contactS.size()];
    int heard = 0;
    for (double t : contactS) {
      double best = Double.POSITIVE_INFINITY;
      for (Onset o : onsets) {
        if (Math.abs(o.timeS() - t) < Math.abs(best)) {
          best = o.timeS() - t;
        }
      }
      if (Math.abs(best) <= toleranceS) {
        late[heard++] = best * 1000;
      }
    }
    double[] sorted = Arrays.copyOf(late, heard);
    Arrays.sort(sorted);
    double worst = 0;
    for (double v : sorted) {
      worst = Math.max(worst, Math.abs(v));
    }
    double median = heard == 0 ? 0 : sorted[heard / 2];
    return new Synchrony(contactS.size(), heard, median, worst, onsets.size());
  }

  /** Share of contacts that are heard in time; 1 if there are none. */
  public double share() {
    return contacts == 0 ? 1 : (double) heard / contacts;
  }
}
