package cielo.picture.geometry;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Lamp;

/** One lamp of the scene, where it is just now. */
public final class SceneLamp {
  public final float red;
  public final float green;
  public final float blue;
  public final float radius;

  /** Distance at which its light ends, metres. */
  public float reach;

  /** Cosines: full light inside the first, none outside the second. */
  public final float inner;

  public final float outer;
  public final float coneRad;
  public final boolean shadows;

  /** Never moves. */
  public final boolean still;

  public float x;
  public float y;
  public float z;

  /** Unit vector along which it shines. */
  public float dx;

  public float dy;
  public float dz;
  public boolean on = true;

  private final Lamp lamp;

  SceneLamp(Lamp lamp, boolean still) {
    this.lamp = lamp;
    this.still = still;
    red = (float) lamp.intensity().r();
    green = (float) lamp.intensity().g();
    blue = (float) lamp.intensity().b();
    radius = (float) Math.max(0.01, lamp.radiusM());
    dim(0.006f);
    coneRad = (float) lamp.coneRad();
    boolean round = coneRad > 3.1;
    outer = round ? -2 : (float) StrictMath.cos(coneRad);
    inner = round ? -1.5f : outer + (1 - outer) * 0.35f;
    shadows = lamp.shadows();
  }

  /** Ends the lamp's light where its irradiance falls below {@code faint}. */
  public final void dim(float faint) {
    double most = Math.max(red, Math.max(green, blue));
    double far = Math.sqrt(most / faint);
    reach = far < 0.1 ? 0 : (float) Math.clamp(far, 0.3, 60);
  }

  /** {@code at}: pose of the thing the lamp belongs to. */
  void place(Pose at) {
    Vec3 p = at.apply(lamp.position());
    Vec3 d = at.rotation().rotate(lamp.direction()).unit();
    x = (float) p.x();
    y = (float) p.y();
    z = (float) p.z();
    dx = (float) d.x();
    dy = (float) d.y();
    dz = (float) d.z();
  }

  /** Share of the light in a direction (unit, from the lamp), 0 .. 1. */
  public float cone(float ux, float uy, float uz) {
    float c = ux * dx + uy * dy + uz * dz;
    float t = Math.min(1, Math.max(0, (c - outer) / (inner - outer)));
    return t * t * (3 - 2 * t);
  }
}
