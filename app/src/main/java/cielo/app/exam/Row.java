package cielo.app.exam;

import cielo.app.Studio;
import java.util.List;

/** One question of the exam. Measures afresh each time; gives the same figures each time. */
public interface Row {
  /** Name for {@code --only}. */
  String name();

  /**
   * @param quick a smaller sample, drawn evenly from the whole one
   */
  List<Figure> measure(Studio studio, boolean quick);
}
