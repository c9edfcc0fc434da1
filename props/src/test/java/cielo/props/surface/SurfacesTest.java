package cielo.props.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.scene.material.Look;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern as a map of texels. */
final class SurfacesTest {
  static List<String> names() {
    return Surfaces.names();
  }

  private static Look plain(String name) {
    Look l = Surfaces.look(name);
    Pattern p = l.pattern();
    return l.withPattern(new Pattern(name, p.scaleM(), p.second(), 1, 1, 0.2, 3));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPatternGivesTexelsInRangeWithoutSeam(String name) {
    SurfaceMap m = Surfaces.map(plain(name));
    assertThat(Integer.bitCount(m.width())).isEqualTo(1);
    assertThat(m.height()).isEqualTo(m.width());
    for (float[] a : new float[][] {m.r(), m.g(), m.b()}) {
      assertThat(a).hasSize(m.width() * m.width());
      range(name, a, 0.004f, 0.92f);
    }
    range(name, m.roughness(), 0.03f, 1);
    range(name, m.cavity(), 0, 1.3f);
    range(name, m.heightM(), -0.6f, 0.6f);
    double mean = 0.2126 * mean(m.r()) + 0.7152 * mean(m.g()) + 0.0722 * mean(m.b());
    assertThat(mean).as("mean albedo of " + name).isBetween(0.003, 0.9);
    if (Surfaces.tiles(name)) {
      seam(name, m);
    }
  }

  private static void range(String name, float[] a, float low, float high) {
    for (float x : a) {
      if (!(x >= low && x <= high)) {
        assertThat(x).as(name).isBetween(low, high);
      }
    }
  }

  /*
   * Across the border of the tile neighbours may differ no more than neighbours inside do: the mean
   * step over the seam is at most 3.2 times the mean one inside (a joint may lie there).
   */
  private static void seam(String name, SurfaceMap m) {
    int n = m.width();
    double inside = 0;
    double seam = 0;
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        int o = y * n + x;
        int right = y * n + (x + 1) % n;
        int up = (y + 1) % n * n + x;
        double d = Math.abs(m.g()[o] - m.g()[right]);
        double e = Math.abs(m.g()[o] - m.g()[up]);
        if (x == n - 1) {
          seam += d / n;
        } else if (x % 7 == 0) {
          inside += d / n / (n / 7.0);
        }
        if (y == n - 1) {
          seam += e / n;
        } else if (y % 7 == 0) {
          inside += e / n / (n / 7.0);
        }
      }
    }
    // boards and bricks have a joint on the seam: allow for one dark line there
    assertThat(seam).as("step across the border of " + name).isLessThan(3.2 * inside + 0.05);
  }

  @Test
  void equalLooksGiveTheSameBitsOnAnyNumberOfThreads() {
    Look look = plain("stonewall");
    SurfaceMap a = Surfaces.make(look);
    SurfaceMap b = Surfaces.make(look);
    assertThat(Arrays.equals(a.r(), b.r())).isTrue();
    assertThat(Arrays.equals(a.heightM(), b.heightM())).isTrue();
  }

  @Test
  void contrastZeroIsThePlainColourAndBumpZeroIsFlat() {
    Rgb base = new Rgb(0.2, 0.4, 0.6);
    Pattern p = Surfaces.pattern("brick");
    Look look =
        Look.plain(base, 0.8).withPattern(new Pattern("brick", p.scaleM(), p.second(), 0, 0, 0, 0));
    SurfaceMap m = Surfaces.map(look);
    for (int i = 0; i < m.r().length; i += 97) {
      assertThat(m.r()[i]).isEqualTo(0.2f);
      assertThat(m.b()[i]).isEqualTo(0.6f);
      assertThat(m.heightM()[i]).isZero();
      assertThat(m.cavity()[i]).isEqualTo(1);
    }
  }

  @Test
  void wetGroundIsDarkerAndSmoother() {
    SurfaceMap dry = Surfaces.map(worn("asphalt", 0));
    SurfaceMap wet = Surfaces.map(worn("asphalt", 1));
    assertThat(mean(wet.r())).isLessThan(0.75 * mean(dry.r()));
    assertThat(mean(wet.roughness())).isLessThan(0.5 * mean(dry.roughness()));
  }

  private static Look worn(String name, double wear) {
    Look l = Surfaces.look(name);
    Pattern p = l.pattern();
    return l.withPattern(new Pattern(name, p.scaleM(), p.second(), 1, 1, wear, 0));
  }

  private static double mean(float[] a) {
    double sum = 0;
    for (float x : a) {
      sum += x;
    }
    return sum / a.length;
  }

  @Test
  void billiardBallsCarryTheirNumber() {
    Look one = Surfaces.look("billiard");
    Pattern p = one.pattern();
    SurfaceMap plain =
        Surfaces.map(one.withPattern(new Pattern("billiard", 1, p.second(), 1, 1, 0, 0)));
    SurfaceMap eight =
        Surfaces.map(one.withPattern(new Pattern("billiard", 1, p.second(), 1, 1, 0, 8)));
    long ink = 0;
    long inkPlain = 0;
    for (int i = 0; i < eight.r().length; i++) {
      ink += eight.r()[i] < 0.03f ? 1 : 0;
      inkPlain += plain.r()[i] < 0.03f ? 1 : 0;
    }
    assertThat(inkPlain).isZero();
    assertThat(ink).isGreaterThan(400);
  }

  @Test
  void aSoccerBallHasTwelveDarkFieldsOfAboutAThirdOfItsSkin() {
    SurfaceMap m = Surfaces.map(plain("soccer"));
    double dark = 0;
    double all = 0;
    int n = m.width();
    for (int y = 0; y < n; y++) {
      double area = StrictMath.sin(Math.PI * (y + 0.5) / n);
      for (int x = 0; x < n; x++) {
        all += area;
        dark += m.g()[y * n + x] < 0.2f ? area : 0;
      }
    }
    // twelve regular pentagons of a truncated icosahedron cover 28.4 % of it; seams add a little
    assertThat(dark / all).isBetween(0.26, 0.40);
  }

  @Test
  void anUnknownPatternSaysWhatIsKnown() {
    assertThatThrownBy(() -> Surfaces.look("brik")).hasMessageContaining("brick");
  }
}
