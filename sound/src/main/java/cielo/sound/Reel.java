package cielo.sound;

import cielo.scene.take.Act;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import cielo.sound.dsp.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * The film as stretches of acts: where act time lies in film time. Neighbouring shots that follow
 * one act without a jump in time are one stretch: a cut between them changes the ears, not the
 * sounds.
 */
public record Reel(List<Stretch> stretches, int samples) {

  /**
   * @param index of the act in the take
   * @param actFrom act time at film time {@code from}
   * @param speed act seconds a film second (0.25 = slow motion)
   */
  public record Stretch(Act act, int index, double from, double to, double actFrom, double speed) {
    public double actTo() {
      return actFrom + (to - from) * speed;
    }

    public double actTime(double film) {
      return actFrom + (film - from) * speed;
    }

    public double filmTime(double actTime) {
      return from + (actTime - actFrom) / speed;
    }

    /** Whether an event of the act is on screen. */
    public boolean shows(double actTime) {
      return actTime >= actFrom - 1e-9 && actTime < actTo();
    }

    /** Film sample of an act time. */
    public int sample(double actTime) {
      return Rate.samples(filmTime(actTime));
    }

    /** Pitch and pace of its sounds: slow motion is at most an octave down, haste is not heard. */
    public double pitch() {
      return Math.clamp(speed, 0.5, 1.0);
    }
  }

  public static Reel of(Take take) {
    List<Stretch> out = new ArrayList<>();
    for (Shot s : take.shots()) {
      double speed = Math.max(0.02, s.camera().speed());
      Stretch next =
          new Stretch(take.acts().get(s.act()), s.act(), s.from(), s.to(), s.actFrom(), speed);
      Stretch last = out.isEmpty() ? null : out.getLast();
      boolean goesOn =
          last != null
              && last.index() == s.act()
              && last.speed() == speed
              && Math.abs(last.actTo() - s.actFrom()) < 0.02;
      if (last != null && goesOn) {
        out.removeLast();
        out.add(
            new Stretch(
                last.act(), last.index(), last.from(), s.to(), last.actFrom(), last.speed()));
      } else {
        out.add(next);
      }
    }
    return new Reel(List.copyOf(out), Rate.samples(take.seconds()));
  }
}
