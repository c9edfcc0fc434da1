package cielo.director.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that was read from a prompt. Things are numbered by the order in which they appear. */
public final class Facts {
  /** What happens in one shot, deeds in the order of happening. */
  public static final class ShotFacts {
    public final Settings settings = new Settings();
    public final List<Deed> deeds = new ArrayList<>();
    public final List<Speech> lines = new ArrayList<>();
    public final List<Thing> seen = new ArrayList<>();

    /** Where in the prompt a thing is spoken of. */
    public final SortedMap<Integer, Thing> mentions = new TreeMap<>();

    public final double seconds;

    ShotFacts(double seconds) {
      this.seconds = seconds;
    }
  }

  public final Script script;
  public final List<Thing> things = new ArrayList<>();
  public final List<Beside> placements = new ArrayList<>();
  public final List<ShotFacts> shots = new ArrayList<>();
  public final Coverage coverage;

  Facts(Script script) {
    this.script = script;
    this.coverage = new Coverage(script.prompt());
  }
}
