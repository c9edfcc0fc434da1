package cielo.engine;

/** The file format: MP4 (H.264, AAC) or WEBM (AV1, Opus). */
public enum Container {
  MP4,
  WEBM
}
