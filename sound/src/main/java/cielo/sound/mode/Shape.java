package cielo.sound.mode;

/** The closed list of ringing shapes; {@link Series} has the frequencies of each. */
public enum Shape {
  /** Rod, spoon, pin: a = length, h = thickness. */
  BAR,
  /** Thin plate: a, b = sides, h = thickness. */
  PLATE,
  /** Large thin plate that is held at its rim: floor boards, table top, door, sheet of a car. */
  PANEL,
  /** Compact solid: a, b = the two longer sides. */
  BLOCK,
  /** Open shell of revolution: a = diameter, h = wall. */
  CUP,
  /** The same with a narrow neck: b = height. */
  BOTTLE,
  BELL,
  /** Small disc: a = diameter, h = thickness. */
  COIN,
  /** Ball with air inside: a = diameter. */
  SHELL_BALL,
  /** Closed hollow box: a, b = sides, h = wall. */
  BOX,
  /** Anything that does not ring: cloth, flesh, soil. */
  SOFT;

  /** Flat and large against its thickness. */
  public boolean flat() {
    return this == PLATE || this == PANEL;
  }
}
