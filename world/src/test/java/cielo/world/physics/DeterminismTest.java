package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.take.Act;
import cielo.scene.take.Track;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeterminismTest {
  private static Simulation heap(long seed) {
    Simulation w = Things.world(480);
    Things.floor(w, .5, .3);
    Dice dice = Dice.of(seed, "heap");
    for (int i = 0; i < 20; i++) {
      Pose at = Pose.at(dice.between(-.4, .4), .3 + .25 * i, dice.between(-.4, .4));
      w.add(
          i % 2 == 0
              ? Things.ball(.12, 1, .5, .6)
              : Things.block(.1, .12, .15, 2, .5, .2),
          at,
          false);
    }
    return w;
  }

  static long hash(Act act) {
    long h = 1125899906842597L;
    for (Track t : act.tracks()) {
      h = 31 * h + Arrays.hashCode(t.samples());
      h = 31 * h + Arrays.hashCode(t.breaks());
    }
    h = 31 * h + act.contacts().hashCode();
    for (var r : act.rubs()) {
      h = 31 * h + Arrays.hashCode(r.samples());
    }
    return h;
  }

  @Test
  void equalCallsGiveEqualBits() {
    long[] h = new long[2];
    for (int i = 0; i < 2; i++) {
      try (Simulation w = heap(3)) {
        Things.run(w, 2);
        h[i] = hash(Things.act(w));
      }
    }
    System.out.println("hash " + h[0]);
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
      assertThat(hash(Things.act(w))).isEqualTo(hash(whole));
      fresh.restore(state);
      Things.run(fresh, 1);
      assertThat(fresh.save()).isEqualTo(end);
    }
  }

  @Test
  void aHundredWorldsOpenAndClose() {
    for (int i = 0; i < 100; i++) {
      try (Simulation w = heap(i)) {
        w.step();
      }
    }
    assertThat(new Vec3(0, 0, 0)).isNotNull();
  }
}
