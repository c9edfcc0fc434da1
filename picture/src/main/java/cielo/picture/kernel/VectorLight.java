package cielo.picture.kernel;

import static jdk.incubator.vector.VectorOperators.SQRT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The light of a batch with the Vector API; see PlainKernels.light. */
final class VectorLight {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final int L = F.length();
  private static final float PI = 3.14159265f;

  private VectorLight() {}

  static void light(Batch s, LightTerms t) {
    for (int i = 0; i < s.n; i += L) {
      sunLobe(s, t, i);
    }
    for (int i = 0; i < s.n; i += L) {
      softTerms(s, t, i);
    }
    channel(s, t, 0, s.r, s.er, s.lr);
    channel(s, t, 1, s.g, s.eg, s.lg);
    channel(s, t, 2, s.b, s.eb, s.lb);
  }

  private static void sunLobe(Batch s, LightTerms t, int i) {
    float tx = t.sunTo()[0];
    float ty = t.sunTo()[1];
    float tz = t.sunTo()[2];
    FloatVector nx = FloatVector.fromArray(F, s.nx, i);
    FloatVector ny = FloatVector.fromArray(F, s.ny, i);
    FloatVector nz = FloatVector.fromArray(F, s.nz, i);
    FloatVector vx = FloatVector.fromArray(F, s.vx, i);
    FloatVector vy = FloatVector.fromArray(F, s.vy, i);
    FloatVector vz = FloatVector.fromArray(F, s.vz, i);
    FloatVector nov = FloatVector.fromArray(F, s.facing, i);
    FloatVector ro = FloatVector.fromArray(F, s.rough, i).max(0.06f).min(1f);
    FloatVector a = ro.mul(ro);
    FloatVector a2 = a.mul(a);
    FloatVector hx = vx.add(tx);
    FloatVector hy = vy.add(ty);
    FloatVector hz = vz.add(tz);
    FloatVector one = FloatVector.broadcast(F, 1f);
    FloatVector hl = one.div(hx.mul(hx).add(hy.mul(hy)).add(hz.mul(hz)).add(1e-9f).lanewise(SQRT));
    FloatVector nl = nx.mul(tx).add(ny.mul(ty)).add(nz.mul(tz)).max(0f);
    FloatVector nh = nx.mul(hx).add(ny.mul(hy)).add(nz.mul(hz)).mul(hl).max(0f);
    FloatVector vh = vx.mul(hx).add(vy.mul(hy)).add(vz.mul(hz)).mul(hl).max(0f);
    FloatVector dd = nh.mul(nh).mul(a2.sub(1f)).add(1f);
    FloatVector lobe = a2.div(dd.mul(dd).mul(PI).add(1e-7f));
    FloatVector ia = one.sub(a);
    FloatVector seen =
        FloatVector.broadcast(F, 0.5f)
            .div(nl.mul(nov.mul(ia).add(a)).add(nov.mul(nl.mul(ia).add(a))).add(1e-4f));
    lobe.mul(seen)
        .min(12f)
        .mul(nov.mul(8f).min(1f))
        .mul(FloatVector.fromArray(F, s.cavity, i))
        .intoArray(s.gloss, i);
    FloatVector fc = one.sub(vh);
    FloatVector f2 = fc.mul(fc);
    f2.mul(f2).mul(fc).intoArray(s.fresnelSun, i);
    one.sub(ro).intoArray(s.smooth, i);
    nl.mul(FloatVector.fromArray(F, s.sun, i)).intoArray(s.direct, i);
  }

