package cielo.sound.ambience;

import cielo.scene.place.Acoustics;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.take.Happening;
import cielo.sound.Reel;
import cielo.sound.Things;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Sine;
import cielo.sound.mix.Stereo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The beds of a film: one unbroken bed a place and name, cross-faded where the place changes. Cuts
 * within a place change nothing.
 */
public final class Ambience {
  private static final double CROSS_S = 0.4;

  private Ambience() {}

  /** Adds all beds to {@code out}; names nobody knows go to {@code notes}. */
  public static void add(Reel reel, Things things, long seed, Stereo out, List<String> notes) {
    Map<Scenery, List<Reel.Stretch>> places = new LinkedHashMap<>();
    for (Reel.Stretch s : reel.stretches()) {
      places.computeIfAbsent(s.act().scenery(), k -> new ArrayList<>()).add(s);
    }
    for (var place : places.entrySet()) {
      Scenery scenery = place.getKey();
      List<Reel.Stretch> when = place.getValue();
      double from = Math.max(0, when.getFirst().from() - CROSS_S);
      double to = Math.min((double) reel.samples() / Rate.HZ, when.getLast().to() + CROSS_S);
      Stereo all = Stereo.seconds(to - from);
      for (Acoustics.Bed bed : beds(things.place(scenery), scenery, when)) {
        Noise noise = Noise.of(seed, "bed", scenery.set(), scenery.variant(), bed.name());
        Beds.make(bed.name(), bed.gainDb(), scenery, to - from, noise)
            .ifPresentOrElse(
                b -> all.add(b, 0, 1),
                () -> notes.add("The ambience \"" + bed.name() + "\" is not known; left out."));
      }
      if (places.size() > 1) {
        gate(all, from, when, (double) reel.samples() / Rate.HZ);
      }
      out.add(all, Rate.samples(from), 1);
    }
  }

  /** The set's own beds, the weather's where the set forgot it, and what the film asks to hear. */
  private static List<Acoustics.Bed> beds(Place place, Scenery scenery, List<Reel.Stretch> when) {
    List<Acoustics.Bed> out = new ArrayList<>(place.acoustics().beds());
    Weather.Kind kind = scenery.weather().kind();
    boolean wet = kind == Weather.Kind.RAIN || kind == Weather.Kind.STORM;
    boolean inside = place.acoustics().t60S() > 0;
    if (wet && out.stream().noneMatch(b -> b.name().startsWith("rain"))) {
      out.add(new Acoustics.Bed(inside ? "rain_window" : "rain_street", inside ? -6 : 0));
    }
    if (kind == Weather.Kind.STORM && out.stream().noneMatch(b -> b.name().equals("thunder"))) {
      out.add(new Acoustics.Bed("thunder", inside ? -8 : 0));
    }
    for (Reel.Stretch s : when) {
      for (Happening h : s.act().happenings()) {
        if (h.kind() == Happening.Kind.SOUND && h.entity() < 0) {
          Beds.find(h.name())
              .filter(n -> out.stream().noneMatch(b -> b.name().startsWith(n)))
              .ifPresent(n -> out.add(new Acoustics.Bed(n, 4)));
        }
      }
    }
    return out;
  }

  /** Open while one of the stretches is on screen, equal-power ramps across the cuts. */
  private static void gate(Stereo x, double from, List<Reel.Stretch> when, double end) {
    int n = x.samples();
    for (int i = 0; i < n; i++) {
      double t = from + (double) i / Rate.HZ;
      double open = 0;
      for (Reel.Stretch s : when) {
        double in = s.from() <= 0 ? 1 : 0.5 + (t - s.from()) / CROSS_S;
        double out = s.to() >= end - 1e-9 ? 1 : 0.5 + (s.to() - t) / CROSS_S;
        open = Math.max(open, Math.clamp(Math.min(in, out), 0.0, 1.0));
      }
      float g = Sine.of(open / 4);
      x.left()[i] *= g;
      x.right()[i] *= g;
    }
  }
}
