package cielo.app.exam;

import cielo.app.Studio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** All rows of the exam, in the order of its table. */
public final class Exam {
  private final List<Row> rows;

  public Exam(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Only the rows of these names. Throws ExamException for a name that no row has. */
  public Exam only(List<String> names) {
    List<String> known = rows.stream().map(Row::name).toList();
    for (String n : names) {
      if (!known.contains(n)) {
        throw new ExamException("the exam has no row \"" + n + "\"; it has " + known);
      }
    }
    return new Exam(rows.stream().filter(r -> names.contains(r.name())).toList());
  }

  /**
   * Measures row after row; a row that breaks off fails and does not stop the others.
   *
   * @param studios opens a studio: each row gets its own, with empty caches
   * @param heard is told of each row's figures when they are there
   */
  public Scorecard take(
      Supplier<Studio> studios, boolean quick, BiConsumer<Row, List<Figure>> heard) {
    List<Figure> all = new ArrayList<>();
    for (Row row : rows) {
      List<Figure> figures;
      try {
        figures = row.measure(studios.get(), quick);
      } catch (RuntimeException e) {
        figures = List.of(Figure.atLeast(1, row.name(), Double.NaN, 0).withNote("broke off: " + e));
      }
      heard.accept(row, figures);
      all.addAll(figures);
    }
    return new Scorecard(quick, all);
  }
}
