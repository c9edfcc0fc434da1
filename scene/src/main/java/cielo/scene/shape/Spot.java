package cielo.scene.shape;

import cielo.scene.geometry.Vec3;

/**
 * A named place of a model or set, in its own space.
 *
 * @param kind SURFACE: things stand on it (size = half extents in x and z of a flat rectangle);
 *     OPENING: things go through or into it (normal points the way in, radius = size.x); GRIP:
 *     where it is held or hung; REGION: floor area (half extents)
 * @param name "top", "seat", "shelf", "ring", "mouth", "pocket", "goal", "grip", "road", ...
 */
public record Spot(Kind kind, String name, Vec3 centre, Vec3 normal, double halfX, double halfZ) {
  public enum Kind {
    SURFACE,
    OPENING,
    GRIP,
    REGION
  }

  public static Spot surface(String name, Vec3 centre, double halfX, double halfZ) {
    return new Spot(Kind.SURFACE, name, centre, Vec3.UP, halfX, halfZ);
  }

  public static Spot opening(String name, Vec3 centre, Vec3 inward, double radius) {
    return new Spot(Kind.OPENING, name, centre, inward, radius, radius);
  }
}
