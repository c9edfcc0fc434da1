package cielo.props.surface;

import static cielo.props.surface.Noise.cell;
import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.fraction;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Walls and roofs: bricks, blocks, plaster, tiles. */
final class Masonry {
  static final List<Kind> KINDS =
      List.of(
          Kind.of("brick", 1.28, 1024, Kind.Wrap.SOFT, 0xA05F48, 0xAAA398, 0.84, Masonry::brick),
          Kind.of(
              "brick_painted", 1.28, 512, Kind.Wrap.SOFT, 0xDCD8CE, 0xC6C1B6, 0.7, Masonry::coated),
          Kind.of("block", 1.6, 512, Kind.Wrap.SOFT, 0xE6DFCC, 0xCFC8B6, 0.66, Masonry::block),
          Kind.of("stonewall", 2, 1024, Kind.Wrap.SOFT, 0x9B917F, 0x6E675C, 0.88, Masonry::rubble),
          Kind.of("plaster", 3, 512, Kind.Wrap.SOFT, 0xE3DBCB, 0xBFB5A2, 0.85, Masonry::plaster),
          Kind.of("wall", 2.4, 512, Kind.Wrap.SOFT, 0xE4DFD4, 0xCFC9BC, 0.78, Masonry::wall),
          Kind.of("tiles", 1.2, 512, Kind.Wrap.HARD, 0xDCDCD6, 0x8F8D88, 0.18, Masonry::tiles),
          Kind.of("subway", 1.2, 512, Kind.Wrap.HARD, 0xEDEDE8, 0xB9B7B0, 0.14, Masonry::subway),
          Kind.of("mosaic", 0.6, 512, Kind.Wrap.HARD, 0x5FA8B5, 0xD8D8D2, 0.2, Masonry::mosaic),
          Kind.of("terracotta", 1.2, 512, Kind.Wrap.HARD, 0xB26A45, 0x8C8074, 0.6, Masonry::clay),
          Kind.of("rooftiles", 1.6, 512, Kind.Wrap.SOFT, 0x9A5238, 0x50291D, 0.8, Masonry::pantile),
          Kind.of("slate", 1.6, 512, Kind.Wrap.SOFT, 0x565B63, 0x2E3136, 0.62, Masonry::slate),
          Kind.of("shingle", 1.6, 512, Kind.Wrap.SOFT, 0x6B6259, 0x3C3630, 0.9, Masonry::slate),
          Kind.of("ceiling", 1.2, 256, Kind.Wrap.SOFT, 0xE9E8E3, 0xB8B6B0, 0.9, Masonry::acoustic));

  private Masonry() {}

  /** Distance in metres to the nearest joint of a running bond; the piece's id in t.cell[2]. */
  private static float bond(float u, float v, int cols, int rows, float tileM, Texel t) {
    float y = v * rows;
    int row = (int) y;
    float fy = y - row;
    float x = u * cols + (row % 2) * 0.5f;
    int col = Math.floorMod((int) Math.floor(x), cols);
    float fx = fraction(x);
    t.cell[2] = cell(col, row, t.seed + 4);
    t.cell[3] = cell(col, row, t.seed + 5);
    t.cell[4] = fx;
    return Math.min(Math.min(fx, 1 - fx) * tileM / cols, Math.min(fy, 1 - fy) * tileM / rows);
  }

  /* Bricks of 213 x 80 mm with recessed mortar of 9 mm and broken edges. */
  private static void brick(float u, float v, Texel t) {
    float wobble = 0.012f * fbm(u, v, 24, 24, 3, t.seed + 9);
    float edge = bond(u, v, 6, 16, 1.28f, t) + wobble;
    float id = t.cell[2];
    float other = t.cell[3];
    float face = step(0.003f, 0.0085f, edge);
    float grit = fbm(u, v, 48, 48, 4, t.seed + 7);
    float burn = step(0.72f, 0.95f, id);
    t.paint(0, 0.92f + 0.42f * (other - 0.5f) + 0.6f * grit - 0.38f * burn);
    t.warm(0.10f * (id - 0.5f) - 0.10f * burn);
    float lime = step(0.12f, 0.3f, fbm(u, v, 5, 5, 4, t.seed + 31)) * 0.22f;
    t.towardsSecond(lime);
    float joint = 1 + 0.35f * fbm(u, v, 90, 90, 3, t.seed + 12);
    t.towards(t.second[0] * joint, t.second[1] * joint, t.second[2] * joint, 1 - face);
    t.roughness = mix(0.95f, t.rough + 0.1f * grit, face);
    t.height = 0.006f * face + 0.003f * grit + 0.0015f * (id - 0.5f) * face;
    t.cavity = mix(0.6f, 1, face);
  }

