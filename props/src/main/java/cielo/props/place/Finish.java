package cielo.props.place;

import cielo.props.library.Materials;
import cielo.props.surface.Surfaces;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import java.util.Map;

/** What sets are built of: the looks of {@code surface} joined to matter and sound. */
final class Finish {
  /** Matter of a pattern where it is not the material of the same name. */
  private static final Map<String, String> MATTER =
      Map.ofEntries(
          Map.entry("planks", "wood_hard"),
          Map.entry("boards", "wood_hard"),
          Map.entry("parquet", "wood_hard"),
          Map.entry("deck", "wood_soft"),
          Map.entry("wood", "wood_hard"),
          Map.entry("plywood", "wood_soft"),
          Map.entry("crate", "wood_soft"),
          Map.entry("bark", "bark"),
          Map.entry("brick", "brick"),
          Map.entry("brick_painted", "brick"),
          Map.entry("block", "concrete"),
          Map.entry("stonewall", "stone"),
          Map.entry("rock", "stone"),
          Map.entry("granite", "stone"),
          Map.entry("terrazzo", "stone"),
          Map.entry("cobble", "stone"),
          Map.entry("slate", "stone"),
          Map.entry("wall", "plaster"),
          Map.entry("plaster", "plaster"),
          Map.entry("ceiling", "plaster"),
          Map.entry("stain", "plaster"),
          Map.entry("tiles", "ceramic"),
          Map.entry("subway", "ceramic"),
          Map.entry("mosaic", "ceramic"),
          Map.entry("terracotta", "terracotta"),
          Map.entry("rooftiles", "terracotta"),
          Map.entry("marble", "marble"),
          Map.entry("concrete", "concrete"),
          Map.entry("asphalt", "asphalt"),
          Map.entry("paving", "concrete"),
          Map.entry("pavers", "concrete"),
          Map.entry("gravel", "sand"),
          Map.entry("sand", "sand"),
          Map.entry("dune", "sand"),
          Map.entry("clay", "soil"),
          Map.entry("soil", "soil"),
          Map.entry("regolith", "sand"),
          Map.entry("grass", "grass"),
          Map.entry("meadow", "grass"),
          Map.entry("turf", "grass"),
          Map.entry("moss", "grass"),
          Map.entry("litter", "soil"),
          Map.entry("needles", "soil"),
          Map.entry("hedge", "leaf"),
          Map.entry("leaves", "leaf"),
          Map.entry("leaf", "leaf"),
          Map.entry("snow", "snow"),
          Map.entry("ice", "ice"),
          Map.entry("rink", "ice"),
          Map.entry("carpet", "carpet"),
          Map.entry("rug", "carpet"),
          Map.entry("felt", "felt"),
          Map.entry("leather", "leather"),
          Map.entry("velvet", "velvet"),
          Map.entry("fabric", "fabric"),
          Map.entry("linen", "fabric"),
          Map.entry("stripes", "fabric"),
          Map.entry("checks", "fabric"),
          Map.entry("linoleum", "plastic_hard"),
          Map.entry("rubber", "rubber"),
          Map.entry("brushed", "steel"),
          Map.entry("steel", "steel"),
          Map.entry("treadplate", "steel"),
          Map.entry("corrugated", "steel"),
          Map.entry("rust", "rust"),
          Map.entry("painted", "painted_metal"),
          Map.entry("cork", "cork"),
          Map.entry("cardboard", "cardboard"),
          Map.entry("bookspines", "paper"),
          Map.entry("painting", "paper"),
          Map.entry("poster", "paper"));

  private Finish() {}

  /** A pattern in its own colours. */
  static Material of(String pattern) {
    return on(pattern, Surfaces.look(pattern));
  }

  /** A pattern in another colour (sRGB). */
  static Material of(String pattern, int srgb) {
    return of(pattern, Rgb.srgb(srgb));
  }

