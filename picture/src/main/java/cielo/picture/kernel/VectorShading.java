package cielo.picture.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.SQRT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Vector forms of the kernels that fill a batch; see PlainShading for what they compute. */
final class VectorShading {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> I = VectorSpecies.of(int.class, F.vectorShape());
  private static final int L = F.length();
  private static final int PAIR = 0x00ff00ff;

  private VectorShading() {}

  /** Lanes past the end of the run are overwritten by the next one. */
  static void attributes(Batch s, int from, int to, float[] q, int o, TrianglePlanes p) {
    for (int i = from; i < to; i += L) {
      normals(s, i, q, o + p.origin(), o + p.depth(), o + p.normal());
      coordinates(s, i, q, o + p.origin(), o + p.depth(), o + p.uv());
    }
  }

  private static void normals(Batch s, int i, float[] q, int o, int d, int n) {
    FloatVector dx = FloatVector.fromArray(F, s.x, i).sub(q[o]);
    FloatVector dy = FloatVector.fromArray(F, s.y, i).sub(q[o + 1]);
    FloatVector w =
        FloatVector.broadcast(F, 1f)
            .div(dx.mul(q[d]).add(dy.mul(q[d + 1])).add(q[d + 2]).max(1e-5f));
    w.intoArray(s.w, i);
    dx.mul(q[n]).add(dy.mul(q[n + 1])).add(q[n + 2]).mul(w).intoArray(s.nx, i);
    dx.mul(q[n + 3]).add(dy.mul(q[n + 4])).add(q[n + 5]).mul(w).intoArray(s.ny, i);
    dx.mul(q[n + 6]).add(dy.mul(q[n + 7])).add(q[n + 8]).mul(w).intoArray(s.nz, i);
  }

  private static void coordinates(Batch s, int i, float[] q, int o, int d, int t) {
    FloatVector dx = FloatVector.fromArray(F, s.x, i).sub(q[o]);
    FloatVector dy = FloatVector.fromArray(F, s.y, i).sub(q[o + 1]);
    FloatVector w = FloatVector.fromArray(F, s.w, i);
    FloatVector u = dx.mul(q[t]).add(dy.mul(q[t + 1])).add(q[t + 2]).mul(w);
    FloatVector v = dx.mul(q[t + 3]).add(dy.mul(q[t + 4])).add(q[t + 5]).mul(w);
    u.intoArray(s.u, i);
    v.intoArray(s.v, i);
    FloatVector ux = FloatVector.broadcast(F, q[t]).sub(u.mul(q[d])).mul(w);
    FloatVector uy = FloatVector.broadcast(F, q[t + 1]).sub(u.mul(q[d + 1])).mul(w);
    FloatVector vx = FloatVector.broadcast(F, q[t + 3]).sub(v.mul(q[d])).mul(w);
    FloatVector vy = FloatVector.broadcast(F, q[t + 4]).sub(v.mul(q[d + 1])).mul(w);
    FloatVector a = ux.mul(ux).add(vx.mul(vx));
    FloatVector b = uy.mul(uy).add(vy.mul(vy));
    FloatVector hi = a.max(b);
    hi.mul(a.min(b)).lanewise(SQRT).max(hi.mul(0.15f)).intoArray(s.level, i);
  }

  static void frame(Batch s, float ex, float ey, float ez) {
    for (int i = 0; i < s.n; i += L) {
      FloatVector one = FloatVector.broadcast(F, 1f);
      FloatVector x = FloatVector.broadcast(F, ex).sub(FloatVector.fromArray(F, s.px, i));
      FloatVector y = FloatVector.broadcast(F, ey).sub(FloatVector.fromArray(F, s.py, i));
      FloatVector z = FloatVector.broadcast(F, ez).sub(FloatVector.fromArray(F, s.pz, i));
      FloatVector l = one.div(x.mul(x).add(y.mul(y)).add(z.mul(z)).lanewise(SQRT));
      x = x.mul(l);
      y = y.mul(l);
      z = z.mul(l);
      FloatVector nx = FloatVector.fromArray(F, s.nx, i);
      FloatVector ny = FloatVector.fromArray(F, s.ny, i);
      FloatVector nz = FloatVector.fromArray(F, s.nz, i);
      l = one.div(nx.mul(nx).add(ny.mul(ny)).add(nz.mul(nz)).add(1e-12f).lanewise(SQRT));
      nx = nx.mul(l);
      ny = ny.mul(l);
      nz = nz.mul(l);
      FloatVector d = nx.mul(x).add(ny.mul(y)).add(nz.mul(z));
      FloatVector lack = FloatVector.broadcast(F, 0.04f).sub(d).max(0f);
      nx = nx.add(x.mul(lack));
      ny = ny.add(y.mul(lack));
      nz = nz.add(z.mul(lack));
      d = d.add(lack);
      x.intoArray(s.vx, i);
      y.intoArray(s.vy, i);
      z.intoArray(s.vz, i);
      nx.intoArray(s.nx, i);
      ny.intoArray(s.ny, i);
      nz.intoArray(s.nz, i);
      d.intoArray(s.facing, i);
      FloatVector d2 = d.add(d);
      nx.mul(d2).sub(x).intoArray(s.rx, i);
      ny.mul(d2).sub(y).intoArray(s.ry, i);
      nz.mul(d2).sub(z).intoArray(s.rz, i);
    }
  }