  private static void coated(float u, float v, Texel t) {
    float edge = bond(u, v, 6, 16, 1.28f, t) + 0.008f * fbm(u, v, 24, 24, 3, t.seed + 9);
    float face = step(0.001f, 0.011f, edge);
    float grit = fbm(u, v, 48, 48, 4, t.seed + 7);
    t.paint(0.7f * (1 - face), 1 + 0.10f * (t.cell[2] - 0.5f) + 0.16f * grit);
    t.height = 0.004f * face + 0.0016f * grit;
    t.cavity = mix(0.75f, 1, face);
  }

  private static void block(float u, float v, Texel t) {
    float edge = bond(u, v, 4, 8, 1.6f, t);
    float face = step(0.002f, 0.010f, edge);
    float grit = fbm(u, v, 60, 60, 3, t.seed + 17);
    float pit = step(0.24f, 0.36f, fbm(u, v, 90, 90, 2, t.seed + 18));
    t.paint(1 - face, 1 + 0.07f * (t.cell[2] - 0.5f) + 0.10f * grit - 0.12f * pit);
    t.roughness += 0.1f * grit;
    t.height = 0.004f * face + 0.0016f * grit - 0.002f * pit;
    t.cavity = mix(0.75f, 1, face);
  }

  /* Rubble: cells of unequal stones, wide mortar between first and second nearest point. */
  private static void rubble(float u, float v, Texel t) {
    float bend = 0.03f * fbm(u, v, 6, 6, 3, t.seed + 3);
    Noise.cells(u + bend, v + bend, 6, 9, 0.75f, t.seed + 1, t.cell);
    float gap = t.cell[1] - t.cell[0];
    float face = step(0.05f, 0.16f, gap);
    float id = t.cell[2];
    float grit = fbm(u, v, 32, 32, 5, t.seed + 7);
    t.paint(0, 0.9f + 0.55f * (id - 0.5f) + 0.7f * grit);
    t.warm(0.16f * (fraction(id * 7) - 0.5f));
    float joint = 1 + 0.5f * fbm(u, v, 64, 64, 3, t.seed + 5);
    t.towards(t.second[0] * joint, t.second[1] * joint, t.second[2] * joint, 1 - face);
    t.height = 0.022f * step(0.03f, 0.4f, gap) + 0.010f * grit;
    t.cavity = mix(0.55f, 1, face);
  }

  private static void plaster(float u, float v, Texel t) {
    float broad = fbm(u, v, 8, 8, 5, t.seed + 41);
    float fine = fbm(u, v, 64, 64, 3, t.seed + 42);
    float trowel = fbm(u + 0.1f * broad, v, 5, 22, 3, t.seed + 43);
    t.paint(step(0.05f, 0.4f, broad) * 0.2f, 1 + 0.10f * broad + 0.05f * fine);
    t.roughness += 0.06f * broad;
    t.height = 0.004f * fine + 0.003f * trowel;
  }

  /* Roller paint: an orange-peel nap, and a slow unevenness nobody would paint on purpose. */
  private static void wall(float u, float v, Texel t) {
    float broad = fbm(u, v, 6, 6, 4, t.seed + 45);
    float nap = fbm(u, v, 128, 128, 2, t.seed + 46);
    t.paint(0, 1 + 0.06f * broad + 0.02f * nap);
    t.roughness += 0.08f * broad;
    t.height = 0.0009f * nap;
  }

  private static void tiles(float u, float v, Texel t) {
    grid(u, v, t, 4, 0.3f, 0.0035f);
  }

  private static void mosaic(float u, float v, Texel t) {
    grid(u, v, t, 24, 0.025f, 0.0016f);
    t.shade(1);
  }

  private static void grid(float u, float v, Texel t, int n, float sideM, float jointM) {
    float x = u * n;
    float y = v * n;
    int i = (int) x;
    int j = (int) y;
    float edge = Math.min(Math.min(x - i, 1 - x + i), Math.min(y - j, 1 - y + j)) * sideM;
    float face = step(jointM * 0.4f, jointM * 0.75f, edge);
    float round = step(0, jointM * 3, edge);
    float id = cell(i, j, t.seed + 4);
    float cloud = fbm(u, v, 10, 10, 4, t.seed + 7);
    float spread = n > 8 ? 0.5f : 0.09f;
    t.paint(0, 1 + spread * (id - 0.5f) + 0.10f * cloud);
    float grout = 1 + 0.3f * fbm(u, v, 64, 64, 3, t.seed + 12);
    t.towards(t.second[0] * grout, t.second[1] * grout, t.second[2] * grout, 1 - face);
    t.roughness = mix(0.88f, t.rough + 0.05f * cloud, face);
    t.height = 0.0016f * (sideM < 0.05f ? 0.5f : 1) * round + 0.0002f * cloud;
    t.cavity = mix(0.7f, 1, face);
  }

