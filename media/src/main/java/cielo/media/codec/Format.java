package cielo.media.codec;

/** What a film file is. */
public enum Format {
  /** H.264 and AAC: plays everywhere. */
  MP4,
  /** AV1 and Opus: free of patents, smaller, slower to make. */
  WEBM
}
