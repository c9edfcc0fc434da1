package cielo.stage.goal;

import cielo.scene.take.Contact;
import cielo.stage.cast.Player;

/** Counts bounces that one can see: blows after which the thing leaves the surface again. */
final class Bounces {
  private Bounces() {}

  static int count(Witness w, Player p) {
    // rebound speed after the blow gives the height of the hop: v^2 / 2g; below 1 cm nobody sees it
    int n = 0;
    double last = -1;
    for (Contact c : w.contacts(p, null)) {
      if (c.t() - last < 0.05) {
        continue;
      }
      double after = w.track(p).velocityAt(c.t() + 0.012).dot(c.normal());
      if (Math.abs(after) > 0.44 && c.closingMs() > 0.44) {
        n++;
        last = c.t();
      }
    }
    return n;
  }
}
