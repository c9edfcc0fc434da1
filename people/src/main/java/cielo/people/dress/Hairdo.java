package cielo.people.dress;

/** Styles of hair. */
public enum Hairdo {
  CROP,
  SIDE_PART,
  BOB,
  FRINGE_BOB,
  LONG,
  PONYTAIL,
  BUN,
  CURLY,
  BALDING,
  MOP,
  BALD
}
