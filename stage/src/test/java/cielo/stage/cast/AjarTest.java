package cielo.stage.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.props.library.Library;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AjarTest {
  private static final Library LIBRARY = Library.open(Path.of("no-such-folder"));

  private static Model model(String noun) {
    return LIBRARY.model(new Asset(LIBRARY.find(noun).orElseThrow().id(), Map.of(), 1));
  }

  private static double volume(Model m) {
    Vec3 s = m.bounds().size();
    return s.x() * s.y() * s.z();
  }

  @ParameterizedTest
  @ValueSource(strings = {"door", "chest", "laptop", "refrigerator", "drawer", "toolbox", "gate"})
  void openIsLargerThanShutAndShutsAgain(String noun) {
    Model shut = Ajar.set(model(noun), false);
    Model open = Ajar.set(shut, true);
    assertThat(volume(open)).isGreaterThan(1.05 * volume(shut));
    assertThat(volume(Ajar.set(open, false))).isCloseTo(volume(shut), within(0.01 * volume(shut)));
  }

  @Test
  void bothWingsOfAGateOpenAndOnlyOneDoorOfARefrigerator() {
    assertThat(Ajar.leaves(model("gate"))).hasSize(2);
    assertThat(Ajar.leaves(model("refrigerator"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ball", "vase", "car", "ceiling fan"})
  void axlesAreNoDoors(String noun) {
    assertThat(Ajar.leaves(model(noun))).isEmpty();
  }
}
