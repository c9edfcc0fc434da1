package cielo.scene.material;

/**
 * A procedural texture by name; `props.surface` makes it. {@code scaleM}: size of one tile over the
 * mesh's uv (uv are metres on things with tiling patterns, 0..1 on things wrapped once: then 1).
 *
 * @param second colour of the pattern's second part (grain, seams, mortar, stripes)
 * @param contrast 0 = plain base colour, 1 = full pattern
 * @param bump 0 = flat, 1 = natural relief
 * @param wear 0 = new, 1 = scratched, dusty, stained
 */
public record Pattern(
    String name, double scaleM, Rgb second, double contrast, double bump, double wear, long seed) {
  public static final Pattern NONE = new Pattern("none", 1, Rgb.BLACK, 0, 0, 0, 0);

  public static Pattern of(String name, double scaleM, Rgb second) {
    return new Pattern(name, scaleM, second, 1, 1, 0.2, 0);
  }

  public boolean none() {
    return name.equals("none");
  }
}