  static Material of(String pattern, Rgb base) {
    Look look = Surfaces.look(pattern, base);
    Pattern p = look.pattern();
    Look own = Surfaces.look(pattern);
    double k = base.luminance() / Math.max(0.01, own.base().luminance());
    Rgb second = own.pattern().second().times(Math.min(2.5, k)).mix(base.times(0.5), 0.4);
    return on(
        pattern,
        look.withPattern(
            new Pattern(p.name(), p.scaleM(), second, p.contrast(), p.bump(), p.wear(), p.seed())));
  }

  /** The same with both colours given. */
  static Material of(String pattern, int base, int second) {
    Look look = Surfaces.look(pattern, Rgb.srgb(base));
    return on(pattern, withSecond(look, Rgb.srgb(second)));
  }

  private static Look withSecond(Look look, Rgb second) {
    Pattern p = look.pattern();
    return look.withPattern(
        new Pattern(p.name(), p.scaleM(), second, p.contrast(), p.bump(), p.wear(), p.seed()));
  }

  private static Material on(String pattern, Look look) {
    Look metal =
        pattern.equals("brushed") || pattern.equals("steel") || pattern.equals("treadplate")
            ? new Look(
                look.base(),
                look.roughness(),
                1,
                0.04,
                0,
                0,
                Rgb.BLACK,
                false,
                look.pattern(),
                null)
            : look;
    return Materials.named(MATTER.getOrDefault(pattern, "stone")).withLook(metal);
  }

  /** No pattern: the table's material in a colour (sRGB). */
  static Material plain(String material, int srgb, double roughness) {
    return Materials.named(material).withLook(Look.plain(Rgb.srgb(srgb), roughness));
  }

  static Material metal(int srgb, double roughness) {
    return Materials.named("steel").withLook(Look.metal(Rgb.srgb(srgb), roughness));
  }

  /** Paint: a clear coat over a colour. */
  static Material lacquer(int srgb, double roughness) {
    Look look = Look.plain(Rgb.srgb(srgb), roughness);
    return Materials.named("wood_painted")
        .withLook(
            new Look(look.base(), roughness, 0, 0.055, 0, 0, Rgb.BLACK, false, Pattern.NONE, null));
  }

  /** A light surface. */
  static Material glow(Rgb radiance) {
    return Materials.named("glass").withLook(Look.glowing(radiance));
  }

  static Material glass(int srgb) {
    return Materials.named("glass").withLook(Look.glass(Rgb.srgb(srgb)));
  }

  /** A window seen from the bright side: dark, mirror-like, opaque. */
  static Material pane() {
    return Materials.named("glass")
        .withLook(
            new Look(
                new Rgb(0.012, 0.016, 0.019),
                0.05,
                0,
                0.07,
                0,
                0,
                Rgb.BLACK,
                false,
                Pattern.NONE,
                null));
  }

  /** Leaves and blades: thin, seen from both sides, lit through. */
  static Material leaf(int srgb, double through) {
    return Materials.named("leaf")
        .withLook(Look.plain(Rgb.srgb(srgb), 0.75).withTranslucency(through).bothSides());
  }

  static Material worn(Material m, double wear) {
    Pattern p = m.look().pattern();
    return m.withLook(
        m.look()
            .withPattern(
                new Pattern(
                    p.name(), p.scaleM(), p.second(), p.contrast(), p.bump(), wear, p.seed())));
  }

  static Material seeded(Material m, long seed) {
    Pattern p = m.look().pattern();
    return m.withLook(
        m.look()
            .withPattern(
                new Pattern(
                    p.name(), p.scaleM(), p.second(), p.contrast(), p.bump(), p.wear(), seed)));
  }

  static Material rough(Material m, double roughness) {
    return m.withLook(m.look().withRoughness(roughness));
  }

  static Material bothSides(Material m) {
    return m.withLook(m.look().bothSides());
  }

  /** Gloss of varnish or wet paint on anything. */
  static Material coated(Material m, double roughness, double f0) {
    Look l = m.look();
    return m.withLook(
        new Look(
            l.base(),
            roughness,
            l.metallic(),
            f0,
            l.clarity(),
            l.translucency(),
            l.emission(),
            l.twoSided(),
            l.pattern(),
            l.image()));
  }
}
