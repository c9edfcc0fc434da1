package cielo.app.exam.word;

import cielo.app.Studio;
import cielo.app.exam.ExamException;
import cielo.app.exam.Filming;
import cielo.picture.Picture;
import cielo.props.library.Library;
import cielo.scene.camera.View;
import cielo.scene.take.Take;
import cielo.stage.camera.CameraSolver;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The picture in the middle of the film that a word alone gives, as a user gets it (standard
 * quality).
 *
 * @param word the prompt
 * @param rgb {@value #WIDTH} x {@value #HEIGHT} pixels, 0xRRGGBB, rows from the top
 */
public record WordStill(String word, int[] rgb) {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 480;
  private static final long SEED = 1;

  /** Films the word. What the stage throws is thrown on. */
  public static WordStill of(Studio studio, Library library, String word) {
    double middle = Filming.SECONDS / 2;
    Take take = Filming.of(studio.plan(word), library, Filming.SECONDS, SEED).take();
    View view = CameraSolver.solve(take, library, (double) WIDTH / HEIGHT).at(middle);
    var settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.STANDARD, 1);
    try (Picture picture = Picture.open(take, library, settings)) {
      return new WordStill(word, picture.frame(middle, view));
    }
  }

  /**
   * Sixteen hex digits of the SHA-256 of the pixels: the still's name in the table of judgements.
   */
  public String hash() {
    ByteBuffer bytes = ByteBuffer.allocate(3 * rgb.length);
    for (int p : rgb) {
      bytes.put((byte) (p >> 16)).put((byte) (p >> 8)).put((byte) p);
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new ExamException("this Java has no SHA-256", e);
    }
  }
}
