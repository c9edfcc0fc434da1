package cielo.app.exam.word;

import cielo.app.exam.ExamException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What critics who saw nothing but a still called it: a table with the columns still, guess1,
 * guess2, guess3, named. A judgement holds for exactly the picture that was judged.
 */
public record Judgements(Map<String, Boolean> namedByStill) {
  private static final int COLUMNS = 5;

  public Judgements {
    namedByStill = Map.copyOf(namedByStill);
  }

  /** Reads the table; throws ExamException for a line that is not one. */
  public static Judgements read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ExamException("the judgements " + file + " cannot be read", e);
    }
    Map<String, Boolean> out = new LinkedHashMap<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || !cells[4].matches("yes|no")) {
        throw new ExamException(
            file + ": \"" + line + "\" is not still, three guesses, yes or no, with tabs between");
      }
      out.put(cells[0], cells[4].equals("yes"));
    }
    return new Judgements(out);
  }

  public boolean judged(WordStill still) {
    return namedByStill.containsKey(still.hash());
  }

  /** Whether one of the guesses named the word; false for a still that nobody judged. */
  public boolean named(WordStill still) {
    return namedByStill.getOrDefault(still.hash(), false);
  }
}
