package cielo.picture.kernel;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.SQRT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The light of one lamp on a batch with the Vector API; see PlainLamp. */
final class VectorLamp {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final int L = F.length();
  private static final float PI = 3.14159265f;

  private VectorLamp() {}

  static void reach(Batch s, LampTerms t) {
    for (int i = 0; i < s.n; i += L) {
      directions(s, t, i);
    }
    for (int i = 0; i < s.n; i += L) {
      strength(s, t, i);
    }
  }

  private static void directions(Batch s, LampTerms t, int i) {
    float[] at = t.at;
    float half = t.radius * 0.5f;
    FloatVector x = FloatVector.broadcast(F, at[0]).sub(FloatVector.fromArray(F, s.px, i));
    FloatVector y = FloatVector.broadcast(F, at[1]).sub(FloatVector.fromArray(F, s.py, i));
    FloatVector z = FloatVector.broadcast(F, at[2]).sub(FloatVector.fromArray(F, s.pz, i));
    FloatVector d2 = x.mul(x).add(y.mul(y)).add(z.mul(z));
    FloatVector u = FloatVector.broadcast(F, 1f).div(d2.max(1e-6f).lanewise(SQRT));
    d2.intoArray(s.lampLight, i);
    x.mul(u).intoArray(s.toX, i);
    y.mul(u).intoArray(s.toY, i);
    z.mul(u).intoArray(s.toZ, i);
    u.mul(half).min(0.5f).intoArray(s.lampWide, i);
  }

  private static void strength(Batch s, LampTerms t, int i) {
    float inverse = 1f / (t.reach * t.reach);
    float weak = 0.2f * inverse;
    float r2 = t.radius * t.radius;
    float back = t.translucency > 0 ? 1f : 0f;
    float[] along = t.along;
    FloatVector x = FloatVector.fromArray(F, s.toX, i);
    FloatVector y = FloatVector.fromArray(F, s.toY, i);
    FloatVector z = FloatVector.fromArray(F, s.toZ, i);
    FloatVector nol =
        FloatVector.fromArray(F, s.nx, i)
            .mul(x)
            .add(FloatVector.fromArray(F, s.ny, i).mul(y))
            .add(FloatVector.fromArray(F, s.nz, i).mul(z));
    nol.intoArray(s.lampCos, i);
    FloatVector k =
        FloatVector.zero(F)
            .sub(x.mul(along[0]).add(y.mul(along[1])).add(z.mul(along[2])))
            .sub(t.outer)
            .mul(t.ramp)
            .max(0f)
            .min(1f);
    FloatVector cone = k.mul(k).mul(FloatVector.broadcast(F, 3f).sub(k.mul(2f)));
    FloatVector d2 = FloatVector.fromArray(F, s.lampLight, i);
    FloatVector far = d2.mul(inverse);
    FloatVector fade = FloatVector.broadcast(F, 1f).sub(far.mul(far)).max(0f);
    FloatVector light = cone.mul(fade.mul(fade)).div(d2.add(r2));
    FloatVector zero = FloatVector.zero(F);
    FloatVector faces = FloatVector.broadcast(F, back).blend(1f, nol.compare(GT, 0f));
    zero.blend(light.mul(faces), light.compare(GT, weak)).intoArray(s.lampLight, i);
  }

  static void shade(Batch s, LampTerms t) {
    for (int i = 0; i < s.n; i += L) {
      lobe(s, i);
    }
    channel(s, t, 0, s.r, s.lr);
    channel(s, t, 1, s.g, s.lg);
    channel(s, t, 2, s.b, s.lb);
  }

  private static void lobe(Batch s, int i) {
    FloatVector nx = FloatVector.fromArray(F, s.nx, i);
    FloatVector ny = FloatVector.fromArray(F, s.ny, i);
    FloatVector nz = FloatVector.fromArray(F, s.nz, i);
    FloatVector vx = FloatVector.fromArray(F, s.vx, i);
    FloatVector vy = FloatVector.fromArray(F, s.vy, i);
    FloatVector vz = FloatVector.fromArray(F, s.vz, i);
    FloatVector nov = FloatVector.fromArray(F, s.facing, i);
    FloatVector ro = FloatVector.fromArray(F, s.rough, i).max(0.06f).min(1f);
    FloatVector r2 = ro.mul(ro);
    FloatVector a = r2.add(FloatVector.fromArray(F, s.lampWide, i)).min(1f);
    FloatVector narrow = r2.div(a);
    FloatVector a2 = a.mul(a);
    FloatVector hx = vx.add(FloatVector.fromArray(F, s.toX, i));
    FloatVector hy = vy.add(FloatVector.fromArray(F, s.toY, i));
    FloatVector hz = vz.add(FloatVector.fromArray(F, s.toZ, i));
    FloatVector one = FloatVector.broadcast(F, 1f);
    FloatVector hl = one.div(hx.mul(hx).add(hy.mul(hy)).add(hz.mul(hz)).add(1e-9f).lanewise(SQRT));
    FloatVector nl = FloatVector.fromArray(F, s.lampCos, i).max(0f);
    FloatVector nh = nx.mul(hx).add(ny.mul(hy)).add(nz.mul(hz)).mul(hl).max(0f);
    FloatVector vh = vx.mul(hx).add(vy.mul(hy)).add(vz.mul(hz)).mul(hl).max(0f);
    FloatVector dd = nh.mul(nh).mul(a2.sub(1f)).add(1f);
    FloatVector lobe = a2.div(dd.mul(dd).mul(PI).add(1e-7f)).mul(narrow).mul(narrow);
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
  }

  private static void channel(Batch s, LampTerms t, int c, float[] albedo, float[] out) {
    float metal = t.metallic;
    float coat = t.f0 * (1f - metal);
    float body = 1f - metal;
    float thin = t.translucency / PI;
    float colour = t.colour[c];
    for (int i = 0; i < s.n; i += L) {
      FloatVector one = FloatVector.broadcast(F, 1f);
      FloatVector al = FloatVector.fromArray(F, albedo, i);
      FloatVector f0 = al.mul(metal).add(coat);
      FloatVector dif = al.mul(body).mul(FloatVector.fromArray(F, s.open, i).mul(0.4f).add(0.6f));
      FloatVector fs = f0.add(one.sub(f0).mul(FloatVector.fromArray(F, s.fresnelSun, i)));
      FloatVector cos = FloatVector.fromArray(F, s.lampCos, i);
      FloatVector nl = cos.max(0f);
      FloatVector back = FloatVector.zero(F).sub(cos).max(0f);
      FloatVector front =
          dif.mul(one.sub(fs)).mul(1f / PI).add(FloatVector.fromArray(F, s.gloss, i).mul(fs));
      FloatVector light = FloatVector.fromArray(F, s.lampLight, i).mul(colour);
      FloatVector.fromArray(F, out, i)
          .add(front.mul(nl).add(dif.mul(back).mul(thin)).mul(light))
          .intoArray(out, i);
    }
  }
}
