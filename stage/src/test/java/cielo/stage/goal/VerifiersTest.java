package cielo.stage.goal;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.props.library.Library;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.screenplay.Count;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Asset;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Entity;
import cielo.scene.take.Rub;
import cielo.scene.take.Track;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/** What must not pass: takes made by hand in which the opposite happens. */
class VerifiersTest {
  private static final Library LIBRARY = Library.open(Path.of("no-such-folder"));
  private static final double SECONDS = 4;
  private static final double HZ = 120;

  private final List<Track> tracks = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Rub> rubs = new ArrayList<>();

  @Test
  void aPendulumWhoseStandIsStillDoesNotRest() {
    move(0, t -> Vec3.ZERO);
    move(1, t -> new Vec3(0.2 * StrictMath.sin(4 * t), 0.1, 0));
    Witness w = witness("pendulum", "studio");
    assertThat(judge(new Goal.Rests("a"), w)).isFalse();
    assertThat(judge(new Goal.Swings("a"), w)).isTrue();
  }

  @Test
  void whatStopsRests() {
    move(0, t -> new Vec3(Math.min(t, 2), 0.1, 0));
    Witness w = witness("ball", "studio");
    assertThat(judge(new Goal.Rests("a"), w)).isTrue();
    assertThat(judge(new Goal.Swings("a"), w)).isFalse();
  }

  @Test
  void aBallThatRollsToAndFroNeitherFliesNorSwings() {
    move(0, t -> new Vec3(0.5 * StrictMath.sin(3 * t), 0, 0));
    rubs.add(new Rub(Rub.Kind.ROLL, -1, 0, 0, 0, 0, 20, new float[5 * 80], "wood", "rubber"));
    Witness w = witness("ball", "studio");
    assertThat(judge(new Goal.Flies("a"), w)).isFalse();
    assertThat(judge(new Goal.Swings("a"), w)).isFalse();
  }

  @Test
  void whatIsHighAndTouchesNothingFlies() {
    move(0, t -> new Vec3(t, 2, 0));
    assertThat(judge(new Goal.Flies("a"), witness("ball", "studio"))).isTrue();
  }

  @Test
  void onTheBottomOfAPoolNothingFloats() {
    Place pool = place("swimming pool");
    double level = pool.water().level();
    Vec3 middle = pool.water().area().centre();
    move(0, t -> new Vec3(middle.x(), level - 1, middle.z()));
    Witness w = witness("ball", "swimming pool");
    assertThat(judge(new Goal.Floats("a"), w)).isFalse();
    tracks.clear();
    move(0, t -> new Vec3(middle.x(), level - 0.05, middle.z()));
    Witness up = witness("ball", "swimming pool");
    assertThat(judge(new Goal.Floats("a"), up)).isTrue();
    assertThat(judge(new Goal.Sinks("a"), up)).isFalse();
  }

  @Test
  void onTheFloorNothingFloats() {
    move(0, t -> Vec3.ZERO);
    assertThat(judge(new Goal.Floats("a"), witness("ball", "studio"))).isFalse();
  }

  private static boolean judge(Goal g, Witness w) {
    return Verifiers.judge(g, w).held();
  }

  private static Place place(String set) {
    var entry = cielo.props.place.Sets.find(set).orElseThrow();
    var weather = new Weather(Weather.Kind.CLEAR, 0, 0.4);
    return LIBRARY.place(new Scenery(entry.set(), entry.variant(), 15, weather, Map.of(), 1));
  }

  private Witness witness(String asset, String set) {
    Asset a = new Asset(LIBRARY.find(asset).orElseThrow().id(), Map.of(), 1);
    Role.Kind kind = Role.Kind.THING;
    Player p = new Player(0, "a", 0, asset, kind, a, LIBRARY.model(a));
    Role role =
        new Role(
            "a", asset, a.id(), kind, Count.ONE, "", "", "", List.of(), List.of(), "", "", "",
            null);
    Place place = place(set);
    Act act =
        new Act(
            place.scenery(),
            SECONDS,
            480,
            List.of(new Entity(0, "a", asset, a)),
            List.copyOf(tracks),
            List.of(),
            contacts,
            rubs,
            List.of(),
            new byte[0]);
    return new Witness(act, new Troupe(List.of(role), List.of(p), Map.of(), List.of()), place);
  }

  /** A link's track through positions over time, without turning. */
  private void move(int link, DoubleFunction<Vec3> way) {
    int n = (int) (SECONDS * HZ) + 1;
    float[] s = new float[n * Track.STRIDE];
    for (int i = 0; i < n; i++) {
      double t = i / HZ;
      Vec3 p = way.apply(t);
      Vec3 v = way.apply(t + 1e-4).minus(way.apply(t - 1e-4)).times(1 / 2e-4);
      float[] row = {
        (float) p.x(),
        (float) p.y(),
        (float) p.z(),
        0,
        0,
        0,
        1,
        (float) v.x(),
        (float) v.y(),
        (float) v.z(),
        0,
        0,
        0
      };
      System.arraycopy(row, 0, s, i * Track.STRIDE, Track.STRIDE);
    }
    tracks.add(new Track(0, link, HZ, 0, SECONDS, s, new float[0]));
  }
}
