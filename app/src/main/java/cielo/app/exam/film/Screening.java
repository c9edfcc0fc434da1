package cielo.app.exam.film;

import cielo.app.Studio;
import cielo.app.exam.Filming;
import cielo.props.library.Library;
import cielo.scene.camera.ViewTrack;
import cielo.scene.take.Take;
import cielo.stage.camera.CameraSolver;

/**
 * One finished film to look at: what was understood, the take and its camera.
 *
 * @param aspect width / height
 */
public record Screening(
    String prompt, Filming film, ViewTrack views, Library library, double aspect) {
  private static final double WIDE = 16 / 9.0;

  /** Shoots a prompt at 16:9. */
  public static Screening of(Studio studio, Library library, String prompt, long seed) {
    return of(studio, library, prompt, Filming.SECONDS, WIDE, seed);
  }

  public static Screening of(
      Studio studio, Library library, String prompt, double seconds, double aspect, long seed) {
    Filming film = Filming.of(studio.plan(prompt), library, seconds, seed);
    ViewTrack views = CameraSolver.solve(film.take(), library, aspect);
    return new Screening(prompt, film, views, library, aspect);
  }

  Take take() {
    return film.take();
  }
}
