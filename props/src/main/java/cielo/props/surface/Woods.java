package cielo.props.surface;

import static cielo.props.surface.Noise.cell;
import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.fraction;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.ridge;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Wood: floors, boards, furniture, bark. The grain runs along u. */
final class Woods {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("planks", 1.6, 1024, Kind.Wrap.HARD, 0xCFA473, 0x6B4A2B, 0.30, Woods::planks),
          Kind.of("boards", 1.8, 1024, Kind.Wrap.HARD, 0xA47B4F, 0x50351F, 0.42, Woods::boards),
          Kind.of("parquet", 1.4, 1024, Kind.Wrap.HARD, 0x9C7048, 0x4C3019, 0.34, Woods::parquet),
          Kind.of("deck", 1.44, 512, Kind.Wrap.HARD, 0x9A8468, 0x4A3C2C, 0.75, Woods::deck),
          Kind.of("wood", 0.8, 512, Kind.Wrap.HARD, 0xA9784B, 0x6A4326, 0.42, Woods::wood),
          Kind.of("plywood", 1.2, 512, Kind.Wrap.HARD, 0xCDAA7C, 0x9A7144, 0.55, Woods::plywood),
          Kind.of("bark", 1.0, 512, Kind.Wrap.SOFT, 0x6E5A48, 0x33281F, 0.95, Woods::bark));

  private Woods() {}

  /* Strips in n rows; each row shifted, cut into `cuts` pieces: the maple of a sports hall. */
  private static void planks(float u, float v, Texel t) {
    strips(u, v, t, 20, 2, 0.0014f, 1.6f);
    t.height *= 1.2f;
  }

  private static void boards(float u, float v, Texel t) {
    strips(u, v, t, 12, 1, 0.0022f, 1.8f);
  }

  private static void deck(float u, float v, Texel t) {
    strips(u, v, t, 12, 1, 0.006f, 1.44f);
    t.height *= 4;
    float groove = sin(v * 12 * 8);
    t.height += 0.0006f * groove;
    t.shade(1 + 0.05f * groove);
  }

  private static void strips(
      float u, float v, Texel t, int rows, int cuts, float gapM, float tileM) {
    float y = v * rows;
    int row = (int) y;
    float fy = y - row;
    float x = (u + cell(row, 3, t.seed)) * cuts;
    int col = Math.floorMod((int) Math.floor(x), cuts);
    float fx = fraction(x);
    float tone = cell(row, col, t.seed + 2);
    float other = cell(row, col, t.seed + 5);
    grain(u, v, row * 7 + col * 3, other, rows * 3, t);
    t.shade(0.92f + 0.26f * (tone - 0.5f));
    t.warm(0.08f * (other - 0.5f));
    float edgeY = Math.min(fy, 1 - fy) * tileM / rows;
    float edgeX = Math.min(fx, 1 - fx) * tileM / cuts;
    float open = Math.min(step(0.0002f, gapM, edgeY), step(0.0002f, gapM, edgeX));
    float eased = Math.min(step(0, 3.5f * gapM, edgeY), step(0, 3.5f * gapM, edgeX));
    t.shade(mix(0.40f, 1, open));
    t.roughness += 0.12f * (1 - open) + 0.05f * (tone - 0.5f);
    t.height += -0.0006f * (1 - open) - 0.0003f * (1 - eased);
    t.cavity = mix(0.62f, 1, open);
  }

  /* Fibres (fine, long), pores, and growth rings cut lengthwise: lines that meander slowly. */
  private static void grain(float u, float v, int piece, float shift, int rings, Texel t) {
    int s = t.seed + 13 * (piece % 31);
    float slow = fbm(u, v, 2, rings, 3, s);
    float ring = sin(slow * 7 + shift * 5 + v * rings * 0.0f);
    float fibre = fbm(u, v, 6, rings * 4, 3, s + 11);
    float pore = step(0.30f, 0.42f, fbm(u, v, 24, 240, 2, t.seed + 3));
    float dark = 0.20f * step(0.1f, 0.95f, ring) + 0.6f * Math.max(0, fibre) + 0.22f * pore;
    t.paint(Math.min(0.8f, dark), 1 + 0.30f * fibre);
    t.height = 0.00005f * fibre - 0.00008f * pore;
    t.roughness += 0.12f * fibre + 0.08f * pore;
  }

  /* Herringbone: cell (i, j) belongs to a lying block when (i - j) mod 2n < n, else standing. */
  private static void parquet(float u, float v, Texel t) {
    int n = 5;
    int cells = 20;
    float x = u * cells;
    float y = v * cells;
    int i = (int) x;
    int j = (int) y;
    int m = Math.floorMod(i - j, 2 * n);
    boolean lying = m < n;
    int along = lying ? m : 2 * n - 1 - m;
    float a = along + (lying ? x - i : y - j);
    float c = lying ? y - j : x - i;
    int bi = Math.floorMod(lying ? i - along : i, cells);
    int bj = Math.floorMod(lying ? j : j - along, cells);
    float tone = cell(bi, bj, t.seed + 2);
    grain(lying ? u : v, lying ? v : u, bi * 5 + bj * 11, tone, 40, t);
    t.shade(0.94f + 0.34f * (tone - 0.5f) + (lying ? 0.03f : -0.03f));
    t.warm(0.10f * (cell(bi, bj, t.seed + 9) - 0.5f));
    float unit = 0.07f;
    float edge = Math.min(Math.min(a, n - a), Math.min(c, 1 - c)) * unit;
    float open = step(0.0002f, 0.0018f, edge);
    t.shade(mix(0.45f, 1, open));
    t.roughness += 0.06f * (tone - 0.5f) + 0.1f * (1 - open);
    t.height += -0.0005f * (1 - open) - 0.0003f * (1 - step(0, 0.006f, edge));
    t.cavity = mix(0.65f, 1, open);
  }

  private static void wood(float u, float v, Texel t) {
    grain(u, v, 0, 0.3f, 22, t);
    t.shade(1 + 0.22f * fbm(u, v, 2, 6, 3, t.seed + 61));
  }

  /* Rotary-cut veneer: wide flames of rings, a few knots. */
  private static void plywood(float u, float v, Texel t) {
    float flame = fbm(u, v, 2, 4, 4, t.seed + 5);
    Noise.cells(u, v, 2, 3, 0.8f, t.seed + 8, t.cell);
    float knot = step(0.22f, 0.02f, t.cell[0]) * (t.cell[2] > 0.6f ? 1 : 0);
    float ring = sin(flame * 14 + knot * 1.5f) * 0.5f + 0.5f;
    float fibre = fbm(u, v, 6, 128, 3, t.seed + 21);
    t.paint(0.45f * ring * ring + 0.6f * knot, 1 + 0.25f * fibre);
    t.height = 0.0001f * fibre;
    t.roughness += 0.1f * fibre;
  }

  /* Plates between upright fissures; v runs up the trunk. */
  private static void bark(float u, float v, Texel t) {
    float bend = 0.05f * fbm(u, v, 4, 4, 3, t.seed + 4);
    float crack = ridge(u + bend, v, 9, 3, 3, t.seed + 1);
    float plate = step(0.05f, 0.34f, crack);
    float fine = fbm(u, v, 40, 20, 4, t.seed + 2);
    t.paint(0.85f * (1 - plate), 0.95f + 0.9f * fine + 0.25f * (crack - 0.4f));
    float moss = step(0.12f, 0.3f, fbm(u, v, 3, 3, 4, t.seed + 9)) * t.wear;
    t.towards(0.10f, 0.14f, 0.04f, 0.6f * moss);
    t.height = 0.016f * plate + 0.008f * fine;
    t.cavity = mix(0.4f, 1, plate);
  }
}
