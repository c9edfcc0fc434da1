package cielo.sound.mix;

/**
 * Soft saturation of single peaks, so that the limiter need not pull down everything round a blow.
 * Linear up to half of full scale, then a knee that never passes full scale.
 */
final class Knee {
  private static final float FROM = 0.5f;

  private Knee() {}

  static void bend(Stereo x) {
    for (int c = 0; c < 2; c++) {
      float[] s = x.side(c);
      for (int i = 0; i < s.length; i++) {
        float a = Math.abs(s[i]);
        if (a > FROM) {
          float u = (a - FROM) / (1 - FROM);
          s[i] = Math.copySign(FROM + (1 - FROM) * u / (1 + u), s[i]);
        }
      }
    }
  }
}
