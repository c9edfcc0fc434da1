package cielo.app.exam.film;

import cielo.app.exam.film.Drawn.Piece;
import cielo.scene.geometry.Box;
import java.util.List;

/** The box that pieces stay in over an act. */
final class Reach {
  private Reach() {}

  static Box of(List<Piece> pieces, double seconds) {
    Box all = null;
    for (Piece p : pieces) {
      double step = p.track().count() == 1 ? seconds + 1 : 0.1;
      for (double t = 0; t <= seconds; t += step) {
        Box b = p.part().mesh().box().moved(p.pose(t));
        all = all == null ? b : all.union(b);
      }
    }
    return all == null ? Box.of(0, 0, 0, 0, 0, 0) : all;
  }
}
