package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.ShotPlan;
import cielo.stage.cast.Ajar;
import cielo.stage.cast.Player;
import cielo.stage.place.Blocking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shot's actions compiled: who moves when, and what must come out.
 *
 * @param beats moves with start times
 * @param goals what the take must show
 * @param free indices of players that may be moved
 * @param notes what could not be shown or did not fit
 */
public record Script(List<Beat> beats, List<Goal> goals, Set<Integer> free, List<String> notes) {

  /** Compiles a shot for an act of {@code seconds}. */
  public static Script of(ShotPlan shot, Blocking blocking, double seconds) {
    return new Compiler(blocking, seconds).compile(shot);
  }

  /*
   * Actions are read in order. One that physics brings about by itself ("hits the floor, bounces
   * twice, stops" after "rolls off the table") adds its goals, and its target to the launch before
   * it; any other gets a move of its own, after the one before it unless it says "while".
   */
  private static final class Compiler {
    private Blocking now;
    private final double seconds;
    private final List<Beat> beats = new ArrayList<>();
    private final Set<Goal> goals = new LinkedHashSet<>();
    private final Set<Integer> moving = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private double cursor = 0.35;
    private double lastStart = 0.35;

    Compiler(Blocking blocking, double seconds) {
      this.now = blocking;
      this.seconds = seconds;
    }

    Script compile(ShotPlan shot) {
      List<Action> actions = shot.actions();
      int left = actions.size();
      for (Action a : actions) {
        if (a.negated()) {
          deny(a);
        } else {
          add(a, Math.max(0.8, (seconds - cursor) / left));
        }
        left--;
      }
      fit();
      last();
      settle();
      if (!shot.sounds().isEmpty()) {
        beats.add(new Beat(new Heard(shot.sounds(), now.troupe(), seconds), 0.3));
      }
      Set<Integer> free = new HashSet<>(moving);
      return new Script(List.copyOf(beats), List.copyOf(goals), free, List.copyOf(notes));
    }

    /** A denied action is a goal of its own: what must not happen. */
    private void deny(Action a) {
      Part p = Part.of(a, now, seconds);
      if (!p.subject().isEmpty()) {
        goals.addAll(a.outcomes().isEmpty() ? Expect.denied(p) : a.outcomes());
      }
    }

    private void add(Action a, double share) {
      Part p = Part.of(a, now, share);
      if (p.subject().isEmpty()) {
        if (a.agents().stream().allMatch(this::weather)) {
          return; // snow falls by the set's weather
        }
        notes.add("\"" + a.verb() + "\": who or what does it is not filmed");
        return;
      }
      List<Goal> wanted = Expect.of(p);
      if (Verbs.follows(a.primitive()) && set(p)) {
        follow(p, wanted);
        return;
      }
      if (p.done()
          && Verbs.needsTouch(a.primitive())
          && retarget(p.agents(), p.subject().getFirst(), p)) {
        goals.addAll(consequence(p, wanted));
        cursor += 0.45;
        return;
      }
      boolean shut = a.primitive() == Primitive.OPEN || a.primitive() == Primitive.CLOSE;
      if (shut && Ajar.leaves(p.subject().getFirst().model()).isEmpty()) {
        notes.add("\"" + a.verb() + "\": " + p.subject().getFirst().name() + " has no lid or door");
      }
      List<Move> moves = moves(p);
      List<Beat> gestures = Gesture.of(p, moves);
      if (Repertoire.unshown(a.primitive()) && gestures.isEmpty()) {
        notes.add("\"" + a.verb() + "\" cannot be shown yet; the cast holds still for it");
      }
      boolean meanwhile = a.order().kind() == Action.Kind.WHILE;
      double start = meanwhile ? lastStart : cursor;
      double length = 0;
      for (Move m : moves) {
        beats.add(new Beat(m, start + lead(m)));
        m.movers().forEach(q -> moving.add(q.index()));
        m.loose().forEach(q -> moving.add(q.index()));
        length = Math.max(length, m.seconds());
        if (m instanceof Carry c) {
          now = now.after(c.thing(), new Pose(c.path().at(1), now.at(c.thing()).rotation()));
        }
      }
      for (Beat g : gestures) {
        beats.add(new Beat(g.move(), Math.max(0, start + g.start())));
        length = Math.max(length, Math.max(0, g.start()) + g.move().seconds());
      }
      goals.addAll(wanted);
      lastStart = start;
      cursor = Math.max(cursor, start + length);
    }

