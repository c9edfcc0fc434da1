package cielo.stage.place;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Role;
import cielo.stage.cast.Player;

/** How many things of one role stand to each other: stacks, rows, pyramids, circles, heaps. */
final class Arrangement {
  private Arrangement() {}

  /** What the prompt says, else what suits: pins in a triangle, many things in a loose block. */
  static String of(Role role) {
    if (!role.arrangement().isEmpty() || role.count().n() < 3) {
      return role.arrangement();
    }
    if (role.asset().contains("pin")) {
      return "triangle";
    }
    return role.asset().contains("domino") ? "row" : role.count().n() > 5 ? "group" : "";
  }

  static boolean inRow(Role role) {
    return of(role).equals("row") || of(role).equals("line");
  }

  static boolean heap(Role role) {
    return of(role).equals("pile") || of(role).equals("heap");
  }

  /** Where a member stands relative to the first one. */
  static Vec3 offset(Role role, Player p, int members) {
    return spot(role, p.member(), members, p.size()).minus(spot(role, 0, members, p.size()));
  }

  /** Where the middle of all members lies relative to the first one (floor plane only). */
  static Vec3 middle(Role role, Player first, int members) {
    if (of(role).isEmpty()) {
      return Vec3.ZERO;
    }
    Vec3 sum = Vec3.ZERO;
    for (int i = 0; i < members; i++) {
      sum = sum.plus(spot(role, i, members, first.size()));
    }
    return sum.times(1.0 / members).minus(spot(role, 0, members, first.size())).withY(0);
  }

  private static Vec3 spot(Role role, int i, int n, Vec3 s) {
    return switch (of(role)) {
      case "stack", "tower" -> new Vec3(0, i * (s.y() + 0.0005), 0);
      case "row", "line" -> new Vec3(rowStep(s) * i, 0, 0);
      case "triangle", "pins" -> triangle(i, 2.5 * s.x());
      case "pyramid" -> pyramid(i, n, s);
      case "circle" -> circle(i, n, s);
      case "group" -> group(i, n, s);
      default -> pile(i, s);
    };
  }

  /** Thin upright things stand half their height apart, so that they can fall in turn. */
  private static double rowStep(Vec3 s) {
    double thick = Math.min(s.x(), s.z());
    boolean domino = thick < 0.35 * s.y() && thick < 0.6 * Math.max(s.x(), s.z());
    return domino ? 0.5 * s.y() + thick : s.x() * 1.15 + 0.004;
  }

  private static Vec3 triangle(int i, double step) {
    int row = 0;
    int k = i;
    while (k > row) {
      k -= row + 1;
      row++;
    }
    return new Vec3((k - row / 2.0) * step, 0, -row * step * 0.866);
  }

  private static Vec3 group(int i, int n, Vec3 s) {
    int wide = (int) Math.ceil(Math.sqrt(1.8 * n));
    double step = Math.max(s.x(), s.z()) * 1.45;
    double odd = (i / wide) % 2 == 0 ? 0 : 0.5;
    return new Vec3((i % wide + odd - (wide - 1) / 2.0) * step, 0, -(i / wide) * step);
  }

  /** Members of the lowest row of a pyramid of n. */
  private static int wide(int n) {
    int wide = 1;
    while (wide * (wide + 1) / 2 < n) {
      wide++;
    }
    return wide;
  }

  /** Rows of k, k - 1, ... things, each on the gaps of the row below. */
  private static Vec3 pyramid(int i, int n, Vec3 s) {
    int wide = wide(n);
    int row = 0;
    int k = i;
    while (k >= wide - row && row < wide - 1) {
      k -= wide - row;
      row++;
    }
    double step = s.x() * 1.02 + 0.001;
    return new Vec3((k + row / 2.0) * step, row * (s.y() + 0.0005), 0);
  }

  private static Vec3 circle(int i, int n, Vec3 s) {
    double r = Math.max(s.x(), s.z()) * 1.3 * n / (2 * Math.PI);
    double a = 2 * Math.PI * i / n;
    return new Vec3(r * StrictMath.sin(a), 0, r * (StrictMath.cos(a) - 1));
  }

  /** Layers of nine. */
  private static Vec3 pile(int i, Vec3 s) {
    int per = 9;
    int layer = i / per;
    int k = i % per;
    double step = Math.max(s.x(), s.z()) * 1.08 + 0.002;
    return new Vec3((k % 3 - 1) * step, layer * s.y() * 1.02, (k / 3 - 1) * step);
  }
}
