package cielo.media.codec;

/** Hears how far the one-time unpacking of the native programs is. */
@FunctionalInterface
public interface UnpackListener {
  /** Hears nothing. */
  UnpackListener SILENT = (done, total) -> {};

  /** Bytes written so far and in all; called often, last with done = total. */
  void unpacked(long done, long total);
}
