package cielo.props.surface;

import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.ridge;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Planets, eyes and fruit, wrapped once round a sphere: u = longitude, v = 0 at the south pole. */
final class Globes {
  static final List<Kind> KINDS =
      List.of(
          globe("earth", 1024, 0x1D4E86, 0x5E7F3C, 0.4, Globes::earth),
          globe("moon", 512, 0xB6B2AA, 0x716E6A, 0.95, Globes::moon),
          globe("eyeball", 256, 0xEDE6DF, 0x4A7FA0, 0.08, Globes::eye),
          globe("watermelon", 256, 0x6FA04A, 0x1F4A20, 0.35, Globes::watermelon),
          globe("orange_peel", 256, 0xE8882A, 0xC96A18, 0.42, Globes::orange),
          globe("apple", 256, 0xB62B22, 0xD8B04A, 0.22, Globes::apple),
          globe("pumpkin", 256, 0xD9762B, 0x9C4E18, 0.45, Globes::pumpkin));

  private Globes() {}

  private static Kind globe(String name, int size, int base, int second, double rough, Weave w) {
    return Kind.of(name, 1, size, Kind.Wrap.SPHERE, base, second, rough, w);
  }

  /*
   * Land by a coarse outline of the continents: a sum of soft ellipses (longitude, latitude, half
   * sizes in degrees), roughened by noise. Longitude 0 is u = 0.5.
   */
  private static final float[][] LAND = {
    {-100, 48, 26, 16},
    {-95, 62, 38, 10},
    {-105, 30, 12, 10},
    {-150, 64, 12, 6},
    {-42, 73, 14, 10},
    {-62, -8, 17, 17},
    {-65, -32, 8, 20},
    {-86, 14, 8, 4},
    {12, 48, 16, 8},
    {16, 63, 9, 8},
    {20, 5, 18, 18},
    {3, 16, 18, 14},
    {24, -20, 10, 15},
    {42, 8, 8, 8},
    {60, 55, 34, 14},
    {100, 58, 44, 14},
    {95, 38, 26, 14},
    {78, 20, 9, 12},
    {46, 24, 10, 9},
    {104, 14, 7, 10},
    {134, -25, 17, 10},
    {112, 0, 12, 5},
    {141, -5, 8, 4},
    {138, 37, 4, 6},
    {47, -19, 3, 6},
    {172, -42, 4, 5},
    {-3, 54, 4, 5}
  };

  private static void earth(float u, float v, Texel t) {
    float lon = u * 360 - 180;
    float lat = v * 180 - 90;
    float n = fbm(u, v, 12, 6, 6, t.seed + 1) + 0.7f * fbm(u, v, 40, 20, 5, t.seed + 5);
    float in = 0;
    for (float[] e : LAND) {
      float dx = Math.abs(lon - e[0]);
      dx = Math.min(dx, 360 - dx) / e[2];
      float dy = (lat - e[1]) / e[3];
      in = Math.max(in, 1.25f - (float) Math.sqrt(dx * dx + dy * dy));
    }
    float land = step(0.20f, 0.26f, in + 0.9f * n);
    float shelf = step(0.02f, 0.22f, in + 0.9f * n);
    t.paint(0, 1 + 0.25f * shelf);
    t.towards(0.05f, 0.30f, 0.38f, 0.35f * shelf);
    float dry = step(0.10f, 0.5f, 1 - Math.abs(Math.abs(lat) - 24) / 16 + n);
    float green = 1 + 0.5f * n;
    t.towards(t.second[0] * green, t.second[1] * green, t.second[2] * green, land);
    t.towards(0.52f, 0.40f, 0.22f, 0.75f * land * dry);
    float ice = step(66, 78, Math.abs(lat) + 14 * n - (lat < 0 ? -4 : 0));
    t.towards(0.86f, 0.88f, 0.90f, ice);
    t.roughness = mix(t.rough * 0.6f, 0.85f, Math.max(land, ice));
    float relief = ridge(u, v, 24, 12, 4, t.seed + 3);
    t.height = 0.0010f * land * relief;
    // weather: bands that thin out over the dry belts, torn into wisps
    float bend = 0.06f * fbm(u, v, 6, 4, 3, t.seed + 21);
    float wisp = fbm(u + bend, v + 0.5f * bend, 14, 12, 6, t.seed + 23);
    float belt = 0.10f - 0.16f * step(14, 0, Math.abs(Math.abs(lat) - 24));
    float cloud = 0.88f * step(0.0f, 0.34f, wisp + belt);
    t.towards(0.90f, 0.92f, 0.94f, cloud);
    t.roughness = mix(t.roughness, 0.9f, cloud);
  }

