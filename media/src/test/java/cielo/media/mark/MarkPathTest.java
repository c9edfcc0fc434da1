package cielo.media.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the way of the mark promises, measured on its geometry over two rounds of all zones. */
class MarkPathTest {
  private static final byte[] KEY = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);
  private static final int FILMS = 12;
  private static final double SECONDS = 36;
  private static final double STEP = 0.1;

  @Test
  void stopsLastOneAndAHalfToThreeSecondsAndNoZoneFollowsItself() {
    for (int film = 0; film < 200; film++) {
      List<MarkPath.Stop> stops = new MarkPath(KEY, "film " + film).until(60);
      var zones = new TreeSet<Integer>();
      for (int i = 0; i < stops.size(); i++) {
        MarkPath.Stop stop = stops.get(i);
        zones.add(stop.zone());
        assertThat(stop.leaves() - stop.arrives()).isBetween(1.5, 3.0);
        if (i > 0) {
          assertThat(stop.zone()).isNotEqualTo(stops.get(i - 1).zone());
          assertThat(stop.arrives() - stops.get(i - 1).leaves()).isBetween(0.499, 0.501);
        }
      }
      assertThat(zones.size()).isBetween(6, 9);
    }
  }

  @Test
  void theGlideIsSmooth() {
    MarkPath path = new MarkPath(KEY, "film");
    double fastest = 0;
    for (double t = 0; t < 30; t += 0.01) {
      double dx = path.at(t + 0.01).x() - path.at(t).x();
      double dy = path.at(t + 0.01).y() - path.at(t).y();
      fastest = Math.max(fastest, Math.hypot(dx, dy));
    }
    assertThat(fastest).isLessThan(0.04); // part of the frame in 10 ms, at mid-glide
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "720, 1280", "720, 720", "320, 240", "1792, 1024"})
  void everyCropOfHalfTheFrameSeesTheLabelAQuarterOfTheTimeAndNeverWaitsFiveSeconds(
      int width, int height) {
    for (int film = 0; film < FILMS; film++) {
      VisibleMark.Box[] boxes = boxes(width, height, film);
      for (int shape = 0; shape <= 10; shape++) {
        double w = (0.5 + 0.05 * shape) * width;
        double h = 0.5 * width * height / w;
        for (int place = 0; place < 121; place++) {
          double x = (width - w) * (place % 11) / 10;
          double y = (height - h) * (place / 11) / 10;
          int seen = 0;
          double waited = 0;
          double longest = 0;
          for (VisibleMark.Box b : boxes) {
            boolean whole =
                b.x() >= x - 0.5
                    && b.y() >= y - 0.5
                    && b.x() + b.width() <= x + w + 0.5
                    && b.y() + b.height() <= y + h + 0.5;
            seen += whole ? 1 : 0;
            waited = whole ? 0 : waited + STEP;
            longest = Math.max(longest, waited);
          }
          assertThat(longest).isLessThan(5);
          assertThat((double) seen / boxes.length).isGreaterThanOrEqualTo(0.25);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "720, 1280", "720, 720", "320, 240"})
  void noFixedBoxOfATenthOfTheFrameHidesItMoreThanThreeTenthsOfTheTime(int width, int height) {
    for (int film = 0; film < FILMS; film++) {
      VisibleMark.Box[] boxes = boxes(width, height, film);
      for (int shape = 0; shape <= 9; shape++) {
        double w = 0.1 * Math.pow(10, shape / 9.0) * width;
        double h = 0.1 * width * height / w;
        for (int place = 0; place < 441; place++) {
          double x = (width - w) * (place % 21) / 20;
          double y = (height - h) * (place / 21) / 20;
          int hidden = 0;
          for (VisibleMark.Box b : boxes) {
            double across = Math.min(x + w, b.x() + b.width()) - Math.max(x, b.x());
            double down = Math.min(y + h, b.y() + b.height()) - Math.max(y, b.y());
            boolean most = across > 0 && down > 0 && across * down > 0.8 * b.width() * b.height();
            hidden += most ? 1 : 0;
          }
          assertThat((double) hidden / boxes.length).isLessThan(0.3);
        }
      }
    }
  }

  @Test
  void theCentralHalfIsCrossedEveryFourSeconds() {
    for (int film = 0; film < 100; film++) {
      double waited = 0;
      for (VisibleMark.Box b : boxes(1280, 720, film)) {
        boolean crossing = // the central half of the area is 0.707 of each side
            b.x() < 0.8535 * 1280
                && b.x() + b.width() > 0.1465 * 1280
                && b.y() < 0.8535 * 720
                && b.y() + b.height() > 0.1465 * 720;
        waited = crossing ? 0 : waited + STEP;
        assertThat(waited).isLessThan(4);
      }
    }
  }

  private static VisibleMark.Box[] boxes(int width, int height, int film) {
    VisibleMark mark = new VisibleMark(KEY, "film " + film);
    var boxes = new VisibleMark.Box[(int) (SECONDS / STEP)];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = mark.box(width, height, i * STEP);
    }
    return boxes;
  }
}