  static void fetch(
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
    for (int i = 0; i < s.n; i += L) {
      places(s, i, size, levels, 0);
      pairs(s, colour, 0, s.lane[8]);
      pairs(s, colour, 8, s.lane[9]);
      if (bumpy) {
        relief(s, relief, 0, s.slopeU, i, 1f, 128f);
        relief(s, relief, 8, s.slopeV, i, 1f, 128f);
        relief(s, relief, 16, s.cavity, i, 1 / 255f, 0f);
      }
      places(s, i, size, levels, 1);
      pairs(s, colour, 0, s.lane[10]);
      pairs(s, colour, 8, s.lane[11]);
      finish(s, i, levels, red, green, blue, rough);
    }
  }

  /** Places of the four texels (lanes 0 .. 3) and weights (4, 5) at level floor(lod) + k. */
  private static void places(Batch s, int i, int size, int levels, int k) {
    FloatVector u = FloatVector.fromArray(F, s.u, i);
    FloatVector v = FloatVector.fromArray(F, s.v, i);
    u = u.sub((FloatVector) ((IntVector) u.add(4096f).convert(F2I, 0)).sub(4096).convert(I2F, 0));
    v = v.sub((FloatVector) ((IntVector) v.add(4096f).convert(F2I, 0)).sub(4096).convert(I2F, 0));
    FloatVector lod = FloatVector.fromArray(F, s.level, i).min(levels - 0.01f).max(0f);
    IntVector level = ((IntVector) lod.convert(F2I, 0)).add(k);
    IntVector n = IntVector.broadcast(I, size).lanewise(LSHR, level);
    FloatVector f = (FloatVector) n.convert(I2F, 0);
    IntVector x = (IntVector) u.mul(f).add(f).sub(0.5f).mul(256f).convert(F2I, 0);
    IntVector y = (IntVector) v.mul(f).add(f).sub(0.5f).mul(256f).convert(F2I, 0);
    x.and(255).intoArray(s.lane[4], 0);
    y.and(255).intoArray(s.lane[5], 0);
    x = x.lanewise(ASHR, 8);
    y = y.lanewise(ASHR, 8);
    IntVector mask = n.sub(1);
    IntVector row =
        IntVector.broadcast(I, 2 * size)
            .sub(IntVector.broadcast(I, 2 * size).lanewise(LSHR, level));
    IntVector top = row.add(y.and(mask)).mul(size);
    IntVector low = row.add(y.add(1).and(mask)).mul(size);
    IntVector left = x.and(mask);
    IntVector right = x.add(1).and(mask);
    top.add(left).intoArray(s.lane[0], 0);
    top.add(right).intoArray(s.lane[1], 0);
    low.add(left).intoArray(s.lane[2], 0);
    low.add(right).intoArray(s.lane[3], 0);
  }

  /** Two 8-bit channels, {@code shift} up, mixed from the four texels. */
  private static void pairs(Batch s, int[] colour, int shift, int[] out) {
    IntVector fx = IntVector.fromArray(I, s.lane[4], 0);
    IntVector fy = IntVector.fromArray(I, s.lane[5], 0);
    IntVector a = IntVector.fromArray(I, colour, 0, s.lane[0], 0).lanewise(LSHR, shift).and(PAIR);
    IntVector b = IntVector.fromArray(I, colour, 0, s.lane[1], 0).lanewise(LSHR, shift).and(PAIR);
    IntVector c = IntVector.fromArray(I, colour, 0, s.lane[2], 0).lanewise(LSHR, shift).and(PAIR);
    IntVector d = IntVector.fromArray(I, colour, 0, s.lane[3], 0).lanewise(LSHR, shift).and(PAIR);
    a = b.sub(a).mul(fx).lanewise(ASHR, 8).add(a).and(PAIR);
    c = d.sub(c).mul(fx).lanewise(ASHR, 8).add(c).and(PAIR);
    c.sub(a).mul(fy).lanewise(ASHR, 8).add(a).and(PAIR).intoArray(out, 0);
  }

