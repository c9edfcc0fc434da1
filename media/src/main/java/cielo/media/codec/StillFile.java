package cielo.media.codec;

import cielo.media.MediaException;
import cielo.media.clip.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** One picture as a small file for the web. */
public final class StillFile {
  private StillFile() {}

  /** Lossy WebP of good quality. */
  public static void webp(Frame frame, Path target) {
    write(frame, target, List.of("-c:v", "libwebp", "-quality", "82", "-f", "webp"));
  }

  /** JPEG of good quality. */
  public static void jpeg(Frame frame, Path target) {
    String full = "scale=out_range=full,format=yuvj420p";
    write(frame, target, List.of("-vf", full, "-c:v", "mjpeg", "-q:v", "3", "-f", "mjpeg"));
  }

  private static void write(Frame frame, Path target, List<String> as) {
    String doing = "Writing " + target;
    String size = frame.width() + "x" + frame.height();
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(
                "-f", "rawvideo", "-pixel_format", "0rgb", "-video_size", size, "-i", "pipe:0"));
    arguments.addAll(List.of("-frames:v", "1", "-map_metadata", "-1"));
    arguments.addAll(as);
    arguments.add("file:" + target.toAbsolutePath());
    ByteBuffer bytes = ByteBuffer.allocate(4 * frame.rgb().length);
    bytes.asIntBuffer().put(frame.rgb());
    try (Child child = Child.start(Ffmpeg.ready().ffmpeg(arguments))) {
      try (OutputStream in = child.input()) {
        in.write(bytes.array());
      } catch (IOException e) {
        throw child.broken(doing, e);
      }
      child.finish(doing);
    } catch (IOException e) {
      throw new MediaException(doing + " failed: " + e.getMessage(), e);
    }
  }
}
