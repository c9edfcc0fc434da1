package cielo.app.exam.sound;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Row;
import cielo.app.exam.film.Screening;
import cielo.media.clip.Stem;
import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.sound.Mix;
import cielo.sound.Sound;
import cielo.sound.check.Onset;
import cielo.sound.check.Onsets;
import cielo.sound.check.Synchrony;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Share of clear blows with an onset within 20 ms in the decoded file; the same with the blows
 * shifted by 150 ms, which must fail; and onsets with nothing in the picture to cause them.
 */
public final class ContactSound implements Row {
  private static final long SEED = 48_000;
  private static final double NEAR = 0.02;
  private static final double SHIFT = 0.15;

  /** Thing and set: rooms whose beds do not tick or chirp; blows, not beds, are on trial. */
  private static final String[] DEEDS = {
    "The %s falls to the floor %s.",
    "The %s bounces on the floor %s.",
    "The %s is thrown and hits a crate %s.",
    "The %s falls and hits a wooden block %s."
  };

  private static final String[] THINGS = {
    "rubber ball",
    "basketball",
    "wooden block",
    "tennis ball",
    "brick",
    "bowling ball",
    "golf ball",
    "steel ball",
    "apple",
    "bowling pin"
  };
  private static final String[] SETS = {"in a gym", "in a studio", "in a warehouse"};

  /** Strength from which an onset is plain; below, reflections of a hall count as onsets too. */
  private static final double PLAIN = 2;

  private static final double ECHO = 0.08; // s

  private static final int BATCH = 12;

  private final Path assets;

  public ContactSound(Path assets) {
    this.assets = assets;
  }

  @Override
  public String name() {
    return "contact_sound";
  }

  /** Counts of one film. */
  private record Heard(
      String prompt,
      int blows,
      int inTime,
      int shifted,
      int onsets,
      int causeless,
      String broken) {}

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    List<Heard> all =
        Crew.each(
            IntStream.range(0, quick ? 12 : 60).boxed().toList(),
            BATCH,
            assets,
            (i, library) -> hear(studio, library, i));
    int blows = all.stream().mapToInt(Heard::blows).sum();
    int onsets = all.stream().mapToInt(Heard::onsets).sum();
    double inTime = all.stream().mapToInt(Heard::inTime).sum();
    double shifted = all.stream().mapToInt(Heard::shifted).sum();
    double causeless = all.stream().mapToInt(Heard::causeless).sum();
    String poor =
        all.stream()
            .filter(h -> h.inTime() < h.blows() || !h.broken().isEmpty())
            .map(ContactSound::said)
            .collect(Collectors.joining("; "));
    return List.of(
        Figure.atLeast(0.95, "contact_sound_within_20ms", inTime / blows, blows).withNote(poor),
        Figure.atMost(0.3, "contact_sound_shifted_150ms", shifted / blows, blows),
        Figure.atMost(0.05, "onsets_without_contact", causeless / onsets, onsets)
            .withNote(
                all.stream()
                    .filter(h -> h.causeless() > 0)
                    .map(h -> h.causeless() + " in \"" + h.prompt() + "\"")
                    .collect(Collectors.joining("; "))));
  }

  private static String said(Heard h) {
    return String.format(
            Locale.ROOT, "\"%s\" %d of %d %s", h.prompt(), h.inTime(), h.blows(), h.broken())
        .strip();
  }

  private static String prompt(int i) {
    Dice d = Dice.of(SEED, i);
    String thing = THINGS[(i / DEEDS.length + i) % THINGS.length];
    return String.format(Locale.ROOT, DEEDS[i % DEEDS.length], thing, SETS[d.below(SETS.length)]);
  }

  private static Heard hear(Studio studio, Library library, int i) {
    String prompt = prompt(i);
    try {
      Screening s = Screening.of(studio, library, prompt, Dice.of(SEED, "film", i).bits() >>> 1);
      Blows blows = Blows.of(s.film().take());
      Mix mix = Sound.mix(s.film().take(), library, s.views());
      Stem decoded = Decoded.of(mix, s.film().take().seconds());
      List<Onset> onsets = plain(Onsets.of(decoded.left(), decoded.right()));
      List<Double> late = blows.clear().stream().map(t -> t + SHIFT).toList();
      int causeless =
          (int) onsets.stream().filter(o -> !near(o.timeS(), blows.any(), 1.5 * NEAR)).count();
      return new Heard(
          prompt,
          blows.clear().size(),
          Synchrony.of(blows.clear(), onsets, NEAR).heard(),
          Synchrony.of(late, onsets, NEAR).heard(),
          onsets.size(),
          causeless,
          "");
    } catch (RuntimeException e) {
      return new Heard(prompt, 0, 0, 0, 0, 0, e.toString());
    }
  }

  /** Without what is barely an onset, and without the echoes of much stronger ones. */
  private static List<Onset> plain(List<Onset> all) {
    return all.stream()
        .filter(o -> o.strength() >= PLAIN)
        .filter(o ->
            all.stream()
                .noneMatch(b ->
                    b.timeS() < o.timeS()
                        && o.timeS() - b.timeS() < ECHO
                        && b.strength() > 3 * o.strength()))
        .toList();
  }

  private static boolean near(double t, List<Double> times, double tolerance) {
    return times.stream().anyMatch(x -> Math.abs(x - t) <= tolerance);
  }
}
