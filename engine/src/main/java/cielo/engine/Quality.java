package cielo.engine;

/** DRAFT for speed, STANDARD, FINAL for the best picture. */
public enum Quality {
  DRAFT,
  STANDARD,
  FINAL
}
