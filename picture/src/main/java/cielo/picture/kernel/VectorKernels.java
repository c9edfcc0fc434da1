package cielo.picture.kernel;

import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.SQRT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** The kernels with the Vector API: same operations in the same order as the plain ones. */
final class VectorKernels implements Kernels {
  /*
   * C2 inlines only the JDK's own methods once a compilation has some 18,000 nodes (about 100 vector
   * operations), and a vector that crosses a call is boxed: so each loop stays below about 60
   * operations, no method takes a vector, and steps hand over through arrays. Masks live in one
   * statement; choices are blends.
   */
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> I = VectorSpecies.of(int.class, F.vectorShape());
  private static final int L = F.length();
  private static final float[] LANES = new float[64];

  static {
    for (int i = 0; i < LANES.length; i++) {
      LANES[i] = i;
    }
  }

  /** One per thread: index scratch of gathers. */
  private static final ThreadLocal<int[]> INDEX = ThreadLocal.withInitial(() -> new int[64]);

  @Override
  public void nearer(
      float[] z, int[] id, int row, int from, int to, float a, float dx, float r, int number) {
    int x = from;
    for (; x + L - 1 <= to; x += L) {
      FloatVector at = FloatVector.fromArray(F, LANES, 0).add(x).add(dx);
      FloatVector n = at.mul(a).add(r);
      FloatVector old = FloatVector.fromArray(F, z, row + x);
      VectorMask<Float> m = n.compare(GT, old);
      if (m.anyTrue()) {
        old.blend(n, m).intoArray(z, row + x);
        IntVector.fromArray(I, id, row + x).blend(number, m.cast(I)).intoArray(id, row + x);
      }
    }
    for (; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x]) {
        z[row + x] = n;
        id[row + x] = number;
      }
    }
  }

  @Override
  public void nearer(float[] z, int row, int from, int to, float a, float dx, float r) {
    int x = from;
    for (; x + L - 1 <= to; x += L) {
      FloatVector at = FloatVector.fromArray(F, LANES, 0).add(x).add(dx);
      at.mul(a).add(r).max(FloatVector.fromArray(F, z, row + x)).intoArray(z, row + x);
    }
    for (; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x]) {
        z[row + x] = n;
      }
    }
  }

  @Override
  public void attributes(Batch s, int from, int to, float[] q, int o, TrianglePlanes planes) {
    VectorShading.attributes(s, from, to, q, o, planes);
  }

  @Override
  public void frame(Batch s, float ex, float ey, float ez) {
    VectorShading.frame(s, ex, ey, ez);
  }

  @Override
  public void fetch(
      Batch s,
      int[] colour,
      int[] relief,
      int size,
      int levels,
      boolean bumpy,
      float red,
      float green,
      float blue,
      float rough) {
    VectorShading.fetch(s, colour, relief, size, levels, bumpy, red, green, blue, rough);
  }

  @Override
  public void ambient(Batch s, int[] packed, int pitch, float mx, float my) {
    VectorShading.ambient(s, packed, pitch, mx, my);
  }

  @Override
  public void gloss(Batch s, int[] map, int n, int levels) {
    VectorShading.gloss(s, map, n, levels);
  }

  @Override
  public void mirror(Batch s, MirrorLevels m, float focal, float undo) {
    VectorMirror.mirror(s, m, focal, undo);
  }

  @Override
  public void lampReach(Batch s, LampTerms t) {
    VectorLamp.reach(s, t);
  }

  @Override
  public void lampShade(Batch s, LampTerms t) {
    VectorLamp.shade(s, t);
  }

  @Override
  public void light(Batch s, LightTerms t) {
    VectorLight.light(s, t);
  }

  @Override
  public void place(
      ShadowTerms m,
      float[] px,
      float[] py,
      float[] pz,
      float[] nx,
      float[] ny,
      float[] nz,
      int n,
      float[] x,
      float[] y,
      float[] z,
      int[] state) {
    int[] index = INDEX.get();
    for (int i = 0; i < n; i += L) {
      position(m, px, py, pz, nx, ny, nz, i, x, y, z, index);
      decide(m, nx, ny, nz, i, x, y, z, state, index);
    }
  }

  private static void position(
      ShadowTerms m,
      float[] px,
      float[] py,
      float[] pz,
      float[] nx,
      float[] ny,
      float[] nz,
      int i,
      float[] x,
      float[] y,
      float[] z,
      int[] index) {
    float k = m.focal();
    float away = 1.6f / k;
    FloatVector wx = FloatVector.fromArray(F, px, i).add(FloatVector.fromArray(F, nx, i).mul(away));
    FloatVector wy = FloatVector.fromArray(F, py, i).add(FloatVector.fromArray(F, ny, i).mul(away));
    FloatVector wz = FloatVector.fromArray(F, pz, i).add(FloatVector.fromArray(F, nz, i).mul(away));
    float[] r = m.right();
    float[] u = m.up();
    float[] f = m.forward();
    FloatVector mx = wx.mul(r[0]).add(wy.mul(r[1])).add(wz.mul(r[2])).mul(k).add(m.offsetX());
    FloatVector my = wx.mul(u[0]).add(wy.mul(u[1])).add(wz.mul(u[2])).mul(k).add(m.offsetY());
    mx.intoArray(x, i);
    my.intoArray(y, i);
    wx.mul(f[0]).add(wy.mul(f[1])).add(wz.mul(f[2])).add(m.bias()).intoArray(z, i);
    float most = m.size() - 1f;
    float b = 1f / m.block();
    IntVector bx = (IntVector) mx.max(0f).min(most).mul(b).convert(F2I, 0);
    IntVector by = (IntVector) my.max(0f).min(most).mul(b).convert(F2I, 0);
    by.mul(m.blocks()).add(bx).intoArray(index, 0);
  }

  private static void decide(
      ShadowTerms m,
      float[] nx,
      float[] ny,
      float[] nz,
      int i,
      float[] x,
      float[] y,
      float[] z,
      int[] state,
      int[] index) {
    float[] f = m.forward();
    float edge = m.size() - 18f;
    FloatVector zero = FloatVector.zero(F);
    FloatVector mx = FloatVector.fromArray(F, x, i);
    FloatVector my = FloatVector.fromArray(F, y, i);
    FloatVector mz = FloatVector.fromArray(F, z, i);
    FloatVector most = FloatVector.fromArray(F, m.most(), 0, index, 0);
    FloatVector least = FloatVector.fromArray(F, m.least(), 0, index, 0);
    FloatVector facing =
        FloatVector.fromArray(F, nx, i)
            .mul(f[0])
            .add(FloatVector.fromArray(F, ny, i).mul(f[1]))
            .add(FloatVector.fromArray(F, nz, i).mul(f[2]));
    // least margin to the four sides; negative (or not a number) = outside
    FloatVector inside =
        mx.sub(17f).min(my.sub(17f)).min(mx.neg().add(edge)).min(my.neg().add(edge));
    FloatVector answer = zero.blend(2f, mz.compare(LT, least)).blend(1f, mz.compare(GE, most));
    answer = FloatVector.broadcast(F, 3f).blend(answer, inside.compare(GE, 0f));
    answer = answer.blend(2f, facing.compare(LE, 0f));
    ((IntVector) answer.convert(F2I, 0)).intoArray(state, i);
  }

  @Override
  public void blockers(
      float[] depth,
      int size,
      float[] x,
      float[] y,
      float[] z,
      int n,
      float[] tapX,
      float[] tapY,
      float[] sum,
      float[] count) {
    int[] index = INDEX.get();
    for (int i = 0; i < n; i += L) {
      FloatVector mx = FloatVector.fromArray(F, x, i);
      FloatVector my = FloatVector.fromArray(F, y, i);
      FloatVector mz = FloatVector.fromArray(F, z, i);
      FloatVector zero = FloatVector.zero(F);
      FloatVector s = zero;
      FloatVector c = zero;
      for (int t = 0; t < tapX.length; t++) {
        IntVector ix = (IntVector) mx.add(tapX[t]).convert(F2I, 0);
        IntVector iy = (IntVector) my.add(tapY[t]).convert(F2I, 0);
        iy.mul(size).add(ix).intoArray(index, 0);
        FloatVector d = FloatVector.fromArray(F, depth, 0, index, 0);
        FloatVector hit = zero.blend(1f, d.compare(GT, mz));
        s = s.add(d.mul(hit));
        c = c.add(hit);
      }
      s.intoArray(sum, i);
      c.intoArray(count, i);
    }
  }

  @Override
  public void filter(
      float[] depth,
      int size,
      float[] x,
      float[] y,
      float[] z,
      float[] pen,
      int n,
      float[] tapX,
      float[] tapY,
      float[] lit) {
    int[] index = INDEX.get();
    float mean = 1f / tapX.length;
    for (int i = 0; i < n; i += L) {
      FloatVector mx = FloatVector.fromArray(F, x, i).sub(0.5f);
      FloatVector my = FloatVector.fromArray(F, y, i).sub(0.5f);
      FloatVector mz = FloatVector.fromArray(F, z, i);
      FloatVector p = FloatVector.fromArray(F, pen, i);
      FloatVector zero = FloatVector.zero(F);
      FloatVector sum = zero;
      for (int t = 0; t < tapX.length; t++) {
        FloatVector tx = mx.add(p.mul(tapX[t]));
        FloatVector ty = my.add(p.mul(tapY[t]));
        IntVector ix = (IntVector) tx.convert(F2I, 0);
        IntVector iy = (IntVector) ty.convert(F2I, 0);
        iy.mul(size).add(ix).intoArray(index, 0);
        FloatVector u = tx.sub((FloatVector) ix.convert(I2F, 0));
        FloatVector v = ty.sub((FloatVector) iy.convert(I2F, 0));
        FloatVector iu = u.neg().add(1f);
        FloatVector a =
            zero.blend(iu, FloatVector.fromArray(F, depth, 0, index, 0).compare(LE, mz));
        FloatVector b = zero.blend(u, FloatVector.fromArray(F, depth, 1, index, 0).compare(LE, mz));
        FloatVector c =
            zero.blend(iu, FloatVector.fromArray(F, depth, size, index, 0).compare(LE, mz));
        FloatVector d =
            zero.blend(u, FloatVector.fromArray(F, depth, size + 1, index, 0).compare(LE, mz));
        sum = sum.add(a.add(b).mul(v.neg().add(1f)).add(c.add(d).mul(v)));
      }
      sum.mul(mean).intoArray(lit, i);
    }
  }

  @Override
  public void occlude(
      float[][] row,
      float[] column,
      float[] other,
      int at,
      float dx,
      float ty,
      float inverse,
      float[] sum,
      int n) {
    for (int i = 0; i < n; i += L) {
      FloatVector z = FloatVector.fromArray(F, row[2], i);
      FloatVector zt = FloatVector.fromArray(F, other, at + i);
      FloatVector vx =
          FloatVector.fromArray(F, column, i)
              .add(dx)
              .mul(zt)
              .sub(FloatVector.fromArray(F, row[0], i));
      FloatVector vy = zt.mul(ty).sub(FloatVector.fromArray(F, row[1], i));
      FloatVector vz = zt.sub(z);
      FloatVector d2 = vx.mul(vx).add(vy.mul(vy)).add(vz.mul(vz)).add(1e-5f);
      FloatVector vn =
          vx.mul(FloatVector.fromArray(F, row[3], i))
              .add(vy.mul(FloatVector.fromArray(F, row[4], i)))
              .add(vz.mul(FloatVector.fromArray(F, row[5], i)))
              .sub(z.mul(0.004f).add(0.004f));
      FloatVector near = FloatVector.broadcast(F, 1f).sub(d2.mul(inverse)).max(0f);
      FloatVector.fromArray(F, sum, i)
          .add(vn.max(0f).div(d2.lanewise(SQRT)).mul(near))
          .intoArray(sum, i);
    }
  }

  @Override
  public void blur(
      float[] depth, float[] open, float[] overhead, int width, int y, int y0, int[] packed) {
    int x = 1;
    for (; x + L <= width - 3; x += L) {
      blurred(depth, open, overhead, width, y * width + x, y0 * width + x - 1, packed);
    }
    PlainKernels.blur(depth, open, overhead, width, y, y0, packed, 0, 1);
    PlainKernels.blur(depth, open, overhead, width, y, y0, packed, x, width);
  }

  private static void blurred(
      float[] depth, float[] open, float[] overhead, int width, int at, int from, int[] packed) {
    FloatVector z = FloatVector.fromArray(F, depth, at);
    FloatVector tight = FloatVector.broadcast(F, 25f).div(z);
    FloatVector sum = FloatVector.zero(F);
    FloatVector so = sum;
    FloatVector sl = sum;
    for (int j = 0; j < 4; j++) {
      for (int i = 0; i < 4; i++) {
        int p = from + j * width + i;
        FloatVector k =
            FloatVector.broadcast(F, 1f)
                .sub(FloatVector.fromArray(F, depth, p).sub(z).abs().mul(tight))
                .max(0.001f);
        sum = sum.add(k);
        so = so.add(k.mul(FloatVector.fromArray(F, open, p)));
        sl = sl.add(k.mul(FloatVector.fromArray(F, overhead, p)));
      }
    }
    FloatVector k = FloatVector.broadcast(F, 255f).div(sum);
    IntVector a = (IntVector) so.mul(k).add(0.5f).convert(F2I, 0);
    IntVector b = (IntVector) sl.mul(k).add(0.5f).convert(F2I, 0);
    z.reinterpretAsInts().and(0xffff0000).or(a.lanewise(LSHL, 8)).or(b).intoArray(packed, at);
  }

  @Override
  public void tone(
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
    VectorTone.row(r, g, b, at, width, up, pitch, bloom, vy, dither, ditherAt, out);
  }
}
