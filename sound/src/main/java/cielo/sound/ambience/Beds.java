package cielo.sound.ambience;

import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.sound.dsp.Noise;
import cielo.sound.mix.Stereo;
import cielo.sound.texture.Crowd;
import cielo.sound.texture.Fire;
import cielo.sound.texture.Levels;
import cielo.sound.texture.Thunder;
import java.util.List;
import java.util.Optional;

/**
 * The closed list of ambience beds: names, recipe, loudness in the finished mix before its gain.
 */
public final class Beds {
  private Beds() {}

  /** A bed ready to make. */
  private record Recipe(Bed bed, double lufs) {}

  /** Names that {@link #make} knows. */
  public static List<String> names() {
    return List.of(
        "room_tone",
        "air_con",
        "hall",
        "fridge",
        "clock",
        "wind",
        "leaves",
        "birds",
        "crickets",
        "frogs",
        "sea",
        "gulls",
        "stream",
        "fountain",
        "waterfall",
        "underwater",
        "rain_street",
        "rain_leaves",
        "rain_window",
        "rain_tin",
        "rain_water",
        "thunder",
        "fire",
        "traffic_day",
        "traffic_night",
        "ship",
        "applause",
        "applause_small",
        "silence");
  }

  /**
   * The bed of that name for a set, at its level plus {@code gainDb}; empty if the name is unknown.
   * Silence is a bed too.
   */
  public static Optional<Stereo> make(
      String name, double gainDb, Scenery scenery, double seconds, Noise noise) {
    Recipe r = recipe(name, scenery);
    if (r == null) {
      return Optional.empty();
    }
    return Optional.of(Levels.to(r.bed.make(seconds, noise), r.lufs + gainDb));
  }

  /** The bed that a word for a sound means ("rain", "waves", "birdsong"), if any. */
  public static Optional<String> find(String word) {
    return Optional.ofNullable(
        switch (word.toLowerCase(java.util.Locale.ROOT)) {
          case "rain", "rainfall" -> "rain";
          case "thunder", "storm" -> "thunder";
          case "wind", "breeze" -> "wind";
          case "leaves", "rustling", "rustle" -> "leaves";
          case "wave", "waves", "surf", "sea", "ocean" -> "sea";
          case "seagull", "seagulls", "gull", "gulls" -> "gulls";
          case "bird", "birds", "birdsong", "chirping", "chirp" -> "birds";
          case "cricket", "crickets", "night" -> "crickets";
          case "frog", "frogs" -> "frogs";
          case "traffic", "city", "cars" -> "traffic";
          case "applause", "cheering", "crowd", "clapping" -> "applause";
          case "stream", "brook", "water" -> "stream";
          case "waterfall", "river" -> "waterfall";
          case "fountain" -> "fountain";
          case "fire", "crackle", "campfire" -> "fire";
          case "ticking", "clock", "tick" -> "clock";
          case "hum" -> "fridge";
          default -> null;
        });
  }

  private static @org.jspecify.annotations.Nullable Recipe recipe(String name, Scenery s) {
    Weather w = s.weather();
    double wind = Math.clamp(w.windMs(), 0.8, 25.0);
    double windDb = -44 + 22 * StrictMath.log10(wind / 3);
    double mm = w.kind() == Weather.Kind.STORM ? 35 : 10;
    return switch (name) {
      case "room_tone", "room" -> new Recipe(Machines::roomTone, -52);
      case "air_con", "hvac", "office", "vent" -> new Recipe(Machines::airCon, -46);
      case "hall", "hall_tone", "gym" -> new Recipe(Machines::hall, -48);
      case "fridge", "fridge_hum" -> new Recipe(Machines::fridge, -48);
      case "clock" -> new Recipe(Machines::clock, -50);
      case "ship", "machine", "engine_room" -> new Recipe(Machines::ship, -44);
      case "wind" -> new Recipe(new Wind(wind, 0.15, 1), windDb);
      case "soft_wind" -> new Recipe(new Wind(2.5, 0.1, 1), -47);
      case "strong_wind" -> new Recipe(new Wind(Math.max(12, wind), 0.1, 1), -32);
      case "leaves" -> new Recipe(new Wind(Math.max(2.5, wind), 1, 0.25), windDb - 2);
      case "birds", "forest", "birdsong" -> new Recipe(Creatures::birds, -42);
      case "crickets", "night" -> new Recipe(Creatures::crickets, -44);
      case "frogs", "pond" -> new Recipe(Creatures::frogs, -44);
      case "sea", "surf", "waves", "ocean" -> new Recipe(new Sea(1), -30);
      case "gulls", "seagulls" -> new Recipe(Creatures::gulls, -44);
      case "stream", "brook", "water" -> new Recipe(new Stream(0.4), -38);
      case "fountain" -> new Recipe(new Stream(1.2), -36);
      case "waterfall", "river" -> new Recipe(new Stream(4), -30);
      case "underwater", "pool_underwater" -> new Recipe(Machines::underwater, -36);
      case "rain_street", "rain" -> new Recipe(new Rain(mm, Rain.On.STREET), rainLufs(mm));
      case "rain_leaves" -> new Recipe(new Rain(mm, Rain.On.LEAVES), rainLufs(mm));
      case "rain_window", "rain_indoor" ->
          new Recipe(new Rain(mm, Rain.On.WINDOW), rainLufs(mm) - 6);
      case "rain_tin", "rain_roof" -> new Recipe(new Rain(mm, Rain.On.TIN), rainLufs(mm) + 3);
      case "rain_water" -> new Recipe(new Rain(mm, Rain.On.WATER), rainLufs(mm));
      case "thunder" -> new Recipe(new Thunder()::make, -28);
      case "fire", "fireplace", "campfire" -> new Recipe(new Fire(1)::make, -34);
      case "traffic", "traffic_day", "city", "city_day", "street" ->
          s.hour() >= 21 || s.hour() < 6 && name.equals("traffic")
              ? new Recipe(new Traffic(true), -42)
              : new Recipe(new Traffic(false), -34);
      case "traffic_night", "city_night", "distant_cars" -> new Recipe(new Traffic(true), -42);
      case "applause" -> new Recipe(new Crowd(300)::make, -24);
      case "applause_small" -> new Recipe(new Crowd(14)::make, -30);
      case "silence", "none", "space", "" -> new Recipe((t, n) -> Stereo.seconds(t), -70);
      default -> null;
    };
  }

  private static double rainLufs(double mmHour) {
    return -46 + 11 * StrictMath.log10(mmHour);
  }
}
