package cielo.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cielo.scene.Dice;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.screenplay.Span;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "🎉🎈🐶🐶🐶",
        "A dog 🐶 chases a ball ⚽️!",
        "...,,,;;!!??",
        "\"\"\"\"",
        "''''",
        "1234567890",
        "3.5 2/3 50% 10° §0 §99",
        "<b>A red ball</b> rolls&nbsp;off <a href='x'>the table</a>",
        "A RED BALL ROLLS OFF THE TABLE AND BREAKS A VASE",
        "a\u0000b\u0007c\u001b[31m ball \u200b rolls\u202e",
        "blorptang frobnicates the quux",
        "A blorptang frobnicates a quux on a table.",
        "the of and to in",
        "Shot 1: Shot 2: Shot 3:",
        "[0-3s] [3-6s]",
        "{\"prompt\": \"a ball\"}",
        "SELECT * FROM cast; DROP TABLE cast;",
        "he she it they them",
        "no no no nobody nothing",
        "\"Hello\" \"Goodbye\"",
        "says: \"\" :",
        "Una palla rossa rotola giù dalla rampa.",
        "赤いボールがテーブルから転がり落ちる",
        "a",
        "I",
        "one of the other ones",
        "it falls",
        "each other",
        "100000000000000000000 balls",
        "a - b - c - d",
        "ball's ball's ball's",
        "A ball. A ball. A ball. The ball. The balls. One. Another one. The other one.",
        "\uD83D a lone surrogate",
        "e\u0301e\u0301e\u0301 combining",
        "two balls - one red, one blue, one green, one white - roll"
      })
  void anythingIsReadWithoutException(String prompt) {
    Screenplay s = Directors.ENGLISH.read(prompt);

    check(s);
  }

  @Test
  void theLongestPromptIsRead() {
    String sentence =
        "A red ball rolls down the ramp and hits three blue boxes; \"Oh no,\" says Anna. ";
    String prompt = sentence.repeat(500).substring(0, 32_000);

    check(Directors.ENGLISH.read(prompt));
  }

  @Test
  void aLongPromptWithoutAnyStopIsRead() {
    check(Directors.ENGLISH.read("ball ".repeat(6_400)));
    check(Directors.ENGLISH.read("x".repeat(32_000)));
    check(Directors.ENGLISH.read("and the ".repeat(2_000)));
  }

  @Test
  void wordSaladIsRead() {
    String[] words =
        ("a the two three red big wooden ball balls cup table dog dogs man woman it he they them one"
                + " other rolls falls hits breaks is are was not never and or but then while as with"
                + " without in on off into over under to of from by , . ; : ! - \" camera pans left"
                + " slow motion rain night kitchen says who which that running thrown stack row all"
                + " but none no each another's dances suddenly gently back up down 3 §")
            .split(" ");
    Dice dice = Dice.of(7, "salad");
    for (int n = 0; n < 400; n++) {
      StringBuilder b = new StringBuilder();
      int length = 1 + dice.below(25);
      for (int i = 0; i < length; i++) {
        b.append(words[dice.below(words.length)]).append(' ');
      }
      String prompt = b.toString();
      assertThatCode(() -> check(Directors.ENGLISH.read(prompt)))
          .as(prompt)
          .doesNotThrowAnyException();
    }
  }

  @Test
  @Tag("long")
  void letterSaladIsRead() {
    Dice dice = Dice.of(8, "letters");
    for (int n = 0; n < 3000; n++) {
      StringBuilder b = new StringBuilder();
      int length = 1 + dice.below(80);
      for (int i = 0; i < length; i++) {
        b.append((char) (dice.chance(0.9) ? 32 + dice.below(95) : dice.below(0xD7FF) + 1));
      }
      String prompt = b.toString();
      if (!prompt.isBlank()) {
        check(Directors.ENGLISH.read(prompt));
      }
    }
  }

  @Test
  void anotherLanguageIsNamedInTheNotes() {
    Screenplay s =
        Directors.ENGLISH.read("Una palla rossa rotola giù dalla rampa e urta tre scatole.");

    assertThat(s.language()).isEqualTo("it");
    assertThat(s.notes()).anyMatch(n -> n.contains("Italian") && n.contains("English"));
  }

  @Test
  void nothingUnderstoodIsSaid() {
    assertThat(Directors.ENGLISH.read("...!!!").notes())
        .anyMatch(n -> n.contains("No thing, person or place"));
  }

  /** Ids are unique and known, spans lie in the prompt, shares sum to 1, the JSON comes back. */
  private static void check(Screenplay s) {
    Set<String> ids = new HashSet<>();
    for (Role r : s.cast()) {
      assertThat(ids.add(r.id())).as(r.id()).isTrue();
      assertThat(r.count().n()).isPositive();
    }
    double share = 0;
    Set<String> actions = new HashSet<>();
    for (ShotPlan p : s.shots()) {
      share += p.share();
      assertThat(p.share()).isPositive();
      assertThat(ids).containsAll(p.cast()).containsAll(p.camera().subjects());
      for (var r : p.relations()) {
        assertThat(ids).contains(r.a(), r.b());
      }
      for (Action a : p.actions()) {
        assertThat(actions.add(a.id())).isTrue();
        assertThat(ids).containsAll(a.agents());
        assertThat(a.patient().isEmpty() || ids.contains(a.patient())).isTrue();
        a.targets().forEach(t -> assertThat(ids).contains(t.role()));
      }
    }
    assertThat(s.shots()).isNotEmpty();
    assertThat(share).isBetween(0.999, 1.001);
    for (Span u : s.notUnderstood()) {
      assertThat(s.prompt().substring(u.from(), u.to())).isEqualTo(u.text());
    }
    assertThat(Screenplay.fromJson(s.toJson())).isEqualTo(s);
  }
}