    private boolean weather(String role) {
      return now.troupe().roles().stream()
          .anyMatch(r ->
              r.id().equals(role) && r.name().matches("snow|rain|hail|snowflakes?|raindrops?"));
    }

    /** Things strike what they act on; the living go there first, then it moves. */
    private static List<Move> moves(Part p) {
      List<Move> own = Repertoire.row(p.action().primitive()).maker().moves(p);
      if (!p.done() || !Verbs.needsTouch(p.action().primitive())) {
        return own;
      }
      if (!p.agents().getFirst().alive()) {
        return Things.strike(p.byAgents());
      }
      List<Move> out = new ArrayList<>();
      double wait = 0;
      for (Move m : Ways.go(p.byAgents())) {
        out.add(m);
        wait = Math.max(wait, m.seconds());
      }
      for (Move m : own) {
        out.add(new Later(m, 0.92 * wait));
      }
      return out;
    }

    private static double lead(Move m) {
      return m instanceof Launch l ? l.lead() : 0;
    }

    private boolean set(Part p) {
      return p.subject().stream().allMatch(q -> moving.contains(q.index()));
    }

    private void follow(Part p, List<Goal> wanted) {
      Player target = p.target();
      for (Goal g : wanted) {
        if (g instanceof Goal.Lands l && !l.axis().isEmpty()) {
          flip(p, l.axis());
        }
      }
      if (target != null && !p.leaves() && p.action().primitive() != Primitive.BREAK) {
        retarget(p.subject(), target, p);
      }
      if (target == null && Things.meets(p.action().primitive()) && p.subject().size() > 1) {
        retarget(p.subject().subList(0, 1), p.subject().get(1), p);
        retarget(p.subject().subList(1, 2), p.subject().getFirst(), p);
      }
      goals.addAll(consequence(p, wanted));
      Player left = p.action().primitive() == Primitive.FALL && target == null ? on(p) : null;
      if (left != null) {
        goals.add(new Goal.FallsOff(p.role(), left.role()));
      }
      cursor += 0.45;
    }

    /** The table that the launch before it goes onto: what falls next falls off it. */
    private @Nullable Player on(Part p) {
      for (Beat b : beats) {
        if (b.move() instanceof Launch l && l.onto() && p.subject().contains(l.thing())) {
          return l.target();
        }
      }
      return null;
    }

    /** Aims the last launch of these players at a target; false if none of them was launched. */
    private boolean retarget(List<Player> movers, Player target, Part p) {
      for (int i = beats.size() - 1; i >= 0; i--) {
        Beat b = beats.get(i);
        if (b.move() instanceof Launch l && movers.contains(l.thing())) {
          if (l.target() == null && l.off() == null && target != l.thing()) {
            boolean onto = p.action().primitive() == Primitive.LAND;
            beats.set(i, new Beat(l.at(target, p.misses(), onto), b.start()));
            moving.add(target.index());
          }
          return true;
        }
      }
      return false;
    }

    /** What was tossed or flipped and shall land on a certain side is spun just so. */
    private void flip(Part p, String axis) {
      for (int i = 0; i < beats.size(); i++) {
        Beat b = beats.get(i);
        boolean its = b.move().movers().stream().anyMatch(p.subject()::contains);
        boolean drop = b.move() instanceof Launch l && l.mode() == Launch.Mode.DROP;
        if (its && !drop) {
          beats.set(i, new Beat(new Flip(b.move().movers().getFirst(), axis, 1), b.start()));
        }
      }
    }

