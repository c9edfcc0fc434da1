package cielo.director.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to vectors of 96 numbers: hashed features, then a convolution over neighbours. */
final class Encoder {
  /*
   * Six features a word (norm, first letter, last three letters, shape, followed by space, is
   * space), each a sum of four rows of its table: 6 x 96 = 576. A maxout layer (576 -> 96, best of
   * three pieces, then layer norm) and four residual maxout layers over a window of three words.
   */
  static final int WIDTH = 96;
  private static final int FEATURES = 6;
  private static final int PIECES = 3;
  private static final int LAYERS = 4;

  private final float[][] tables = new float[FEATURES][]; // (rows, 96)
  private final int[] seeds = new int[FEATURES];
  private final float[][] weight = new float[LAYERS + 1][]; // (in, 96 * 3)
  private final float[][] bias = new float[LAYERS + 1][]; // (96 * 3)
  private final float[][] gain = new float[LAYERS + 1][]; // (96)
  private final float[][] shift = new float[LAYERS + 1][]; // (96)
  private final Map<String, String> norms = new HashMap<>();

  Encoder(Weights w) {
    for (int f = 0; f < FEATURES; f++) {
      tables[f] = w.get("E" + f);
      seeds[f] = w.header().get("seeds").get(f).asInt();
    }
    for (int l = 0; l <= LAYERS; l++) {
      weight[l] = transposed(w.get("MW" + l), WIDTH * PIECES);
      bias[l] = w.get("Mb" + l);
      gain[l] = w.get("LG" + l);
      shift[l] = w.get("Lb" + l);
    }
    for (Map.Entry<String, JsonNode> e : w.header().get("norm").properties()) {
      norms.put(e.getKey(), e.getValue().asText());
    }
  }

  /** (words, 96). */
  float[][] encode(List<Word> words) {
    int n = words.size();
    float[][] x = new float[n][];
    for (int i = 0; i < n; i++) {
      x[i] = maxout(features(words.get(i)), 0);
    }
    for (int layer = 1; layer <= LAYERS; layer++) {
      float[][] y = new float[n][];
      for (int i = 0; i < n; i++) {
        float[] window = new float[3 * WIDTH];
        if (i > 0) {
          System.arraycopy(x[i - 1], 0, window, 0, WIDTH);
        }
        System.arraycopy(x[i], 0, window, WIDTH, WIDTH);
        if (i < n - 1) {
          System.arraycopy(x[i + 1], 0, window, 2 * WIDTH, WIDTH);
        }
        y[i] = maxout(window, layer);
        for (int d = 0; d < WIDTH; d++) {
          y[i][d] += x[i][d];
        }
      }
      x = y;
    }
    return x;
  }

  private float[] features(Word word) {
    String s = word.text();
    String norm = norms.get(s);
    if (norm == null) {
      norm = word.is("n't", "n’t") ? "not" : word.low();
    }
    long[] ids = {
      Hash.of(norm),
      Hash.of(s.substring(0, 1)),
      Hash.of(s.substring(Math.max(0, s.length() - 3))),
      Hash.of(shape(s)),
      word.space() ? 1 : 0,
      0
    };
    float[] e = new float[FEATURES * WIDTH];
    for (int f = 0; f < FEATURES; f++) {
      int rows = tables[f].length / WIDTH;
      for (long key : Hash.rows(ids[f], seeds[f])) {
        int r = (int) (key % rows) * WIDTH;
        for (int d = 0; d < WIDTH; d++) {
          e[f * WIDTH + d] += tables[f][r + d];
        }
      }
    }
    return e;
  }

  /** "Ball" -> "Xxxx": letters by case, digits, signs; runs of more than four are cut. */
  static String shape(String s) {
    StringBuilder b = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      char k = Character.isLetter(c) ? (Character.isUpperCase(c) ? 'X' : 'x') : c;
      k = Character.isDigit(c) ? 'd' : k;
      run = k == last ? run + 1 : 0;
      last = k;
      if (run < 4) {
        b.append(k);
      }
    }
    return b.toString();
  }

  private float[] maxout(float[] in, int layer) {
    int outs = WIDTH * PIECES;
    float[] w = weight[layer];
    float[] z = bias[layer].clone();
    for (int i = 0; i < in.length; i++) {
      float v = in[i];
      for (int o = 0, r = i * outs; o < outs; o++) {
        z[o] += v * w[r + o];
      }
    }
    float[] y = new float[WIDTH];
    float mean = 0;
    for (int o = 0; o < WIDTH; o++) {
      y[o] = Math.max(z[3 * o], Math.max(z[3 * o + 1], z[3 * o + 2]));
      mean += y[o];
    }
    mean /= WIDTH;
    float variance = 0;
    for (float v : y) {
      variance += (v - mean) * (v - mean);
    }
    float inverse = (float) (1 / Math.sqrt(variance / WIDTH + 1e-8f));
    for (int o = 0; o < WIDTH; o++) {
      y[o] = (y[o] - mean) * inverse * gain[layer][o] + shift[layer][o];
    }
    return y;
  }

  private static float[] transposed(float[] a, int rows) {
    int columns = a.length / rows;
    float[] t = new float[a.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        t[c * rows + r] = a[r * columns + c];
      }
    }
    return t;
  }
}
