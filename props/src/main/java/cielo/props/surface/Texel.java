package cielo.props.surface;

import cielo.scene.material.Look;
import cielo.scene.material.Rgb;

/** One texel under way: what a weave may read, and what it leaves behind. Not thread-safe. */
final class Texel {
  /** Colours of the look: base and the pattern's second. */
  final float[] base;

  final float[] second;

  /** Roughness of the look: weaves add to it. */
  final float rough;

  /** 0 new .. 1 worn. */
  final float wear;

  final int seed;

  /** Scratch for cellular noise. */
  final float[] cell = new float[5];

  float r;
  float g;
  float b;
  float roughness;
  float height;
  float cavity;

  Texel(Look look) {
    base = floats(look.base());
    second = floats(look.pattern().second());
    rough = (float) look.roughness();
    wear = (float) look.pattern().wear();
    seed = (int) (look.pattern().seed() * 7919 + 17);
  }

  void start() {
    r = base[0];
    g = base[1];
    b = base[2];
    roughness = rough;
    height = 0;
    cavity = 1;
  }

  /** Colour = base towards second by {@code t}, times {@code shade}. */
  void paint(float t, float shade) {
    r = Noise.mix(base[0], second[0], t) * shade;
    g = Noise.mix(base[1], second[1], t) * shade;
    b = Noise.mix(base[2], second[2], t) * shade;
  }

  /** Moves the colour towards a fixed one by {@code t}. */
  void towards(float toR, float toG, float toB, float t) {
    r = Noise.mix(r, toR, t);
    g = Noise.mix(g, toG, t);
    b = Noise.mix(b, toB, t);
  }

  /** Moves the colour towards the second by {@code t}. */
  void towardsSecond(float t) {
    towards(second[0], second[1], second[2], t);
  }

  void shade(float k) {
    r *= k;
    g *= k;
    b *= k;
  }

  /** Warms (positive) or cools the colour. */
  void warm(float k) {
    r *= 1 + k;
    b *= 1 - k;
  }

  private static float[] floats(Rgb c) {
    return new float[] {(float) c.r(), (float) c.g(), (float) c.b()};
  }
}
