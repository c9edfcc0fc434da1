package cielo.app.exam.film;

import cielo.app.Studio;
import cielo.app.exam.Filming;
import cielo.props.library.Library;
import cielo.scene.camera.ViewTrack;
import cielo.scene.take.Take;
import cielo.stage.camera.CameraSolver;

/** One finished film to look at: what was understood, the take and its camera. */
public record Screening(String prompt, Filming film, ViewTrack views, Library library) {
  static final double ASPECT = 16 / 9.0;

  /** Shoots a prompt. */
  public static Screening of(Studio studio, String prompt, long seed) {
    Filming film = Filming.of(studio, prompt, seed);
    return new Screening(
        prompt, film, CameraSolver.solve(film.take(), studio.library(), ASPECT), studio.library());
  }

  Take take() {
    return film.take();
  }
}
