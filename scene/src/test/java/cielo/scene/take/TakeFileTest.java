package cielo.scene.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.scene.Dice;
import cielo.scene.SceneException;
import cielo.scene.camera.CameraIntent;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.screenplay.Goal;
import cielo.scene.shape.Asset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeFileTest {
  @TempDir Path dir;

  @Test
  void everyKindComesBackExactly() {
    Take take = full();
    Path file = dir.resolve("a.take");
    TakeFile.write(take, file);
    assertThat(TakeFile.read(file)).usingRecursiveComparison().isEqualTo(take);
    assertThat(dir.toFile().list()).containsExactly("a.take");
  }

  @Test
  void aPostureTurnsHalfWayBetweenItsFrames() {
    short s = (short) Math.round(32767 * Math.sqrt(.5));
    PoseTrack quarter =
        new PoseTrack(
            0,
            1,
            1,
            1,
            new float[] {0, 0, 0, 2, 4, 6},
            new short[] {0, 0, 0, 32767, 0, s, 0, s},
            new byte[] {0, 100});
    var turns = new cielo.scene.geometry.Quat[1];
    assertThat(quarter.at(.5, turns).position()).isEqualTo(new Vec3(1, 2, 3));
    Vec3 ahead = turns[0].rotate(Vec3.Z);
    assertThat(ahead.x()).isCloseTo(Math.sqrt(.5), org.assertj.core.data.Offset.offset(1e-3));
    float[] face = new float[1];
    quarter.faceAt(.25, face);
    assertThat(face[0]).isCloseTo(.25f, org.assertj.core.data.Offset.offset(1e-4f));
  }

  @Test
  void aMinuteOfFortyBodiesStaysUnderTwentyMegabytesAndWithClothUnderForty() throws Exception {
    List<Track> tracks = new ArrayList<>();
    for (int e = 0; e < 40; e++) {
      tracks.add(new Track(e, 0, 120, 0, 60, wander(e, 7200), new float[] {1, 2}));
    }
    Path rigid = dir.resolve("rigid.take");
    TakeFile.write(take(tracks, List.of()), rigid);
    assertThat(Files.size(rigid)).isLessThan(20_000_000);
    Path soft = dir.resolve("soft.take");
    TakeFile.write(take(tracks, List.of(sway(41, 651), sway(42, 961))), soft);
    assertThat(Files.size(soft)).isLessThan(40_000_000);
  }

  @Test
  void brokenFilesAreRefusedWithAReason() throws Exception {
    Path good = dir.resolve("good.take");
    TakeFile.write(full(), good);
    byte[] bytes = Files.readAllBytes(good);
    Path cut =
        Files.write(dir.resolve("cut.take"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> TakeFile.read(cut))
        .isInstanceOf(SceneException.class)
        .hasMessageContaining("damaged");
    Path text = Files.writeString(dir.resolve("text.take"), "hello, this is a text file");
    assertThatThrownBy(() -> TakeFile.read(text)).hasMessageContaining("not a take");
    bytes[8] = 99;
    Path newer = Files.write(dir.resolve("newer.take"), bytes);
    assertThatThrownBy(() -> TakeFile.read(newer)).hasMessageContaining("version 99");
  }

  private static Take full() {
    Act act =
        new Act(
                new Scenery(
                    "gym", "basketball court", 14.5, Weather.FAIR, Map.of("color", "blue"), 7),
                4,
                480,
                List.of(
                    new Entity(
                        0, "ball1", "ball", new Asset("basketball", Map.of("color", "red"), 3))),
                List.of(new Track(0, 0, 120, 0, 4, wander(1, 480), new float[] {0.5f})),
                List.of(sway(0, 12)),
                List.of(
                    new Contact(
                        0.5, 0, 0, -1, 3, Vec3.UP, Vec3.X, 2, 3, 0.1, "rubber", "wood_hard")),
                List.of(
                    new Rub(
                        Rub.Kind.ROLL, 0, 0, -1, 2, 1, 240, new float[] {1, 2, 3, 4, 5}, "a", "b")),
                List.of(new Happening(Happening.Kind.SPLASH, 1, 1, 0, "", Vec3.ZERO, 2, 3)),
                new byte[] {1, 2, 3})
            .posed(
                List.of(
                    new PoseTrack(
                        0,
                        60,
                        1,
                        2,
                        new float[] {0, 1, 2, 3, 4, 5},
                        new short[] {0, 0, 0, 32767, -32768, 5, -6, 7},
                        new byte[] {100, 0, -7, 33})));
    List<Goal> goals =
        List.of(
            new Goal.Misses("ball1", "hoop1"),
            new Goal.AllBut("pins", "fall", 2),
            new Goal.Before(new Goal.Rests("a"), new Goal.Breaks("b")));
    return new Take(
        5,
        "ünïcode \uD83C\uDFC0",
        List.of(act),
        List.of(new Shot(0, 4, 0, 0, CameraIntent.AUTO)),
        goals.stream().map(g -> new Verdict(0, g, true, "seen")).toList());
  }

  private static Take take(List<Track> tracks, List<SoftTrack> softs) {
    Act act =
        new Act(
            new Scenery("gym", "gym", 12, Weather.FAIR, Map.of(), 1),
            60,
            480,
            List.of(),
            tracks,
            softs,
            List.of(),
            List.of(),
            List.of(),
            new byte[0]);
    return new Take(
        1, "", List.of(act), List.of(new Shot(0, 60, 0, 0, CameraIntent.AUTO)), List.of());
  }

  /** A body that tumbles on noisy arcs: as hard to pack as a real one. */
  private static float[] wander(int key, int n) {
    Dice dice = Dice.of(9, "wander", key);
    float[] s = new float[n * Track.STRIDE];
    float[] v = new float[Track.STRIDE];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < Track.STRIDE; k++) {
        v[k] += (float) (0.01 * dice.normal());
        s[i * Track.STRIDE + k] = v[k];
      }
    }
    return s;
  }

  private static SoftTrack sway(int entity, int vertices) {
    Dice dice = Dice.of(9, "sway", entity);
    int frames = vertices < 100 ? 60 : 3600;
    short[] v = new short[frames * vertices * 3];
    for (int f = 0; f < frames; f++) {
      for (int k = 0; k < vertices * 3; k++) {
        double wave = StrictMath.sin(0.05 * f + 0.02 * k) * 12000;
        v[f * vertices * 3 + k] = (short) (wave + 20 * dice.normal());
      }
    }
    return new SoftTrack(entity, 0, 60, vertices, new float[] {0, 1, 2}, 1e-4f, v);
  }
}
