package cielo.media.mark;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of the mark over the picture: dwell in one of eight zones, glide to the next. A function
 * of key, film id and time alone, in parts of the frame, so that every size of a film agrees.
 */
final class MarkPath {
  /*
   * Eight zones, in point-symmetric pairs, were found by annealing under two conditions, for labels
   * up to 0.21 wide and 0.11 high: each crop that keeps half of the frame (any place, any aspect)
   * holds three zones whole; each box of a tenth of the frame hides at most two. Of the 5040 rounds
   * through all eight, ROUNDS are some in which no such crop waits longer than 4.7 s, glides
   * counted, if a stop lasts 1.8 s. A film repeats one round, chosen by the key, as are its
   * mirroring, its beginning, the length of each stop and a scatter of its place. So in the long
   * run each crop sees the label 29 % of the time or more.
   */
  private static final double[][] ZONES = { // label's from the frame's centre, parts of the frame
    {0.207, 0.115}, {-0.286, 0.329}, {0.143, 0.319}, {0.129, -0.186},
    {-0.207, -0.115}, {0.286, -0.329}, {-0.143, -0.319}, {-0.129, 0.186},
  };
  private static final int[][] ROUNDS = {
    {0, 6, 2, 4, 3, 1, 5, 7}, {0, 7, 5, 1, 3, 4, 2, 6}, {0, 1, 3, 7, 5, 4, 2, 6},
    {0, 6, 2, 4, 5, 7, 3, 1}, {0, 1, 5, 7, 3, 4, 2, 6}, {0, 6, 2, 4, 3, 7, 5, 1},
    {0, 6, 2, 4, 5, 1, 3, 7}, {0, 7, 3, 1, 5, 4, 2, 6}, {0, 1, 5, 7, 3, 6, 2, 4},
    {0, 4, 2, 3, 1, 5, 7, 6}, {0, 4, 2, 6, 3, 7, 5, 1}, {0, 4, 5, 1, 3, 7, 2, 6},
    {0, 6, 2, 7, 3, 1, 5, 4}, {0, 6, 7, 5, 1, 3, 2, 4}, {0, 4, 2, 6, 3, 1, 5, 7},
  };
  private static final double SCATTER = 0.006; // parts of the frame
  private static final double SHORTEST = 1.5; // s
  private static final double LONGEST = 1.8; // s
  static final double GLIDE = 0.5; // s

  /**
   * One stop: zone, place of the label's centre in parts of the frame, and when it lasts, in
   * seconds.
   */
  record Stop(int zone, double x, double y, double arrives, double leaves) {}

  /** A place of the label's centre, in parts of the frame. */
  record Place(double x, double y) {}

  private final KeyedStream dice;
  private final int[] round;
  private final int first;
  private final int mirrorX;
  private final int mirrorY;
  private final List<Stop> stops = new ArrayList<>(); // guarded by this

  MarkPath(byte[] key, String filmId) {
    dice = new KeyedStream(key, filmId);
    round = ROUNDS[(int) (dice.next() * ROUNDS.length)];
    first = (int) (dice.next() * round.length);
    mirrorX = dice.next() < 0.5 ? -1 : 1;
    mirrorY = dice.next() < 0.5 ? -1 : 1;
  }

  /** Where the label's centre is at a time in seconds. */
  Place at(double time) {
    int now = stopAt(time);
    Stop here = stop(now);
    if (time <= here.leaves) {
      return new Place(here.x, here.y);
    }
    Stop next = stop(now + 1);
    double s = ease((time - here.leaves) / GLIDE);
    return new Place(here.x + (next.x - here.x) * s, here.y + (next.y - here.y) * s);
  }

  /** The stops that begin before the given time. */
  synchronized List<Stop> until(double time) {
    stop(stopAt(time));
    return stops.stream().filter(s -> s.arrives < time).toList();
  }

  /** Quintic ease: no jump in speed or acceleration at either end. */
  private static double ease(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private int stopAt(double time) {
    int i = (int) (time / (LONGEST + GLIDE)); // never too late
    while (stop(i + 1).arrives <= time) {
      i++;
    }
    return i;
  }

  private synchronized Stop stop(int index) {
    while (stops.size() <= index) {
      int zone = round[(first + stops.size()) % round.length];
      double arrives = stops.isEmpty() ? 0 : stops.getLast().leaves + GLIDE;
      stops.add(
          new Stop(
              zone,
              0.5 + mirrorX * ZONES[zone][0] + dice.between(-SCATTER, SCATTER),
              0.5 + mirrorY * ZONES[zone][1] + dice.between(-SCATTER, SCATTER),
              arrives,
              arrives + dice.between(SHORTEST, LONGEST)));
    }
    return stops.get(index);
  }
}
