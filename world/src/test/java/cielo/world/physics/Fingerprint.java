package cielo.world.physics;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Happening;
import cielo.scene.take.Rub;
import cielo.scene.take.SoftTrack;
import cielo.scene.take.Track;

/** FNV-1a over all numbers of an act: equal only for equal bits. */
final class Fingerprint {
  private long h = 0xcbf29ce484222325L;

  private Fingerprint() {}

  static long of(Act act) {
    Fingerprint f = new Fingerprint();
    for (Track t : act.tracks()) {
      f.add(t.entity(), t.link(), t.from(), t.to());
      f.add(t.samples());
      f.add(t.breaks());
    }
    for (SoftTrack s : act.softs()) {
      f.add(s.entity(), s.soft(), s.step());
      for (short v : s.values()) {
        f.add(v);
      }
    }
    for (Contact c : act.contacts()) {
      f.add(c.t(), c.a(), c.linkA(), c.b(), c.linkB());
      f.add(c.at());
      f.add(c.normal());
      f.add(c.impulseNs(), c.closingMs(), c.slipMs());
    }
    for (Rub r : act.rubs()) {
      f.add(r.kind().ordinal(), r.a(), r.linkA(), r.b(), r.linkB(), r.from());
      f.add(r.samples());
    }
    for (Happening e : act.happenings()) {
      f.add(e.kind().ordinal(), e.t(), e.to(), e.entity(), e.size(), e.strength());
      f.add(e.at());
    }
    return f.h;
  }

  private void add(double... values) {
    for (double v : values) {
      long bits = Double.doubleToRawLongBits(v);
      for (int i = 0; i < 64; i += 8) {
        h = (h ^ (bits >>> i & 255)) * 0x100000001b3L;
      }
    }
  }

  private void add(float[] values) {
    for (float v : values) {
      add(v);
    }
  }

  private void add(Vec3 v) {
    add(v.x(), v.y(), v.z());
  }
}
