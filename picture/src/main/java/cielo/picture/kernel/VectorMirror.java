package cielo.picture.kernel;

import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** The look into a floor's mirror with the Vector API; see PlainShading.mirror. */
final class VectorMirror {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> I = VectorSpecies.of(int.class, F.vectorShape());
  private static final int L = F.length();

  private VectorMirror() {}

  static void mirror(Batch s, MirrorLevels m, float focal, float undo) {
    for (int i = 0; i < s.n; i += L) {
      find(s, m, focal, i);
      for (int k = 0; k < 2; k++) {
        place(s, m, k);
        channel(s, k, 0, s.er, i);
        channel(s, k, 10, s.eg, i);
        channel(s, k, 20, s.eb, i);
      }
      FloatVector r = FloatVector.fromArray(F, s.er, i);
      FloatVector g = FloatVector.fromArray(F, s.eg, i);
      FloatVector b = FloatVector.fromArray(F, s.eb, i);
      r = r.mul(r);
      g = g.mul(g);
      b = b.mul(b);
      FloatVector k =
          FloatVector.broadcast(F, undo)
              .div(FloatVector.broadcast(F, 1f).sub(r.max(g.max(b))).max(0.02f));
      r.mul(k).intoArray(s.er, i);
      g.mul(k).intoArray(s.eg, i);
      b.mul(k).intoArray(s.eb, i);
    }
  }

  /** Place in level 0 (part 2, 3) and level (part 4). */
  private static void find(Batch s, MirrorLevels m, float focal, int i) {
    FloatVector w = FloatVector.fromArray(F, s.w, i);
    FloatVector shift = FloatVector.broadcast(F, focal * 0.125f).div(w);
    FloatVector x =
        FloatVector.fromArray(F, s.x, i)
            .mul(0.5f)
            .add(FloatVector.fromArray(F, s.nx, i).mul(shift))
            .max(0.5f)
            .min(m.width()[0] - 1.6f);
    FloatVector y =
        FloatVector.fromArray(F, s.y, i)
            .mul(0.5f)
            .add(FloatVector.fromArray(F, s.nz, i).mul(shift))
            .max(0.5f)
            .min(m.height()[0] - 1.6f);
    x.intoArray(s.part[2], 0);
    y.intoArray(s.part[3], 0);
    ((IntVector) y.convert(F2I, 0))
        .mul(m.width()[0])
        .add((IntVector) x.convert(F2I, 0))
        .intoArray(s.lane[0], 0);
    FloatVector behind = FloatVector.fromArray(F, m.distance(), 0, s.lane[0], 0).sub(w).max(0f);
    FloatVector rough = FloatVector.fromArray(F, s.rough, i);
    behind
        .div(w.add(behind))
        .mul(rough)
        .mul(18f)
        .add(rough.mul(0.8f))
        .min(m.levels() - 1.01f)
        .intoArray(s.part[4], 0);
  }

  /** The four texels (lanes 1 .. 4), place in them (part 0, 1), weight (part 5) of level + k. */
  private static void place(Batch s, MirrorLevels m, int k) {
    FloatVector lod = FloatVector.fromArray(F, s.part[4], 0);
    IntVector level = (IntVector) lod.convert(F2I, 0);
    FloatVector second = lod.sub((FloatVector) level.convert(I2F, 0));
    (k == 0 ? FloatVector.broadcast(F, 1f).sub(second) : second)
        .mul(1 / 1023f)
        .intoArray(s.part[5], 0);
    level.add(k).intoArray(s.lane[5], 0);
    IntVector w = IntVector.fromArray(I, m.width(), 0, s.lane[5], 0);
    IntVector h = IntVector.fromArray(I, m.height(), 0, s.lane[5], 0);
    FloatVector scale = FloatVector.fromArray(F, m.scale(), 0, s.lane[5], 0);
    FloatVector lx = FloatVector.fromArray(F, s.part[2], 0).mul(scale).sub(0.5f).max(0f);
    FloatVector ly = FloatVector.fromArray(F, s.part[3], 0).mul(scale).sub(0.5f).max(0f);
    IntVector xi = ((IntVector) lx.convert(F2I, 0)).min(w.sub(2));
    IntVector yi = ((IntVector) ly.convert(F2I, 0)).min(h.sub(2));
    lx.sub((FloatVector) xi.convert(I2F, 0)).min(1f).intoArray(s.part[0], 0);
    ly.sub((FloatVector) yi.convert(I2F, 0)).min(1f).intoArray(s.part[1], 0);
    IntVector at = IntVector.fromArray(I, m.start(), 0, s.lane[5], 0).add(yi.mul(w)).add(xi);
    at.intoArray(s.lane[0], 0);
    at.add(w).intoArray(s.lane[6], 0);
    IntVector.fromArray(I, m.packed(), 0, s.lane[0], 0).intoArray(s.lane[1], 0);
    IntVector.fromArray(I, m.packed(), 1, s.lane[0], 0).intoArray(s.lane[2], 0);
    IntVector.fromArray(I, m.packed(), 0, s.lane[6], 0).intoArray(s.lane[3], 0);
    IntVector.fromArray(I, m.packed(), 1, s.lane[6], 0).intoArray(s.lane[4], 0);
  }

  private static void channel(Batch s, int k, int shift, float[] out, int i) {
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
    FloatVector v = a.add(c.sub(a).mul(fy)).mul(FloatVector.fromArray(F, s.part[5], 0));
    if (k == 1) {
      v = FloatVector.fromArray(F, out, i).add(v);
    }
    v.intoArray(out, i);
  }
}
