package cielo.media.codec;

import cielo.media.MediaException;
import cielo.media.clip.Frame;
import cielo.media.clip.Stem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads an MP4, MOV or WebM film: frames one after the other, sound as a whole. Never holds more
 * than one frame. The file may come from anyone.
 */
public final class FilmReader {
  /*
   * What the file is, is decided here by its first bytes and the demuxer is forced: left to guess,
   * ffmpeg takes play lists that open other files. Only the file protocol is allowed, and the name
   * is given as file:PATH so that it can be no other.
   */
  private static final int LARGEST = 7680;

  private final Ffmpeg ffmpeg;
  private final Path film;
  private final List<String> input;
  private final FilmInfo info;

  private FilmReader(Ffmpeg ffmpeg, Path film) {
    this.ffmpeg = ffmpeg;
    this.film = film;
    input =
        List.of(
            "-f",
            demuxer(film),
            "-protocol_whitelist",
            "file",
            "-i",
            "file:" + film.toAbsolutePath());
    info = Probe.of(ffmpeg, film, input);
    if (info.width() > LARGEST || info.height() > LARGEST) {
      throw new MediaException(
          film
              + " is "
              + info.width()
              + "x"
              + info.height()
              + "; the largest side read is "
              + LARGEST);
    }
  }

  /** Opens a film and reads what it says about itself. */
  public static FilmReader open(Path film) {
    return new FilmReader(Ffmpeg.ready(), film);
  }

  /** Size, rate, length and codecs of a film. */
  public static FilmInfo probe(Path film) {
    return open(film).info();
  }

  public FilmInfo info() {
    return info;
  }

  /** Hands over all frames in order at their own size. */
  public void frames(Consumer<Frame> sink) {
    frames(info.width(), info.height(), sink);
  }

  /**
   * Hands over all frames in order, scaled to the given size. Each frame is the receiver's to keep.
   */
  public void frames(int width, int height, Consumer<Frame> sink) {
    String method = width < info.width() ? "area" : "bicubic";
    String scale =
        "scale="
            + width
            + ":"
            + height
            + ":flags="
            + method
            + "+accurate_rnd+full_chroma_int+full_chroma_inp,format=0rgb";
    List<String> arguments = new ArrayList<>(input);
    arguments.addAll(List.of("-map", "0:v:0", "-vf", scale, "-fps_mode", "passthrough"));
    arguments.addAll(List.of("-f", "rawvideo", "pipe:1"));
    read(
        arguments,
        in -> {
          byte[] bytes = new byte[4 * width * height];
          while (in.readNBytes(bytes, 0, bytes.length) == bytes.length) {
            int[] rgb = new int[width * height];
            ByteBuffer.wrap(bytes).asIntBuffer().get(rgb);
            for (int i = 0; i < rgb.length; i++) {
              rgb[i] &= 0xffffff;
            }
            sink.accept(new Frame(width, height, rgb));
          }
        });
  }

  /** The whole sound at 48 kHz stereo, beginning with the first frame; empty for a mute film. */
  public Stem sound() {
    if (info.audioCodec() == null) {
      return Stem.silence(FilmSpec.SAMPLE_RATE, 0);
    }
    // copyts: the film's own clock, which begins with its pictures, not with the sound's padding
    List<String> arguments = new ArrayList<>(List.of("-copyts"));
    arguments.addAll(input);
    arguments.addAll(List.of("-map", "0:a:0", "-af", "aresample=async=1:first_pts=0"));
    arguments.addAll(List.of("-ac", "2", "-ar", Integer.toString(FilmSpec.SAMPLE_RATE)));
    arguments.addAll(List.of("-f", "f32le", "pipe:1"));
    var channels = new Channels((int) (info.seconds() * FilmSpec.SAMPLE_RATE) + 4096);
    read(arguments, channels::readAll);
    return channels.stem();
  }

  @FunctionalInterface
  private interface Reading {
    void from(InputStream in) throws IOException;
  }

  private void read(List<String> arguments, Reading reading) {
    String doing = "Reading " + film;
    try (Child child = Child.start(ffmpeg.ffmpeg(arguments))) {
      reading.from(new BufferedInputStream(child.output(), 1 << 16));
      child.finish(doing);
    } catch (IOException e) {
      throw new MediaException(doing + " failed: " + e.getMessage(), e);
    }
  }

  private static String demuxer(Path film) {
    byte[] head;
    try (InputStream in = Files.newInputStream(film)) {
      head = in.readNBytes(12);
    } catch (IOException e) {
      throw new MediaException("Cannot read " + film + ": no such file, or it is not readable", e);
    }
    if (head.length == 12 && ByteBuffer.wrap(head).getInt() == 0x1A45DFA3) {
      return "matroska";
    }
    if (head.length == 12 && ByteBuffer.wrap(head).getInt(4) == 0x66747970) { // "ftyp"
      return "mov";
    }
    throw new MediaException(film + " is no film. Give an MP4, MOV or WebM file");
  }

  /** Two growing channels filled from interleaved little-endian floats. */
  private static final class Channels {
    private float[] left;
    private float[] right;
    private int count;

    Channels(int expected) {
      left = new float[expected];
      right = new float[expected];
    }

    void readAll(InputStream in) throws IOException {
      byte[] bytes = new byte[1 << 16];
      int n = in.readNBytes(bytes, 0, bytes.length);
      while (n >= 8) {
        var floats = ByteBuffer.wrap(bytes, 0, n).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        while (floats.remaining() >= 2) {
          if (count == left.length) {
            left = Arrays.copyOf(left, 2 * count);
            right = Arrays.copyOf(right, 2 * count);
          }
          left[count] = floats.get();
          right[count++] = floats.get();
        }
        n = in.readNBytes(bytes, 0, bytes.length);
      }
    }

    Stem stem() {
      return new Stem(
          FilmSpec.SAMPLE_RATE, Arrays.copyOf(left, count), Arrays.copyOf(right, count));
    }
  }
}
