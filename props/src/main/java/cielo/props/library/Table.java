package cielo.props.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tab-separated rows that ship beside the classes; lines that begin with # are notes. */
final class Table {
  private Table() {}

  static List<String[]> rows(String resource) {
    InputStream in = Table.class.getResourceAsStream(resource);
    if (in == null) {
      throw new PropsException(
          "the table " + resource + " is missing from the program; reinstall it");
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
