package cielo.server.job;

/** Runs queued videos in the background, each to an end, whatever happens to the process. */
public interface JobRunner extends AutoCloseable {
  /** Runs a stored, queued video as soon as a worker is free. Twice does no harm. */
  void submit(String video);

  /** Lets running films stop after their step; they go on at the next start. */
  @Override
  void close();
}
