package cielo.app.gallery;

import cielo.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One film of the gallery: a row "| number | prompt | size | seconds |" of its page. */
public record Piece(int number, String prompt, int width, int height, double seconds) {
  /** File name without ending. */
  public String name() {
    return String.format(java.util.Locale.ROOT, "%02d", number);
  }

  /** The rows of a gallery page; other lines are text. */
  public static List<Piece> read(Path page) {
    List<Piece> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(page)) {
        String[] c = line.split("\\|", -1);
        if (c.length >= 6 && c[1].strip().matches("\\d+")) {
          String[] size = c[3].strip().split("x");
          all.add(
              new Piece(
                  Integer.parseInt(c[1].strip()),
                  c[2].strip(),
                  Integer.parseInt(size[0]),
                  Integer.parseInt(size[1]),
                  Double.parseDouble(c[4].strip())));
        }
      }
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new EngineException(
          "the gallery page "
              + page
              + " cannot be read; rows are | number | prompt | WxH | seconds |",
          e);
    }
    return all;
  }
}
