package cielo.props.place;

import cielo.scene.place.Acoustics;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import java.util.ArrayList;
import java.util.List;

/** Acoustics of sets: room, reverberation, beds by weather and hour. */
final class Ambience {
  private Ambience() {}

  static Acoustics.Bed bed(String name, double gainDb) {
    return new Acoustics.Bed(name, gainDb);
  }

  /** Outdoors: the place's own beds, then wind, rain and thunder of the weather. */
  static Acoustics open(Scenery s, double t60S, boolean leaves, Acoustics.Bed... beds) {
    List<Acoustics.Bed> all = new ArrayList<>(List.of(beds));
    Weather.Kind kind = s.weather().kind();
    if (s.weather().windMs() > 3 || kind == Weather.Kind.STORM) {
      all.add(bed("wind", 0));
    }
    if (Daylight.wet(s)) {
      all.add(bed(leaves ? "rain_leaves" : "rain_street", kind == Weather.Kind.STORM ? 4 : 0));
    }
    if (kind == Weather.Kind.STORM) {
      all.add(bed("thunder", 0));
    }
    return new Acoustics(new double[] {0, 0, 0}, t60S, List.copyOf(all));
  }

  /** A room of those sizes; rain is heard on its windows. */
  static Acoustics room(
      Scenery s, double w, double h, double d, double t60S, Acoustics.Bed... beds) {
    List<Acoustics.Bed> all = new ArrayList<>(List.of(beds));
    if (Daylight.wet(s)) {
      all.add(bed("rain_window", 0));
      if (s.weather().kind() == Weather.Kind.STORM) {
        all.add(bed("thunder", -8));
      }
    }
    return new Acoustics(new double[] {w, h, d}, t60S, List.copyOf(all));
  }
}
