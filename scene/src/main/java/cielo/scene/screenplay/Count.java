package cielo.scene.screenplay;

/** How many: "balls" = (3, false), "nine" = (9, true). */
public record Count(int n, boolean exact) {
  public static final Count ONE = new Count(1, true);
}
