package cielo.props.place;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hour, weather, colour words and place change in a set. */
class AirTest {
  @Test
  void theMoonPullsLessAndSpaceNotAtAll() {
    SetEntry moon = Sets.find("moon").orElseThrow();
    SetEntry space = Sets.find("outer space").orElseThrow();
    assertThat(SetsTest.make(moon, 12, Weather.Kind.CLEAR, 1).gravityMs2()).isEqualTo(1.62);
    assertThat(SetsTest.make(space, 12, Weather.Kind.CLEAR, 1).gravityMs2()).isZero();
    assertThat(
            SetsTest.make(Sets.find("park").orElseThrow(), 12, Weather.Kind.CLEAR, 1).gravityMs2())
        .isEqualTo(9.81);
  }

  @Test
  void theHourMovesTheSun() {
    SetEntry park = Sets.find("park").orElseThrow();
    Place noon = SetsTest.make(park, 13, Weather.Kind.CLEAR, 1);
    Place evening = SetsTest.make(park, 18.5, Weather.Kind.CLEAR, 1);
    assertThat(noon.sun()).isNotNull();
    assertThat(evening.sun()).isNotNull();
    assertThat(noon.sun().to().y()).isGreaterThan(evening.sun().to().y());
    double warmNoon = noon.sun().irradiance().r() / noon.sun().irradiance().b();
    double warmEvening = evening.sun().irradiance().r() / evening.sun().irradiance().b();
    assertThat(warmEvening).isGreaterThan(1.5 * warmNoon);
    assertThat(SetsTest.make(park, 13, Weather.Kind.OVERCAST, 1).sun()).isNull();
  }

  @Test
  void rainIsHeard() {
    SetEntry street = Sets.find("street").orElseThrow();
    SetEntry room = Sets.find("living room").orElseThrow();
    assertThat(SetsTest.make(street, 13, Weather.Kind.RAIN, 1).acoustics().beds())
        .anyMatch(b -> b.name().equals("rain_street"));
    assertThat(SetsTest.make(room, 13, Weather.Kind.STORM, 1).acoustics().beds())
        .anyMatch(b -> b.name().equals("rain_window"))
        .anyMatch(b -> b.name().equals("thunder"));
  }

  @Test
  void aColourWordPaintsTheSet() {
    Place red =
        Sets.make(
            new Scenery("studio", "studio", 12, Weather.FAIR, Map.of("color", "red"), 1),
            SetsTest.LIBRARY);
    var base =
        red.standing()
            .getFirst()
            .model()
            .links()
            .getFirst()
            .parts()
            .getFirst()
            .material()
            .look()
            .base();
    assertThat(base.r()).isGreaterThan(3 * base.g());
  }
}
