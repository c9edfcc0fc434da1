package cielo.media.codec;

import cielo.media.MediaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * A fixed number of frames encoded by a fresh encoder of their own; knows nothing of its
 * neighbours.
 */
final class Segment implements Runnable {
  private static final byte[] END = new byte[0];

  private final Ffmpeg ffmpeg;
  private final FilmSpec spec;
  private final Path target;
  private final String doing; // begins the message of a failure
  private final Consumer<byte[]> done; // takes back each buffer
  private final BlockingQueue<byte[]> frames = new LinkedBlockingQueue<>();

  Segment(Ffmpeg ffmpeg, FilmSpec spec, Path target, String doing, Consumer<byte[]> done) {
    this.ffmpeg = ffmpeg;
    this.spec = spec;
    this.target = target;
    this.doing = doing;
    this.done = done;
  }

  /** The next frame as Yuv420 bytes. */
  void add(byte[] frame) {
    frames.add(frame);
  }

  /** No more frames will come. */
  void end() {
    frames.add(END);
  }

  Path file() {
    return target;
  }

  @Override
  public void run() {
    try (Child child = Child.start(ffmpeg.ffmpeg(arguments()))) {
      for (byte[] frame = frames.take(); frame != END; frame = frames.take()) {
        try {
          child.input().write(frame);
        } catch (IOException e) {
          throw child.broken(doing, e);
        }
        done.accept(frame);
      }
      child.finish(doing);
    } catch (IOException e) {
      throw new MediaException(doing + " failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MediaException(doing + " was interrupted", e);
    }
  }

  private List<String> arguments() {
    VideoCodec codec = VideoCodec.of(spec);
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-f", "rawvideo", "-pix_fmt", "yuv420p"));
    all.addAll(List.of("-s", spec.width() + "x" + spec.height()));
    all.addAll(List.of("-framerate", spec.fpsNum() + "/" + spec.fpsDen()));
    all.addAll(List.of("-color_range", "tv", "-colorspace", "bt709"));
    all.addAll(List.of("-color_primaries", "bt709", "-color_trc", "bt709"));
    all.addAll(List.of("-chroma_sample_location", "left", "-i", "pipe:0"));
    all.addAll(codec.settings());
    all.addAll(List.of("-flags:v", "+bitexact", "-fflags", "+bitexact"));
    all.addAll(List.of("-f", codec.stream(), target.toString()));
    return all;
  }
}
