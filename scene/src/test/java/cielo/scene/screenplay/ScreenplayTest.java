package cielo.scene.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.scene.SceneException;
import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Angle;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenplayTest {
  @Test
  void everyGoalAndFieldComesBackExactly() {
    Screenplay s = full();
    assertThat(Screenplay.fromJson(s.toJson())).isEqualTo(s);
    assertThat(s.shots().getFirst().actions().getFirst().outcomes())
        .hasSize(Goal.class.getPermittedSubclasses().length);
  }

  @Test
  void unknownKeysAndOtherVersionsAreErrorsThatSayWhere() {
    String json = full().toJson();
    assertThatThrownBy(() -> Screenplay.fromJson(json.replace("\"verb\"", "\"verbb\"")))
        .isInstanceOf(SceneException.class)
        .hasMessageContaining("verbb")
        .hasMessageContaining("line");
    assertThatThrownBy(
            () -> Screenplay.fromJson(json.replace("\"version\" : 1", "\"version\" : 9")))
        .hasMessageContaining("version 9");
    assertThatThrownBy(() -> Screenplay.fromJson("{")).isInstanceOf(SceneException.class);
  }

  @Test
  void aMissingRoleIsNamedWithTheOnesThatExist() {
    assertThatThrownBy(() -> full().role("cat1"))
        .hasMessageContaining("cat1")
        .hasMessageContaining("ball1");
  }

  private static Screenplay full() {
    Role ball =
        new Role(
            "ball1",
            "ball",
            "basketball",
            Role.Kind.THING,
            new Count(2, true),
            "red",
            "huge",
            "rubber",
            List.of("old"),
            List.of(),
            "row",
            "",
            "GO",
            new Span(0, 4, "ball"));
    Action throwing =
        new Action(
            "a1",
            Primitive.THROW,
            "throw",
            List.of("ball1"),
            "ball1",
            List.of(new Action.Target(Action.Case.INTO, "hoop1")),
            List.of("hard"),
            "left",
            3,
            everyGoal(),
            new Action.Order(Action.Kind.WHILE, "a0"),
            false,
            null);
    ShotPlan shot =
        new ShotPlan(
            "gym",
            12.5,
            "rain",
            List.of("ball1"),
            List.of(new Placement("ball1", Placement.Relation.ON, "table1")),
            List.of(throwing),
            List.of(new Line("man1", "", "Hello", "shout", "a1")),
            new CameraIntent(
                Size.WIDE, Angle.LOW, List.of(Move.ORBIT), List.of("ball1"), 0.25, 35, true),
            List.of("neon"),
            List.of("noir"),
            List.of(new Cue("bark", "dog1")),
            "calm piano",
            List.of(new Absence(Absence.Kind.NO_ENTITY, "people")),
            1);
    return new Screenplay(
        1,
        "a prompt",
        "en",
        List.of(ball),
        List.of(shot),
        List.of(new Span(5, 9, "gizm")),
        List.of("note"),
        Map.of("a1", "pipeline"));
  }

  /** One of every kind, made by reflection: a new kind is in the test without a second list. */
  private static List<Goal> everyGoal() {
    List<Goal> all = new ArrayList<>();
    for (Class<?> kind : Goal.class.getPermittedSubclasses()) {
      RecordComponent[] parts = kind.getRecordComponents();
      Object[] values = new Object[parts.length];
      Class<?>[] types = new Class<?>[parts.length];
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] =
            types[i] == int.class
                ? (Object) 2
                : types[i] == boolean.class
                    ? true
                    : types[i] == Goal.class ? new Goal.Rests("x") : parts[i].getName();
      }
      try {
        all.add((Goal) kind.getDeclaredConstructor(types).newInstance(values));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return all;
  }
}
