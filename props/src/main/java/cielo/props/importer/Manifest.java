package cielo.props.importer;

import cielo.props.library.Entry;
import cielo.props.library.PropsException;
import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of imported models of one folder: manifest.tsv, columns by their heading. */
public final class Manifest {
  /**
   * One row.
   *
   * @param paint number of the material that a colour paints, or -1
   * @param fixed never moves
   * @param faces where its front is as stored: "front", "left" or "right"
   */
  public record Row(Entry entry, Path file, int paint, boolean fixed, String faces) {
    /** Yaw that brings its front to +z. */
    public double turnRad() {
      return switch (faces) {
        case "left" -> Math.PI / 2;
        case "right" -> -Math.PI / 2;
        default -> 0;
      };
    }
  }

  private Manifest() {}

  /** The rows of a folder; none if it has no manifest. */
  public static List<Row> read(Path folder) {
    Path file = folder.resolve("manifest.tsv");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new PropsException(
          "the manifest " + file + " cannot be read; check the folder of assets", e);
    }
    Map<String, Integer> column = new HashMap<>(); // looked up only
    String[] head = lines.getFirst().split("\t", -1);
    for (int i = 0; i < head.length; i++) {
      column.put(head[i], i);
    }
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        rows.add(row(folder, line.split("\t", -1), column));
      }
    }
    return rows;
  }

  private static Row row(Path folder, String[] cells, Map<String, Integer> column) {
    Cells c = new Cells(cells, column);
    String id = c.text("id");
    List<String> synonyms = new ArrayList<>();
    for (String s : c.text("synonyms").split(",")) {
      if (!s.isBlank()) {
        synonyms.add(s.strip().toLowerCase(Locale.ROOT));
      }
    }
    int paint = (int) c.number("paint");
    Entry entry =
        new Entry(
            id,
            c.text("name").toLowerCase(Locale.ROOT),
            synonyms,
            kind(c.text("class")),
            c.text("class"),
            new Vec3(c.number("width"), c.number("height"), c.number("depth")),
            c.number("mass"),
            Model.Stands.valueOf(c.text("stands").toUpperCase(Locale.ROOT)),
            paint >= 0,
            c.text("source"),
            c.text("licence"),
            c.text("credit"));
    return new Row(
        entry,
        folder.resolve(id + ".prop"),
        paint,
        c.text("static").equals("yes"),
        c.text("faces"));
  }

  private static Role.Kind kind(String family) {
    return switch (family) {
      case "animal" -> Role.Kind.ANIMAL;
      case "person" -> Role.Kind.PERSON;
      case "vehicle" -> Role.Kind.VEHICLE;
      default -> Role.Kind.THING;
    };
  }

  private record Cells(String[] cells, Map<String, Integer> column) {
    String text(String name) {
      Integer i = column.get(name);
      return i == null || i >= cells.length ? "" : cells[i].strip();
    }

    double number(String name) {
      try {
        return Double.parseDouble(text(name));
      } catch (NumberFormatException e) {
        throw new PropsException(
            "the manifest row of \""
                + cells[0]
                + "\" has \""
                + text(name)
                + "\" as "
                + name
                + "; a number was expected",
            e);
      }
    }
  }
}
