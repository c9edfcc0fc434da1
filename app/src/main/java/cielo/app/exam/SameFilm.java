package cielo.app.exam;

import cielo.app.Studio;
import cielo.engine.Container;
import cielo.engine.Generation;
import cielo.engine.Quality;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.picture.Picture;
import cielo.picture.kernel.KernelChoice;
import cielo.picture.kernel.Kernels;
import cielo.scene.camera.ViewTrack;
import cielo.sound.Mix;
import cielo.sound.Sound;
import cielo.stage.camera.CameraSolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Whether a film comes out the same: with one thread and with two, again in a second run, and with
 * plain and vector kernels.
 */
final class SameFilm implements Row {
  private static final List<String> PROMPTS =
      List.of(
          "A red rubber ball bounces three times on a wooden floor.",
          "A porcelain vase falls off a table and shatters, at night in the rain.",
          "A yellow car drives past a parked bus on a city street.",
          "Three rubber ducks bob in a pool.");
  private static final int WIDTH = 160;
  private static final int HEIGHT = 96;
  private static final int FPS = 12;
  private static final double SECONDS = 1.5;

  @Override
  public String name() {
    return "same_film";
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    List<String> prompts = quick ? PROMPTS.subList(0, 1) : PROMPTS;
    int same = 0;
    StringBuilder differs = new StringBuilder();
    for (String prompt : prompts) {
      Set<String> clips = new HashSet<>();
      Set<String> files = new HashSet<>();
      for (int threads : new int[] {1, 2, 1, 2}) {
        clips.add(clip(studio, prompt, threads));
        files.add(file(studio, prompt, threads));
      }
      boolean kernels =
          stills(studio, prompt, Kernels.PLAIN)
              .equals(stills(studio, prompt, KernelChoice.vector()));
      same += clips.size() == 1 && files.size() == 1 && kernels ? 1 : 0;
      differs.append(kernels ? "" : "kernels differ: " + prompt + " ");
      differs.append(clips.size() > 1 ? "frames or samples differ: " + prompt + " " : "");
      differs.append(files.size() > 1 ? "files differ: " + prompt + " " : "");
    }
    double share = (double) same / prompts.size();
    return List.of(
        Figure.atLeast(1, "same_film", share, prompts.size()).withNote(differs.toString()));
  }

  /** Hash of all frames and samples before marking and encoding. */
  private static String clip(Studio studio, String prompt, int threads) {
    MessageDigest sha = sha();
    Filming film = Filming.of(studio, prompt, SECONDS, 5);
    ViewTrack views = CameraSolver.solve(film.take(), studio.library(), (double) WIDTH / HEIGHT);
    var settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.STANDARD, threads);
    try (Picture picture = Picture.open(film.take(), studio.library(), settings)) {
      for (int i = 0; i < SECONDS * FPS; i++) {
        double t = (double) i / FPS;
        update(sha, picture.frame(t, views));
      }
    }
    Mix mix = Sound.mix(film.take(), studio.library(), views);
    for (float[] channel : List.of(mix.left(), mix.right())) {
      ByteBuffer bytes = ByteBuffer.allocate(4 * channel.length);
      bytes.asFloatBuffer().put(channel);
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Hash of some small frames drawn with these kernels (cold vector kernels are slow). */
  private static String stills(Studio studio, String prompt, Kernels kernels) {
    MessageDigest sha = sha();
    Filming film = Filming.of(studio, prompt, SECONDS, 5);
    ViewTrack views = CameraSolver.solve(film.take(), studio.library(), (double) WIDTH / HEIGHT);
    var settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.STANDARD, 2);
    try (Picture picture = Picture.open(film.take(), studio.library(), settings)) {
      picture.use(kernels);
      for (double t : new double[] {0.1, 0.7, 1.3}) {
        update(sha, picture.frame(t, views));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static void update(MessageDigest sha, int[] rgb) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * rgb.length);
    bytes.asIntBuffer().put(rgb);
    sha.update(bytes);
  }

  private static String file(Studio studio, String prompt, int threads) {
    try {
      Path folder = Files.createTempDirectory("cielo-exam");
      Path film = folder.resolve("film.mp4");
      try {
        Request request =
            new Request(
                new Source.Prompt(prompt),
                SECONDS,
                WIDTH,
                HEIGHT + 32,
                FPS,
                5,
                Quality.DRAFT,
                Container.MP4,
                threads);
        try (Generation making = studio.engine().begin(request, film)) {
          while (making.step()) {
            Thread.onSpinWait();
          }
        }
        return HexFormat.of().formatHex(sha().digest(Files.readAllBytes(film)));
      } finally {
        Files.deleteIfExists(film);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
