package cielo.world.physics;

import cielo.scene.place.Scenery;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Entity;
import cielo.scene.take.Happening;
import cielo.world.contact.Blow;
import cielo.world.contact.Blows;
import cielo.world.contact.Meeting;
import cielo.world.contact.Rubs;
import cielo.world.contact.Side;
import cielo.world.contact.Touch;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Everything that is written down while the world runs; all of it can be wound back to a step. */
final class Chronicle {
  private static final int SETTLED = 8; // steps after which depth may come from blows

  private final Bodies bodies;
  private final double dt;
  private final int frameSteps;
  private final int tickSteps;
  private final Recorder recorder = new Recorder();
  private final Blows blows;
  private final Rubs rubs;
  private final List<Noted> happenings = new ArrayList<>();
  private final TreeSet<Long> met = new TreeSet<>();

  private Overlap worst = new Overlap(-1, -1, 0, 0);

  private record Noted(long step, Happening what) {}

  Chronicle(Bodies bodies, double stepHz, double gravityMs2) {
    this.bodies = bodies;
    dt = 1 / stepHz;
    frameSteps = (int) (stepHz / Recorder.RATE_HZ);
    tickSteps = (int) (stepHz / Rubs.RATE_HZ);
    blows = new Blows(this::side, dt, gravityMs2);
    rubs = new Rubs(this::side);
  }

  private Side side(int slot) {
    Rigid r = bodies.all.get(slot);
    return new Side(r.actor, r.number, r.dynamic() ? 1 / r.massKg : 0);
  }

  void follow(Actor actor) {
    recorder.follow(actor);
  }

  /** Samples the frame at the start of a step, if it is one. */
  void frame(long step) {
    if (step % frameSteps == 0) {
      recorder.sample((int) (step / frameSteps));
    }
  }

  /** Whether rolling and sliding are measured in this step, loads with them. */
  boolean tick(long step) {
    return step % tickSteps == 0;
  }

  int tickSteps() {
    return tickSteps;
  }

  Blows blows() {
    return blows;
  }

  /** Notes what met in a step whose impulses are known; returns the blows. */
  List<Blow> meetings(long step, List<Meeting> meetings) {
    List<Meeting> heard = new ArrayList<>(meetings.size());
    for (Meeting m : meetings) {
      Rigid a = bodies.all.get(m.a());
      Rigid b = bodies.all.get(m.b());
      Touch t = m.main();
      if (step < SETTLED && t.depth() > worst.depthM()) {
        worst = new Overlap(a.actor, b.actor, t.depth(), step * dt);
      }
      if (m.impulse() > 0) {
        met.add(pair(a.actor, b.actor));
      }
      if (!rope(a) && !rope(b)) {
        heard.add(m);
      }
    }
    double start = step * dt;
    List<Blow> now = blows.step(step, heard);
    for (Blow b : now) {
      if (b.t() < start && step % frameSteps == 0) {
        int frame = (int) (step / frameSteps);
        recorder.mend(bodies.all.get(b.meeting().a()), frame, start - b.t());
        recorder.mend(bodies.all.get(b.meeting().b()), frame, start - b.t());
      }
    }
    if (tick(step)) {
      rubs.tick(step / tickSteps, heard, dt);
    }
    return now;
  }

  /** Ropes touch themselves and others all the time: nothing that one hears as a blow. */
  private static boolean rope(Rigid r) {
    return r.actor >= 0 && r.number == Cast.ROPE;
  }

  void happen(long step, Happening h) {
    happenings.add(new Noted(step, h));
  }

  Overlap worst() {
    return worst;
  }

  boolean met(int actorA, int actorB) {
    return met.contains(pair(actorA, actorB));
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | (Math.max(a, b) & 0xffffffffL);
  }

  Act act(Scenery scenery, double stepHz, long step, List<Entity> entities, byte[] state) {
    frame(step);
    List<Contact> contacts = blows.contacts();
    List<Happening> happened = new ArrayList<>();
    for (Noted n : happenings) {
      happened.add(n.what);
    }
    happened.sort(
        Comparator.comparingDouble(Happening::t)
            .thenComparing(Happening::kind)
            .thenComparingInt(Happening::entity));
    return new Act(
        scenery,
        step / stepHz,
        stepHz,
        List.copyOf(entities),
        recorder.tracks(contacts),
        recorder.softs(),
        contacts,
        rubs.segments(),
        List.copyOf(happened),
        state);
  }

  private void rewind(long step) {
    blows.rewind(step);
    rubs.rewind(Math.ceilDiv(step, tickSteps));
    happenings.removeIf(h -> h.step >= step);
    recorder.rewind((int) Math.ceilDiv(step, frameSteps));
  }

  void save(DataOutputStream out) throws IOException {
    out.writeInt(met.size());
    for (long m : met) {
      out.writeLong(m);
    }
    blows.save(out);
  }

  /** Reads what {@link #save} wrote and forgets everything from {@code step} on. */
  void restore(DataInputStream in, long step) throws IOException {
    met.clear();
    int n = in.readInt();
    for (int i = 0; i < n; i++) {
      met.add(in.readLong());
    }
    blows.restore(in);
    rewind(step);
  }
}
