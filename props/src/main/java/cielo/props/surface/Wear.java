package cielo.props.surface;

/** What time and weather do to any pattern: stains, scratches, puddles. */
final class Wear {
  private Wear() {}

  /** Changes a finished texel by the look's wear. */
  static void apply(Kind kind, float u, float v, Texel t) {
    switch (kind.wrap()) {
      case GROUND -> {
        stains(u, v, t, Math.min(0.5f, t.wear));
        if (t.wear > 0.5f) {
          wet(u, v, t, 2 * t.wear - 1);
        }
      }
      case HARD -> {
        stains(u, v, t, t.wear);
        scratches(u, v, t, t.wear);
      }
      case SOFT -> stains(u, v, t, t.wear);
      case SPHERE, SHEET -> scuffs(u, v, t, t.wear);
    }
  }

  private static void stains(float u, float v, Texel t, float wear) {
    if (wear <= 0) {
      return;
    }
    float low = Noise.fbm(u, v, 7, 7, 5, t.seed + 900);
    float dirt = Noise.step(0.06f, 0.30f, low) * wear;
    float dust = Noise.step(0.08f, 0.34f, -low) * wear;
    t.shade(1 - 0.30f * dirt * (1.2f - 0.2f * t.cavity));
    t.towards(0.30f, 0.27f, 0.23f, 0.16f * dust);
    t.roughness += 0.10f * dirt + 0.08f * dust;
  }

  private static void scratches(float u, float v, Texel t, float wear) {
    float line = 0;
    for (int k = 0; k < 3; k++) {
      int a = 1 + k;
      int b = k - 2 + 4 * (k & 1);
      int lanes = 23 + 8 * k;
      float across = Noise.fraction(a * v + b * u + 0.02f * Noise.fbm(u, v, 2, 2, 2, t.seed + k));
      int lane = (int) (across * lanes);
      float centre = across * lanes - lane - 0.2f - 0.6f * Noise.cell(lane, k, t.seed + 910);
      float broken = Noise.value(u, v, 5, 5, t.seed + 920 + 31 * lane + k);
      float on = Noise.step(1.02f - 0.45f * wear, 1.06f - 0.40f * wear, broken + 0.15f);
      line = Math.max(line, on * Noise.step(0.055f, 0.015f, Math.abs(centre)));
    }
    t.shade(1 + 0.25f * line);
    t.roughness += 0.15f * line;
    t.height -= 0.0002f * line;
  }

  private static void scuffs(float u, float v, Texel t, float wear) {
    float low = Noise.step(0.08f, 0.3f, Noise.fbm(u, v, 6, 3, 5, t.seed + 940)) * wear;
    t.shade(1 - 0.22f * low);
    t.roughness += 0.12f * low;
  }

  /*
   * Wet ground: it darkens and shines everywhere, a little water stands in the hollows of its own
   * relief. Puddles of a metre and more are laid by the sets: in a tile they would repeat.
   */
  private static void wet(float u, float v, Texel t, float wetness) {
    float hollow = Noise.fbm(u, v, 14, 14, 3, t.seed + 950) - 20 * t.height;
    float film = Noise.step(0.12f - 0.2f * wetness, 0.30f - 0.2f * wetness, hollow);
    float damp = Math.min(1, 1.6f * wetness);
    t.shade(1 - damp * (0.40f + 0.10f * film));
    t.roughness = Noise.mix(t.roughness, Noise.mix(0.30f, 0.12f, film), 0.92f * damp);
    t.height *= 1 - 0.75f * damp;
    t.cavity = Noise.mix(t.cavity, 1, 0.5f * damp);
  }
}