  private static void moon(float u, float v, Texel t) {
    float c = Balls.direction(u, v, t);
    float sea = step(0.04f, 0.2f, fbm(u, v, 5, 3, 5, t.seed + 1));
    float fine = fbm(u, v, 40, 20, 4, t.seed + 2);
    float h = 0;
    float rim = 0;
    for (int k = 0; k < 3; k++) {
      int nu = Math.max(4, (int) ((14 << k) * Math.max(0.3f, c)));
      Noise.cells(u, v, nu, 7 << k, 0.9f, t.seed + 10 + k, t.cell);
      float radius = 0.14f + 0.3f * Noise.fraction(t.cell[2] * 19);
      float q = t.cell[0] / radius;
      float lip = step(1.35f, 1.0f, q) * step(0.65f, 1.0f, q);
      h += (q < 1 ? q * q - 1 : 0) * 0.02f / (1 << k) + 0.01f * lip / (1 << k);
      rim = Math.max(rim, lip * (0.4f + 0.6f * t.cell[2]));
    }
    t.paint(0.8f * sea, 1 + 0.35f * fine + 0.18f * rim);
    t.height = h + 0.004f * fine;
  }

  private static void eye(float u, float v, Texel t) {
    Balls.direction(u, v, t);
    float z = t.cell[2];
    float x = t.cell[0];
    float y = t.cell[1];
    float r = (float) Math.sqrt(x * x + y * y);
    float front = z > 0 ? 1 : 0;
    float vein = step(0.03f, 0, ridge(u, v, 14, 8, 3, t.seed + 1)) * step(0.4f, 0.8f, r);
    t.towards(0.6f, 0.12f, 0.10f, 0.35f * vein);
    float angle = (float) StrictMath.atan2(y, x) * 0.15915494f + 0.5f;
    float fibre = fbm(angle, r, 48, 3, 3, t.seed + 2);
    float iris = front * step(0.50f, 0.47f, r);
    float k = 0.75f + 0.8f * fibre;
    float edge = 1 - 0.6f * step(0.36f, 0.49f, r);
    t.towards(t.second[0] * k * edge, t.second[1] * k * edge, t.second[2] * k * edge, iris);
    t.towards(0.006f, 0.006f, 0.007f, front * step(0.21f, 0.19f, r));
  }

  private static void watermelon(float u, float v, Texel t) {
    float w = fbm(u, v, 12, 10, 4, t.seed + 1);
    float band = sin(u * 10 + 0.35f * w);
    t.paint(step(0.1f, 0.6f, band + 0.9f * w), 1 + 0.3f * w);
  }

  private static void orange(float u, float v, Texel t) {
    float c = Balls.direction(u, v, t);
    int nu = Math.max(6, (int) (90 * Math.max(0.15f, c)));
    Noise.cells(u, v, nu, 45, 0.9f, t.seed + 3, t.cell);
    float pit = step(0.45f, 0.1f, t.cell[0]);
    t.paint(0.5f * pit, 1 + 0.12f * fbm(u, v, 8, 4, 4, t.seed + 2));
    t.height = -0.003f * pit;
    t.cavity = 1 - 0.2f * pit;
  }

  private static void apple(float u, float v, Texel t) {
    float streak = fbm(u, v, 48, 4, 4, t.seed + 1);
    float blush = fbm(u, v, 3, 2, 3, t.seed + 2);
    float pole = Math.max(step(0.82f, 0.98f, v), step(0.14f, 0.02f, v));
    t.paint(step(-0.05f, 0.45f, 0.6f * streak + 0.8f * blush + 0.7f * pole), 1 + 0.2f * streak);
    Noise.cells(u, v, 40, 20, 1, t.seed + 4, t.cell);
    t.towards(0.75f, 0.6f, 0.35f, 0.5f * step(0.12f, 0.06f, t.cell[0]));
  }

  private static void pumpkin(float u, float v, Texel t) {
    float rib = Math.abs(sin(u * 5));
    t.paint(step(0.5f, 0.0f, rib) * 0.8f, 1 + 0.25f * fbm(u, v, 40, 6, 4, t.seed + 1));
    t.height = 0.01f * step(0, 0.4f, rib);
  }
}
