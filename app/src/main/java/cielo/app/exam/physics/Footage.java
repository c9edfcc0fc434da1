package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.film.Screening;
import cielo.picture.Picture;
import cielo.props.library.Library;
import cielo.scene.camera.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finished frames of a film with the camera that took them: all that the trackers get. The take is
 * not handed on.
 */
final class Footage {
  static final int WIDTH = 640;
  static final int HEIGHT = 360;

  /** Where a colour was seen. */
  record Seen(double t, Blob blob, Sight sight) {}

  /** A finished frame and its camera. */
  record Shown(double t, int[] rgb, Sight sight) {}

  private final Screening film;
  private final Library library;

  private Footage(Screening film, Library library) {
    this.film = film;
    this.library = library;
  }

  static Footage of(Studio studio, String prompt, long seed) {
    return new Footage(Screening.of(studio, prompt, seed), studio.library());
  }

  /** Draws [from, to) at any rate; {@code each} hears of the frames in order. */
  void show(double from, double to, double fps, Consumer<Shown> each) {
    var settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.DRAFT, 1);
    try (Picture picture = Picture.open(film.film().take(), library, settings)) {
      for (int i = 0; from + i / fps < to; i++) {
        double t = from + i / fps;
        View view = film.views().at(t);
        each.accept(new Shown(t, picture.frame(t, view), new Sight(view, WIDTH, HEIGHT)));
      }
    }
  }

  /** Whether a patch can be what is looked for. */
  interface Likely {
    boolean test(Blob blob, Sight sight);
  }

  /**
   * The trails of some colours, one list each: in each frame the largest likely patch that is whole;
   * frames without one are left out.
   */
  List<List<Seen>> track(double from, double to, double fps, List<Hue> hues, Likely likely) {
    List<List<Seen>> out = new ArrayList<>();
    hues.forEach(h -> out.add(new ArrayList<>()));
    show(
        from,
        to,
        fps,
        shown -> {
          for (int k = 0; k < hues.size(); k++) {
            List<Seen> trail = out.get(k);
            Blob.all(shown.rgb(), WIDTH, hues.get(k)).stream()
                .filter(b -> !b.cut() && likely.test(b, shown.sight()))
                .findFirst()
                .ifPresent(b -> trail.add(new Seen(shown.t(), b, shown.sight())));
          }
        });
    return out;
  }
}
