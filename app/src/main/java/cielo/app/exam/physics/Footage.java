package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.film.Screening;
import cielo.picture.Picture;
import cielo.scene.camera.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finished frames of a film with the camera that took them: all that the trackers get. The take is
 * not handed on.
 */
final class Footage {
  static final int WIDTH = 640;
  static final int HEIGHT = 360;

  /** Where a colour was seen. */
  record Seen(double t, Blob blob, Sight sight) {}

  private Footage() {}

  /** Draws [0, seconds) of a prompt's film; {@code frame} hears of each picture. */
  static void shoot(
      Studio studio, String prompt, long seed, double fps, double seconds, BiConsumer<Double, Shown> frame) {
    Screening s = Screening.of(studio, prompt, seed);
    var settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.DRAFT, 1);
    try (Picture picture = Picture.open(s.film().take(), studio.library(), settings)) {
      for (int i = 0; i < seconds * fps; i++) {
        double t = i / fps;
        View view = s.views().at(t);
        frame.accept(t, new Shown(picture.frame(t, view), new Sight(view, WIDTH, HEIGHT)));
      }
    }
  }

  /** A finished frame and its camera. */
  record Shown(int[] rgb, Sight sight) {}

  /** The trails of some colours, one list each; frames in which one is not whole are left out. */
  static List<List<Seen>> track(
      Studio studio, String prompt, long seed, double fps, double seconds, List<Hue> hues) {
    List<List<Seen>> out = new ArrayList<>();
    hues.forEach(h -> out.add(new ArrayList<>()));
    shoot(
        studio,
        prompt,
        seed,
        fps,
        seconds,
        (t, shown) -> {
          for (int k = 0; k < hues.size(); k++) {
            Blob blob = Blob.find(shown.rgb(), WIDTH, hues.get(k));
            if (blob != null && !blob.cut()) {
              out.get(k).add(new Seen(t, blob, shown.sight()));
            }
          }
        });
    return out;
  }
}