  private static void softTerms(Batch s, LightTerms t, int i) {
    float tx = t.sunTo()[0];
    float ty = t.sunTo()[1];
    float tz = t.sunTo()[2];
    float ox = t.overheadTo()[0];
    float oy = t.overheadTo()[1];
    float oz = t.overheadTo()[2];
    FloatVector nx = FloatVector.fromArray(F, s.nx, i);
    FloatVector ny = FloatVector.fromArray(F, s.ny, i);
    FloatVector nz = FloatVector.fromArray(F, s.nz, i);
    FloatVector one = FloatVector.broadcast(F, 1f);
    FloatVector ec = one.sub(FloatVector.fromArray(F, s.facing, i)).max(0f);
    FloatVector e2 = ec.mul(ec);
    e2.mul(e2).mul(ec).intoArray(s.fresnelView, i);
    FloatVector ao = FloatVector.fromArray(F, s.open, i);
    FloatVector cavity = FloatVector.fromArray(F, s.cavity, i);
    ao.mul(ao).add(ao).mul(0.5f).mul(cavity).mul(cavity).intoArray(s.hide, i);
    FloatVector nol = nx.mul(tx).add(ny.mul(ty)).add(nz.mul(tz));
    FloatVector.zero(F)
        .sub(nol)
        .max(0f)
        .mul(FloatVector.fromArray(F, s.sun, i))
        .mul(t.translucency())
        .intoArray(s.through, i);
    nx.mul(ox)
        .add(ny.mul(oy))
        .add(nz.mul(oz))
        .add(0.25f)
        .mul(0.8f)
        .max(0f)
        .mul(FloatVector.fromArray(F, s.overhead, i))
        .mul(ao.mul(0.5f).add(0.5f))
        .intoArray(s.wide, i);
  }

  private static void channel(
      Batch s, LightTerms t, int c, float[] albedo, float[] mirror, float[] out) {
    float[] h = t.harmonics();
    float h0 = h[c];
    float h1 = h[3 + c];
    float h2 = h[6 + c];
    float h3 = h[9 + c];
    float h4 = h[12 + c];
    float h5 = h[15 + c];
    float h6 = h[18 + c];
    float h7 = h[21 + c];
    float h8 = h[24 + c];
    float metal = t.metallic();
    float coat = t.f0() * (1f - metal);
    float body = (1f - metal) * t.solid();
    float sun = t.sun()[c];
    float top = t.overhead()[c] / PI;
    float back = sun / PI;
    for (int i = 0; i < s.n; i += L) {
      FloatVector nx = FloatVector.fromArray(F, s.nx, i);
      FloatVector ny = FloatVector.fromArray(F, s.ny, i);
      FloatVector nz = FloatVector.fromArray(F, s.nz, i);
      FloatVector al = FloatVector.fromArray(F, albedo, i);
      FloatVector one = FloatVector.broadcast(F, 1f);
      FloatVector f0 = al.mul(metal).add(coat);
      FloatVector dif = al.mul(body);
      FloatVector fs = f0.add(one.sub(f0).mul(FloatVector.fromArray(F, s.fresnelSun, i)));
      FloatVector fe =
          f0.add(
              FloatVector.fromArray(F, s.smooth, i)
                  .max(f0)
                  .sub(f0)
                  .mul(FloatVector.fromArray(F, s.fresnelView, i)));
      FloatVector sky =
          ny.mul(h1)
              .add(nz.mul(h2))
              .add(nx.mul(h3))
              .add(h0)
              .add(nx.mul(ny).mul(h4))
              .add(ny.mul(nz).mul(h5))
              .add(nz.mul(nz).mul(3f).sub(1f).mul(h6))
              .add(nx.mul(nz).mul(h7))
              .add(nx.mul(nx).sub(ny.mul(ny)).mul(h8))
              .max(0f);
      FloatVector ao = FloatVector.fromArray(F, s.open, i);
      FloatVector bounced = ao.div(one.sub(dif.mul(one.sub(ao)).mul(0.75f)));
      FloatVector lit =
          dif.mul(one.sub(fs))
              .mul(1f / PI)
              .add(FloatVector.fromArray(F, s.gloss, i).mul(fs))
              .mul(FloatVector.fromArray(F, s.direct, i))
              .mul(sun);
      FloatVector soft =
          dif.mul(
              sky.mul(bounced)
                  .add(FloatVector.fromArray(F, s.wide, i).mul(top))
                  .add(FloatVector.fromArray(F, s.through, i).mul(back)));
      lit.add(soft)
          .add(FloatVector.fromArray(F, mirror, i).mul(fe).mul(FloatVector.fromArray(F, s.hide, i)))
          .intoArray(out, i);
    }
  }
}
