package cielo.app.exam;

import cielo.app.Studio;
import cielo.props.library.Library;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Take;
import cielo.stage.Shoot;

/** Shoots a prompt to the end of its rehearsals, without drawing a frame. */
public record Filming(Screenplay play, Take take) {
  /** Length of the exam's films, seconds: what a user gets without asking. */
  public static final double SECONDS = 4;

  public static Filming of(Studio studio, String prompt, long seed) {
    return of(studio, prompt, SECONDS, seed);
  }

  public static Filming of(Studio studio, String prompt, double seconds, long seed) {
    return of(studio.plan(prompt), studio.library(), seconds, seed);
  }

  public static Filming of(Screenplay play, Library library, double seconds, long seed) {
    Shoot shoot = new Shoot(play, library, seconds, seed);
    boolean complete;
    do {
      complete = shoot.step();
    } while (!complete);
    return new Filming(play, shoot.take());
  }
}
