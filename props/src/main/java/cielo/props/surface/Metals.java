package cielo.props.surface;

import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Metal and coats on metal. Whether a look is metallic is up to the look. */
final class Metals {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("brushed", 0.3, 512, Kind.Wrap.SOFT, 0xCACCD0, 0x9A9CA0, 0.30, Metals::brushed),
          Kind.of("steel", 1, 512, Kind.Wrap.HARD, 0xB9BBBE, 0x7C7A78, 0.34, Metals::steel),
          Kind.of("rust", 1, 512, Kind.Wrap.SOFT, 0x6E7A80, 0x7A4223, 0.55, Metals::rust),
          Kind.of(
              "corrugated", 1, 512, Kind.Wrap.SOFT, 0xA4A8AA, 0x7B5334, 0.5, Metals::corrugated),
          Kind.of("painted", 1, 512, Kind.Wrap.HARD, 0x2F5F8C, 0x6E6A66, 0.42, Metals::painted),
          Kind.of("treadplate", 0.3, 256, Kind.Wrap.HARD, 0xA9ABAE, 0x6C6C6E, 0.36, Metals::tread),
          Kind.of("mesh", 0.1, 128, Kind.Wrap.SOFT, 0x9A9CA0, 0x101011, 0.5, Metals::mesh));

  private Metals() {}

  private static void brushed(float u, float v, Texel t) {
    float line = fbm(u, v, 3, 200, 2, t.seed + 1);
    float slow = fbm(u, v, 3, 3, 3, t.seed + 2);
    t.paint(0.3f * step(0, 0.3f, line), 1 + 0.10f * line);
    t.roughness += 0.14f * line + 0.05f * slow;
    t.height = 0.00004f * line;
  }

  private static void steel(float u, float v, Texel t) {
    float cloud = fbm(u, v, 5, 5, 5, t.seed + 1);
    float fine = fbm(u, v, 80, 80, 2, t.seed + 2);
    t.paint(step(0.05f, 0.35f, cloud) * 0.4f, 1 + 0.14f * cloud);
    t.roughness += 0.22f * cloud + 0.06f * fine;
    t.height = 0.0004f * cloud;
  }

  private static void rust(float u, float v, Texel t) {
    float f = fbm(u, v, 4, 4, 6, t.seed + 1);
    float drip = fbm(u, v, 24, 2, 3, t.seed + 2);
    float on = step(-0.02f - 0.2f * t.wear, 0.06f - 0.2f * t.wear, f + 0.25f * drip);
    float scale = fbm(u, v, 40, 40, 4, t.seed + 3);
    t.paint(on, 1 + (0.15f + 0.7f * on) * scale);
    t.warm(0.25f * on * fbm(u, v, 9, 9, 4, t.seed + 4));
    t.roughness = mix(t.rough, 0.93f, on);
    t.height = 0.0012f * on * (0.6f + scale) + 0.0003f * scale;
    t.cavity = 1 - 0.2f * on;
  }

  /* Twelve waves a metre across u; rust runs down from the top of each tile. */
  private static void corrugated(float u, float v, Texel t) {
    float wave = sin(u * 12) * 0.5f + 0.5f;
    float f = fbm(u, v, 6, 4, 5, t.seed + 1) + 0.3f * fbm(u, v, 48, 3, 2, t.seed + 2);
    float rust = step(0.12f - 0.2f * t.wear, 0.26f - 0.2f * t.wear, f);
    t.paint(0.9f * rust, (0.86f + 0.16f * wave) * (1 + 0.15f * fbm(u, v, 4, 4, 4, t.seed + 3)));
    t.roughness = mix(t.rough, 0.9f, rust);
    t.height = 0.012f * wave;
    t.cavity = 0.7f + 0.3f * wave;
  }

  private static void painted(float u, float v, Texel t) {
    float peel = fbm(u, v, 100, 100, 2, t.seed + 1);
    float chip =
        step(0.30f - 0.12f * t.wear, 0.33f - 0.12f * t.wear, fbm(u, v, 7, 7, 6, t.seed + 2));
    t.paint(chip, 1 + 0.05f * fbm(u, v, 4, 4, 4, t.seed + 3));
    t.roughness = mix(t.rough, 0.7f, chip);
    t.height = 0.00025f * peel - 0.0006f * chip;
  }

  /* Raised bars at right angles. */
  private static void tread(float u, float v, Texel t) {
    int n = 8;
    float x = u * n;
    float y = v * n;
    int i = (int) x;
    int j = (int) y;
    float fx = x - i - 0.5f;
    float fy = y - j - 0.5f;
    boolean turn = ((i + j) & 1) == 0;
    float a = (turn ? fx + fy : fx - fy) * 0.7071f;
    float c = (turn ? fx - fy : fx + fy) * 0.7071f;
    float bar = step(0.5f, 0.36f, Math.abs(a)) * step(0.13f, 0.06f, Math.abs(c));
    t.paint(0.4f * (1 - bar) * step(-0.1f, 0.3f, fbm(u, v, 6, 6, 4, t.seed + 1)), 1);
    t.roughness += 0.12f * (1 - bar);
    t.height = 0.0014f * bar;
    t.cavity = 0.85f + 0.15f * bar;
  }

  private static void mesh(float u, float v, Texel t) {
    float a = Math.abs(Noise.fraction((u + v) * 6) - 0.5f);
    float b = Math.abs(Noise.fraction((u - v) * 6) - 0.5f);
    float wire = Math.max(step(0.14f, 0.08f, a), step(0.14f, 0.08f, b));
    t.paint(1 - wire, 1);
    t.height = 0.0012f * wire;
    t.cavity = mix(0.3f, 1, wire);
  }
}
