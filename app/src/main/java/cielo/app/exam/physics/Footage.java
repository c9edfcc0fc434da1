package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.film.Screening;
import cielo.picture.Picture;
import cielo.props.library.Library;
import cielo.scene.camera.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return new Footage(Screening.of(studio, studio.library(), prompt, seed), studio.library());
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

  /** Finds a thing of one colour in a frame. */
  interface Finder {
    /** The largest patch of the colour that is wholly in the picture. */
    Finder LARGEST =
        (rgb, sight, hue) -> Blob.all(rgb, WIDTH, hue).stream().filter(b -> !b.cut()).findFirst();

    Optional<Blob> find(int[] rgb, Sight sight, Hue hue);
  }

  /** The trails of some colours, one list each; frames in which nothing is found are left out. */
  List<List<Seen>> track(double from, double to, double fps, List<Hue> hues, Finder finder) {
    List<List<Seen>> out = new ArrayList<>();
    hues.forEach(h -> out.add(new ArrayList<>()));
    show(
        from,
        to,
        fps,
        shown -> {
          for (int k = 0; k < hues.size(); k++) {
            List<Seen> trail = out.get(k);
            finder
                .find(shown.rgb(), shown.sight(), hues.get(k))
                .ifPresent(b -> trail.add(new Seen(shown.t(), b, shown.sight())));
          }
        });
    return out;
  }
}
