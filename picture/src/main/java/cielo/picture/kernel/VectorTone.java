package cielo.picture.kernel;

import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.SQRT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Rows of display codes with the Vector API. */
final class VectorTone {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> I = VectorSpecies.of(int.class, F.vectorShape());
  private static final int L = F.length();
  private static final float[] HALVES = new float[64];

  static {
    for (int i = 0; i < HALVES.length; i++) {
      HALVES[i] = i + 0.5f;
    }
  }

  private VectorTone() {}

  static void row(
      float[] r,
      float[] g,
      float[] b,
      int at,
      int width,
      float[] up,
      int pitch,
      float bloom,
      float vy,
      float[] dither,
      int ditherAt,
      int[] out) {
    int x = 0;
    for (; x + L <= width; x += L) {
      channel(r, r, g, b, at + x, x, width, up, x, bloom, vy, dither, ditherAt, out, true);
      channel(g, r, g, b, at + x, x, width, up, pitch + x, bloom, vy, dither, ditherAt, out, false);
      channel(
          b, r, g, b, at + x, x, width, up, 2 * pitch + x, bloom, vy, dither, ditherAt, out, false);
    }
    if (x < width) {
      tail(r, g, b, at, x, width, up, pitch, bloom, vy, dither, ditherAt, out);
    }
  }

  /** Shifts the codes of one channel into {@code out}. */
  private static void channel(
      float[] own,
      float[] r,
      float[] g,
      float[] b,
      int at,
      int x,
      int width,
      float[] up,
      int upAt,
      float bloom,
      float vy,
      float[] dither,
      int ditherAt,
      int[] out,
      boolean first) {
    FloatVector one = FloatVector.broadcast(F, 1f);
    FloatVector most =
        FloatVector.fromArray(F, r, at)
            .max(FloatVector.fromArray(F, g, at).max(FloatVector.fromArray(F, b, at)));
    FloatVector k = one.div(one.sub(most).max(0.01f));
    FloatVector vx = FloatVector.fromArray(F, HALVES, 0).add(x).mul(2f / width).sub(1f);
    FloatVector v = one.sub(vx.mul(vx).add(vy * vy).mul(0.16f)).mul(0.62f);
    FloatVector l =
        FloatVector.fromArray(F, own, at)
            .mul(k)
            .add(FloatVector.fromArray(F, up, upAt).mul(bloom))
            .mul(v);
    FloatVector q =
        l.mul(l.mul(2.51f).add(0.03f))
            .div(l.mul(l.mul(2.43f).add(0.59f)).add(0.14f))
            .max(0f)
            .min(1f);
    FloatVector s2 = q.lanewise(SQRT);
    FloatVector s4 = s2.lanewise(SQRT);
    FloatVector s8 = s4.lanewise(SQRT);
    FloatVector e =
        s2.mul(0.662002687f)
            .add(s4.mul(0.684122060f))
            .sub(s8.mul(0.323583601f))
            .sub(q.mul(0.0225411470f));
    IntVector code =
        (IntVector)
            e.mul(255f)
                .add(FloatVector.fromArray(F, dither, ditherAt + (x & 63)))
                .min(255f)
                .max(0f)
                .convert(F2I, 0);
    if (first) {
      code.intoArray(out, at);
    } else {
      IntVector.fromArray(I, out, at).lanewise(LSHL, 8).or(code).intoArray(out, at);
    }
  }

  private static void tail(
      float[] r,
      float[] g,
      float[] b,
      int at,
      int from,
      int width,
      float[] up,
      int pitch,
      float bloom,
      float vy,
      float[] dither,
      int ditherAt,
      int[] out) {
    PlainKernels.tone(r, g, b, at, from, width, up, pitch, bloom, vy, dither, ditherAt, out);
  }
}