  private static void subway(float u, float v, Texel t) {
    float edge = bond(u, v, 6, 12, 1.2f, t);
    float face = step(0.0012f, 0.0024f, edge);
    float cloud = fbm(u, v, 8, 8, 4, t.seed + 7);
    t.paint(1 - face, 1 + 0.05f * (t.cell[2] - 0.5f) + 0.04f * cloud);
    t.roughness = mix(0.85f, t.rough, face);
    t.height = 0.002f * step(0.001f, 0.010f, edge) + 0.0005f * cloud;
    t.cavity = mix(0.72f, 1, face);
  }

  private static void clay(float u, float v, Texel t) {
    grid(u, v, t, 4, 0.3f, 0.007f);
    t.shade(1 + 0.5f * fbm(u, v, 6, 6, 5, t.seed + 71));
    t.height += 0.0012f * fbm(u, v, 24, 24, 4, t.seed + 72);
  }

  /* Pantiles: rows of half-round tiles; each row's lower edge throws a line of shade. */
  private static void pantile(float u, float v, Texel t) {
    int cols = 8;
    int rows = 6;
    float x = u * cols;
    float y = v * rows;
    int i = (int) x;
    int j = (int) y;
    float fx = x - i;
    float fy = y - j;
    float id = cell(i, j, t.seed + 4);
    float wave = sin(fx + 0.75f) * 0.5f + 0.5f;
    float lap = step(0.0f, 0.10f, fy);
    float grit = fbm(u, v, 40, 40, 4, t.seed + 7);
    t.paint(
        0.75f * (1 - lap) + 0.5f * step(0.28f, 0, wave), 0.92f + 0.4f * (id - 0.5f) + 0.5f * grit);
    t.warm(0.12f * (cell(i, j, t.seed + 6) - 0.5f));
    float lichen = step(0.16f, 0.3f, fbm(u, v, 10, 10, 4, t.seed + 9)) * (0.25f + 0.5f * t.wear);
    t.towards(0.30f, 0.29f, 0.17f, 0.5f * lichen);
    t.height = 0.045f * wave + 0.020f * (1 - fy) * lap + 0.002f * grit;
    t.cavity = mix(0.45f, 1, lap) * mix(0.75f, 1, step(0, 0.3f, wave));
  }

  private static void slate(float u, float v, Texel t) {
    int cols = 8;
    int rows = 10;
    float y = v * rows;
    int row = (int) y;
    float fy = y - row;
    float x = u * cols + (row % 2) * 0.5f;
    int col = Math.floorMod((int) Math.floor(x), cols);
    float fx = fraction(x);
    float id = cell(col, row, t.seed + 4);
    float lap = step(0, 0.07f, fy);
    float side = step(0.006f, 0.022f, Math.min(fx, 1 - fx));
    float open = Math.min(lap, side);
    float grit = fbm(u, v, 24, 60, 4, t.seed + 7);
    t.paint(0.8f * (1 - open), 0.95f + 0.34f * (id - 0.5f) + 0.45f * grit);
    t.warm(0.08f * (cell(col, row, t.seed + 6) - 0.5f));
    t.roughness += 0.15f * grit;
    t.height = 0.012f * (1 - fy) * lap + 0.003f * id + 0.0018f * grit;
    t.cavity = mix(0.5f, 1, open);
  }

  /* Mineral-fibre ceiling panels, 60 cm, with their rail and pin holes. */
  private static void acoustic(float u, float v, Texel t) {
    float x = fraction(u * 2);
    float y = fraction(v * 2);
    float edge = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y)) * 0.6f;
    float rail = step(0.014f, 0.011f, edge);
    float hole = step(0.22f, 0.32f, fbm(u, v, 64, 64, 2, t.seed + 5)) * (1 - rail);
    t.paint(0.55f * hole, 1 + 0.03f * fbm(u, v, 8, 8, 3, t.seed + 6));
    t.shade(mix(1, 1.06f, rail));
    float shadow = step(0.011f, 0.014f, edge) * step(0.020f, 0.014f, edge);
    t.shade(1 - 0.35f * shadow);
    t.height = 0.004f * rail - 0.0015f * hole;
    t.cavity = 1 - 0.3f * shadow;
  }
}
