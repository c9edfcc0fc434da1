package cielo.people.dress;

/**
 * One thing worn. Along an arm 0 is the shoulder, 1 the elbow, 2 the wrist; along a leg 0 the hip,
 * 1 the knee, 2 the ankle, negative up the trunk. Offsets in dm.
 *
 * @param colour sRGB code, as {@code second}: soles, trims, the pattern's other colour
 * @param weave pattern name ("linen", "denim", "knit", "stripes", "checks", "leather", "none")
 * @param sleeve how far down the arm
 * @param hem how far down the leg (shoes: height over the ankle, dm)
 * @param neck height over the collar plane, dm
 * @param off from the body
 * @param loose more of it at waist and sleeve end; trousers: at the ankle; skirts: flare
 */
public record Garment(
    Kind kind,
    int colour,
    int second,
    String weave,
    double sleeve,
    double hem,
    double neck,
    double off,
    double loose,
    boolean collar,
    boolean buttons) {
  public enum Kind {
    TOP,
    JACKET,
    TROUSERS,
    SKIRT,
    SHOES
  }

  public static Garment top(
      int colour, double sleeve, double hem, double neck, double off, double loose) {
    return new Garment(
        Kind.TOP, colour, colour, "linen", sleeve, hem, neck, off, loose, false, false);
  }

  public static Garment jacket(int colour, double hem, double off) {
    return new Garment(Kind.JACKET, colour, colour, "linen", 1.84, hem, 0, off, .12, false, false);
  }

  public static Garment trousers(int colour, double bottom, double off, double wide) {
    return new Garment(
        Kind.TROUSERS, colour, colour, "linen", 0, bottom, 0, off, wide, false, false);
  }

  public static Garment skirt(int colour, double length, double flare) {
    return new Garment(Kind.SKIRT, colour, colour, "linen", 0, length, 0, .08, flare, false, false);
  }

  public static Garment shoes(int colour, int sole, double top) {
    return new Garment(Kind.SHOES, colour, sole, "leather", 0, top, 0, .07, 0, false, false);
  }

  public Garment woven(String name, int other) {
    return new Garment(kind, colour, other, name, sleeve, hem, neck, off, loose, collar, buttons);
  }

  public Garment collared(boolean buttoned) {
    return new Garment(kind, colour, second, weave, sleeve, hem, neck, off, loose, true, buttoned);
  }

  public Garment dyed(int code) {
    return new Garment(kind, code, second, weave, sleeve, hem, neck, off, loose, collar, buttons);
  }
}
