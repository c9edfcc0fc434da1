package cielo.picture.kernel;

/** What the lamp kernels need of one lamp and one surface; filled anew for each, one a thread. */
public final class LampTerms {
  /** Position, and unit vector along which it shines. */
  public final float[] at = new float[3];

  public final float[] along = new float[3];

  /** Radiant intensity, RGB. */
  public final float[] colour = new float[3];

  /** Cosine of the cone's edge, -2 = all round. */
  public float outer;

  /** 1 / (cosine of full light - outer). */
  public float ramp;

  /** Distance at which its light ends, and radius of the source, metres. */
  public float reach;

  public float radius;

  /** Of the surface; {@code f0}: reflectance of the dielectric coat. */
  public float metallic;

  public float f0;
  public float translucency;
}
