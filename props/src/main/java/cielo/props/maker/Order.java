package cielo.props.maker;

import cielo.props.library.Colors;
import cielo.props.library.Grade;
import cielo.props.library.Materials;
import cielo.scene.Dice;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Asset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a maker is asked for: the asset's parameters, read. Known keys: color, material, size, text,
 * count, finish and what single makers name. Unknown words leave the usual choice.
 */
public final class Order {
  private static final Map<String, Double> SIZES =
      Map.ofEntries(
          Map.entry("microscopic", .2), Map.entry("miniature", .3), Map.entry("tiny", .45),
          Map.entry("mini", .5), Map.entry("little", .7), Map.entry("small", .7),
          Map.entry("short", .8), Map.entry("compact", .85), Map.entry("medium", 1.0),
          Map.entry("normal", 1.0), Map.entry("average", 1.0), Map.entry("large", 1.35),
          Map.entry("big", 1.35), Map.entry("tall", 1.25), Map.entry("long", 1.25),
          Map.entry("wide", 1.2), Map.entry("oversized", 1.6), Map.entry("huge", 1.9),
          Map.entry("enormous", 2.4), Map.entry("massive", 2.2), Map.entry("gigantic", 2.8),
          Map.entry("giant", 2.6), Map.entry("colossal", 3.5), Map.entry("towering", 1.8));

  private final Asset asset;
  private final int detail;
  private @Nullable Material usual;

  public Order(Asset asset, int detail) {
    this.asset = asset;
    this.detail = detail;
  }

  public Asset asset() {
    return asset;
  }

  /** Level of detail asked for, 0 = finest. */
  public int detail() {
    return detail;
  }

  Order at(int level) {
    return new Order(asset, level);
  }

  /** The word given for a key, lower case. */
  public Optional<String> word(String key) {
    return Optional.ofNullable(asset.parameters().get(key))
        .map(w -> w.toLowerCase(Locale.ROOT).strip())
        .filter(w -> !w.isEmpty());
  }

  /** Whether the words of {@code finish}, {@code style} or {@code attributes} hold one of these. */
  public boolean has(String... words) {
    String all = " " + word("finish").orElse("") + " " + word("style").orElse("") + " " + word("attributes").orElse("").replace(',', ' ') + " ";
    for (String w : words) {
      if (all.contains(" " + w + " ")) {
        return true;
      }
    }
    return false;
  }

  public double number(String key, double usual) {
    try {
      return word(key).map(Double::parseDouble).orElse(usual);
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  /** Words to be written on it. */
  public String text(String usual) {
    return Optional.ofNullable(asset.parameters().get("text")).filter(t -> !t.isBlank()).orElse(usual);
  }

  public Optional<Rgb> colour() {
    return word("color").or(() -> word("colour")).flatMap(Colors::find);
  }

  public Rgb colour(int usualSrgb) {
    return colour().orElseGet(() -> Grade.albedo(Rgb.srgb(usualSrgb)));
  }

  public Optional<Material> material() {
    return word("material").flatMap(Materials::find);
  }

  /** How many times larger than usual, from a word or a plain number. */
  public double factor() {
    Optional<String> size = word("size");
    if (size.isEmpty()) {
      return 1;
    }
    Double known = SIZES.get(size.get());
    return known != null ? known : Math.clamp(number("size", 1), .01, 100);
  }

  /** A stream of chance for one purpose, the same at every level of detail. */
  public Dice dice(Object... purpose) {
    return Dice.of(asset.seed(), asset.id(), String.join(" ", java.util.Arrays.stream(purpose).map(Object::toString).toList()));
  }

  /** The surface a colour or material word is meant for. */
  public Material main(Material usual) {
    if (this.usual == null) {
      this.usual = usual;
    }
    Material m = material().orElse(usual);
    Optional<Rgb> c = colour();
    return finished(c.isPresent() ? paint(m, c.get()) : m);
  }

  /** What the first {@link #main} would be of without a material word. */
  @Nullable Material usual() {
    return usual;
  }

  public Material main(String usual) {
    return main(Materials.named(usual));
  }

  /** As {@link #main} with a usual colour, which a material word replaces by its own. */
  public Material main(String usual, int usualSrgb) {
    return main(of(usual, usualSrgb));
  }

  /** A material in a colour that the order does not change. */
  public static Material of(String name, int srgb) {
    return paint(Materials.named(name), Grade.albedo(Rgb.srgb(srgb)));
  }

  /** A material in another colour, its pattern's second colour following. */
  public static Material paint(Material m, Rgb c) {
    Look look = m.look();
    Pattern p = look.pattern();
    Look next = look.withBase(look.clarity() > .5 ? glassTint(c) : c);
    return m.withLook(p.none() ? next : next.withPattern(new Pattern(
        p.name(), p.scaleM(), c.times(.6), p.contrast(), p.bump(), p.wear(), p.seed())));
  }

  private static Rgb glassTint(Rgb c) {
    double top = Math.max(c.r(), Math.max(c.g(), c.b()));
    return c.times(1 / Math.max(.05, top)).mix(Rgb.grey(1), .25);
  }

  private Material finished(Material m) {
    Look l = m.look();
    if (has("shiny", "glossy", "polished", "gleaming", "lacquered", "varnished")) {
      l = l.withRoughness(Math.min(l.roughness(), .2));
    }
    if (has("matte", "matt", "dull", "frosted")) {
      l = l.withRoughness(Math.max(l.roughness(), .7));
    }
    if (has("old", "rusty", "worn", "dirty", "weathered", "dusty", "vintage", "antique", "muddy") && !l.pattern().none()) {
      Pattern p = l.pattern();
      l = l.withPattern(new Pattern(p.name(), p.scaleM(), p.second(), p.contrast(), p.bump(), .9, p.seed()));
    }
    if (has("glowing", "luminous", "illuminated", "neon")) {
      l = l.withEmission(l.base().times(5));
    }
    if (has("transparent", "clear", "translucent") && l.clarity() == 0) {
      l = new Look(glassTint(l.base()), .06, 0, .045, 1, 0, l.emission(), true, Pattern.NONE, null);
    }
    return m.withLook(l);
  }
}
