package cielo.app.exam.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.app.exam.physics.Footage.Seen;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackerTest {
  private static final int RED = 0xc02018;
  private static final int GREEN = 0x20a030;

  @Test
  void a_colour_is_known_in_light_and_shade_and_grey_is_none() {
    assertThat(Hue.RED.matches(0xe03020)).isTrue();
    assertThat(Hue.RED.matches(0x601410)).isTrue();
    assertThat(Hue.RED.matches(0xb4b2b0)).isFalse();
    assertThat(Hue.GREEN.matches(RED)).isFalse();
    assertThat(Hue.BLUE.matches(0x2050c0)).isTrue();
  }

  @Test
  void a_patch_keeps_its_middle_when_a_highlight_lies_in_it() {
    int[] rgb = Painting.empty();
    Vec3 at = new Vec3(0.2, 0.6, 0);
    Painting.ball(rgb, at, 0.15, RED);
    Painting.ball(rgb, at.plus(new Vec3(-0.04, 0.05, 0)), 0.03, 0xffffff);

    Blob b = Blob.all(rgb, Footage.WIDTH, Hue.RED).getFirst();

    double[] p = Painting.sight().project(at);
    assertThat(b.x()).isCloseTo(p[0], within(0.15));
    assertThat(b.y()).isCloseTo(p[1], within(0.15));
    assertThat(b.cut()).isFalse();
  }

  @Test
  void a_patch_at_the_edge_is_cut() {
    int[] rgb = Painting.empty();
    Painting.ball(rgb, Painting.sight().at(0, 180, 5), 0.15, RED);

    assertThat(Blob.all(rgb, Footage.WIDTH, Hue.RED).getFirst().cut()).isTrue();
  }

  @Test
  void a_line_of_sight_comes_back_to_its_pixel() {
    Sight s = Painting.sight();

    double[] p = s.project(s.onPlane(211, 307, Vec3.ZERO, Vec3.UP));

    assertThat(p[0]).isCloseTo(211, within(1e-9));
    assertThat(p[1]).isCloseTo(307, within(1e-9));
  }

  @Test
  void a_fall_gives_back_gravity_and_both_speeds() {
    double r = 0.1;
    double h = 1.3; // of the middle, above the floor
    double fall = Math.sqrt(2 * (h - r) / 9.81);
    double in = 9.81 * fall;
    double out = 0.7 * in;
    List<Seen> trail = new ArrayList<>();
    for (double t = 0; t < fall + 2 * out / 9.81; t += 1 / 60.0) {
      double late = t - fall;
      double y = late < 0 ? h - 4.905 * t * t : r + out * late - 4.905 * late * late;
      trail.add(Painting.seen(t, new Vec3(0.1, y, -0.4), r, Hue.RED, RED));
    }

    Drop d = Drop.of(trail, r).orElseThrow();

    assertThat(d.gravityMs2()).isCloseTo(9.81, within(0.1));
    assertThat(d.out() / d.in()).isCloseTo(0.7, within(0.007));
    assertThat(d.in()).isCloseTo(in, within(0.05));
  }

  @Test
  void a_ball_that_only_falls_shows_no_bounce() {
    List<Seen> trail = new ArrayList<>();
    for (double t = 0; t < 0.4; t += 1 / 60.0) {
      trail.add(Painting.seen(t, new Vec3(0, 1.3 - 4.905 * t * t, 0), 0.1, Hue.RED, RED));
    }

    assertThat(Drop.of(trail, 0.1)).isEmpty();
  }

  @Test
  void a_pendulum_gives_back_its_period() {
    List<Seen> trail = new ArrayList<>();
    for (double t = 0; t < 3.6; t += 1 / 30.0) {
      double angle = 0.3 * Math.cos(2 * Math.PI * t / 1.36);
      Vec3 bob = new Vec3(0.455 * Math.sin(angle), 0.585 - 0.455 * Math.cos(angle), 0);
      trail.add(Painting.seen(t, bob, 0.04, Hue.GREEN, GREEN));
    }

    Swing s = Swing.of(trail, 0.455, 0.04).orElseThrow();

    assertThat(s.period()).isCloseTo(1.36, within(0.004));
    assertThat(s.radians()).isCloseTo(0.3, within(0.03));
  }

  @Test
  void balls_that_meet_give_back_their_speeds_even_if_one_hops() {
    double r = 0.1;
    Sphere ball = new Sphere(r);
    List<Seen> first = new ArrayList<>();
    List<Seen> second = new ArrayList<>();
    for (double t = 0; t < 0.6; t += 1 / 120.0) {
      double late = t - 0.3;
      double x1 = late < 0 ? -0.1 + 2 * late : -0.1 + 0.3 * late;
      double hop = late < 0 ? 0 : Math.max(0, 0.4 * late - 4.905 * late * late);
      double x2 = late < 0 ? 0.1 : 0.1 + 1.7 * late;
      first.add(found(ball, t, new Vec3(x1, r + hop, -0.2 * x1), Hue.RED, RED));
      second.add(found(ball, t, new Vec3(x2, r, -0.2 * x2), Hue.GREEN, GREEN));
    }

    Meeting m = Meeting.of(first, second, ball).orElseThrow();

    assertThat(m.change(1, 1)).isLessThan(0.015);
    assertThat(m.firstAfter() / m.firstBefore()).isCloseTo(0.15, within(0.02));
    assertThat(m.secondAfter() / m.firstBefore()).isCloseTo(0.85, within(0.02));
  }

  private static Seen found(Sphere ball, double t, Vec3 at, Hue hue, int colour) {
    int[] rgb = Painting.empty();
    Painting.ball(rgb, at, ball.radius(), colour);
    return new Seen(t, ball.find(rgb, Painting.sight(), hue).orElseThrow(), Painting.sight());
  }

  @Test
  void a_parabola_is_fitted_exactly() {
    double[] t = {0, 1, 2, 3, 5};
    double[] y = {1, 0, 3, 10, 36}; // 1 - 3 t + 2 t^2

    Fit f = Fit.of(t, y, 2);

    assertThat(f.c0()).isCloseTo(1, within(1e-9));
    assertThat(f.c1()).isCloseTo(-3, within(1e-9));
    assertThat(f.c2()).isCloseTo(2, within(1e-9));
    assertThat(f.when(3, true)).isCloseTo(2, within(1e-9));
  }
}
