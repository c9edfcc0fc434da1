package cielo.stage.camera;

import cielo.props.library.Library;
import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import cielo.scene.camera.ViewTrack;
import cielo.scene.place.Place;
import cielo.scene.shape.Model;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Camera intent → view track, for one aspect ratio. Pure: the same take and aspect give the same
 * track.
 */
public final class CameraSolver {
  /*
   * Per shot: (1) the things' boxes over time decide what one frame holds, what is cropped to its
   * surroundings and whether the camera must follow (Framing); (2) each framing can be taken from
   * several sides, sorted by what the set does to them (Setups); (3) small depth pictures tell how
   * well each named thing is seen in them (Coverage); (4) if one set-up shows everything, it is the
   * shot; else close ones are cut in for what is not seen, in the order that loses least (Edit).
   */
  private static final int MASTERS = 5;

  private final Take take;
  private final Library library;
  private final double aspect;

  CameraSolver(Take take, Library library, double aspect) {
    this.take = take;
    this.library = library;
    this.aspect = aspect;
  }

  /** The camera of a whole film at width / height = {@code aspect}. */
  public static ViewTrack solve(Take take, Library library, double aspect) {
    CameraSolver solver = new CameraSolver(take, library, aspect);
    List<Edit> edits = take.shots().stream().map(solver::edit).toList();
    return t -> {
      Shot shot = take.shotAt(t);
      return edits.get(take.shots().indexOf(shot)).at(t);
    };
  }

  Edit edit(Shot shot) {
    Act act = take.acts().get(shot.act());
    Place place = library.place(act.scenery());
    CameraIntent intent = shot.camera();
    Setups setups = new Setups(intent, aspect, place);
    Set<String> named = new LinkedHashSet<>();
    act.entities().stream().map(Entity::role).filter(r -> !r.isEmpty()).forEach(named::add);
    if (named.isEmpty()) {
      return new Edit(shot, List.of(setups.empty()));
    }
    List<String> wanted = intent.subjects().stream().filter(named::contains).toList();
    List<String> subjects = wanted.isEmpty() ? List.copyOf(named) : wanted;
    Coverage.Judge judge = new Coverage.Judge(shot, act, library, aspect);
    List<Coverage> pool = masters(shot, act, place, subjects, setups, judge);
    if (named.size() > subjects.size() && !complete(pool)) {
      pool.addAll(masters(shot, act, place, List.copyOf(named), setups, judge));
    }
    Coverage best = Coverage.best(pool);
    boolean open = intent.size() == Size.AUTO && movesAllowCuts(intent);
    if (best.complete() || !open) {
      return new Edit(shot, List.of(best.rig()));
    }
    List<Coverage> all = new ArrayList<>(List.of(best));
    for (String role : best.missing()) {
      List<Subject> parts = subjects(shot, act, place, role);
      Framing close = Framing.close(Subject.together(parts), aspect);
      all.addAll(closeUps(setups.closeUps(close, best.rig()), judge, role));
    }
    return Edit.of(shot, all, judge.events());
  }

  /** The likeliest close set-up, and the first that shows the role well. */
  private static List<Coverage> closeUps(List<Rig> rigs, Coverage.Judge judge, String role) {
    List<Coverage> out = new ArrayList<>();
    for (Rig rig : rigs) {
      Coverage c = judge.look(rig);
      boolean shows = !c.missing().contains(role);
      if (out.isEmpty() || shows) {
        out.add(c);
      }
      if (shows) {
        break;
      }
    }
    return out;
  }

  private static boolean movesAllowCuts(CameraIntent intent) {
    return intent.moves().isEmpty() || intent.moves().equals(List.of(Move.HANDHELD));
  }

  private static boolean complete(List<Coverage> pool) {
    return pool.stream().anyMatch(Coverage::complete);
  }

  /** The likeliest set-ups that show all subjects, up to the first that shows everything. */
  private List<Coverage> masters(
      Shot shot, Act act, Place place, List<String> roles, Setups setups, Coverage.Judge judge) {
    List<List<Subject>> each =
        roles.stream().map(r -> subjects(shot, act, place, r)).filter(s -> !s.isEmpty()).toList();
    List<Coverage> out = new ArrayList<>();
    for (Framing framing : Framing.of(each, shot.camera(), aspect)) {
      for (Rig rig : setups.of(framing).stream().limit(MASTERS).toList()) {
        Coverage c = judge.look(rig);
        out.add(c);
        if (c.clear()) {
          return out;
        }
      }
    }
    if (!complete(out)) {
      for (Framing framing : meetings(each, shot, judge)) {
        setups.of(framing).stream().limit(2).map(judge::look).forEach(out::add);
      }
    }
    return out;
  }

  /** Frames of the first moments at which things of two roles meet. */
  private static List<Framing> meetings(List<List<Subject>> each, Shot shot, Coverage.Judge judge) {
    double speed = shot.camera().speed();
    double end = shot.actTime(shot.to());
    return judge.events().stream()
        .filter(e -> e.roles().size() > 1)
        .limit(1)
        .map(e -> shot.actFrom() + e.look() / Coverage.HZ * speed)
        .map(t ->
            Framing.between(
                each, Math.max(shot.actFrom(), t - 0.7 * speed), Math.min(end, t + 0.6 * speed)))
        .toList();
  }

  private List<Subject> subjects(Shot shot, Act act, Place place, String role) {
    List<Model> models = act.entities().stream().map(e -> Loose.model(e, place, library)).toList();
    double end = shot.actTime(shot.to());
    return act.entities().stream()
        .filter(e -> e.role().equals(role))
        .map(e -> new Subject(act, List.of(e.index()), models, shot.actFrom(), end))
        .filter(s -> !s.empty())
        .toList();
  }
}
