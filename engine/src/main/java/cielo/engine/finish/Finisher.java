package cielo.engine.finish;

import cielo.engine.Container;
import cielo.engine.EngineException;
import cielo.engine.Request;
import cielo.media.MediaException;
import cielo.media.clip.Frame;
import cielo.media.clip.Stem;
import cielo.media.codec.FilmSpec;
import cielo.media.codec.FilmWriter;
import cielo.media.codec.Format;
import cielo.media.mark.VisibleMark;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Turns frames and samples into the marked, encoded file. Closing early leaves nothing behind. */
public final class Finisher implements AutoCloseable {
  /** Key of the mark's path: a weak check, not a secret (the id is in the file's metadata). */
  private static final byte[] MARK_KEY = "cielo-visible-mark-1".getBytes(StandardCharsets.US_ASCII);

  private final FilmWriter writer;
  private final FilmSpec spec;

  public Finisher(Request r, double seconds, String filmId, String title, Path target) {
    Format format = r.container() == Container.MP4 ? Format.MP4 : Format.WEBM;
    int frames = (int) Math.round(seconds * r.fps());
    spec =
        new FilmSpec(
            r.width(),
            r.height(),
            r.fps(),
            1,
            Math.max(1, frames),
            format,
            FilmSpec.GOOD,
            new VisibleMark(MARK_KEY, filmId),
            Map.of("title", clip(title), "comment", "cielo " + filmId));
    try {
      writer = FilmWriter.open(spec, target, r.threads());
    } catch (MediaException e) {
      throw new EngineException(String.valueOf(e.getMessage()), e);
    }
  }

  public int frames() {
    return spec.frames();
  }

  public int samples() {
    return spec.samples();
  }

  public void frame(int[] rgb) {
    writer.frame(new Frame(spec.width(), spec.height(), rgb));
  }

  /** Left and right at 48 kHz; cut or padded with silence to the film's exact length. */
  public void sound(float[] left, float[] right) {
    writer.sound(
        new Stem(
            FilmSpec.SAMPLE_RATE,
            java.util.Arrays.copyOf(left, spec.samples()),
            java.util.Arrays.copyOf(right, spec.samples())));
  }

  public void finish() {
    try {
      writer.finish();
    } catch (MediaException e) {
      throw new EngineException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    writer.close();
  }

  /** Hash of everything that decides the film. */
  public static String filmId(String engine, Request r, String canonicalSource) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String all =
          String.join(
              "\n",
              engine,
              canonicalSource,
              Double.toString(r.seconds()),
              r.width() + "x" + r.height(),
              Integer.toString(r.fps()),
              Long.toString(r.seed()),
              r.quality().name(),
              r.container().name());
      return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new EngineException("this Java has no SHA-256", e);
    }
  }

  private static String clip(String title) {
    String flat = title.replace('\0', ' ').strip();
    return flat.length() > 200 ? flat.substring(0, 200) : flat;
  }
}
