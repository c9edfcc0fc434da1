package cielo.media.codec;

import java.util.List;

/** How one closed segment of pictures is compressed; picked by the film's format. */
sealed interface VideoCodec permits H264, Av1 {

  static VideoCodec of(FilmSpec spec) {
    return switch (spec.format()) {
      case MP4 -> new H264(spec);
      case WEBM -> new Av1(spec);
    };
  }

  /**
   * The demuxer and muxer of the bare stream; such streams join by standing one after the other.
   */
  String stream();

  /** Encoder and its settings: one thread, one slice, every segment closed. */
  List<String> settings();
}
