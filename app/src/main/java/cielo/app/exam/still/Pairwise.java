package cielo.app.exam.still;

import cielo.scene.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Combinations of choices in which every pair of choices of different kinds comes together. */
final class Pairwise {
  /*
   * Greedy: the two largest kinds are crossed in full, each row takes its other choices one after
   * the other, always the one that makes most pairs new (first in a shuffled order on a tie).
   */
  private Pairwise() {}

  /**
   * @param sizes choices of each kind; the first two kinds are crossed in full
   * @param n rows wanted, at least {@code sizes[0] * sizes[1]}
   * @return rows of one choice a kind, in shuffled order
   */
  static List<int[]> cover(int[] sizes, int n, long seed) {
    Set<Long> seen = new HashSet<>();
    List<int[]> rows = new ArrayList<>();
    Dice dice = Dice.of(seed, "pairwise");
    for (int i = 0; i < n; i++) {
      int[] row = new int[sizes.length];
      int cell = i % (sizes[0] * sizes[1]);
      row[0] = cell / sizes[1];
      row[1] = cell % sizes[1];
      for (int kind = 2; kind < sizes.length; kind++) {
        row[kind] = best(row, kind, sizes[kind], seen, dice);
      }
      for (int a = 0; a < row.length; a++) {
        for (int b = 0; b < a; b++) {
          seen.add(pair(a, row[a], b, row[b]));
        }
      }
      rows.add(row);
    }
    for (int i = rows.size() - 1; i > 0; i--) {
      int j = dice.below(i + 1);
      int[] swap = rows.get(i);
      rows.set(i, rows.get(j));
      rows.set(j, swap);
    }
    return rows;
  }

  private static int best(int[] row, int kind, int choices, Set<Long> seen, Dice dice) {
    int best = 0;
    int most = -1;
    int from = dice.below(choices);
    for (int k = 0; k < choices; k++) {
      int choice = (from + k) % choices;
      int fresh = 0;
      for (int other = 0; other < kind; other++) {
        fresh += seen.contains(pair(kind, choice, other, row[other])) ? 0 : 1;
      }
      if (fresh > most) {
        most = fresh;
        best = choice;
      }
    }
    return best;
  }

  /** Pairs of the rows' kinds that never come together. */
  static int missing(int[] sizes, List<int[]> rows) {
    Set<Long> seen = new HashSet<>();
    int all = 0;
    for (int a = 0; a < sizes.length; a++) {
      for (int b = 0; b < a; b++) {
        all += sizes[a] * sizes[b];
        for (int[] row : rows) {
          seen.add(pair(a, row[a], b, row[b]));
        }
      }
    }
    return all - seen.size();
  }

  private static long pair(int kindA, int a, int kindB, int b) {
    return ((long) kindA << 48) | ((long) a << 32) | ((long) kindB << 16) | b;
  }
}
