package cielo.picture;

/**
 * What a quality means.
 *
 * @param scale samples of the whole picture each way: 2 = drawn at twice the size, then filtered
 * @param shadowSize side of the sun's shadow maps, texels
 * @param lampShadows how many lamps throw shadows
 * @param taps of ambient occlusion, at most 16
 * @param mirror reflections in floors and water
 * @param lens depth of field and motion blur
 */
record Effort(int scale, int shadowSize, int lampShadows, int taps, boolean mirror, boolean lens) {
  /** Above this many pixels a picture is not drawn at twice its size: memory. */
  private static final int MOST = 1920 * 1088;

  static Effort of(Picture.Settings s) {
    return switch (s.quality()) {
      case DRAFT -> new Effort(1, 1024, 3, 8, false, false);
      case STANDARD -> new Effort(1, 2048, 6, 16, true, true);
      case FINAL -> new Effort(s.width() * s.height() > MOST ? 1 : 2, 4096, 8, 16, true, true);
    };
  }
}
