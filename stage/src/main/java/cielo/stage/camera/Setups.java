package cielo.stage.camera;

import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Angle;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the camera could stand for a framing: from several sides, the best first. */
final class Setups {
  /*
   * Cost of a side = distance from three-quarter view, distance lost to walls, looks hidden by the
   * set's boxes. Where a wall takes distance away the lens gets wider, so the framing stays.
   */
  private static final double[] AZIMUTHS = {
    0.22, 0, -0.22, 0.45, -0.45, 0.7, -0.7, 1, -1, 1.35, -1.35
  };
  private static final double FOLLOWED = 0.62;

  private final CameraIntent intent;
  private final double aspect;
  private final Place place;
  private final Sight sight;

  private record Costed(Rig rig, double cost) {}

  Setups(CameraIntent intent, double aspect, Place place) {
    this.intent = intent;
    this.aspect = aspect;
    this.place = place;
    this.sight = new Sight(place);
  }

  /** A view of the stage when nothing is on it. */
  Rig empty() {
    var s = place.spot("stage");
    double r = Math.clamp(s.halfX(), 1, 4);
    Box box = Box.around(s.centre().plus(new Vec3(0, 0.8, -r)), new Vec3(r, 0.8, r));
    return of(new Framing(false, Subject.still(box), box, box)).getFirst();
  }

  /** Set-ups for a framing, cheapest first. */
  List<Rig> of(Framing framing) {
    Lens lens = new Lens(focal(intent), aspect);
    double fill = framing.follow() ? FOLLOWED : fill(intent.size());
    return all(framing, lens, fill, 0.22, false);
  }

  /** Set-ups that are cut in: a longer lens, from about the side of the other one. */
  List<Rig> closeUps(Framing framing, Rig other) {
    return all(framing, new Lens(60, aspect), FOLLOWED, other.azimuthRad(), true);
  }

  private List<Rig> all(Framing framing, Lens lens, double fill, double side, boolean settled) {
    double elevation = elevation(intent.angle(), framing, place.spot("stage").centre().y());
    List<Costed> out = new ArrayList<>();
    for (double azimuth : AZIMUTHS) {
      out.add(setup(framing, lens, fill, azimuth, elevation, side, settled));
    }
    out.sort(Comparator.comparingDouble(Costed::cost));
    return out.stream().map(Costed::rig).toList();
  }

  private Costed setup(
      Framing framing,
      Lens lens,
      double fill,
      double azimuth,
      double elevation,
      double side,
      boolean settled) {
    Vec3 aim = framing.wide().centre();
    Vec3 back =
        new Vec3(
            StrictMath.sin(azimuth) * StrictMath.cos(elevation),
            StrictMath.sin(elevation),
            StrictMath.cos(azimuth) * StrictMath.cos(elevation));
    Vec3 towards = back.times(-1);
    double far = intent.angle() == Angle.AERIAL ? 2 : 1;
    double wish = lens.distance(framing.wide(), towards, fill) * far;
    // a steep look up shows little
    double rise = framing.follow() && !settled ? 0.55 * framing.leader().over().size().y() : 0;
    double near = Math.max(rise, lens.distance(framing.close(), towards, fill) * far);
    double room = reach(aim, back, wish, place.free());
    Lens fitted = room < wish ? lens.wider(room / wish) : lens;
    Vec3 eye = aim.plus(back.times(room));
    double cost = Math.abs(azimuth - side) + 2.5 * (1 - room / wish) + (sight.inside(eye) ? 20 : 0);
    cost += hidden(framing.leader(), eye);
    boolean still = intent.moves().isEmpty() || intent.moves().equals(List.of(Move.HANDHELD));
    boolean shallow = intent.shallow() || intent.moves().contains(Move.RACK_FOCUS);
    double aperture = shallow ? 0.05 / 1.8 : fitted.focalMm() / 1000 / 5.6;
    return new Costed(
        new Rig(
            framing.leader(),
            framing.follow(),
            settled,
            aim,
            azimuth,
            elevation,
            room,
            framing.follow() ? Math.min(room, near * room / wish) : room,
            fitted,
            intent.moves(),
            aperture,
            still && !framing.follow() ? 0.07 : 0,
            1 / 60.0,
            place.free()),
        cost);
  }

  private double hidden(Subject subject, Vec3 eye) {
    double cost = 0;
    for (int i = 0; i < Subject.LOOKS; i += 4) {
      Box b = subject.at(subject.time(i));
      cost += sight.blocked(eye, b.centre()) ? 0.8 : 0;
      cost += sight.blocked(eye, b.centre().plus(new Vec3(0, 0.4 * b.size().y(), 0))) ? 0.4 : 0;
    }
    return cost;
  }

  /** How far one can go back from the aim inside the free box. */
  private static double reach(Vec3 aim, Vec3 back, double wish, Box free) {
    double d = wish;
    d = Math.min(d, along(aim.x(), back.x(), free.min().x(), free.max().x(), wish));
    d = Math.min(d, along(aim.y(), back.y(), free.min().y(), free.max().y(), wish));
    d = Math.min(d, along(aim.z(), back.z(), free.min().z(), free.max().z(), wish));
    return Math.max(d, Math.min(wish, 0.35));
  }

  private static double along(double from, double dir, double min, double max, double wish) {
    if (from < min || from > max) {
      return wish; // what flies above the box is looked up at from inside it
    }
    if (dir > 1e-6) {
      return Math.max(0, (max - from) / dir);
    }
    if (dir < -1e-6) {
      return Math.max(0, (min - from) / dir);
    }
    return wish;
  }

  private static double fill(Size size) {
    return switch (size) {
      case EXTREME_CLOSE_UP -> 1.7;
      case CLOSE_UP -> 0.9;
      case MEDIUM -> 0.72;
      case FULL -> 0.6;
      case WIDE -> 0.28;
      case AUTO -> 0.62;
    };
  }

  private static double focal(CameraIntent intent) {
    if (intent.focalMm() > 0) {
      return intent.focalMm();
    }
    return switch (intent.size()) {
      case EXTREME_CLOSE_UP -> 85;
      case CLOSE_UP -> 65;
      case WIDE -> 28;
      default -> 40;
    };
  }

  /** The flatter, the more from above: a fork seen from the side is a line. */
  private static double small(Vec3 s) {
    double flat = s.y() / Math.max(1e-6, Math.max(s.x(), s.z()));
    return 0.24 + 0.38 * Math.clamp((0.3 - flat) / 0.25, 0, 1);
  }

  /**
   * Small things are seen from a little above, people at eye height, things in the air from below.
   */
  private static double elevation(Angle angle, Framing framing, double ground) {
    Box frame = framing.wide();
    double height = frame.size().y();
    boolean airborne = frame.min().y() - ground > 2 * Math.max(1, height);
    return switch (angle) {
      case LOW -> 0.03;
      case HIGH -> 0.62;
      case OVERHEAD -> 1.45;
      case AERIAL -> 0.75;
      case EYE, POV, OVER_SHOULDER -> 0.08;
      case AUTO ->
          airborne
              ? -0.12
              : height < 0.6 ? small(framing.leader().size()) : height < 2.5 ? 0.14 : 0.09;
    };
  }
}
