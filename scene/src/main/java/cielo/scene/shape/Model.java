package cielo.scene.shape;

import cielo.scene.geometry.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing as made: origin in the middle of its base, y up, front towards +z, metres.
 *
 * @param name everyday noun
 * @param links rigid bodies; link 0 is the main one
 * @param bounds box of the whole thing at rest, model space
 * @param stands where it belongs
 * @param dragArea drag coefficient times area, m2 (0 = negligible)
 * @param body what it is drawn from if it bends (a person); null for things
 */
public record Model(
    String name,
    List<Link> links,
    List<Joint> joints,
    List<Soft> softs,
    List<Spot> spots,
    List<Lamp> lamps,
    List<Fracture> fractures,
    Box bounds,
    Stands stands,
    double dragArea,
    @Nullable Body body) {

  /** A thing of rigid and soft pieces. */
  public Model(
      String name,
      List<Link> links,
      List<Joint> joints,
      List<Soft> softs,
      List<Spot> spots,
      List<Lamp> lamps,
      List<Fracture> fractures,
      Box bounds,
      Stands stands,
      double dragArea) {
    this(name, links, joints, softs, spots, lamps, fractures, bounds, stands, dragArea, null);
  }

  /** Where a thing belongs when the prompt does not say. */
  public enum Stands {
    FLOOR,
    TABLE,
    WALL,
    CEILING,
    HAND,
    ROAD,
    WATER,
    AIR
  }

  /** A model of one link. */
  public static Model rigid(
      String name, List<Part> parts, List<Placed> solids, double massKg, Stands stands) {
    Link link = new Link(name, cielo.scene.geometry.Pose.IDENTITY, parts, solids, massKg);
    return new Model(
        name,
        List.of(link),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        boundsOf(List.of(link)),
        stands,
        0);
  }

  /** The box round the drawn parts of links at rest. */
  public static Box boundsOf(List<Link> links) {
    Box box = null;
    for (Link link : links) {
      for (Part part : link.parts()) {
        if (part.mesh().vertices() == 0) {
          continue;
        }
        Box b = part.mesh().box().moved(link.rest());
        box = box == null ? b : box.union(b);
      }
    }
    return box == null ? Box.of(0, 0, 0, 0, 0, 0) : box;
  }

  public double massKg() {
    return links.stream().mapToDouble(Link::massKg).sum();
  }

  public Model withSpots(List<Spot> other) {
    return new Model(
        name, links, joints, softs, other, lamps, fractures, bounds, stands, dragArea, body);
  }

  public Model withLamps(List<Lamp> other) {
    return new Model(
        name, links, joints, softs, spots, other, fractures, bounds, stands, dragArea, body);
  }

  public Model withFractures(List<Fracture> other) {
    return new Model(
        name, links, joints, softs, spots, lamps, other, bounds, stands, dragArea, body);
  }

  public Model withDragArea(double m2) {
    return new Model(name, links, joints, softs, spots, lamps, fractures, bounds, stands, m2, body);
  }
}
