package cielo.props.surface;

import static cielo.props.surface.Noise.cell;
import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.ridge;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Stone, concrete, and what streets and squares are laid with. */
final class Stones {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("concrete", 2, 512, Kind.Wrap.GROUND, 0xA7A39B, 0x77736C, 0.86, Stones::concrete),
          Kind.of("asphalt", 2, 1024, Kind.Wrap.GROUND, 0x55555A, 0x8A8680, 0.86, Stones::asphalt),
          Kind.of("paving", 2, 1024, Kind.Wrap.GROUND, 0xA8A39A, 0x5E5A54, 0.86, Stones::paving),
          Kind.of("pavers", 1.2, 512, Kind.Wrap.GROUND, 0x9A8579, 0x55504A, 0.86, Stones::pavers),
          Kind.of("cobble", 1.6, 1024, Kind.Wrap.GROUND, 0x7D7870, 0x3E3A35, 0.7, Stones::cobble),
          Kind.of("gravel", 1.2, 1024, Kind.Wrap.GROUND, 0xA89A84, 0x4E463B, 0.92, Stones::gravel),
          Kind.of("marble", 2, 512, Kind.Wrap.HARD, 0xE6E2DA, 0x8A8782, 0.12, Stones::marble),
          Kind.of("granite", 0.6, 512, Kind.Wrap.HARD, 0x8E8882, 0x2C2A2A, 0.2, Stones::granite),
          Kind.of("terrazzo", 1, 512, Kind.Wrap.HARD, 0xD6CFC2, 0x7A4A3A, 0.22, Stones::terrazzo),
          Kind.of("rock", 3, 512, Kind.Wrap.SOFT, 0x857D72, 0x4B4640, 0.9, Stones::rock));

  private Stones() {}

  private static void concrete(float u, float v, Texel t) {
    float broad = fbm(u, v, 9, 9, 5, t.seed + 13);
    float grain = fbm(u, v, 128, 128, 2, t.seed + 2);
    Noise.cells(u, v, 90, 90, 1, t.seed + 4, t.cell);
    float hole = t.cell[2] > 0.965f ? step(0.26f, 0.10f, t.cell[0]) : 0;
    t.paint(step(0.05f, 0.4f, broad) * 0.25f, 1 + 0.20f * broad + 0.14f * grain - 0.22f * hole);
    t.roughness += 0.08f * broad;
    t.height = 0.0016f * grain - 0.003f * hole;
    t.cavity = 1 - 0.4f * hole;
  }

  /* Grit of two sizes in binder; a few light stones; slow wear lanes. */
  private static void asphalt(float u, float v, Texel t) {
    Noise.cells(u, v, 150, 150, 1, t.seed + 1, t.cell);
    float stone = step(0.62f, 0.15f, t.cell[0]);
    float tone = t.cell[2];
    float fine = Noise.value(u, v, 400, 400, t.seed + 2);
    float slow = fbm(u, v, 9, 9, 4, t.seed + 3);
    float light = tone > 0.82f ? stone * 0.42f : 0;
    t.paint(light, 0.86f + 0.34f * (tone - 0.5f) * stone + 0.25f * (fine - 0.5f) + 0.35f * slow);
    t.warm(0.05f * (tone - 0.5f));
    float patch = step(0.10f, 0.16f, fbm(u, v, 6, 6, 3, t.seed + 5)) * t.wear;
    t.shade(1 - 0.2f * patch);
    t.roughness -= 0.15f * slow;
    t.height = 0.0017f * stone + 0.0008f * fine;
    t.cavity = mix(0.72f, 1, stone);
  }

  private static void paving(float u, float v, Texel t) {
    slabs(u, v, t, 4, 4, 0.5f, 0.5f, 0.006f);
  }

  private static void pavers(float u, float v, Texel t) {
    slabs(u, v, t, 6, 12, 0.2f, 0.1f, 0.004f);
  }

  private static void slabs(
      float u, float v, Texel t, int cols, int rows, float w, float h, float jointM) {
    float y = v * rows;
    int row = (int) y;
    float fy = y - row;
    float x = u * cols + (row % 2) * 0.5f;
    int col = Math.floorMod((int) Math.floor(x), cols);
    float fx = Noise.fraction(x);
    float wobble = 0.003f * fbm(u, v, 40, 40, 2, t.seed + 8);
    float edge = Math.min(Math.min(fx, 1 - fx) * w, Math.min(fy, 1 - fy) * h) + wobble;
    float face = step(jointM * 0.4f, jointM, edge);
    float round = step(0, jointM * 3.2f, edge);
    float id = cell(col, row, t.seed + 4);
    float broad = fbm(u, v, 6, 6, 5, t.seed + 7);
    float grain = fbm(u, v, 160, 160, 2, t.seed + 9);
    t.paint(0, 0.98f + 0.22f * (id - 0.5f) + 0.30f * broad + 0.16f * grain);
    t.warm(0.08f * (cell(col, row, t.seed + 6) - 0.5f));
    float moss = step(0.0f, 0.25f, fbm(u, v, 5, 5, 3, t.seed + 11)) * 0.6f;
    t.towardsSecond(1 - face);
    t.towards(0.11f, 0.13f, 0.05f, (1 - face) * moss);
    t.height = 0.007f * round + 0.0012f * grain + 0.002f * id;
    t.cavity = mix(0.55f, 1, face);
  }

  /* Rounded setts in loose rows. */
  private static void cobble(float u, float v, Texel t) {
    int rows = 16;
    float y = v * rows + 0.18f * fbm(u, v, 6, 6, 3, t.seed + 2);
    int row = Math.floorMod((int) Math.floor(y), rows);
    float fy = Noise.fraction(y);
    float x = u * rows + (row % 2) * 0.5f + 0.35f * (fbm(u, v, 5, rows, 2, t.seed + 3));
    int col = Math.floorMod((int) Math.floor(x), rows);
    float fx = Noise.fraction(x);
    float id = cell(col, row, t.seed + 4);
    float ax = Math.abs(fx - 0.5f) * 2;
    float ay = Math.abs(fy - 0.5f) * 2;
    float p = ax * ax * ax * ax + ay * ay * ay * ay;
    float dome = Math.max(0, 1 - p);
    float face = step(0.06f, 0.34f, dome);
    float grit = fbm(u, v, 60, 60, 4, t.seed + 7);
    t.paint(0, 0.9f + 0.45f * (id - 0.5f) + 0.6f * grit);
    t.warm(0.14f * (cell(col, row, t.seed + 6) - 0.5f));
    float soil = 1 + 0.6f * grit;
    t.towards(t.second[0] * soil, t.second[1] * soil, t.second[2] * soil, 1 - face);
    t.roughness += 0.2f * (1 - face) - 0.08f * dome;
    t.height = 0.016f * (float) Math.sqrt(dome) + 0.003f * grit + 0.004f * id;
    t.cavity = mix(0.45f, 1, face);
  }

  /* Two layers of pebbles, the upper one sparse. */
  private static void gravel(float u, float v, Texel t) {
    Noise.cells(u, v, 74, 74, 0.9f, t.seed + 1, t.cell);
    float low = step(0.62f, 0.1f, t.cell[0]);
    float tone = t.cell[2];
    float dome = low;
    Noise.cells(u, v, 40, 40, 1, t.seed + 2, t.cell);
    float high = t.cell[2] > 0.45f ? step(0.46f, 0.30f, t.cell[0]) : 0;
    float highDome = Math.max(0, 1 - t.cell[0] / 0.46f);
    if (high > 0) {
      tone = mix(tone, Noise.fraction(t.cell[2] * 13), high);
      dome = mix(dome, 1, high);
    }
    float grit = fbm(u, v, 100, 100, 2, t.seed + 5);
    float slow = fbm(u, v, 4, 4, 4, t.seed + 6);
    t.paint(0.75f * (1 - dome), 0.92f + 0.62f * (tone - 0.5f) + 0.3f * grit + 0.25f * slow);
    t.warm(0.16f * (Noise.fraction(tone * 17) - 0.5f));
    t.height = 0.006f * low + 0.010f * high * (0.4f + highDome) + 0.001f * grit;
    t.cavity = mix(0.5f, 1, dome);
  }

  /* Veins lie where a warped noise crosses zero. */
  private static void marble(float u, float v, Texel t) {
    float w1 = fbm(u, v, 3, 3, 5, t.seed + 1);
    float w2 = fbm(u, v, 3, 3, 5, t.seed + 2);
    float field = fbm(u + 0.22f * w1, v + 0.22f * w2, 3, 3, 5, t.seed + 3);
    float vein = step(0.05f, 0.0f, Math.abs(field));
    float thin = step(0.02f, 0, Math.abs(fbm(u + 0.3f * w2, v + 0.2f * w1, 6, 6, 4, t.seed + 4)));
    float cloud = step(-0.1f, 0.3f, w1);
    t.paint(0.75f * vein * (0.35f + 0.65f * cloud) + 0.25f * thin * cloud + 0.12f * cloud, 1);
    t.roughness += 0.03f * vein;
  }

  private static void granite(float u, float v, Texel t) {
    Noise.cells(u, v, 48, 48, 1, t.seed + 1, t.cell);
    float a = t.cell[2];
    Noise.cells(u, v, 90, 90, 1, t.seed + 2, t.cell);
    float b = t.cell[2];
    float dark = b > 0.78f ? 0.9f : a > 0.80f ? 0.6f : 0;
    t.paint(dark, 0.95f + 0.5f * (a - 0.5f) + 0.2f * (b - 0.5f));
    t.warm(a < 0.3f ? 0.10f : 0);
    t.roughness += 0.05f * (b - 0.5f);
  }

  private static void terrazzo(float u, float v, Texel t) {
    Noise.cells(u, v, 34, 34, 1, t.seed + 1, t.cell);
    float id = t.cell[2];
    float chip = id > 0.35f ? step(0.40f, 0.34f, t.cell[0] * (0.8f + 0.9f * id)) : 0;
    float kind = Noise.fraction(id * 9);
    t.paint(0, 1 + 0.06f * fbm(u, v, 40, 40, 3, t.seed + 3));
    if (kind < 0.35f) {
      t.towards(0.25f, 0.24f, 0.23f, chip);
    } else if (kind < 0.65f) {
      t.towardsSecond(chip);
    } else {
      t.towards(0.75f, 0.72f, 0.66f, chip);
    }
  }

  /* Strata and cracks. */
  private static void rock(float u, float v, Texel t) {
    float warp = fbm(u, v, 3, 3, 4, t.seed + 1);
    float broad = fbm(u + 0.1f * warp, v, 4, 4, 7, t.seed + 2);
    float layer = sin(v * 6 + 3.2f * warp) * 0.5f;
    float crack = step(0.09f, 0.0f, ridge(u + 0.12f * warp, v + 0.1f * broad, 4, 5, 3, t.seed + 3));
    float grain = fbm(u, v, 90, 90, 3, t.seed + 4);
    t.paint(0.7f * crack, 0.95f + 0.9f * broad + 0.12f * layer + 0.35f * grain);
    t.warm(0.14f * warp);
    float lichen = step(0.16f, 0.26f, fbm(u, v, 8, 8, 5, t.seed + 6)) * (0.25f + t.wear);
    t.towards(0.34f, 0.35f, 0.22f, 0.45f * Math.min(1, lichen));
    t.height = 0.12f * broad + 0.012f * layer - 0.03f * crack + 0.006f * grain;
    t.cavity = 1 - 0.5f * crack;
  }
}
