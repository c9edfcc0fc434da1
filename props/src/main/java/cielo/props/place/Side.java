package cielo.props.place;

/** The four walls of a room, seen by the camera that looks from +z to -z. */
enum Side {
  BACK,
  LEFT,
  RIGHT,
  FRONT
}
