package cielo.director.parse;

import java.util.ArrayDeque;
import java.util.List;

/** Heads and labels from word vectors, by greedy arc-eager transitions. */
final class ArcEager {
  /*
   * Nivre's arc-eager system with unshift and sentence breaks, as the weights were trained. The
   * state is eight words (two of the buffer, three of the stack, three children); the first layer's
   * share of each word and slot is computed once a clause. Labels "a||b" are pseudo-projective: the
   * true head is the next word below the head that is labelled b.
   */
  private static final int SLOTS = 8;
  private static final int HIDDEN = 64;
  private static final int PIECES = 2;
  private static final int OUT = HIDDEN * PIECES;
  private static final String KINDS = "SDLRB";

  private final float[] reduce; // (64, 96)
  private final float[] reduceBias; // (64)
  private final float[] lower; // (8 * 128, 64)
  private final float[] lowerBias; // (128)
  private final float[] missing; // (8 * 128)
  private final float[] upper; // (moves, 64)
  private final float[] upperBias; // (moves)
  private final String[] moves;

  ArcEager(Weights w) {
    reduce = w.get("PIW");
    reduceBias = w.get("PIb");
    lower = w.get("PLW");
    lowerBias = w.get("PLb");
    missing = w.get("PLpad");
    upper = w.get("PUW");
    upperBias = w.get("PUb");
    moves = w.strings("moves");
  }

  void parse(List<Word> words, float[][] vectors) {
    int n = words.size();
    float[][] shares = new float[n][];
    for (int i = 0; i < n; i++) {
      shares[i] = shares(vectors[i]);
    }
    Stack s = new Stack(n);
    String[] labels = new String[n];
    for (int guard = 0; !s.done() && guard < 20 * n + 50; guard++) {
      int best = choose(s, shares);
      if (best < 0) {
        break;
      }
      String label = moves[best].length() > 2 ? moves[best].substring(2) : "dep";
      switch (moves[best].charAt(0)) {
        case 'S' -> s.shift();
        case 'D' -> s.reduce();
        case 'L' -> labels[s.arcLeft()] = label;
        case 'R' -> labels[s.arcRight()] = label;
        default -> s.split();
      }
    }
    for (Word w : words) {
      int h = s.head[w.index()];
      w.head = h < 0 ? w.index() : h;
      w.label = h < 0 ? "ROOT" : labels[w.index()];
    }
    for (Word w : words) {
      int bars = w.label.indexOf("||");
      if (bars >= 0) {
        String sought = w.label.substring(bars + 2);
        w.label = w.label.substring(0, bars);
        lower(words, w, sought);
      }
    }
  }

  /** What a word adds to the first layer in each of the eight slots: (8 * 128). */
  private float[] shares(float[] vector) {
    float[] v = reduceBias.clone();
    for (int o = 0; o < HIDDEN; o++) {
      for (int d = 0; d < Encoder.WIDTH; d++) {
        v[o] += reduce[o * Encoder.WIDTH + d] * vector[d];
      }
    }
    float[] out = new float[SLOTS * OUT];
    for (int f = 0; f < out.length; f++) {
      float sum = 0;
      for (int d = 0; d < HIDDEN; d++) {
        sum += lower[f * HIDDEN + d] * v[d];
      }
      out[f] = sum;
    }
    return out;
  }

  private int choose(Stack s, float[][] shares) {
    int b0 = s.buffer(0);
    int s0 = s.stack(0);
    int[] slots = {
      b0, s.buffer(1), s0, s.stack(1), s.stack(2), s.lastLeft(b0), s.lastLeft(s0), s.lastRight(s0)
    };
    float[] z = lowerBias.clone();
    for (int f = 0; f < SLOTS; f++) {
      float[] share = slots[f] < 0 ? missing : shares[slots[f]];
      for (int o = 0; o < OUT; o++) {
        z[o] += share[f * OUT + o];
      }
    }
    float[] h = new float[HIDDEN];
    for (int o = 0; o < HIDDEN; o++) {
      h[o] = Math.max(z[2 * o], z[2 * o + 1]);
    }
    int best = -1;
    float bestScore = Float.NEGATIVE_INFINITY;
    int allowed = s.allowed();
    for (int k = 0; k < moves.length; k++) {
      if ((allowed & 1 << KINDS.indexOf(moves[k].charAt(0))) == 0) {
        continue;
      }
      float v = upperBias[k];
      for (int o = 0; o < HIDDEN; o++) {
        v += upper[k * HIDDEN + o] * h[o];
      }
      if (v > bestScore) {
        bestScore = v;
        best = k;
      }
    }
    return best;
  }

  private static void lower(List<Word> words, Word w, String sought) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(w.head);
    for (int guard = 0; !queue.isEmpty() && guard < 400; guard++) {
      int at = queue.poll();
      for (Word c : words) {
        if (c.head == at && c.index() != at && c != w) {
          if (c.label.equals(sought)) {
            w.head = c.index();
            return;
          }
          queue.add(c.index());
        }
      }
    }
  }
}
