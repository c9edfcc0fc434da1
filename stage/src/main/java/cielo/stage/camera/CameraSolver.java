package cielo.stage.camera;

import cielo.props.library.Library;
import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Angle;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import cielo.scene.camera.ViewTrack;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.shape.Model;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import java.util.ArrayList;
import java.util.List;

/**
 * Camera intent → view track, for one aspect ratio. Pure: the same take and aspect give the same
 * track.
 */
public final class CameraSolver {
  /*
   * Per shot: (1) the subject's box over time decides whether one frame holds it or the camera must
   * follow; (2) size word → share of the frame; (3) among azimuths round the front the one with the
   * least cost wins: cost = hidden looks, distance lost to walls, distance from three-quarter view;
   * (4) where a wall takes distance away the lens gets wider, so the framing stays.
   */
  private static final double[] AZIMUTHS = {0.22, 0, -0.22, 0.45, -0.45, 0.7, -0.7, 1, -1};

  private final Take take;
  private final Library library;
  private final double aspect;

  private CameraSolver(Take take, Library library, double aspect) {
    this.take = take;
    this.library = library;
    this.aspect = aspect;
  }

  /** The camera of a whole film at width / height = {@code aspect}. */
  public static ViewTrack solve(Take take, Library library, double aspect) {
    CameraSolver solver = new CameraSolver(take, library, aspect);
    List<Rig> rigs = take.shots().stream().map(solver::rig).toList();
    return t -> {
      Shot shot = take.shotAt(t);
      Rig rig = rigs.get(take.shots().indexOf(shot));
      double f = Math.clamp((t - shot.from()) / (shot.to() - shot.from()), 0, 1);
      return rig.at(shot.actTime(t), f, t);
    };
  }

  private Rig rig(Shot shot) {
    Act act = take.acts().get(shot.act());
    Place place = library.place(act.scenery());
    List<Model> models = act.entities().stream().map(e -> library.model(e.asset())).toList();
    CameraIntent intent = shot.camera();
    double end = shot.actTime(shot.to());
    List<Integer> who = entities(act, intent);
    Subject subject = new Subject(act, who, models, shot.actFrom(), end);
    List<List<Subject>> each = new ArrayList<>();
    for (String role : intent.subjects()) {
      each.add(
          act.entities().stream()
              .filter(e -> e.role().equals(role))
              .map(e -> new Subject(act, List.of(e.index()), models, shot.actFrom(), end))
              .toList());
    }
    subject = context(subject, each, place);
    Box empty = emptyStage(place);
    Framing framing =
        who.isEmpty()
            ? new Framing(false, subject, empty, empty)
            : Framing.of(subject, each, intent, aspect);
    Lens lens = new Lens(focal(intent), aspect);
    double elevation = elevation(intent.angle(), framing.wide(), place.spot("stage").centre().y());
    return best(subject, framing, lens, elevation, intent, place);
  }

  private Rig best(
      Subject subject,
      Framing framing,
      Lens lens,
      double elevation,
      CameraIntent intent,
      Place place) {
    Sight sight = new Sight(place);
    Rig best = null;
    double least = Double.MAX_VALUE;
    Vec3 aim = framing.wide().centre();
    double fill = framing.follow() ? 0.62 : fill(intent.size());
    for (double azimuth : AZIMUTHS) {
      Vec3 back =
          new Vec3(
              StrictMath.sin(azimuth) * StrictMath.cos(elevation),
              StrictMath.sin(elevation),
              StrictMath.cos(azimuth) * StrictMath.cos(elevation));
      Vec3 towards = back.times(-1);
      double far = intent.angle() == Angle.AERIAL ? 2 : 1;
      double wish = lens.distance(framing.wide(), towards, fill) * far;
      double rise =
          framing.follow() ? 0.55 * subject.over().size().y() : 0; // a steep look up shows little
      double near = Math.max(rise, lens.distance(framing.close(), towards, fill) * far);
      double room = reach(aim, back, wish, place.free());
      Lens fitted = room < wish ? lens.wider(room / wish) : lens;
      Vec3 eye = aim.plus(back.times(room));
      double cost =
          Math.abs(azimuth - 0.22) + 2.5 * (1 - room / wish) + (sight.inside(eye) ? 20 : 0);
      if (!subject.empty()) {
        cost += hidden(sight, subject, eye);
      }
      if (cost < least) {
        least = cost;
        boolean still = intent.moves().isEmpty() || intent.moves().equals(List.of(Move.HANDHELD));
        boolean shallow = intent.shallow() || intent.moves().contains(Move.RACK_FOCUS);
        double aperture = shallow ? 0.05 / 1.8 : fitted.focalMm() / 1000 / 5.6;
        best =
            new Rig(
                framing.leader(),
                framing.follow(),
                aim,
                azimuth,
                elevation,
                room,
                framing.follow() ? Math.min(room, near * room / wish) : room,
                fitted,
                intent.moves(),
                aperture,
                still && !framing.follow() ? 0.07 : 0,
                place.water() == null ? 1 / 60.0 : 0, // moving water is not blurred
                place.free());
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private static double hidden(Sight sight, Subject subject, Vec3 eye) {
    double cost = 0;
    for (int i = 0; i < Subject.LOOKS; i += 4) {
      Box b = subject.at(subject.time(i));
      cost += sight.blocked(eye, b.centre()) ? 0.8 : 0;
      cost += sight.blocked(eye, b.centre().plus(new Vec3(0, 0.4 * b.size().y(), 0))) ? 0.4 : 0;
    }
    return cost;
  }

  /** Where small things act on or by something large, the large one is framed only round them. */
  private static Subject context(Subject all, List<List<Subject>> each, Place place) {
    List<Subject> parts = each.stream().flatMap(List::stream).filter(s -> !s.empty()).toList();
    double largest = parts.stream().mapToDouble(s -> s.size().length()).max().orElse(0);
    List<Subject> small = parts.stream().filter(s -> s.size().length() < 0.4 * largest).toList();
    if (small.isEmpty() || small.size() == parts.size()) {
      return all;
    }
    Box about = Subject.together(small).over();
    double ground = place.spot("stage").centre().y();
    boolean carried = about.min().y() > ground + 0.15;
    return carried ? all.near(about, Math.max(0.18, 0.6 * about.size().length())) : all;
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

  private List<Integer> entities(Act act, CameraIntent intent) {
    List<Integer> out = new ArrayList<>();
    for (Entity e : act.entities()) {
      if (intent.subjects().contains(e.role())
          || (intent.subjects().isEmpty() && !e.role().isEmpty())) {
        out.add(e.index());
      }
    }
    return out;
  }

  private static Box emptyStage(Place place) {
    var s = place.spot("stage");
    double r = Math.clamp(s.halfX(), 1, 4);
    return Box.around(s.centre().plus(new Vec3(0, 0.8, -r)), new Vec3(r, 0.8, r));
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

  /**
   * Small things are seen from a little above, people at eye height, things in the air from below.
   */
  private static double elevation(Angle angle, Box frame, double ground) {
    double height = frame.size().y();
    boolean airborne = frame.min().y() - ground > 2 * Math.max(1, height);
    return switch (angle) {
      case LOW -> 0.03;
      case HIGH -> 0.62;
      case OVERHEAD -> 1.45;
      case AERIAL -> 0.75;
      case EYE, POV, OVER_SHOULDER -> 0.08;
      case AUTO -> airborne ? -0.12 : height < 0.6 ? 0.24 : height < 2.5 ? 0.14 : 0.09;
    };
  }
}
