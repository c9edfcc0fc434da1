package cielo.sound.contact;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Ring;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.sound.mode.Body;
import cielo.sound.mode.Shape;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From name, material, size and mass to a ringing shape. Words first, then geometry. */
final class Figure {
  private static final Pattern INFLATED =
      words(
          "basketball|soccer|football|volleyball|beach ball|tennis ball|handball|rugby ball"
              + "|balloon|punching ball|kickball|exercise ball|dodgeball|medicine ball");
  private static final Pattern CUP =
      words(
          "cup|mug|glass|goblet|tumbler|bowl|vase|plate|dish|saucer|pot|pan|wok|bucket|pitcher"
              + "|teapot|urn|beaker|tin|planter");
  private static final Pattern BOTTLE = words("bottle|jar|flask|jug|carafe");
  private static final Pattern BELL = words("bell|gong|cymbal|chime");
  private static final Pattern COIN = words("coin|medal|token|washer|ring");
  private static final Pattern BAR =
      words(
          "spoon|fork|knife|pen|pencil|rod|stick|bat|sword|bar|pipe|pole|chopstick|wrench"
              + "|hammer|key|crowbar|screwdriver|nail|needle|racket|pin");
  private static final Pattern VEHICLE =
      words("car|truck|bus|van|taxi|train|tram|plane|airplane|helicopter|tractor|lorry");

  private Figure() {}

  private static Pattern words(String any) {
    return Pattern.compile("(^|[^a-z])(" + any + ")s?([^a-z]|$)");
  }

  /** A thing of the cast. */
  static Body of(String words, Material m, List<Placed> solids, Vec3 size, double massKg) {
    double[] d = sorted(size);
    double mass = massKg > 0 ? massKg : 200;
    String w = words.toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean ball = solids.size() == 1 && solids.getFirst().solid() instanceof Solid.Ball;
    double solidKg = m.matter().densityKgM3() * d[0] * d[1] * d[2] * (ball ? 0.52 : 0.75);
    boolean hollow = mass < 0.3 * solidKg;
    boolean air = ball && soft(m.ring()) && hollow || ball && INFLATED.matcher(w).find();
    Shape shape =
        air ? Shape.SHELL_BALL : soft(m.ring()) ? Shape.SOFT : hard(w, d, ball, hollow, m.ring());
    if (VEHICLE.matcher(w).find() && mass > 200 && shape != Shape.SOFT) {
      return body(m, Shape.PANEL, 1.0, 0.7, 0.0012, 18, 25);
    }
    double wall = wall(shape, m, d, mass);
    double support =
        switch (shape) {
          case BAR, PLATE -> 1.3;
          case BELL, SHELL_BALL, SOFT -> 1;
          case COIN -> 9;
          default -> 2;
        };
    double a = shape == Shape.CUP || shape == Shape.BOTTLE ? round(size) : d[0];
    return body(m, shape, a, shape == Shape.BOTTLE ? size.y() : d[1], wall, mass, support);
  }

  private static Shape hard(String w, double[] d, boolean ball, boolean hollow, Ring ring) {
    boolean rings = ring.eta() < 0.01; // metal, glass, ceramic, ice
    if (BELL.matcher(w).find() && rings) {
      return Shape.BELL;
    }
    if (COIN.matcher(w).find() && d[0] < 0.06) {
      return Shape.COIN;
    }
    if (BOTTLE.matcher(w).find() && rings) {
      return Shape.BOTTLE;
    }
    if (CUP.matcher(w).find() && rings) {
      return Shape.CUP;
    }
    if (ball) {
      return hollow ? Shape.BOX : Shape.BLOCK;
    }
    if (BAR.matcher(w).find() && d[0] > 3 * d[1] || d[0] > 5 * d[1]) {
      return hollow && !rings ? Shape.BOX : Shape.BAR;
    }
    if (d[2] < 0.15 * d[1]) {
      return d[0] * d[1] > 0.3 ? Shape.PANEL : Shape.PLATE;
    }
    return hollow ? Shape.BOX : Shape.BLOCK;
  }

