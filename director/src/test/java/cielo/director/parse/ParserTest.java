package cielo.director.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.director.Assets;
import cielo.director.DirectorException;
import cielo.director.read.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  private static final Path LANGUAGE = Assets.FOLDER.resolve("language");
  private static final Parser PARSER = Parser.open(LANGUAGE.resolve("en.bin.gz"));
  private static final Retense RETENSE = new Retense(PARSER, Vocabulary.open(LANGUAGE));

  @Test
  void parsesAreThoseOfTheReferenceReader() throws Exception {
    StringBuilder b = new StringBuilder();
    for (String line : resource("sentences.txt").split("\n")) {
      for (Word w : PARSER.parse(line).words()) {
        b.append(String.join("\t", w.text(), w.tag(), w.label(), "" + w.head(), w.lemma()) + "\n");
      }
      b.append('\n');
    }

    assertThat(b.toString()).isEqualTo(resource("parses.tsv"));
  }

  private static String resource(String name) throws Exception {
    try (var in = ParserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void rowsOfATableAreFour() {
    assertThat(Hash.of("")).isZero();
    assertThat(Hash.of("ball")).isNotEqualTo(Hash.of("balls"));
    long[] rows = Hash.rows(Hash.of("ball"), 8);
    assertThat(rows).hasSize(4);
    for (long r : rows) {
      assertThat(r).isBetween(0L, (1L << 32) - 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "children, NNS, child",
    "leaves, NNS, leaf",
    "knives, NNS, knife",
    "rolled, VBD, roll",
    "flies, VBZ, fly",
    "stopping, VBG, stop",
    "bigger, JJR, big",
    "is, VBZ, be",
    "wo, MD, will",
    "red, JJ, red"
  })
  void lemmasFollowExceptionsThenRules(String word, String tag, String lemma) {
    assertThat(PARSER.lemmas().of(word, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "A heavy iron key sinks to the bottom, sinks",
    "A seagull glides over the sea, glides",
    "A ball on a string swings, swings",
    "Two balls roll towards a wall, roll",
    "A wooden top spins on the floor, spins",
    "The mountain erodes slowly, erodes",
    "steam rises, rises",
    "The truck brakes and the boxes slide off, slide"
  })
  void presentTenseVerbsAreVerbs(String clause, String verb) {
    Sentence s = RETENSE.parse(clause);

    Word found = s.words().stream().filter(w -> w.is(verb)).findFirst().orElseThrow();
    assertThat(found.verb()).as(s.toString()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "A rusty tin can is kicked along the street, can, NN",
    "Dry leaves scatter across a path, leaves, NNS",
    "an oven, oven, NN",
    "a laptop and a remote, remote, NN",
    "A person is eating popcorn, popcorn, NN",
    "Two basketballs spin on the floor, basketballs, NNS"
  })
  void nounsThatLookLikeSomethingElseAreNouns(String clause, String noun, String tag) {
    Sentence s = RETENSE.parse(clause);

    Word found = s.words().stream().filter(w -> w.is(noun)).findFirst().orElseThrow();
    assertThat(found.tag()).as(s.toString()).isEqualTo(tag);
  }

  @Test
  void wordsAndLemmasComeBackAsTheyWere() {
    Sentence s = RETENSE.parse("A puppy chases a ball and catches it.");

    assertThat(s.words().stream().map(Word::text))
        .containsExactly("A", "puppy", "chases", "a", "ball", "and", "catches", "it", ".");
    assertThat(s.get(2).lemma()).isEqualTo("chase");
    assertThat(s.get(6).lemma()).isEqualTo("catch");
  }

  @ParameterizedTest
  @CsvSource({"cannot, can|not", "don't, do|n't", "over-the-shoulder, over|-|the|-|shoulder"})
  void cliticsAndHyphensStandAlone(String text, String words) {
    assertThat(Splitter.split(text).stream().map(Word::text)).containsExactly(words.split("\\|"));
  }

  @Test
  void headsNeverRunInACircle() {
    for (String s : new String[] {"the the the of of is is", "and , and , the", ") ( : ; -", ""}) {
      Sentence parsed = RETENSE.parse(s);
      for (Word w : parsed.words()) {
        Word at = w;
        int steps = 0;
        while (at.head() != at.index()) {
          at = parsed.head(at);
          assertThat(++steps).isLessThanOrEqualTo(parsed.size());
        }
      }
    }
  }

  @Test
  void aDamagedModelIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("en.bin.gz"), "not gzip");

    assertThatThrownBy(() -> Parser.open(file))
        .isInstanceOf(DirectorException.class)
        .hasMessageContaining("en.bin.gz");
  }
}
