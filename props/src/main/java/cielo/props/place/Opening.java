package cielo.props.place;

/**
 * A hole in a wall of a room.
 *
 * @param at x (back, front) or z (left, right) of its middle
 * @param sill height of its lower edge; 0 for doors
 * @param head height of its upper edge
 */
record Opening(Side side, double at, double width, double sill, double head, boolean door) {
  double from() {
    return at - width / 2;
  }

  double to() {
    return at + width / 2;
  }
}
