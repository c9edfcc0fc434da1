package cielo.sound.contact;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Ring;
import cielo.sound.mode.Body;
import cielo.sound.mode.Shape;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A thing of the cast as a ringing body. Words first ("basketball", "wine glass"), then build:
 * shells by mass against volume, compounds by the piece that is struck.
 *
 * @param words name and id, lower case
 * @param material of the struck solid
 * @param whole size of the link, m
 * @param piece size of the struck solid, m
 * @param volumeM3 of all solids of the link
 * @param pieceM3 of the struck one
 * @param ball the link is one ball
 * @param massKg of the link; 0 = it never moves
 */
record Figure(
    String words,
    Material material,
    Vec3 whole,
    Vec3 piece,
    double volumeM3,
    double pieceM3,
    boolean ball,
    double massKg) {
  private static final Pattern INFLATED =
      words(
          "basketball|soccer ball|soccer|football|volleyball|beach ball|tennis ball|handball"
              + "|rugby ball|balloon|punching ball|kickball|exercise ball|dodgeball|balloons");
  private static final Pattern CUP =
      words(
          "cup|mug|glass|goblet|tumbler|bowl|vase|plate|dish|saucer|pot|pan|wok|bucket|pitcher"
              + "|teapot|urn|beaker|tin|can|planter|kettle|moka");
  private static final Pattern BOTTLE = words("bottle|flask|jug|carafe");
  private static final Pattern BELL = words("bell|gong|chime");
  private static final Pattern COIN = words("coin|medal|token|washer|ring");
  private static final Pattern PIN = words("bowling pin|skittle|pin|club");
  private static final Pattern VEHICLE =
      words("car|truck|bus|van|taxi|train|tram|plane|airplane|helicopter|tractor|lorry|forklift");
  private static final double SHEET_M = 0.0012;

  private static Pattern words(String any) {
    return Pattern.compile("(^|[^a-z])(" + any + ")s?([^a-z]|$)");
  }

  private boolean called(Pattern p) {
    return p.matcher(words.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')).find();
  }

  Body body() {
    Ring ring = material.ring();
    double mass = massKg > 0 ? massKg : 200;
    double[] d = sorted(whole);
    boolean hollow = mass < 0.4 * material.matter().densityKgM3() * volumeM3;
    if (called(INFLATED) || ball && hollow && soft(ring)) {
      return make(Shape.SHELL_BALL, d[0], d[1], d[2], mass, 1);
    }
    if (soft(ring)) {
      return make(Shape.SOFT, d[0], d[1], d[2], mass, 1);
    }
    if (called(VEHICLE) && mass > 200) {
      return make(Shape.PANEL, 1.0, 0.7, SHEET_M, 18, 25);
    }
    boolean rings = ring.eta() < 0.01; // metal, glass, ceramic, ice
    if (rings && d[0] < 0.6) {
      if (called(BELL)) { // the lip, not the wall, sets the note
        return make(Shape.BELL, d[0], d[1], 0.3 * d[0], mass, 1);
      }
      if (called(COIN) && d[0] < 0.06) {
        return make(Shape.COIN, d[0], d[1], d[2], mass, 9);
      }
      if (called(BOTTLE)) {
        double a = round();
        return make(Shape.BOTTLE, a, whole.y(), wall(d, mass, 0.8, 0.05 * a), mass, 2.2);
      }
      if (called(CUP)) {
        double a = round();
        double open = Math.clamp(0.2 + 0.5 * whole.y() / a, 0.3, 0.6); // plates have one skin only
        return make(Shape.CUP, a, whole.y(), wall(d, mass, open, 0.045 * a), mass, 2);
      }
    }
    if (called(PIN)) {
      return make(Shape.BAR, d[0], d[1], d[0] / 7.6, mass, 1.3);
    }
    if (ball) {
      return make(hollow ? Shape.BOX : Shape.BLOCK, d[0], d[1], hollow ? 0.002 : d[2], mass, 2);
    }
    if (ring.eta() >= 0.05 && d[1] < 4 * d[2]) { // cardboard, paper, thin plastic: boxes
      return make(Shape.BOX, d[0], d[1], wall(d, mass, 0.8, 0.02), mass, 1.5);
    }
    double[] p = sorted(piece);
    return hollow ? shell(p, mass * pieceM3 / volumeM3, mass) : solid(p, mass);
  }

  /** A massive piece by its proportions. */
  private Body solid(double[] d, double mass) {
    if (d[0] > 4 * d[1]) {
      return make(Shape.BAR, d[0], d[1], Math.min(d[2], d[0] / 7), mass, 1.3);
    }
    if (d[2] < 0.2 * d[1]) {
      boolean large = d[0] * d[1] > 0.2;
      return make(large ? Shape.PANEL : Shape.PLATE, d[0], d[1], d[2], mass, large ? 2.5 : 1.3);
    }
    return make(Shape.BLOCK, d[0], d[1], d[2], mass, 2);
  }

  /** A closed hollow thing of stiff material: its walls ring as plates. */
  private Body shell(double[] d, double pieceKg, double mass) {
    if (d[0] > 5 * d[1]) {
      return make(Shape.BAR, d[0], d[1], d[2] / 2, mass, 3);
    }
    boolean metal = material.ring().eta() < 0.005;
    double h = wall(d, pieceKg, 1, 0.03);
    if (metal && d[0] < 0.25) {
      return make(Shape.CUP, d[1], d[0], h, mass, 3);
    }
    double b = Math.min(d[1], 0.8);
    return make(Shape.PANEL, Math.min(d[0], 1.2), b, Math.max(h, 8e-4), mass, metal ? 6 : 3);
  }

  /** Thickness of a shell from its mass; {@code share} of the box's skin that is there. */
  private double wall(double[] d, double mass, double share, double most) {
    double skin = 2 * (d[0] * d[1] + d[0] * d[2] + d[1] * d[2]) * share;
    return Math.clamp(mass / (material.matter().densityKgM3() * skin), 3e-4, Math.max(6e-4, most));
  }

  private double round() {
    return Math.max(0.02, (whole.x() + whole.z()) / 2);
  }

  /** Cloth, flesh, soil, rubber: no tone of its own. */
  static boolean soft(Ring r) {
    return r.contactGPa() <= 0.0061 && r.barSpeedMs() <= 600;
  }

  /** Sides, longest first, at least 2 mm. */
  static double[] sorted(Vec3 s) {
    double[] d = {Math.max(0.002, s.x()), Math.max(0.002, s.y()), Math.max(0.002, s.z())};
    java.util.Arrays.sort(d);
    return new double[] {d[2], d[1], d[0]};
  }

  private Body make(Shape s, double a, double b, double h, double mass, double support) {
    return of(material, s, a, b, h, mass, support);
  }

  static Body of(Material m, Shape s, double a, double b, double h, double massKg, double support) {
    return new Body(m.name(), m.ring(), m.matter().densityKgM3(), s, a, b, h, massKg, support);
  }
}
