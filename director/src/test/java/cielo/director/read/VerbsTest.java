package cielo.director.read;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.director.Assets;
import cielo.scene.screenplay.Primitive;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
  private static final Vocabulary WORDS = Vocabulary.open(Assets.FOLDER.resolve("language"));

  @Test
  void everyPrimitiveHasVerbs() throws Exception {
    Set<Primitive> named = EnumSet.noneOf(Primitive.class);
    for (String line : Files.readAllLines(Assets.FOLDER.resolve("language/verbs.tsv"))) {
      if (!line.startsWith("#")) {
        named.add(Primitive.valueOf(line.split("\t")[1]));
      }
    }

    assertThat(named).containsExactlyInAnyOrder(Primitive.values());
  }

  @ParameterizedTest
  @CsvSource({
    "drop, '', ball, RELEASE",
    "drop, '', '', FALL",
    "knock, over, cone, TOPPLE",
    "knock, '', cone, HIT",
    "turn, off, lamp, EXTINGUISH",
    "turn, on, lamp, LIGHT",
    "take, off, '', LAUNCH",
    "shoot, '', basketball, THROW",
    "shoot, '', arrow, SHOOT",
    "blow, out, candle, EXTINGUISH",
    "go, out, '', EXTINGUISH",
    "pick, up, phone, TAKE"
  })
  void particlesAndObjectsDecide(String verb, String particle, String object, String primitive) {
    assertThat(WORDS.verbs().find(verb, particle, new Verbs.Frame("", "", object)))
        .contains(Primitive.valueOf(primitive));
  }

  @ParameterizedTest
  @CsvSource({
    "pass, car, vehicle, '', DRIVE",
    "stand, vase, artifact, '', REST",
    "stand, man, person, '', POSE",
    "sing, parrot, animal, '', SOUND",
    "fall, domino, artifact, '', DOMINO",
    "blow, flag, artifact, '', WAVE_IN_WIND",
    "glide, plane, vehicle, '', GLIDE",
    "glide, puck, artifact, '', SLIDE"
  })
  void subjectsDecide(String verb, String subject, String sort, String object, String primitive) {
    assertThat(WORDS.verbs().find(verb, "", new Verbs.Frame(subject, sort, object)))
        .contains(Primitive.valueOf(primitive));
  }

  @ParameterizedTest
  @CsvSource({"hurtle, MOVE", "amble, GO", "devour, EAT", "immerse, SPLASH", "unfasten, OPEN"})
  void unknownVerbsTakeWhatWordNetSaysIsAbove(String verb, String ignored) {
    assertThat(WORDS.verbs().find(verb, "", Verbs.Frame.NONE)).isPresent();
  }

  @Test
  void anUnknownWordHasNoPrimitive() {
    assertThat(WORDS.verbs().find("blorptang", "", Verbs.Frame.NONE)).isEmpty();
  }

  @Test
  void animalsThatArePeopleOnlyByComparisonAreAnimals() {
    assertThat(WORDS.net().nounClass("tiger")).isEqualTo("animal");
    assertThat(WORDS.net().nounClass("toaster")).isEqualTo("artifact");
    assertThat(WORDS.net().moreGeneralNouns("goblet")).contains("glass").doesNotContain("goblet");
  }
}
