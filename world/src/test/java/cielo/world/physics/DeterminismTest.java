package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.shape.Model;
import cielo.scene.take.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeterminismTest {
  private static Simulation heap(long seed) {
    Simulation w = Things.world(480);
    Things.floor(w, .5, .3);
    Dice dice = Dice.of(seed, "heap");
    for (int i = 0; i < 20; i++) {
      Pose at = Pose.at(dice.between(-.4, .4), .3 + .25 * i, dice.between(-.4, .4));
      w.add(
          i % 2 == 0 ? Things.ball(.12, 1, .5, .6) : Things.block(.1, .12, .15, 2, .5, .2),
          at,
          false);
    }
    return w;
  }

  @Test
  void equalCallsGiveEqualBits() {
    long[] h = new long[2];
    for (int i = 0; i < 2; i++) {
      try (Simulation w = heap(3)) {
        Things.run(w, 2);
        h[i] = Fingerprint.of(Things.act(w));
      }
    }
    assertThat(h[1]).isEqualTo(h[0]);
  }

  @Test
  void aSavedStateGoesOnBitForBitInTheSameAndInAFreshWorld() {
    try (Simulation w = heap(3);
        Simulation fresh = heap(3)) {
      Things.run(w, 1);
      byte[] state = w.save();
      Things.run(w, 1);
      byte[] end = w.save();
      Act whole = Things.act(w);
      w.restore(state);
      Things.run(w, 1);
      assertThat(w.save()).isEqualTo(end);
      assertThat(Fingerprint.of(Things.act(w))).isEqualTo(Fingerprint.of(whole));
      fresh.restore(state);
      Things.run(fresh, 1);
      assertThat(fresh.save()).isEqualTo(end);
    }
  }

  @Test
  void worldsOpenAndCloseInConstantMemory() throws IOException {
    long before = 0;
    for (int i = 0; i < 300; i++) {
      try (Simulation w = heap(i)) {
        w.step();
      }
      if (i == 100) {
        before = residentKb();
      }
    }
    // a world that leaked its natives would add 15 MB or more each
    assertThat(residentKb() - before).isLessThan(60_000);
  }

  private static long residentKb() throws IOException {
    System.gc();
    return 4 * Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]);
  }

  @Test
  void shapesAreBuiltOnceForAllWorlds() {
    Model model = Things.ball(.1, 1, .5, .5);
    try (Simulation w = Things.world(480)) {
      w.add(model, Pose.IDENTITY, false);
      int kept = Shapes.kept();
      try (Simulation other = Things.world(480)) {
        other.add(model, Pose.IDENTITY, false);
        assertThat(Shapes.kept()).isLessThanOrEqualTo(kept);
      }
    }
  }
}