  private static void relief(
      Batch s, int[] relief, int shift, float[] out, int i, float scale, float zero) {
    FloatVector fx =
        ((FloatVector) IntVector.fromArray(I, s.lane[4], 0).convert(I2F, 0)).mul(1 / 256f);
    FloatVector fy =
        ((FloatVector) IntVector.fromArray(I, s.lane[5], 0).convert(I2F, 0)).mul(1 / 256f);
    FloatVector a =
        (FloatVector)
            IntVector.fromArray(I, relief, 0, s.lane[0], 0)
                .lanewise(LSHR, shift)
                .and(255)
                .convert(I2F, 0);
    FloatVector b =
        (FloatVector)
            IntVector.fromArray(I, relief, 0, s.lane[1], 0)
                .lanewise(LSHR, shift)
                .and(255)
                .convert(I2F, 0);
    FloatVector c =
        (FloatVector)
            IntVector.fromArray(I, relief, 0, s.lane[2], 0)
                .lanewise(LSHR, shift)
                .and(255)
                .convert(I2F, 0);
    FloatVector d =
        (FloatVector)
            IntVector.fromArray(I, relief, 0, s.lane[3], 0)
                .lanewise(LSHR, shift)
                .and(255)
                .convert(I2F, 0);
    a = a.add(b.sub(a).mul(fx));
    c = c.add(d.sub(c).mul(fx));
    a.add(c.sub(a).mul(fy)).sub(zero).mul(scale).intoArray(out, i);
  }

  private static void finish(
      Batch s, int i, int levels, float red, float green, float blue, float rough) {
    FloatVector lod = FloatVector.fromArray(F, s.level, i).min(levels - 0.01f).max(0f);
    IntVector f =
        (IntVector)
            lod.sub((FloatVector) ((IntVector) lod.convert(F2I, 0)).convert(I2F, 0))
                .mul(256f)
                .convert(F2I, 0);
    IntVector rb = IntVector.fromArray(I, s.lane[8], 0);
    IntVector ga = IntVector.fromArray(I, s.lane[9], 0);
    rb = IntVector.fromArray(I, s.lane[10], 0).sub(rb).mul(f).lanewise(ASHR, 8).add(rb).and(PAIR);
    ga = IntVector.fromArray(I, s.lane[11], 0).sub(ga).mul(f).lanewise(ASHR, 8).add(ga).and(PAIR);
    FloatVector r = ((FloatVector) rb.and(255).convert(I2F, 0)).mul(1 / 255f);
    FloatVector b = ((FloatVector) rb.lanewise(LSHR, 16).convert(I2F, 0)).mul(1 / 255f);
    FloatVector g = ((FloatVector) ga.and(255).convert(I2F, 0)).mul(1 / 255f);
    FloatVector h = ((FloatVector) ga.lanewise(LSHR, 16).convert(I2F, 0)).mul(1 / 255f);
    r.mul(r).mul(red).intoArray(s.r, i);
    g.mul(g).mul(green).intoArray(s.g, i);
    b.mul(b).mul(blue).intoArray(s.b, i);
    h.mul(rough).intoArray(s.rough, i);
  }

  static void ambient(Batch s, int[] packed, int pitch, float mx, float my) {
    for (int i = 0; i < s.n; i += L) {
      FloatVector x = FloatVector.fromArray(F, s.x, i).sub(0.5f).mul(0.5f).max(0f).min(mx);
      FloatVector y = FloatVector.fromArray(F, s.y, i).sub(0.5f).mul(0.5f).max(0f).min(my);
      FloatVector w = FloatVector.fromArray(F, s.w, i);
      IntVector xi = (IntVector) x.convert(F2I, 0);
      IntVector yi = (IntVector) y.convert(F2I, 0);
      yi.mul(pitch).add(xi).intoArray(s.lane[0], 0);
      FloatVector fx = x.sub((FloatVector) xi.convert(I2F, 0));
      FloatVector fy = y.sub((FloatVector) yi.convert(I2F, 0));
      FloatVector gx = fx.neg().add(1f);
      FloatVector gy = fy.neg().add(1f);
      FloatVector tight = FloatVector.broadcast(F, 60f).div(w);
      FloatVector sum = FloatVector.zero(F);
      FloatVector open = sum;
      FloatVector over = sum;
      for (int k = 0; k < 4; k++) {
        IntVector p = IntVector.fromArray(I, packed, (k >> 1) * pitch + (k & 1), s.lane[0], 0);
        FloatVector z = p.and(0xffff0000).reinterpretAsFloats();
        FloatVector weight = (k & 1) == 0 ? gx : fx;
        weight = weight.mul(k < 2 ? gy : fy).add(0.001f);
        weight = weight.div(z.sub(w).abs().mul(tight).add(0.5f));
        sum = sum.add(weight);
        open = open.add(weight.mul((FloatVector) p.lanewise(LSHR, 8).and(255).convert(I2F, 0)));
        over = over.add(weight.mul((FloatVector) p.and(255).convert(I2F, 0)));
      }
      FloatVector k = FloatVector.broadcast(F, 1 / 255f).div(sum);
      open.mul(k).mul(FloatVector.fromArray(F, s.cavity, i)).intoArray(s.open, i);
      over.mul(k).intoArray(s.overhead, i);
    }
  }