    /** What "falls", "stops", "lands" mean for something that others set in motion. */
    private static List<Goal> consequence(Part p, List<Goal> wanted) {
      if (!p.action().outcomes().isEmpty()) {
        return wanted;
      }
      return switch (p.action().primitive()) {
        case STOP, REST -> List.of(new Goal.Rests(p.role()));
        case FALL, TOPPLE, SCATTER ->
            p.leaves() && p.target() != null
                ? List.of(new Goal.FallsOff(p.role(), p.targetRole()))
                : p.subject().size() > 1
                    ? List.of(new Goal.AllBut(p.role(), "fall", 0))
                    : List.of(new Goal.Moves(p.role(), "down"));
        case WAIT, SPIN, SPLASH, MOVE -> List.of();
        default -> wanted;
      };
    }

    /** What shall break is struck or thrown harder; what shall not is let down gently. */
    private void temper(String role, double by) {
      List<Player> all = now.troupe().of(role);
      beats.replaceAll(b -> {
        boolean its =
            b.move() instanceof Launch l
                && (all.contains(l.thing()) || l.target() != null && all.contains(l.target()));
        return its ? new Beat(((Launch) b.move()).harder(by), b.start()) : b;
      });
    }

    /** "All but two fall": the last of a row stand out of reach. */
    private void last() {
      for (Goal g : goals) {
        if (g instanceof Goal.Breaks b) {
          temper(b.thing(), 1.7);
        }
        if (g instanceof Goal.Survives s) {
          temper(s.thing(), 0.5);
        }
        if (g instanceof Goal.StaysUp s) {
          temper(s.thing(), 0.45);
        }
        if (g instanceof Goal.Topples t) {
          List<Player> all = now.troupe().of(t.thing());
          beats.replaceAll(b ->
              b.move() instanceof Lean l && all.contains(l.thing())
                  ? new Beat(l.over(), b.start())
                  : b);
        }
        if (g instanceof Goal.AllBut a && a.n() > 0) {
          List<Player> row = now.troupe().of(a.group());
          boolean domino =
              beats.stream().anyMatch(b -> b.move() instanceof Nudge n && row.contains(n.thing()));
          if (domino && a.n() < row.size()) {
            beats.add(new Beat(new Apart(row.subList(row.size() - a.n(), row.size())), 0));
          }
        }
      }
    }

    /**
     * What must come to rest in time is braked softly; what bounces a number of times is deadened.
     */
    private void settle() {
      for (Goal g : goals) {
        if (g instanceof Goal.Repeats r && r.event().equals("bounce")) {
          now.troupe().of(r.thing()).forEach(q -> beats.add(new Beat(new Deaden(q, r.n()), 0)));
        }
        String thing =
            g instanceof Goal.Rests r ? r.thing() : g instanceof Goal.Lands l ? l.thing() : "";
        for (Player q : now.troupe().of(thing)) {
          if (moving.contains(q.index())) {
            beats.add(new Beat(new Settle(q), Math.max(0.5 * seconds, seconds - 2.2)));
          }
        }
      }
    }

    /** Hurries starts so that the last move can be seen; drops from the end what cannot fit. */
    private void fit() {
      if (beats.isEmpty()) {
        return;
      }
      Beat last = beats.getLast();
      double need = last.start() + 0.7 * last.move().seconds();
      if (need <= seconds) {
        return;
      }
      double room = seconds - 0.7 * last.move().seconds();
      double squeeze = Math.max(0.45, room / Math.max(0.01, last.start()));
      beats.replaceAll(b -> b.later(squeeze));
      notes.add(
          String.format(
              java.util.Locale.ROOT,
              "the actions need about %.1f s; %.1f s were asked for",
              need + 0.5,
              seconds));
      beats.removeIf(b -> b.start() > seconds - 0.2);
    }
  }
}
