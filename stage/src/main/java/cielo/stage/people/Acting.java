package cielo.stage.people;

import cielo.people.People;
import cielo.people.act.Cue;
import cielo.people.act.Motion;
import cielo.scene.Dice;
import cielo.scene.shape.Body;
import cielo.scene.take.Act;
import cielo.scene.take.PoseTrack;
import cielo.scene.take.Track;
import cielo.stage.action.Beat;
import cielo.stage.action.Gesture;
import cielo.stage.action.Script;
import cielo.stage.cast.Player;
import cielo.stage.place.Blocking;
import java.util.ArrayList;
import java.util.List;

/** Gives the people of a finished act their postures: physics moved them, the script cues them. */
public final class Acting {
  private Acting() {}

  /** The act with a track of postures for everybody who has a body. */
  public static Act of(Act act, Script script, Blocking blocking, People people, long seed) {
    List<PoseTrack> out = new ArrayList<>();
    for (Player p : blocking.troupe().players()) {
      Body body = p.model().body();
      if (body != null) {
        long own = Dice.of(seed, "life", p.role(), p.member()).bits();
        Track root = act.track(p.index(), 0);
        out.add(
            people
                .performer(body, own)
                .perform(p.index(), root, act.seconds(), cues(p, script, blocking, act.seconds())));
      }
    }
    return out.isEmpty() ? act : act.posed(out);
  }

  private static List<Cue> cues(Player p, Script script, Blocking blocking, double seconds) {
    List<Cue> out = new ArrayList<>();
    for (Beat b : script.beats()) {
      if (b.move() instanceof Gesture g && g.who() == p) {
        double from = g.held() ? -3 : b.start();
        double to = g.held() ? seconds + 3 : Math.min(seconds + 1, b.start() + g.seconds());
        double peak = g.peak() < 0 ? -1 : b.start() + g.peak();
        double height = g.motion() == Motion.SIT ? seat(p, blocking) : 0;
        out.add(
            new Cue(
                p.index(),
                g.motion(),
                from,
                g.motion() == Motion.SIT ? seconds + 3 : to,
                peak,
                g.towards(blocking),
                height));
      }
    }
    return out;
  }

  /** Height of what somebody is on over the floor that it stands on; 0 = the floor itself. */
  private static double seat(Player p, Blocking blocking) {
    Player under = blocking.carrier(p);
    return under == null
        ? 0
        : Math.max(0, blocking.at(p).position().y() - blocking.box(under).min().y());
  }
}
