package cielo.props.surface;

/** Digits drawn as strokes, for balls, clocks and signs in a texture. */
final class Digits {
  /*
   * Each digit is a few line segments in a box of width 1.2 (x -0.6 .. 0.6) and height 2 (y -1 ..
   * 1); the ink is where the nearest segment is closer than the pen's radius.
   */
  private static final float[][] STROKES = {
    {
      -.45f, .55f, -.45f, -.55f, .45f, .55f, .45f, -.55f, -.45f, .55f, 0, 1, 0, 1, .45f, .55f,
      -.45f, -.55f, 0, -1, 0, -1, .45f, -.55f
    },
    {-.3f, .6f, .1f, 1, .1f, 1, .1f, -1},
    {
      -.45f, .6f, -.2f, 1, -.2f, 1, .25f, 1, .25f, 1, .45f, .6f, .45f, .6f, .35f, .2f, .35f, .2f,
      -.45f, -1, -.45f, -1, .48f, -1
    },
    {
      -.45f, 1, .45f, 1, .45f, 1, -.05f, .2f, -.05f, .2f, .3f, .1f, .3f, .1f, .45f, -.4f, .45f,
      -.4f, .25f, -.9f, .25f, -.9f, -.2f, -1, -.2f, -1, -.45f, -.7f
    },
    {.2f, 1, -.5f, -.35f, -.5f, -.35f, .5f, -.35f, .2f, .2f, .2f, -1},
    {
      .42f, 1, -.35f, 1, -.35f, 1, -.42f, .15f, -.42f, .15f, .1f, .25f, .1f, .25f, .45f, -.1f, .45f,
      -.1f, .45f, -.6f, .45f, -.6f, .1f, -1, .1f, -1, -.45f, -.8f
    },
    {
      .35f, 1, -.3f, .3f, -.3f, .3f, -.45f, -.4f, -.45f, -.4f, -.3f, -.9f, -.3f, -.9f, .15f, -1,
      .15f, -1, .45f, -.65f, .45f, -.65f, .4f, -.1f, .4f, -.1f, 0, .1f, 0, .1f, -.4f, -.2f
    },
    {-.45f, 1, .48f, 1, .48f, 1, -.1f, -1},
    {
      -.35f, .6f, 0, 1, 0, 1, .35f, .6f, .35f, .6f, -.42f, -.45f, -.42f, -.45f, -.2f, -1, -.2f, -1,
      .2f, -1, .2f, -1, .42f, -.45f, .42f, -.45f, -.35f, .6f
    },
    {
      .4f, .15f, 0, -.1f, 0, -.1f, -.4f, .2f, -.4f, .2f, -.42f, .65f, -.42f, .65f, -.1f, 1, -.1f, 1,
      .3f, .9f, .3f, .9f, .45f, .4f, .45f, .4f, .3f, -.3f, .3f, -.3f, -.3f, -1
    }
  };

  private Digits() {}

  /** Ink in 0 .. 1 of a number of one or two digits at (x, y); digits are 2 high round 0. */
  static float number(int number, float x, float y) {
    if (number < 10) {
      return digit(number, x, y);
    }
    float w = 0.68f;
    return Math.max(digit(number / 10, x + w, y), digit(number % 10, x - w, y));
  }

  private static float digit(int d, float x, float y) {
    float[] s = STROKES[d];
    float best = 9;
    for (int i = 0; i < s.length; i += 4) {
      float dx = s[i + 2] - s[i];
      float dy = s[i + 3] - s[i + 1];
      float k = ((x - s[i]) * dx + (y - s[i + 1]) * dy) / (dx * dx + dy * dy);
      k = Math.max(0, Math.min(1, k));
      float px = s[i] + k * dx - x;
      float py = s[i + 1] + k * dy - y;
      best = Math.min(best, px * px + py * py);
    }
    return Noise.step(0.19f, 0.13f, (float) Math.sqrt(best));
  }
}
