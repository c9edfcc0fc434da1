package cielo.props.surface;

import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.ridge;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Natural ground: sand, soil, grass, leaves, snow, ice. */
final class Grounds {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("sand", 1.5, 512, Kind.Wrap.GROUND, 0xD3BC93, 0xA88B62, 0.95, Grounds::sand),
          Kind.of("dune", 4, 512, Kind.Wrap.GROUND, 0xD9B27C, 0xB0824F, 0.95, Grounds::dune),
          Kind.of("soil", 2, 512, Kind.Wrap.GROUND, 0x76583F, 0x3C2C20, 0.96, Grounds::soil),
          Kind.of("clay", 3, 512, Kind.Wrap.GROUND, 0xB4643F, 0x8B4A2F, 0.95, Grounds::clay),
          Kind.of("grass", 3, 1024, Kind.Wrap.SOFT, 0x6C8238, 0x4A6A28, 0.95, Grounds::grass),
          Kind.of("meadow", 3, 1024, Kind.Wrap.SOFT, 0x8C8E48, 0x5A7430, 0.95, Grounds::grass),
          Kind.of("turf", 2, 512, Kind.Wrap.SOFT, 0x5F8A38, 0x47752C, 0.95, Grounds::turf),
          Kind.of("moss", 1.2, 512, Kind.Wrap.SOFT, 0x5C7030, 0x33431B, 0.96, Grounds::moss),
          Kind.of("litter", 2, 1024, Kind.Wrap.SOFT, 0x8A6239, 0x33261A, 0.93, Grounds::litter),
          Kind.of("needles", 1.5, 512, Kind.Wrap.SOFT, 0x7C5A38, 0x2E2217, 0.95, Grounds::needles),
          Kind.of("snow", 3, 512, Kind.Wrap.SOFT, 0xEDF0F4, 0xC3CEDD, 0.80, Grounds::snow),
          Kind.of("ice", 4, 512, Kind.Wrap.SOFT, 0xB9D3DD, 0xE8F2F6, 0.12, Grounds::ice),
          Kind.of("rink", 6, 1024, Kind.Wrap.SOFT, 0xDCE7EC, 0xF2F7F9, 0.14, Grounds::rink),
          Kind.of("regolith", 3, 1024, Kind.Wrap.SOFT, 0x8F8C87, 0x5E5C59, 0.97, Grounds::regolith),
          Kind.of("ripple", 2, 512, Kind.Wrap.SOFT, 0x4A7680, 0x8FB4BA, 0.06, Grounds::ripple));

  private Grounds() {}

  private static void sand(float u, float v, Texel t) {
    float bend = fbm(u, v, 2, 2, 4, t.seed + 1);
    float wave = sin(v * 11 + 2.2f * bend + u);
    float strength = 0.5f + 0.9f * fbm(u, v, 3, 3, 3, t.seed + 2);
    float crest = (wave * 0.5f + 0.5f) * Math.max(0.1f, strength);
    sandGrain(u, v, t, crest, 0.5f);
    t.height += 0.010f * crest;
  }

  private static void dune(float u, float v, Texel t) {
    float bend = fbm(u, v, 2, 2, 3, t.seed + 1);
    float wave = Noise.fraction(v * 30 + 3.0f * bend + 0.6f * fbm(u, v, 12, 6, 2, t.seed + 3));
    float crest = wave < 0.75f ? step(0, 0.75f, wave) : step(1, 0.75f, wave);
    float strength = Math.max(0.15f, 0.6f + 1.1f * fbm(u, v, 3, 3, 3, t.seed + 2));
    sandGrain(u, v, t, crest * strength, 0.4f);
    t.height += 0.018f * crest * strength;
  }

  private static void sandGrain(float u, float v, Texel t, float crest, float amount) {
    float grain = Noise.value(u, v, 256, 256, t.seed + 7) - 0.5f;
    float fine = Noise.value(u, v, 170, 170, t.seed + 8) - 0.5f;
    float slow = fbm(u, v, 7, 7, 4, t.seed + 9);
    t.paint(0.45f * (1 - crest) * amount, 1 + 0.20f * grain + 0.14f * fine + 0.16f * slow);
    t.warm(0.05f * fine);
    t.height = 0.0010f * grain + 0.0014f * fine;
    t.cavity = mix(0.85f, 1, crest);
  }

  private static void soil(float u, float v, Texel t) {
    Noise.cells(u, v, 60, 60, 1, t.seed + 1, t.cell);
    float crumb = step(0.6f, 0.1f, t.cell[0]);
    float id = t.cell[2];
    float slow = fbm(u, v, 8, 8, 5, t.seed + 2);
    float grit = fbm(u, v, 80, 80, 3, t.seed + 3);
    t.paint(0.55f * (1 - crumb), 0.95f + 0.6f * slow + 0.5f * grit + 0.3f * (id - 0.5f));
    Noise.cells(u, v, 22, 22, 1, t.seed + 4, t.cell);
    float stone = t.cell[2] > 0.8f ? step(0.24f, 0.17f, t.cell[0]) : 0;
    t.towards(0.30f, 0.27f, 0.23f, 0.8f * stone);
    t.height = 0.008f * crumb + 0.03f * slow + 0.006f * grit + 0.008f * stone;
    t.cavity = mix(0.6f, 1, Math.max(crumb, stone));
  }

  private static void clay(float u, float v, Texel t) {
    float slow = fbm(u, v, 3, 3, 5, t.seed + 2);
    float grit = Noise.value(u, v, 256, 256, t.seed + 3) - 0.5f;
    float mid = fbm(u, v, 40, 40, 3, t.seed + 4);
    t.paint(step(0, 0.3f, slow) * 0.5f, 1 + 0.2f * grit + 0.3f * mid);
    t.height = 0.0015f * grit + 0.002f * mid;
  }

  /* Blades seen from above: stretched noise of two directions, patches of dry and lush. */
  private static void grass(float u, float v, Texel t) {
    float patch = fbm(u, v, 11, 11, 4, t.seed + 21);
    float a = fbm(u, v, 150, 120, 3, t.seed + 5);
    float b = fbm(u, v, 90, 150, 3, t.seed + 6);
    float blade = a + b;
    float deep = step(-0.05f, -0.4f, blade);
    t.paint(0.15f + 0.6f * step(-0.3f, 0.3f, patch), 1.0f + 0.70f * blade - 0.18f * deep);
    t.warm(0.10f * patch);
    float straw = step(0.34f, 0.5f, Noise.value(u, v, 130, 70, t.seed + 8) - 0.42f);
    t.towards(0.36f, 0.30f, 0.12f, 0.35f * straw);
    t.height = 0.011f * blade;
    t.cavity = mix(1, 0.62f, deep);
  }

  private static void turf(float u, float v, Texel t) {
    float a = fbm(u, v, 120, 60, 2, t.seed + 5);
    float b = fbm(u, v, 60, 140, 2, t.seed + 6);
    float blade = a + b;
    t.paint(step(-0.15f, 0.15f, fbm(u, v, 6, 6, 3, t.seed + 1)) * 0.6f, 1 + 0.55f * blade);
    t.height = 0.008f * blade;
    t.cavity = 0.85f + 0.15f * step(-0.3f, 0.1f, blade);
  }

  private static void moss(float u, float v, Texel t) {
    float mound = fbm(u, v, 6, 6, 4, t.seed + 1);
    float tuft = fbm(u, v, 60, 60, 3, t.seed + 2);
    t.paint(step(0.1f, -0.3f, tuft) * 0.8f, 1 + 0.7f * mound + 0.6f * tuft);
    t.warm(0.15f * mound);
    t.height = 0.04f * mound + 0.008f * tuft;
    t.cavity = 0.6f + 0.4f * step(-0.3f, 0.1f, tuft);
  }

  /* Leaves as tilted ellipses in three layers over dark soil. */
  private static void litter(float u, float v, Texel t) {
    float soil = fbm(u, v, 40, 40, 4, t.seed + 1);
    t.paint(1, 1 + 1.2f * soil);
    t.height = 0.004f * soil;
    t.cavity = 0.55f;
    for (int layer = 0; layer < 4; layer++) {
      int n = 44 - 5 * layer;
      Noise.cells(u, v, n, n, 0.9f, t.seed + 20 + layer, t.cell);
      float id = t.cell[2];
      if (id < 0.12f) {
        continue;
      }
      float turn = Noise.fraction(id * 37);
      float c = Noise.cos(turn);
      float s = sin(turn);
      float along = c * t.cell[3] + s * t.cell[4];
      float across = -s * t.cell[3] + c * t.cell[4];
      float width = 0.24f * (1 - 2.4f * along * along) + 0.03f * sin(along * 9 + id);
      float inside =
          step(0.015f, 0.05f, width - Math.abs(across)) * step(0.58f, 0.5f, Math.abs(along));
      float rib = step(0.02f, 0.0f, Math.abs(across)) * 0.3f;
      float k =
          (0.6f + 0.75f * Noise.fraction(id * 91)) * (1 - rib + 0.3f * fbm(u, v, 60, 60, 2, 5));
      float red = Noise.fraction(id * 53);
      t.towards(
          t.base[0] * k * (1 + 0.35f * red),
          t.base[1] * k * (1.05f - 0.35f * red * red),
          t.base[2] * k * (0.9f - 0.3f * red),
          inside);
      float lift = 0.004f * (layer + 1) + 0.016f * along * (id - 0.5f) + 0.02f * across * across;
      t.height = mix(t.height, lift, inside);
      t.cavity = mix(t.cavity, 1, inside);
    }
  }

  private static void needles(float u, float v, Texel t) {
    float dark = fbm(u, v, 5, 5, 4, t.seed + 1);
    t.paint(0.8f, 1 + 0.8f * dark);
    t.cavity = 0.6f;
    for (int layer = 0; layer < 4; layer++) {
      int n = 30 + 4 * layer;
      Noise.cells(u, v, n, n, 1, t.seed + 30 + layer, t.cell);
      float turn = Noise.fraction(t.cell[2] * 29);
      float c = Noise.cos(turn);
      float s = sin(turn);
      float along = c * t.cell[3] + s * t.cell[4];
      float across = -s * t.cell[3] + c * t.cell[4];
      float on = step(0.06f, 0.03f, Math.abs(across)) * step(0.6f, 0.5f, Math.abs(along));
      float k = 0.6f + 0.9f * Noise.fraction(t.cell[2] * 71);
      t.towards(t.base[0] * k, t.base[1] * k, t.base[2] * k, on);
      t.height = mix(t.height, 0.002f * layer + 0.002f, on);
      t.cavity = mix(t.cavity, 1, on);
    }
  }

  private static void snow(float u, float v, Texel t) {
    float drift = fbm(u, v, 7, 9, 4, t.seed + 1);
    float crust = fbm(u, v, 50, 60, 3, t.seed + 2);
    float grain = Noise.value(u, v, 256, 256, t.seed + 3) - 0.5f;
    t.paint(step(0.1f, -0.35f, drift) * 0.35f, 1 + 0.02f * grain);
    float glint = grain > 0.485f ? 1 : 0;
    t.roughness += -0.4f * glint + 0.05f * crust;
    t.height = 0.028f * drift + 0.004f * crust + 0.0008f * grain;
  }

  /* Frozen lake: dark depth, white cracks, snow dust. */
  private static void ice(float u, float v, Texel t) {
    float w = fbm(u, v, 3, 3, 4, t.seed + 1);
    float cloud = fbm(u, v, 4, 4, 5, t.seed + 2);
    float crack = step(0.035f, 0.0f, ridge(u + 0.1f * w, v - 0.1f * w, 3, 3, 2, t.seed + 3));
    float thin = step(0.03f, 0.0f, ridge(u - 0.1f * w, v + 0.14f * w, 7, 6, 2, t.seed + 4));
    float dust = step(0.05f, 0.25f, cloud);
    t.paint(0.85f * crack + 0.4f * thin + 0.55f * dust, 1 + 0.3f * cloud);
    t.roughness += 0.35f * dust + 0.2f * crack;
    t.height = 0.0015f * w - 0.001f * crack + 0.0015f * dust;
  }

  /* Blade marks: long arcs, as iso-lines of slow noise, in many layers. */
  private static void rink(float u, float v, Texel t) {
    float mark = 0;
    for (int k = 0; k < 6; k++) {
      float f = fbm(u, v, 2 + k % 2, 2 + (k / 2) % 2, 2, t.seed + 11 * k) * 7 + k * 0.17f;
      float line = Math.abs(Noise.fraction(f) - 0.5f);
      float on = step(0.1f, 0.3f, fbm(u, v, 4, 4, 2, t.seed + 50 + k) + 0.12f);
      mark = Math.max(mark, on * step(0.012f, 0.004f, line));
    }
    float cloud = fbm(u, v, 3, 3, 5, t.seed + 2);
    t.paint(0.6f * mark + 0.2f * step(0, 0.3f, cloud), 1 + 0.05f * cloud);
    t.roughness += 0.25f * mark + 0.08f * cloud;
    t.height = -0.0004f * mark + 0.0006f * cloud;
  }

  /* Craters of three sizes with raised rims, dust between. */
  private static void regolith(float u, float v, Texel t) {
    float dust = fbm(u, v, 5, 5, 6, t.seed + 1);
    float grain = fbm(u, v, 128, 128, 3, t.seed + 2);
    float h = 0.03f * dust + 0.006f * grain;
    float rim = 0;
    for (int k = 0; k < 3; k++) {
      int n = 4 << k;
      Noise.cells(u, v, n, n, 0.8f, t.seed + 40 + k, t.cell);
      float radius = 0.16f + 0.2f * Noise.fraction(t.cell[2] * 17);
      if (t.cell[2] < (k == 0 ? 0.75f : 0.6f)) {
        continue;
      }
      float q = t.cell[0] / radius;
      float bowl = q < 1 ? q * q - 1 : 0;
      float lip = step(1.5f, 1.0f, q) * step(0.6f, 1.0f, q);
      h += (0.5f * bowl + 0.28f * lip) * radius * 3 / n * 0.5f;
      rim = Math.max(rim, lip);
    }
    t.paint(step(0.2f, -0.2f, dust) * 0.5f, 1 + 0.5f * grain + 0.12f * rim);
    Noise.cells(u, v, 40, 40, 1, t.seed + 60, t.cell);
    float stone = t.cell[2] > 0.86f ? step(0.28f, 0.2f, t.cell[0]) : 0;
    t.shade(1 + 0.15f * stone);
    t.height = h + 0.012f * stone;
  }

  private static void ripple(float u, float v, Texel t) {
    float a = fbm(u, v, 5, 8, 4, t.seed + 1);
    float b = fbm(u, v, 12, 9, 3, t.seed + 2);
    t.paint(step(0.05f, 0.4f, a + b) * 0.3f, 1 + 0.2f * a);
    t.height = 0.03f * a + 0.010f * b;
  }
}
