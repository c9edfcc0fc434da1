package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.material.Material;

/** Furniture along the wall behind the camera, for shots that look back. */
final class Dressing {
  private static final String[] CABINETS = {
    "chest-of-drawers", "dresser-white", "bookcase", "cabinet-glass"
  };

  private Dressing() {}

  /** A cabinet, a plant, a chair and pictures at the front wall of a home. */
  static void front(Layout l, Room room, Dice d) {
    double z = room.z1;
    double half = room.x1 - 0.2;
    double side = d.chance(0.5) ? -1 : 1;
    l.thing(CABINETS[d.below(CABINETS.length)], "chest of drawers", "shelf")
        .clear(0)
        .at(side * 0.35 * half, z - 0.32, Math.PI);
    l.thing("plant-tall", "potted plant").clear(0).at(side * (half - 0.35), z - 0.45, 0);
    l.thing("armchair-white", "armchair", "chair")
        .clear(0)
        .at(-side * (half - 0.75), z - 0.8, Math.PI - side * 0.5);
    Material frame = Finish.lacquer(0x3A332C, 0.4);
    Material art = Finish.seeded(Finish.of("painting"), d.below(99));
    room.picture(Side.FRONT, art, frame, -side * 0.3 * half, 1.6, 0.9, 0.65);
    Material print = Finish.seeded(Finish.of("poster"), d.below(99));
    room.picture(Side.FRONT, print, frame, -side * 0.68 * half, 1.62, 0.5, 0.7);
  }
}
