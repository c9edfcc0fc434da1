package cielo.engine;

/**
 * A film being made, one short step at a time. After each step the caller may show progress, wait,
 * or close it to cancel. One thread at a time. Closing before the end leaves nothing behind.
 */
public interface Generation extends AutoCloseable {
  /** One step; false when the film is finished. */
  boolean step();

  Progress progress();

  /** What was made; complete after the last step. */
  Report report();

  @Override
  void close();
}
