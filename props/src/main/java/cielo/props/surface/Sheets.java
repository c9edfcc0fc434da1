package cielo.props.surface;

import static cielo.props.surface.Noise.cell;
import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Light stuff of workshops and rooms: rubber, cardboard, cork, plastic, leaves. */
final class Sheets {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("rubber", 0.12, 256, Kind.Wrap.SOFT, 0x2A2A2B, 0x161617, 0.8, Sheets::rubber),
          Kind.of("foam", 0.1, 256, Kind.Wrap.SOFT, 0xE5D9A8, 0x9E8F60, 0.95, Sheets::foam),
          Kind.of("cork", 0.4, 512, Kind.Wrap.SOFT, 0xB98A57, 0x6B4526, 0.9, Sheets::cork),
          Kind.of("wicker", 0.16, 256, Kind.Wrap.SOFT, 0xB58B57, 0x4A321B, 0.65, Sheets::wicker),
          Kind.of(
              "cardboard", 0.6, 512, Kind.Wrap.SOFT, 0xB28D61, 0x8A6740, 0.86, Sheets::cardboard),
          Kind.of("paper", 0.4, 256, Kind.Wrap.SOFT, 0xF0ECE2, 0xD8D2C4, 0.9, Sheets::paper),
          Kind.of("plastic", 0.2, 256, Kind.Wrap.HARD, 0xC8C8C6, 0xA0A09E, 0.38, Sheets::plastic),
          Kind.of("linoleum", 2, 512, Kind.Wrap.HARD, 0xB9B3A4, 0x8A8473, 0.36, Sheets::linoleum),
          Kind.of("stain", 2, 512, Kind.Wrap.SOFT, 0xC9C2B4, 0x7B6A50, 0.85, Sheets::stain),
          Kind.of("wax", 0.3, 256, Kind.Wrap.SOFT, 0xE8DFC8, 0xCBBE9F, 0.4, Sheets::wax),
          Kind.of("hedge", 1, 512, Kind.Wrap.SOFT, 0x56752F, 0x1C2A10, 0.7, Sheets::hedge),
          Kind.of("leaves", 1, 256, Kind.Wrap.SOFT, 0x6C8C3A, 0x3E5A22, 0.7, Sheets::leaves),
          Kind.of("leaf", 1, 64, Kind.Wrap.SHEET, 0x6C8C3A, 0x9DB060, 0.65, Sheets::leaf));

  private Sheets() {}

  private static void rubber(float u, float v, Texel t) {
    Noise.cells(u, v, 40, 40, 0.7f, t.seed + 1, t.cell);
    float knob = step(0.5f, 0.15f, t.cell[0]);
    t.paint(0.4f * (1 - knob), 1 + 0.15f * fbm(u, v, 8, 8, 3, t.seed + 2));
    t.height = 0.0005f * knob;
    t.cavity = 0.8f + 0.2f * knob;
  }

  private static void foam(float u, float v, Texel t) {
    Noise.cells(u, v, 36, 36, 1, t.seed + 1, t.cell);
    float hole = step(0.38f, 0.2f, t.cell[0]) * step(0.25f, 0.5f, t.cell[2]);
    t.paint(0.8f * hole, 1 + 0.1f * (t.cell[2] - 0.5f));
    t.height = -0.001f * hole;
    t.cavity = 1 - 0.5f * hole;
  }

  private static void cork(float u, float v, Texel t) {
    Noise.cells(u, v, 48, 48, 1, t.seed + 1, t.cell);
    float id = t.cell[2];
    float gap = step(0.16f, 0.02f, t.cell[1] - t.cell[0]);
    float dark = id > 0.85f ? 0.8f : 0;
    t.paint(
        Math.max(dark, 0.5f * gap), 1 + 0.35f * (id - 0.5f) + 0.2f * fbm(u, v, 80, 80, 2, t.seed));
    t.height = -0.0006f * gap - 0.0006f * dark;
    t.cavity = 1 - 0.3f * gap;
  }

  /* Flat strands over and under upright rods. */
  private static void wicker(float u, float v, Texel t) {
    int n = 8;
    float x = u * n;
    float y = v * 2 * n;
    int i = (int) x;
    int j = (int) y;
    float fx = x - i - 0.5f;
    float fy = y - j - 0.5f;
    boolean over = ((i + j) & 1) == 0;
    float arch = over ? 1 - 4 * fx * fx : 0.25f * (4 * fx * fx);
    float strand = Math.max(0, 1 - 4.4f * fy * fy);
    float h = strand * (0.25f + 0.75f * arch);
    float tone = cell(j, over ? 1 : 0, t.seed + 3);
    float fibre = fbm(u, v, 16, 128, 2, t.seed + 4);
    t.paint(step(0.45f, 0.05f, h), 0.95f + 0.25f * (tone - 0.5f) + 0.3f * fibre);
    t.height = 0.0035f * h;
    t.cavity = 0.35f + 0.65f * h;
  }

  private static void cardboard(float u, float v, Texel t) {
    float fibre = fbm(u, v, 6, 80, 4, t.seed + 1);
    float slow = fbm(u, v, 3, 3, 4, t.seed + 2);
    float flute = sin(v * 75);
    t.paint(step(0.05f, 0.35f, slow) * 0.3f, 1 + 0.22f * fibre + 0.2f * slow + 0.02f * flute);
    t.height = 0.0003f * flute;
  }

  private static void paper(float u, float v, Texel t) {
    float fibre = fbm(u, v, 50, 50, 3, t.seed + 1);
    t.paint(step(0.1f, 0.4f, fibre) * 0.2f, 1 + 0.05f * fibre);
    t.height = 0.0002f * fibre;
  }

  private static void plastic(float u, float v, Texel t) {
    float grain = fbm(u, v, 90, 90, 2, t.seed + 1);
    t.paint(0, 1 + 0.03f * grain);
    t.roughness += 0.05f * grain;
    t.height = 0.00008f * grain;
  }

  private static void linoleum(float u, float v, Texel t) {
    float w = fbm(u, v, 5, 5, 3, t.seed + 1);
    float marble = fbm(u + 0.04f * w, v, 26, 60, 4, t.seed + 2);
    float joint = Math.min(Math.abs(v - 0.5f), 0.5f) * 2;
    t.paint(step(0.02f, 0.3f, marble) * 0.4f, 1 + 0.12f * marble);
    t.shade(mix(0.8f, 1, step(0.0f, 0.004f, joint)));
    t.roughness += 0.10f * w;
  }

  /* Water marks: edges of dried pools. */
  private static void stain(float u, float v, Texel t) {
    float f = fbm(u, v, 3, 3, 5, t.seed + 1);
    float rim = step(0.05f, 0.0f, Math.abs(f - 0.08f));
    float pool = step(0.05f, 0.12f, f);
    float run = step(0.1f, 0.4f, fbm(u, v, 24, 2, 3, t.seed + 3));
    t.paint(0.35f * pool + 0.4f * rim + 0.25f * run, 1 + 0.08f * fbm(u, v, 32, 32, 3, t.seed + 2));
    t.height = 0.001f * f;
  }

  private static void wax(float u, float v, Texel t) {
    float f = fbm(u, v, 6, 6, 4, t.seed + 1);
    t.paint(step(0, 0.3f, f) * 0.5f, 1 + 0.08f * f);
    t.height = 0.0006f * f;
  }

  /* Clipped hedge: small leaves in layers over dark inside. */
  private static void hedge(float u, float v, Texel t) {
    t.paint(1, 0.7f);
    t.cavity = 0.35f;
    for (int layer = 0; layer < 4; layer++) {
      int n = 20 + 3 * layer;
      Noise.cells(u, v, n, n, 1, t.seed + 20 + layer, t.cell);
      float turn = Noise.fraction(t.cell[2] * 37);
      float c = Noise.cos(turn);
      float s = sin(turn);
      float along = c * t.cell[3] + s * t.cell[4];
      float across = -s * t.cell[3] + c * t.cell[4];
      float width = 0.26f * (1 - 3.2f * along * along);
      float on = step(0, 0.06f, width - Math.abs(across));
      float k = 0.45f + 0.2f * layer + 0.4f * Noise.fraction(t.cell[2] * 61);
      float young = Noise.fraction(t.cell[2] * 83);
      t.towards(
          t.base[0] * k * (0.85f + 0.4f * young),
          t.base[1] * k,
          t.base[2] * k * (1.1f - 0.3f * young),
          on);
      t.height = mix(t.height, 0.008f * (layer + 1) + 0.02f * across, on);
      t.cavity = mix(t.cavity, 0.55f + 0.15f * layer, on);
    }
  }

  private static void leaves(float u, float v, Texel t) {
    float n = fbm(u, v, 8, 8, 4, t.seed + 1);
    float m = fbm(u, v, 3, 3, 2, t.seed + 2);
    t.paint(step(0.15f, -0.2f, n), 1 + 0.7f * n + 0.3f * m);
    t.warm(0.25f * m);
  }

  /* One blade: midrib along v, side veins slanting up. */
  private static void leaf(float u, float v, Texel t) {
    float x = Math.abs(u - 0.5f);
    float rib = step(0.05f, 0.01f, x);
    float side = step(0.2f, 0.05f, Math.abs(Noise.fraction(v * 7 - x * 4) - 0.5f)) * 0.35f;
    float n = fbm(u, v, 4, 4, 3, t.seed + 1);
    t.paint(Math.max(rib, side) * 0.6f, 1 + 0.3f * n);
    t.warm(0.2f * n);
  }
}
