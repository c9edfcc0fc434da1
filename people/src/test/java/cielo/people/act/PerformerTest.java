package cielo.people.act;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.people.People;
import cielo.people.motion.Ground;
import cielo.people.rig.Posture;
import cielo.people.rig.Rig;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Body;
import cielo.scene.take.PoseTrack;
import cielo.scene.take.Track;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PerformerTest {
  private static final People PEOPLE = new People(Path.of("..", "assets"));
  private static final Body BODY =
      Objects.requireNonNull(
          PEOPLE.model(new Asset(People.ID, Map.of("name", "man"), 3)).orElseThrow().body());
  private static final Rig RIG = new Rig(BODY.skeleton());

  /** Straight along z at a speed. */
  private static Track along(double speed, double seconds) {
    int n = (int) (seconds * 120) + 1;
    float[] s = new float[Track.STRIDE * n];
    for (int i = 0; i < n; i++) {
      s[Track.STRIDE * i + 2] = (float) (speed * i / 120);
      s[Track.STRIDE * i + 6] = 1;
      s[Track.STRIDE * i + 9] = (float) speed;
    }
    return new Track(0, 0, 120, 0, seconds, s, new float[0]);
  }

  private static List<Posture> play(double speed, List<Cue> cues) {
    PoseTrack track = PEOPLE.performer(BODY, 7).perform(0, along(speed, 4), 4, cues);
    List<Posture> out = new ArrayList<>();
    Quat[] local = new Quat[RIG.bones()];
    for (int i = 0; i < track.frames(); i++) {
      Pose root = track.at(i / track.rateHz(), local);
      Posture p = new Posture(RIG);
      p.turn[0] = root.rotation();
      for (int b = 1; b < RIG.bones(); b++) {
        p.turn[b] = p.turn[RIG.parent(b)].times(local[b]);
      }
      out.add(p.place(root.position()));
    }
    return out;
  }

  @Test
  void aFootThatCarriesDoesNotSlide() {
    for (double speed : new double[] {.8, 1.4, 3}) {
      List<Posture> p = play(speed, List.of());
      boolean[] held = new boolean[p.size()];
      Arrays.fill(held, true);
      double slid = 0;
      int down = 0;
      for (String q : new String[] {"l", "r"}) {
        for (int[] c : Ground.contacts(p, Performer.HZ, new double[p.size()], held, q)) {
          for (int i = Math.max(30, c[0] + 1); i < c[1]; i++) {
            Vec3 d = p.get(i + 1).at("ball_" + q).minus(p.get(i).at("ball_" + q));
            slid += d.withY(0).length() * Performer.HZ;
            down++;
          }
        }
      }
      assertThat(down).as("frames down at %s m/s", speed).isGreaterThan(40);
      assertThat(slid / down).as("slip at %s m/s", speed).isLessThan(.1);
    }
  }

  @Test
  void hipsFollowTheTrackAndFeetStayOnTheFloor() {
    List<Posture> p = play(1.4, List.of());
    for (int i = 30; i < p.size(); i += 10) {
      assertThat(p.get(i).at[0].z())
          .isCloseTo(1.4 * i / 60, org.assertj.core.data.Offset.offset(.2));
      for (String q : new String[] {"l", "r"}) {
        assertThat(p.get(i).at("ball_" + q).y()).isGreaterThan(-.005);
      }
    }
  }

  @Test
  void wavingLiftsTheHandOverTheHeadAndSittingLowersTheHips() {
    Posture wave = play(0, List.of(Cue.of(0, Motion.WAVE, .5, 3.5))).get(120);
    assertThat(wave.at("hand_r").y()).isGreaterThan(wave.at("upperarm_r").y() + .15);
    Cue sit = new Cue(0, Motion.SIT, .2, 9, -1, null, .45);
    Track seat = along(0, 4);
    for (int i = 0; i < seat.count(); i++) {
      seat.samples()[Track.STRIDE * i + 1] = .45f;
    }
    PoseTrack track = PEOPLE.performer(BODY, 7).perform(0, seat, 4, List.of(sit));
    assertThat(track.roots()[3 * 200 + 1]).isBetween(.45f, .72f);
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    List<Cue> cues = List.of(Cue.of(0, Motion.DANCE, 1, 3));
    PoseTrack a = PEOPLE.performer(BODY, 7).perform(0, along(1, 4), 4, cues);
    PoseTrack b = PEOPLE.performer(BODY, 7).perform(0, along(1, 4), 4, cues);
    assertThat(a.turns()).isEqualTo(b.turns());
    assertThat(a.roots()).isEqualTo(b.roots());
    assertThat(a.faces()).isEqualTo(b.faces());
  }
}
