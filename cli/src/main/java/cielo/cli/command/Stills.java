package cielo.cli.command;

import cielo.app.Studio;
import cielo.app.exam.word.WordStill;
import cielo.app.exam.word.Words;
import cielo.props.library.Library;
import cielo.scene.Dice;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Films a still of each word of the exam, for critics who must not know the word. */
@Command(
    name = "stills",
    mixinStandardHelpOptions = true,
    description = "Films one still of each word of the exam under shuffled numbers, the key apart.")
public final class Stills implements Callable<Integer> {
  private static final int BATCH = 12;

  @Parameters(index = "0", paramLabel = "LIST", description = "objects or scenes.")
  private String list = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      description = {"Folder for the stills NNN.png.", "It is made if it is missing."})
  private Path folder = Path.of("stills");

  @Option(
      names = "--key",
      required = true,
      description = {"File for the key: number, hash, word.", "Keep it from the critics."})
  private Path key = Path.of("key.tsv");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "WORD",
      description = "Only these words; numbers stay as they are.")
  private List<String> only = List.of();

  @Option(
      names = "--shuffle",
      defaultValue = "1",
      description = "Seed of the order (${DEFAULT-VALUE}).")
  private long shuffle;

  @Override
  public Integer call() throws IOException {
    Path assets = Assets.folder();
    Studio studio = Studio.open(assets);
    Files.createDirectories(folder);
    List<String> words = shuffled(Words.read(assets, list));
    int broken = 0;
    Library library = Library.open(assets);
    try (BufferedWriter out = Files.newBufferedWriter(key)) {
      for (int i = 0; i < words.size(); i++) {
        if (!only.isEmpty() && !only.contains(words.get(i))) {
          continue;
        }
        if (i % BATCH == BATCH - 1) {
          library = Library.open(assets); // a library keeps all it made
        }
        String number = "%03d".formatted(i + 1);
        String hash = "none";
        try {
          WordStill still = WordStill.of(studio, library, words.get(i));
          write(still, folder.resolve(number + ".png"));
          hash = still.hash();
        } catch (RuntimeException e) {
          System.err.println("cielo: no film of \"" + words.get(i) + "\": " + e);
          broken++;
        }
        out.write(number + "\t" + hash + "\t" + words.get(i) + "\n");
        out.flush();
      }
    }
    return broken == 0 ? 0 : 1;
  }

  private List<String> shuffled(List<String> words) {
    List<String> left = new ArrayList<>(words);
    Dice dice = Dice.of(shuffle, "stills " + list);
    List<String> out = new ArrayList<>();
    while (!left.isEmpty()) {
      out.add(left.remove(dice.below(left.size())));
    }
    return out;
  }

  private static void write(WordStill still, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(WordStill.WIDTH, WordStill.HEIGHT, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, WordStill.WIDTH, WordStill.HEIGHT, still.rgb(), 0, WordStill.WIDTH);
    ImageIO.write(image, "png", file.toFile());
  }
}
