package cielo.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.ViewTrack;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Solid;
import cielo.scene.take.Happening;
import cielo.scene.take.Shot;
import cielo.scene.take.Track;
import cielo.sound.fixture.Films;
import cielo.sound.fixture.Meter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTest {
  /** A basketball dribbled in a gym, 3 m in front of the camera. */
  private static Films dribble() {
    Films f = new Films().room(30, 9, 20, 2.0);
    int ball = f.thing("basketball", new Solid.Ball(0.12), "rubber", 0.62);
    for (int k = 0; k < 5; k++) {
      f.hit(0.4 + 0.7 * k, ball, "rubber", "wood_hard", new Vec3(0.3, 0, 0), 5.2, 4.5);
    }
    return f;
  }

  @Test
  void a_dribble_is_mastered_to_length_loudness_and_peak() {
    Films f = dribble();
    Mix m = Sound.mix(f.take(), f, Films.from(0, 1.2, 3));
    assertThat(m.left()).hasSize(4 * 48000);
    assertThat(m.right()).hasSize(4 * 48000);
    assertThat(m.lufs()).isCloseTo(-16, within(1.0));
    assertThat(m.truePeakDb()).isLessThanOrEqualTo(-1);
  }

  @Test
  void every_contact_starts_within_a_millisecond_of_its_time() {
    Films f = dribble().room(0, 0, 0, 0);
    float[] x = Sound.mix(f.take(), f, Films.from(0, 1.2, 3)).left();
    for (int k = 0; k < 5; k++) {
      int at = (int) Math.round((0.4 + 0.7 * k) * 48000);
      float before = peak(x, at - 480, at - 24);
      float after = peak(x, at, at + 480);
      assertThat(before).isLessThan(after * 0.1f);
      int i = at - 24;
      while (Math.abs(x[i]) < Math.max(3 * before, after * 0.02)) {
        i++;
      }
      assertThat((i - at) / 48.0).as("ms late").isBetween(-0.1, 1.0);
    }
  }

  @Test
  void nothing_gives_exact_silence() {
    Films f = new Films();
    Mix m = Sound.mix(f.take(), f, Films.from(0, 1, 3));
    assertThat(peak(m.left(), 0, m.left().length)).isZero();
    assertThat(m.notes()).isNotEmpty();
  }

  @Test
  void the_same_take_gives_the_same_bits() {
    Films f = dribble();
    Mix a = Sound.mix(f.take(), f, Films.from(0, 1.2, 3));
    Mix b = Sound.mix(f.take(), f, Films.from(0, 1.2, 3));
    assertThat(a.left()).isEqualTo(b.left());
    assertThat(a.right()).isEqualTo(b.right());
  }

  private static double energy(float[] x, int from, int to) {
    double e = 0;
    for (int i = from; i < to; i++) {
      e += (double) x[i] * x[i];
    }
    return e;
  }

  private static float peak(float[] x, int from, int to) {
    float p = 0;
    for (int i = Math.max(0, from); i < Math.min(to, x.length); i++) {
      p = Math.max(p, Math.abs(x[i]));
    }
    return p;
  }

  @Test
  void a_film_of_one_quiet_bed_stays_quiet() {
    Films f = new Films().bed("room_tone");
    Mix m = Sound.mix(f.take(), f, Films.from(0, 1, 3));
    assertThat(m.lufs()).isCloseTo(-52 + 18, within(1.0));
    assertThat(m.notes()).anyMatch(n -> n.contains("quiet"));
  }

  @Test
  void a_cut_never_cuts_the_bed() {
    Films one = new Films().bed("wind");
    Films cut = new Films().bed("wind");
    cut.shots =
        List.of(new Shot(0, 2, 0, 0, CameraIntent.AUTO), new Shot(2, 4, 0, 2, CameraIntent.AUTO));
    Mix a = Sound.mix(one.take(), one, Films.from(0, 1, 3));
    Mix b = Sound.mix(cut.take(), cut, t -> Films.from(t < 2 ? 0 : 5, 1, 3).at(t));
    assertThat(b.left()).isEqualTo(a.left());
  }

  @Test
  void a_cut_changes_distance_and_not_time() {
    Films f = dribble().room(0, 0, 0, 0);
    f.shots =
        List.of(new Shot(0, 2, 0, 0, CameraIntent.AUTO), new Shot(2, 4, 0, 2, CameraIntent.AUTO));
    ViewTrack views = t -> Films.from(0, 1.2, t < 2 ? 2 : 12).at(t);
    float[] x = Sound.mix(f.take(), f, views).left();
    float near = peak(x, 19000, 24000); // 0.4 s
    int far = (int) ((0.4 + 4 * 0.7) * 48000);
    assertThat(peak(x, far, far + 4800)).isLessThan(near);
    assertThat(energy(x, far, far + 4800)).isLessThan(0.4 * energy(x, 19200, 24000));
    assertThat(peak(x, far - 480, far - 24)).isLessThan(peak(x, far, far + 480) * 0.05f);
  }

  @Test
  void slow_motion_moves_events_and_lowers_them_by_an_octave_at_most() {
    Films f = new Films();
    int bell = f.thing("rod", new Solid.Block(.125, .006, .006), "steel", .22);
    f.hit(0.5, bell, "steel", "concrete", new Vec3(0, 0, 0), .6, 2);
    float[] normal = Sound.mix(f.take(), f, Films.from(0, 1, 2)).left();
    f.shots = List.of(new Shot(0, 4, 0, 0, Films.speed(0.25)));
    float[] slow = Sound.mix(f.take(), f, Films.from(0, 1, 2)).left();
    assertThat(peak(slow, 0, 2 * 48000 - 48)).isZero();
    assertThat(peak(slow, 2 * 48000, 2 * 48000 + 960)).isPositive();
    double high = Meter.pitch(normal, 26000, 24000, 500, 1600, 1);
    double low = Meter.pitch(slow, 98000, 24000, 250, 1600, 1);
    assertThat(low / high).isCloseTo(0.5, within(0.01));
  }

  @Test
  void every_kind_of_happening_is_heard_when_it_happens() {
    for (Happening h :
        List.of(
            new Happening(Happening.Kind.SPLASH, 1, 1, -1, "", Vec3.ZERO, 2, 4),
            new Happening(Happening.Kind.BREAK, 1, 1, -1, "glass", Vec3.UP, .05, 3),
            new Happening(Happening.Kind.EXPLOSION, 1, 1, -1, "", Vec3.ZERO, 0, 1e5),
            new Happening(Happening.Kind.SOUND, 1, 2, -1, "bark", Vec3.ZERO, 0, 0),
            new Happening(Happening.Kind.EMIT, 1, 3, -1, "fire", Vec3.ZERO, 1, 1))) {
      Films f = new Films().happen(h);
      Mix m = Sound.mix(f.take(), f, Films.from(0, 1, 3));
      assertThat(peak(m.left(), 0, 47900)).as(h.kind().name()).isZero();
      assertThat(peak(m.left(), 48000, 96000)).as(h.kind().name()).isGreaterThan(0.02f);
    }
  }

  @Test
  void a_moving_car_is_heard_and_a_parked_one_is_not() {
    assertThat(peak(car(10).left(), 0, 4 * 48000)).isGreaterThan(0.05f);
    assertThat(peak(car(0).left(), 0, 4 * 48000)).isZero();
  }

  private static Mix car(float speed) {
    Films f = new Films();
    int car = f.thing("car", new Solid.Block(1, .7, 2), "steel", 1200);
    float[] t = new float[480 * Track.STRIDE];
    for (int k = 0; k < 480; k++) {
      t[k * 13] = -20 + speed * k / 120;
      t[k * 13 + 6] = 1;
      t[k * 13 + 7] = speed;
    }
    f.track(new Track(car, 0, 120, 0, 4, t, new float[0]));
    return Sound.mix(f.take(), f, Films.from(0, 1, 6));
  }

  @Test
  void an_unknown_sound_is_named_in_the_notes() {
    Films f =
        new Films().happen(new Happening(Happening.Kind.SOUND, 1, 2, -1, "xyzzy", Vec3.ZERO, 0, 0));
    assertThat(Sound.mix(f.take(), f, Films.from(0, 1, 3)).notes())
        .anyMatch(n -> n.contains("xyzzy"));
  }

  @Test
  void it_begins_and_ends_without_a_click() {
    Films f = new Films().bed("sea");
    float[] x = Sound.mix(f.take(), f, Films.from(0, 1, 3)).left();
    assertThat(Math.abs(x[0])).isLessThan(1e-4f);
    assertThat(Math.abs(x[x.length - 1])).isLessThan(1e-3f);
  }

  @Test
  void two_places_cross_fade_their_beds() {
    Films f = new Films().bed("wind");
    var a = f.act();
    var other =
        new cielo.scene.take.Act(
            new cielo.scene.place.Scenery(
                "beach", "beach", 12, f.scenery().weather(), java.util.Map.of(), 2),
            4,
            480,
            a.entities(),
            a.tracks(),
            a.softs(),
            a.contacts(),
            a.rubs(),
            a.happenings(),
            a.state());
    var take =
        new cielo.scene.take.Take(
            1,
            "two",
            List.of(a, other),
            List.of(
                new Shot(0, 2, 0, 0, CameraIntent.AUTO), new Shot(2, 4, 1, 0, CameraIntent.AUTO)),
            List.of());
    float[] x = Sound.mix(take, f, Films.from(0, 1, 3)).left();
    double worst = 0;
    for (int i = 90000; i < 102000; i++) {
      worst = Math.max(worst, Math.abs(x[i] - 2 * x[i - 1] + x[i - 2]));
    }
    assertThat(worst / peak(x, 90000, 102000)).isLessThan(0.5);
    assertThat(peak(x, 95000, 97000)).isPositive();
  }
}
