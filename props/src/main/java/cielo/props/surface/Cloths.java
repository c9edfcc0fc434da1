package cielo.props.surface;

import static cielo.props.surface.Noise.cell;
import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Woven, knitted, tufted and tanned things. */
final class Cloths {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("fabric", 0.16, 256, Kind.Wrap.SOFT, 0x9A9A98, 0x6A6A68, 0.92, Cloths::fabric),
          Kind.of("linen", 0.2, 256, Kind.Wrap.SOFT, 0xD8CDB8, 0xB4A68C, 0.92, Cloths::fabric),
          Kind.of("towel", 0.2, 256, Kind.Wrap.SOFT, 0xE6E2D8, 0xBDB8AC, 0.96, Cloths::towel),
          Kind.of("denim", 0.12, 256, Kind.Wrap.SOFT, 0x33466B, 0xA9B2C2, 0.92, Cloths::denim),
          Kind.of("knit", 0.16, 256, Kind.Wrap.SOFT, 0xB5483C, 0x6E241C, 0.94, Cloths::knit),
          Kind.of("carpet", 0.5, 512, Kind.Wrap.SOFT, 0x8C8378, 0x5C554C, 0.97, Cloths::carpet),
          Kind.of("felt", 0.4, 256, Kind.Wrap.SOFT, 0x1F7A4A, 0x14512F, 0.94, Cloths::felt),
          Kind.of("velvet", 0.5, 256, Kind.Wrap.SOFT, 0x8E1F28, 0x4A0D13, 0.75, Cloths::velvet),
          Kind.of("leather", 0.4, 512, Kind.Wrap.HARD, 0x6A3F28, 0x331C10, 0.48, Cloths::leather),
          Kind.of("fur", 0.4, 256, Kind.Wrap.SOFT, 0x9A6A40, 0x5E3C22, 0.88, Cloths::fur),
          Kind.of("rope", 0.05, 128, Kind.Wrap.SOFT, 0xB79B6C, 0x6C5535, 0.9, Cloths::rope),
          Kind.of("stripes", 0.4, 256, Kind.Wrap.SOFT, 0xE9E6DC, 0x3D6FA8, 0.9, Cloths::stripes),
          Kind.of("checks", 0.2, 256, Kind.Wrap.SOFT, 0xE9E6DC, 0xB0342C, 0.9, Cloths::checks));

  private Cloths() {}

  /* Plain weave: 32 x 32 threads, over and under in turn; slubs along the threads. */
  private static void fabric(float u, float v, Texel t) {
    float h = weave(u, v, t, 32);
    float slub = fbm(u, v, 3, 32, 2, t.seed + 5) + fbm(u, v, 32, 3, 2, t.seed + 6);
    t.paint(0.45f * (1 - h), 0.98f + 0.20f * slub);
    t.height = 0.0010f * h;
    t.cavity = 0.65f + 0.35f * h;
  }

  private static float weave(float u, float v, Texel t, int n) {
    float x = u * n;
    float y = v * n;
    int i = (int) x;
    int j = (int) y;
    float fx = x - i - 0.5f;
    float fy = y - j - 0.5f;
    boolean over = ((i + j) & 1) == 0;
    float across = over ? fy : fx;
    float along = over ? fx : fy;
    return Math.max(0, 1 - 3.4f * across * across) * (0.75f + 0.25f * (1 - 4 * along * along));
  }

  private static void towel(float u, float v, Texel t) {
    Noise.cells(u, v, 44, 44, 1, t.seed + 1, t.cell);
    float loop = step(0.7f, 0.1f, t.cell[0]);
    t.paint(0.6f * (1 - loop), 1 + 0.16f * (t.cell[2] - 0.5f));
    t.height = 0.0022f * loop;
    t.cavity = 0.6f + 0.4f * loop;
  }

  /* Twill: the weft shows as white dots on slanted ridges. */
  private static void denim(float u, float v, Texel t) {
    int n = 32;
    float ridge = sin((u + v) * n) * 0.5f + 0.5f;
    float thread = sin(u * 2 * n) * 0.5f + 0.5f;
    float fade = fbm(u, v, 3, 6, 4, t.seed + 1);
    float dot = step(0.75f, 0.1f, ridge) * (0.35f + 0.4f * thread);
    t.paint(0.34f * dot + 0.25f * Math.max(0, fade), 0.95f + 0.35f * fade + 0.12f * ridge);
    t.height = 0.0006f * ridge;
    t.cavity = 0.75f + 0.25f * ridge;
  }

  /* Short hair lying along -v: strands warped a little aside, tufts of several strands darker. */
  private static void fur(float u, float v, Texel t) {
    float aside = 0.020f * fbm(u, v, 5, 4, 3, t.seed + 1);
    float x = Noise.fraction(u + aside + 1);
    float strand = fbm(x, v, 72, 9, 3, t.seed + 2);
    float tuft = fbm(x, v, 14, 6, 3, t.seed + 3);
    float h = Math.max(0, Math.min(1, 0.5f + 0.55f * strand + 0.35f * tuft));
    t.paint(0.42f * (1 - h), 0.97f + 0.16f * strand + 0.10f * tuft);
    t.height = 0.0030f * h;
    t.cavity = 0.72f + 0.28f * h;
  }

  /* Stocking stitch: columns of leaning V. */
  private static void knit(float u, float v, Texel t) {
    int cols = 16;
    int rows = 20;
    float x = u * cols;
    float fx = x - (int) x;
    float side = Math.abs(fx - 0.5f) * 2;
    float y = v * rows + 0.55f * side;
    float fy = Noise.fraction(y);
    float loop = Math.max(0, 1 - 4 * (fy - 0.5f) * (fy - 0.5f)) * step(1.0f, 0.7f, side);
    float centre = step(0.0f, 0.14f, side);
    float h = loop * (0.4f + 0.6f * centre);
    float fuzz = fbm(u, v, 64, 64, 2, t.seed + 3);
    t.paint(0.8f * (1 - h), 1 + 0.35f * fuzz);
    t.height = 0.0022f * h;
    t.cavity = 0.55f + 0.45f * h;
  }

  private static void carpet(float u, float v, Texel t) {
    float tuft = fbm(u, v, 90, 90, 3, t.seed + 1);
    float lay = fbm(u, v, 5, 5, 4, t.seed + 2);
    t.paint(step(0.05f, -0.35f, tuft), 1 + 0.45f * tuft + 0.28f * lay);
    t.height = 0.004f * tuft + 0.002f * lay;
    t.cavity = 0.65f + 0.35f * step(-0.35f, 0.1f, tuft);
  }

  private static void felt(float u, float v, Texel t) {
    float nap = fbm(u, v, 80, 50, 3, t.seed + 1);
    float slow = fbm(u, v, 4, 4, 3, t.seed + 2);
    t.paint(0.4f * step(0.1f, -0.3f, nap), 1 + 0.14f * nap + 0.06f * slow);
    t.height = 0.0005f * nap;
  }

  private static void velvet(float u, float v, Texel t) {
    float lay = fbm(u, v, 4, 4, 4, t.seed + 2);
    float pile = fbm(u, v, 90, 90, 2, t.seed + 3);
    t.paint(step(0.1f, -0.25f, lay) * 0.6f, 1 + 0.2f * pile + 0.25f * lay);
    t.height = 0.0006f * pile + 0.002f * lay;
  }

  /* Hide: cells with soft valleys, finer cells within, creases. */
  private static void leather(float u, float v, Texel t) {
    float bend = 0.02f * fbm(u, v, 8, 8, 3, t.seed + 8);
    Noise.cells(u + bend, v - bend, 60, 60, 1, t.seed + 1, t.cell);
    float grain = step(0.0f, 0.32f, t.cell[1] - t.cell[0]);
    float slow = fbm(u, v, 4, 4, 5, t.seed + 3);
    float crease = step(0.05f, 0, Math.abs(fbm(u, v, 5, 7, 3, t.seed + 4))) * 0.5f;
    t.paint(0.55f * (1 - grain) + 0.35f * crease * t.wear, 1 + 0.3f * slow);
    t.roughness += 0.12f * (1 - grain) + 0.12f * slow;
    t.height = 0.0005f * grain - 0.0006f * crease;
    t.cavity = 0.75f + 0.25f * grain;
  }

  /* Three strands laid round: u goes round, v along. */
  private static void rope(float u, float v, Texel t) {
    float strand = Noise.fraction(3 * u + 2 * v);
    float h = (float) Math.sqrt(Math.max(0, 1 - 4 * (strand - 0.5f) * (strand - 0.5f)));
    float fibre = sin(30 * u + 8 * v + 1.5f * fbm(u, v, 8, 8, 2, t.seed + 2));
    t.paint(0.85f * step(0.55f, 0.1f, h), 1 + 0.14f * fibre);
    t.height = 0.0016f * h + 0.0001f * fibre;
    t.cavity = 0.45f + 0.55f * h;
  }

  private static void stripes(float u, float v, Texel t) {
    float on = step(0.245f, 0.255f, Math.abs(Noise.fraction(u * 4) - 0.5f));
    float h = weave(u, v, t, 64);
    t.paint(on, 0.92f + 0.1f * h);
    t.height = 0.0004f * h;
  }

  private static void checks(float u, float v, Texel t) {
    float a = step(0.24f, 0.26f, Math.abs(Noise.fraction(u * 4) - 0.5f));
    float b = step(0.24f, 0.26f, Math.abs(Noise.fraction(v * 4) - 0.5f));
    float h = weave(u, v, t, 64);
    t.paint(
        0.5f * (a + b), 0.92f + 0.1f * h + 0.05f * (cell((int) (u * 8), (int) (v * 8), 3) - 0.5f));
    t.height = 0.0004f * h;
    t.cavity = mix(0.9f, 1, h);
  }
}
