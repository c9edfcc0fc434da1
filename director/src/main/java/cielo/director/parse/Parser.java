package cielo.director.parse;

import java.nio.file.Path;
import java.util.List;

/**
 * English tagger, dependency parser and lemmatizer. One clause at a time: short clauses parse far
 * better than long ones. Deterministic, thread-safe, 3,000 words a second.
 */
public final class Parser {
  private final Encoder encoder;
  private final ArcEager arcs;
  private final Lemmas lemmas;
  private final float[] tagWeight; // (tags, 96)
  private final float[] tagBias; // (tags)
  private final String[] tags;

  private Parser(Weights w) {
    encoder = new Encoder(w);
    arcs = new ArcEager(w);
    lemmas = new Lemmas(w.header());
    tagWeight = w.get("TW");
    tagBias = w.get("Tb");
    tags = w.strings("tags");
  }

  /** Reads {@code en.bin.gz}. */
  public static Parser open(Path file) {
    return new Parser(Weights.load(file));
  }

  public Lemmas lemmas() {
    return lemmas;
  }

  public Sentence parse(String clause) {
    List<Word> words = Splitter.split(clause);
    analyse(words);
    return new Sentence(clause, words);
  }

  void analyse(List<Word> words) {
    if (words.isEmpty()) {
      return;
    }
    float[][] x = encoder.encode(words);
    for (Word w : words) {
      w.tag = tags[best(x[w.index()])];
    }
    arcs.parse(words, x);
    for (Word w : words) {
      w.lemma = lemmas.of(w.low(), w.tag);
    }
  }

  private int best(float[] vector) {
    int best = 0;
    float bestScore = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < tags.length; k++) {
      float s = tagBias[k];
      for (int d = 0; d < Encoder.WIDTH; d++) {
        s += tagWeight[k * Encoder.WIDTH + d] * vector[d];
      }
      if (s > bestScore) {
        bestScore = s;
        best = k;
      }
    }
    return best;
  }
}