  /** Thickness, from mass over density and surface where it is a shell. */
  private static double wall(Shape shape, Material m, double[] d, double mass) {
    double skin = 2 * (d[0] * d[1] + d[0] * d[2] + d[1] * d[2]);
    double rho = m.matter().densityKgM3();
    return switch (shape) {
      case CUP -> Math.clamp(mass / (rho * skin * 0.6), 0.0006, 0.012);
      case BOTTLE, BOX -> Math.clamp(mass / (rho * skin * 0.8), 0.0003, 0.02);
      case BELL -> 0.3 * d[0]; // the lip, not the wall, sets the note
      default -> Math.max(0.0004, d[2]);
    };
  }

  /**
   * A piece of the set, which does not move.
   *
   * @param size of the solid that was touched, null if unknown
   */
  static Body ground(Material m, @Nullable Vec3 size) {
    Ring r = m.ring();
    double[] d = size == null ? new double[] {4, 4, 0.2} : sorted(size);
    boolean furniture = d[0] < 2.5 && d[0] * d[1] < 3;
    if (soft(r)) {
      return body(m, Shape.SOFT, 1, 1, 0.1, 300, 1);
    }
    if (r.eta() >= 0.01 && r.eta() < 0.06 && m.matter().densityKgM3() > 1500) { // stone, concrete
      double a = Math.clamp(d[0], 0.05, 1.2);
      return body(m, Shape.BLOCK, a, Math.min(a, d[1]), 0.05, furniture ? 40 : 400, 7);
    }
    if (r.eta() < 0.01 && m.matter().densityKgM3() < 2600 && r.barSpeedMs() > 4500) { // glass, tile
      boolean tile = m.name().contains("ceramic") || m.name().contains("tile");
      return tile
          ? body(m, Shape.BLOCK, 0.3, 0.3, 0.01, 200, 8)
          : body(m, Shape.PLATE, clampSide(d[0]), clampSide(d[1]), 0.005, 6, 4);
    }
    if (r.eta() < 0.005 && m.matter().densityKgM3() > 2600) { // metal
      if (d[0] > 4 * d[1] && d[1] < 0.15) {
        return body(m, Shape.BAR, Math.min(2, d[0]), d[1], Math.min(d[1], 0.03), 5, 4);
      }
      return body(m, Shape.PANEL, clampSide(d[0]), clampSide(d[1]), 0.0015, 15, 12);
    }
    if (furniture && d[0] > 4 * d[1]) {
      return body(m, Shape.BLOCK, Math.max(0.1, d[0]), d[1], d[2], 5, 3);
    }
    if (furniture && d[2] < 0.2 * d[1]) { // table top, shelf, door
      return body(m, Shape.PANEL, d[0], d[1], Math.clamp(d[2], 0.008, 0.05), 15, 2.5);
    }
    if (furniture && d[2] > 0.2) { // cupboard, crate
      return body(m, Shape.PANEL, d[0], d[1], 0.018, 20, 3);
    }
    if (furniture) {
      return body(m, Shape.BLOCK, d[0], d[1], d[2], 10, 3);
    }
    return body(m, Shape.PANEL, 1.1, 0.42, 0.022, 40, 3.2); // floor boards
  }

  /** Cloth, flesh, soil, rubber: no tone of its own. */
  static boolean soft(Ring r) {
    return r.contactGPa() <= 0.0061 && r.barSpeedMs() <= 600;
  }

  private static double clampSide(double m) {
    return Math.clamp(m, 0.2, 1.2);
  }

  private static double round(Vec3 size) {
    return Math.max(0.02, (size.x() + size.z()) / 2);
  }

  private static double[] sorted(Vec3 s) {
    double[] d = {Math.max(0.002, s.x()), Math.max(0.002, s.y()), Math.max(0.002, s.z())};
    java.util.Arrays.sort(d);
    return new double[] {d[2], d[1], d[0]};
  }

  private static Body body(
      Material m, Shape s, double a, double b, double h, double massKg, double support) {
    return new Body(
        m.name(), m.ring(), m.matter().densityKgM3(), s, a, b, h, massKg, support);
  }
}
