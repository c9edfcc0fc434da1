package cielo.app.exam.film;

import cielo.app.exam.Figure;
import cielo.scene.screenplay.Role;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Shot;
import cielo.stage.camera.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Share of films in which every named thing, for a second on end, covers at least 0.5 % of the
 * picture and is at most 30 % hidden by other things.
 */
final class InFrame implements Check {
  private static final int PIXELS = 57_600; // 320 x 180
  private static final double LOOKS_HZ = 4;
  private static final double LEAST = 0.005;
  private static final double HIDDEN = 0.3;

  @Override
  public Finding look(Screening s) {
    Map<String, Sighting> all = new LinkedHashMap<>();
    for (Role r : s.film().play().cast()) {
      if (!r.asset().isEmpty()) {
        all.put(r.id(), new Sighting());
      }
    }
    for (Shot shot : s.take().shots()) {
      watch(s, shot, all);
    }
    List<String> missed = new ArrayList<>();
    all.forEach((id, seen) -> {
      if (seen.filmed && seen.longest < 1 - 1e-6 && seen.longest < seen.possible - 1e-6) {
        missed.add(id + seen.said());
      }
    });
    return new Finding(s.prompt(), missed.isEmpty() ? 1 : 0, 1, String.join(", ", missed));
  }

  @Override
  public Figure sum(List<Finding> all) {
    return Figure.atLeast(0.97, "in_frame", Check.share(all), Check.of(all))
        .withNote(Check.notes(all));
  }

  /** How long one thing was well seen. */
  private static final class Sighting {
    private boolean filmed;
    private double longest;
    private double possible; // a shot may be shorter than a second
    private double most;
    private double leastHidden = 1;
    private double run;

    void shot(double seconds) {
      filmed = true;
      possible = Math.max(possible, seconds);
      run = -1 / LOOKS_HZ;
    }

    void seen(double share, double hidden) {
      most = Math.max(most, share);
      leastHidden = share > 0 ? Math.min(leastHidden, hidden) : leastHidden;
      run = share >= LEAST && hidden <= HIDDEN ? run + 1 / LOOKS_HZ : -1 / LOOKS_HZ;
      longest = Math.max(longest, run);
    }

    String said() {
      return String.format(
          Locale.ROOT,
          " %.1f s, at most %.2f %%, at least %.0f %% hidden",
          longest,
          100 * most,
          100 * leastHidden);
    }
  }

  private static void watch(Screening s, Shot shot, Map<String, Sighting> all) {
    Act act = s.take().acts().get(shot.act());
    Visibility sight = new Visibility(act, s.library(), s.aspect(), PIXELS);
    int looks = (int) ((shot.to() - shot.from()) * LOOKS_HZ);
    act.entities().stream()
        .map(Entity::role)
        .distinct()
        .filter(all::containsKey)
        .forEach(r -> sighting(all, r).shot(Math.max(0, looks - 1) / LOOKS_HZ));
    for (int i = 0; i < looks; i++) {
      double t = shot.from() + i / LOOKS_HZ;
      sight
          .look(shot.actTime(t), s.views().at(t))
          .forEach((role, seen) -> {
            if (all.containsKey(role)) {
              sighting(all, role).seen(seen.visible(), seen.hidden());
            }
          });
    }
  }

  private static Sighting sighting(Map<String, Sighting> all, String role) {
    return java.util.Objects.requireNonNull(all.get(role));
  }
}
