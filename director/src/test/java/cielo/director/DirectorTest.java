package cielo.director;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.screenplay.Absence;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Count;
import cielo.scene.screenplay.Cue;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Line;
import cielo.scene.screenplay.Placement;
import cielo.scene.screenplay.Placement.Relation;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectorTest {
  private static Screenplay read(String prompt) {
    return Directors.ENGLISH.read(prompt);
  }

  static ShotPlan shot(String prompt) {
    return read(prompt).shots().getFirst();
  }

  private static List<Goal> goals(String prompt) {
    return read(prompt).shots().stream()
        .flatMap(s -> s.actions().stream())
        .flatMap(a -> a.outcomes().stream())
        .toList();
  }

  private static List<Primitive> primitives(String prompt) {
    return read(prompt).shots().stream()
        .flatMap(s -> s.actions().stream())
        .map(Action::primitive)
        .toList();
  }

  @Test
  void countColourSizeMaterialAndAttributesBelongToTheirNoun() {
    Screenplay s =
        read("Two small red rubber balls roll past a tall glass vase in an old kitchen.");

    Role balls = s.role("rubber_ball1");
    assertThat(balls.count()).isEqualTo(new Count(2, true));
    assertThat(balls.color()).isEqualTo("red");
    assertThat(balls.size()).isEqualTo("small");
    assertThat(balls.material()).isEqualTo("rubber");
    Role vase = s.role("vase1");
    assertThat(vase.material()).isEqualTo("glass");
    assertThat(vase.size()).isEqualTo("tall");
    assertThat(vase.color()).isEmpty();
    assertThat(s.shots().getFirst().set()).isEqualTo("kitchen");
  }

  @Test
  void aPluralWithoutNumberIsThreeOrSo() {
    assertThat(read("Bottles fall off a shelf.").role("bottle1").count())
        .isEqualTo(new Count(3, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A stack of seven wooden blocks collapses.|block1|7|stack",
        "A row of twenty dominoes falls one after another.|domino1|20|row",
        "A pile of apples lies on the floor.|apple1|3|pile",
        "A red sphere and a blue cube stand in a row.|cube1|1|row"
      })
  void arrangementsBelongToTheThings(String prompt, String id, int n, String arrangement) {
    Role role = read(prompt).role(id);

    assertThat(role.count().n()).isEqualTo(n);
    assertThat(role.arrangement()).isEqualTo(arrangement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A dog is on the left of a table, then the dog runs to the front of the table.|LEFT_OF|front",
        "A cat is behind a box, then the cat walks to the right of the box.|BEHIND|right",
        "A fox is in front of a chair, then the fox jumps to the back of the chair.|IN_FRONT|back"
      })
  void aSideThatIsRunToIsAGoalAndTheFirstSideAPlacement(
      String prompt, Relation first, String side) {
    ShotPlan s = shot(prompt);

    assertThat(s.relations()).extracting(Placement::relation).containsExactly(first);
    assertThat(goals(prompt))
        .singleElement()
        .isInstanceOfSatisfying(Goal.Reaches.class, g -> assertThat(g.side()).isEqualTo(side));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a fork on the right of a knife, front view|fork1|RIGHT_OF|knife1",
        "a microwave on the top of an oven, front view|microwave1|ON|oven1",
        "a banana on the bottom of an apple|banana1|UNDER|apple1",
        "A cup stands next to a bottle on a table.|cup1|NEXT_TO|bottle1",
        "A ball hangs from a rope.|ball1|HANGING_FROM|rope1",
        "A ball swings on a rope.|ball1|HANGING_FROM|rope1"
      })
  void placementsTellWhereThingsAre(String prompt, String a, Relation relation, String b) {
    assertThat(shot(prompt).relations()).contains(new Placement(a, relation, b));
  }

  @Test
  void whereAMotionEndsIsNoPlacement() {
    assertThat(shot("A plane lands on a green chair.").relations()).isEmpty();
    assertThat(shot("A cup falls on a chair.").relations()).isEmpty();
    assertThat(shot("A cat runs onto a table.").relations()).isEmpty();
  }

  @Test
  void aChangeOfColourKeepsTheFirstColourAndNamesBoth() {
    Screenplay s = read("A car turns from green to red.");

    assertThat(s.role("car1").color()).isEqualTo("green");
    Action a = s.shots().getFirst().actions().getFirst();
    assertThat(a.primitive()).isEqualTo(Primitive.CHANGE);
    assertThat(a.manner()).contains("from green", "to red");
    assertThat(primitives("A dog changes from small to big.")).containsExactly(Primitive.GROW);
    assertThat(primitives("A dog changes from big to small.")).containsExactly(Primitive.SHRINK);
  }

  @Test
  void aMissBelongsToTheThrow() {
    Screenplay s = read("A boy throws a basketball at the hoop but misses.");

    assertThat(s.shots().getFirst().actions())
        .singleElement()
        .satisfies(a -> {
          assertThat(a.primitive()).isEqualTo(Primitive.THROW);
          assertThat(a.outcomes()).containsExactly(new Goal.Misses("basketball1", "hoop1"));
        });
  }

  @Test
  void outcomesOfTheTextBecomeGoals() {
    assertThat(goals("A marble rolls into a cup."))
        .containsExactly(new Goal.Enters("marble1", "cup1"));
    assertThat(goals("A ball rolls off a table."))
        .containsExactly(new Goal.FallsOff("ball1", "table1"));
    assertThat(goals("A ball bounces three times."))
        .containsExactly(new Goal.Repeats("ball1", "bounce", 3));
    assertThat(goals("A glass falls and shatters.")).containsExactly(new Goal.Breaks("glass1"));
    assertThat(goals("A glass falls but does not break."))
        .containsExactly(new Goal.Survives("glass1"));
    assertThat(goals("A bottle falls over to the left."))
        .containsExactly(new Goal.Topples("bottle1", "left"));
    assertThat(goals("A bottle wobbles but stays standing."))
        .containsExactly(new Goal.StaysUp("bottle1"));
    assertThat(goals("A bottle lands upright on a chair."))
        .containsExactly(new Goal.Lands("bottle1", "chair1", "up"));
    assertThat(goals("A ball rolls to a stop.")).contains(new Goal.Rests("ball1"));
    assertThat(goals("A stone sinks while an apple floats."))
        .contains(new Goal.Sinks("stone1"), new Goal.Floats("apple1"));
    assertThat(goals("A dog jumps over a fence."))
        .containsExactly(new Goal.Passes("dog1", "fence1", "over"));
    assertThat(goals("A chair slides to the right."))
        .containsExactly(new Goal.Moves("chair1", "right"));
    assertThat(goals("A lamp is switched off.")).containsExactly(new Goal.Lights("lamp1", false));
  }

  @Test
  void contrastsBecomeGoalsOfTheDeedBefore() {
    assertThat(goals("The ball hits the blue cube but not the yellow one."))
        .contains(new Goal.Hits("ball1", "cube1"), new Goal.Avoids("ball1", "cube2"));
    assertThat(goals("A ball rolls past a vase without touching it."))
        .contains(new Goal.Avoids("ball1", "vase1"));
    assertThat(goals("A marble rolls across the table but does not fall off it."))
        .contains(new Goal.StaysIn("marble1", "table1"));
    assertThat(goals("A hammer and a ball are dropped and hit the ground at the same time."))
        .anyMatch(Goal.Together.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bowling ball knocks over all but three of the ten pins.|3",
        "A bowling ball knocks down nine of ten pins.|1",
        "A bowling ball knocks over all the pins.|0",
        "Twelve dominoes topple in a chain, but the last two stay standing.|2",
        "Ten dominoes stand in a row; all of them fall except one.|1"
      })
  void howManyOfAGroupFall(String prompt, int left) {
    assertThat(goals(prompt))
        .filteredOn(Goal.AllBut.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(Goal.AllBut.class, g -> assertThat(g.n()).isEqualTo(left));
  }

  @Test
  void itMeansTheSubjectAndNeverItsOwnObject() {
    List<Action> a = shot("A ball hits a vase and knocks it over; it breaks.").actions();

    assertThat(a.get(1).agents()).containsExactly("ball1");
    assertThat(a.get(1).patient()).isEqualTo("vase1");
  }

  @Test
  void whatWasThrownGoesOn() {
    List<Action> a = shot("A boy kicks a ball over the fence and it breaks a window.").actions();

    assertThat(a.getLast().agents()).containsExactly("ball1");
    assertThat(a.getLast().patient()).isEqualTo("window1");
  }

  @Test
  void aGroupDescribedOneByOneGivesWayToItsMembers() {
    Screenplay s = read("Two cups stand on a tray. One is red, the other one is blue.");

    assertThat(s.cast())
        .filteredOn(r -> r.name().equals("cup"))
        .extracting(Role::color)
        .containsExactly("red", "blue");
  }

  @Test
  void aMemberOfALargerGroupNamesIt() {
    Screenplay s = read("Three balls lie on a table. The red one rolls off.");

    assertThat(s.role("ball1").count().n()).isEqualTo(3);
    assertThat(s.role("ball2").memberOf()).isEqualTo("ball1");
    assertThat(s.role("ball2").color()).isEqualTo("red");
  }

  @Test
  void orderFollowsTheWordsOfTime() {
    assertThat(primitives("After the ball lands, the dog barks."))
        .containsExactly(Primitive.LAND, Primitive.SOUND);
    assertThat(primitives("The dog barks after the ball lands."))
        .containsExactly(Primitive.LAND, Primitive.SOUND);
    Action whileAction = shot("A dog barks while a ball rolls.").actions().getLast();
    assertThat(whileAction.order().kind()).isEqualTo(Action.Kind.WHILE);
  }

  @Test
  void linesKnowSpeakerListenerAndManner() {
    Screenplay s =
        read("A teacher asks the girl \"What is two plus two?\" and she answers \"Four!\"");

    Line first = s.shots().getFirst().lines().get(0);
    Line second = s.shots().getFirst().lines().get(1);
    assertThat(first)
        .isEqualTo(new Line("teacher1", "girl1", "What is two plus two?", "ask", first.during()));
    assertThat(second.who()).isEqualTo("girl1");
    assertThat(second.text()).isEqualTo("Four!");
  }

  @Test
  void aLabelledLineWithoutBodyIsTheNarrators() {
    ShotPlan s = shot("A loaf of bread. Voice-over: \"Baked every morning.\"");

    assertThat(s.lines()).singleElement().extracting(Line::who).isEqualTo("narrator");
  }

  @Test
  void wordsOnASignAreNotSpoken() {
    Screenplay s = read("A red sign that reads \"OPEN\" hangs on a door.");

    assertThat(s.role("sign1").text()).isEqualTo("OPEN");
    assertThat(s.shots().getFirst().lines()).isEmpty();
  }

  @Test
  void soundsComeFromWordsAndFromThings() {
    assertThat(shot("A dog barks twice with a loud splash.").sounds())
        .contains(new Cue("splash", ""), new Cue("bark", "dog1"));
  }

  @Test
  void absencesAreNotCast() {
    Screenplay s =
        read("An empty street, no cars, no people; nothing moves and there is no music.");

    assertThat(s.shots().getFirst().absent())
        .extracting(Absence::kind, Absence::what)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Absence.Kind.NO_ENTITY, "car"),
            org.assertj.core.groups.Tuple.tuple(Absence.Kind.NO_ENTITY, "person"),
            org.assertj.core.groups.Tuple.tuple(Absence.Kind.NO_MOTION, "motion"),
            org.assertj.core.groups.Tuple.tuple(Absence.Kind.NO_MUSIC, "music"));
    assertThat(s.shots().getFirst().cast()).isEmpty();
  }

  @Test
  void shotsShareTheFilmByWhatHappens() {
    Screenplay s =
        read("Shot 1: a ball. Shot 2: a dog runs, jumps and barks, then a cat meows loudly.");

    assertThat(s.shots()).hasSize(2);
    assertThat(s.shots().get(1).share()).isGreaterThan(s.shots().get(0).share());
    assertThat(read("[0-2s] A ball. [2-8s] A cup.").shots())
        .extracting(ShotPlan::share)
        .containsExactly(0.25, 0.75);
  }

  @Test
  void aLaterShotStaysInThePlaceUnlessItIsANewScene() {
    List<ShotPlan> stays = read("Shot 1: a dog in a kitchen at night. Shot 2: a cat.").shots();
    assertThat(stays.get(1).set()).isEqualTo("kitchen");
    assertThat(stays.get(1).hour()).isEqualTo(23);
    assertThat(read("Scene 1: a dog in a kitchen. Scene 2: a cat.").shots().get(1).set()).isEmpty();
  }

  @Test
  void whatIsNotSeenActsWithoutBeingCast() {
    Screenplay s = read("The wind blows a hat across the street.");

    Action a = s.shots().getFirst().actions().getFirst();
    assertThat(a.primitive()).isEqualTo(Primitive.BLOW);
    assertThat(s.role(a.agents().getFirst()).asset()).isEmpty();
    assertThat(s.shots().getFirst().cast()).containsExactly("hat1");
  }

  @Test
  void peopleAndAnimalsAreOfTheirKind() {
    Screenplay s = read("A young woman in a red coat walks a tiger.");

    assertThat(s.role("woman1").kind()).isEqualTo(Role.Kind.PERSON);
    assertThat(s.role("woman1").wears()).containsExactly("red coat");
    assertThat(s.role("tiger1").kind()).isEqualTo(Role.Kind.ANIMAL);
  }

  @Test
  void aSubstitutionIsNotedAndItsNameListed() {
    Screenplay s = read("A gizmo rolls off a table.");

    assertThat(s.role("gizmo1").asset()).isNotEmpty();
    assertThat(s.notes()).anyMatch(n -> n.startsWith("'gizmo' is filmed as a"));
    assertThat(s.notUnderstood()).extracting(x -> x.text()).contains("gizmo");
  }

  @Test
  void everythingIsUnderstoodInAPlainPrompt() {
    Screenplay s = read("A red ball rolls slowly off the edge of a wooden table.");

    assertThat(s.notUnderstood()).isEmpty();
    assertThat(s.notes()).isEmpty();
    assertThat(s.sources()).containsValue("pipeline");
  }

  @Test
  void spansPointIntoThePrompt() {
    String prompt = "A cat sits next to a dog; then the dog runs away.";

    for (Action a : shot(prompt).actions()) {
      assertThat(prompt.substring(a.span().from(), a.span().to())).isEqualTo(a.span().text());
    }
    assertThat(shot(prompt).actions().getLast().span().text()).isEqualTo("runs");
  }

  @Test
  void theSamePromptGivesTheSameScreenplay() {
    String prompt = "Two dogs chase a yellow ball; one catches it and the other one barks.";

    assertThat(read(prompt).toJson()).isEqualTo(read(prompt).toJson());
  }
}