  static void gloss(Batch s, int[] map, int n, int levels) {
    for (int i = 0; i < s.n; i += L) {
      square(s, i, n, levels);
      IntVector.fromArray(I, map, 0, s.lane[0], 0).intoArray(s.lane[1], 0);
      IntVector.fromArray(I, map, 1, s.lane[0], 0).intoArray(s.lane[2], 0);
      IntVector.fromArray(I, map, n, s.lane[0], 0).intoArray(s.lane[3], 0);
      IntVector.fromArray(I, map, n + 1, s.lane[0], 0).intoArray(s.lane[4], 0);
      channel(s, 0, s.er, i);
      channel(s, 10, s.eg, i);
      channel(s, 20, s.eb, i);
      FloatVector r = FloatVector.fromArray(F, s.er, i);
      FloatVector g = FloatVector.fromArray(F, s.eg, i);
      FloatVector b = FloatVector.fromArray(F, s.eb, i);
      FloatVector one = FloatVector.broadcast(F, 1f);
      FloatVector k = one.div(one.sub(r.max(g.max(b))).max(0.01f));
      r.mul(k).intoArray(s.er, i);
      g.mul(k).intoArray(s.eg, i);
      b.mul(k).intoArray(s.eb, i);
    }
  }

  /** Place on the octahedral map (lane 0) and weights (part 0, 1). */
  private static void square(Batch s, int i, int n, int levels) {
    FloatVector one = FloatVector.broadcast(F, 1f);
    FloatVector x = FloatVector.fromArray(F, s.rx, i);
    FloatVector y = FloatVector.fromArray(F, s.ry, i);
    FloatVector z = FloatVector.fromArray(F, s.rz, i);
    FloatVector k = one.div(x.abs().add(y.abs()).add(z.abs()).add(1e-9f));
    FloatVector u = x.mul(k);
    FloatVector v = z.mul(k);
    FloatVector a = one.sub(v.abs()).mul(one.blend(-1f, u.compare(LT, 0f)));
    FloatVector b = one.sub(u.abs()).mul(one.blend(-1f, v.compare(LT, 0f)));
    float most = n - 1.01f;
    u = u.blend(a, y.compare(LT, 0f)).mul(0.5f * n).add(0.5f * n - 0.5f).max(0f).min(most);
    v = v.blend(b, y.compare(LT, 0f)).mul(0.5f * n).add(0.5f * n - 0.5f).max(0f).min(most);
    IntVector xi = (IntVector) u.convert(F2I, 0);
    IntVector yi = (IntVector) v.convert(F2I, 0);
    IntVector level =
        (IntVector)
            FloatVector.fromArray(F, s.rough, i)
                .max(0f)
                .min(1f)
                .mul(levels - 1f)
                .add(0.5f)
                .convert(F2I, 0);
    level.mul(n * n).add(yi.mul(n)).add(xi).intoArray(s.lane[0], 0);
    u.sub((FloatVector) xi.convert(I2F, 0)).intoArray(s.part[0], 0);
    v.sub((FloatVector) yi.convert(I2F, 0)).intoArray(s.part[1], 0);
  }

  private static void channel(Batch s, int shift, float[] out, int i) {
    FloatVector fx = FloatVector.fromArray(F, s.part[0], 0);
    FloatVector fy = FloatVector.fromArray(F, s.part[1], 0);
    FloatVector a =
        (FloatVector)
            IntVector.fromArray(I, s.lane[1], 0).lanewise(LSHR, shift).and(1023).convert(I2F, 0);
    FloatVector b =
        (FloatVector)
            IntVector.fromArray(I, s.lane[2], 0).lanewise(LSHR, shift).and(1023).convert(I2F, 0);
    FloatVector c =
        (FloatVector)
            IntVector.fromArray(I, s.lane[3], 0).lanewise(LSHR, shift).and(1023).convert(I2F, 0);
    FloatVector d =
        (FloatVector)
            IntVector.fromArray(I, s.lane[4], 0).lanewise(LSHR, shift).and(1023).convert(I2F, 0);
    a = a.add(b.sub(a).mul(fx));
    c = c.add(d.sub(c).mul(fx));
    FloatVector m = a.add(c.sub(a).mul(fy)).mul(1 / 1023f);
    m.mul(m).intoArray(out, i);
  }
}
