package cielo.props.library;

import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Matter;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.material.Ring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of materials: how they look, move and ring. One row of materials.tsv each. */
public final class Materials {
  private static final Map<String, Material> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, Material> BY_WORD = new LinkedHashMap<>();

  /** Size of one tile of the patterns the table uses, metres (as in the surface module). */
  private static final Map<String, Double> TILE_M =
      Map.ofEntries(
          Map.entry("wood", .8),
          Map.entry("bark", 1.0),
          Map.entry("brushed", .3),
          Map.entry("painted", 1.0),
          Map.entry("rust", 1.0),
          Map.entry("rock", 3.0),
          Map.entry("marble", 2.0),
          Map.entry("concrete", 2.0),
          Map.entry("brick", 1.28),
          Map.entry("plaster", 3.0),
          Map.entry("asphalt", 2.0),
          Map.entry("snow", 3.0),
          Map.entry("rubber", .12),
          Map.entry("foam", .1),
          Map.entry("cork", .4),
          Map.entry("felt", .4),
          Map.entry("leather", .4),
          Map.entry("fabric", .16),
          Map.entry("linen", .2),
          Map.entry("knit", .16),
          Map.entry("velvet", .5),
          Map.entry("towel", .2),
          Map.entry("carpet", .5),
          Map.entry("wicker", .16),
          Map.entry("rope", .05),
          Map.entry("cardboard", .6),
          Map.entry("paper", .4),
          Map.entry("wax", .3),
          Map.entry("soil", 2.0),
          Map.entry("grass", 3.0),
          Map.entry("sand", 1.5));

  /** Materials whose surfaces are thin sheets, seen from both sides. */
  private static final Set<String> SHEETS = Set.of("leaf", "fabric", "cotton", "silk", "paper");

  static {
    Map<String, Ring> rings = new LinkedHashMap<>();
    for (String[] r : Table.rows("rings.tsv")) {
      rings.put(
          r[0],
          new Ring(
              n(r[1]), n(r[2]), n(r[3]), n(r[4]), n(r[5]), n(r[6]), n(r[7]), n(r[8]), n(r[9]), 0));
    }
    for (String[] r : Table.rows("materials.tsv")) {
      Ring ring = rings.get(r[16]);
      if (ring == null) {
        throw new PropsException("material " + r[0] + " names the unknown ring \"" + r[16] + "\"");
      }
      Material m = new Material(r[0], look(r), matter(r), grained(ring, n(r[17])));
      BY_NAME.put(r[0], m);
      BY_WORD.putIfAbsent(r[0].replace('_', ' '), m);
      for (String word : r[1].split(",")) {
        BY_WORD.putIfAbsent(word, m);
      }
    }
  }

  private Materials() {}

  /** The material of that name; throws PropsException if there is none. */
  public static Material named(String name) {
    Material m = BY_NAME.get(name);
    if (m == null) {
      throw new PropsException(
          "no material is named \""
              + name
              + "\"; use one of "
              + String.join(", ", BY_NAME.keySet()));
    }
    return m;
  }

  /** The material a word of everyday language means ("wooden", "glassy"), if any. */
  public static Optional<Material> find(String word) {
    String w = word.toLowerCase(Locale.ROOT).strip().replace('_', ' ').replace('-', ' ');
    Material m = BY_WORD.get(w);
    if (m == null && w.startsWith("made of ")) {
      m = BY_WORD.get(w.substring(8));
    }
    if (m == null && w.indexOf(' ') > 0) {
      m = BY_WORD.get(w.substring(w.lastIndexOf(' ') + 1));
    }
    return Optional.ofNullable(m);
  }

  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  private static Look look(String[] r) {
    Rgb base = Rgb.srgb(Integer.parseInt(r[2], 16));
    boolean light = r[0].equals("light");
    boolean bothSides = n(r[6]) > .3 || SHEETS.contains(r[0]);
    Look look =
        new Look(
            base,
            n(r[3]),
            n(r[4]),
            n(r[5]),
            n(r[6]),
            n(r[7]),
            light ? new Rgb(4, 3.8, 3.4) : Rgb.BLACK,
            bothSides,
            pattern(r, base),
            null);
    return Grade.look(look);
  }

  private static Pattern pattern(String[] r, Rgb base) {
    if (r[8].equals("none")) {
      return Pattern.NONE;
    }
    Double tile = TILE_M.get(r[8]);
    if (tile == null) {
      throw new PropsException("material " + r[0] + ": pattern \"" + r[8] + "\" has no tile size");
    }
    Rgb second = r[9].equals("-") ? base.times(.55) : Rgb.srgb(Integer.parseInt(r[9], 16));
    return new Pattern(r[8], tile, second, 1, n(r[10]), .2, 0);
  }

  private static Matter matter(String[] r) {
    double breaks = r[15].equals("-") ? Double.POSITIVE_INFINITY : n(r[15]);
    return new Matter(n(r[11]), n(r[12]), n(r[13]), n(r[14]), breaks);
  }

  private static Ring grained(Ring r, double grain) {
    return new Ring(
        r.barSpeedMs(),
        r.contactGPa(),
        r.eta(),
        r.decay0(),
        r.efficiency(),
        r.noiseShare(),
        r.noiseHz(),
        r.noiseT60S(),
        r.click(),
        grain);
  }

  private static double n(String s) {
    return Double.parseDouble(s);
  }
}
