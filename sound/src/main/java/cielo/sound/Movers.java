package cielo.sound;

import cielo.scene.geometry.Vec3;
import cielo.scene.place.Weather;
import cielo.scene.shape.Model;
import cielo.scene.take.Entity;
import cielo.scene.take.Track;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.motion.Vehicle;
import cielo.sound.motion.Whoosh;
import cielo.sound.room.Ears;
import cielo.sound.room.Route;
import cielo.sound.room.Travel;
import java.util.Optional;

/** Engines of what drives or flies by its own power, and the air of what flies past fast. */
final class Movers {
  private static final double WHOOSH_MS = 7; // slower things are not heard in the air
  private static final double WHOOSH_M = 6; // nor is what stays farther away
  private final Reel.Stretch stretch;
  private final Things things;
  private final Desk.Channel desk;
  private final long seed;

  Movers(Reel.Stretch stretch, Things things, Desk.Channel desk, long seed) {
    this.stretch = stretch;
    this.things = things;
    this.desk = desk;
    this.seed = seed;
  }

  void play() {
    for (Track t : stretch.act().tracks()) {
      if (t.link() != 0 || t.count() < 2 || t.entity() < 0) {
        continue;
      }
      Entity e = stretch.act().entities().get(t.entity());
      Travel travel = Travel.of(stretch.act(), t.entity());
      Noise noise = Noise.of(seed, "mover", stretch.index(), t.entity());
      String words = e.name() + " " + e.asset().id();
      Optional<Vehicle> vehicle = Vehicle.of(words, things.family(e.asset()));
      if (vehicle.isPresent()) {
        drive(vehicle.get(), travel, noise);
      } else {
        whoosh(e, travel, noise);
      }
    }
  }

  private float[] speeds(Travel travel, double from, double to) {
    double seconds = (to - from) / stretch.speed() * stretch.pitch();
    float[] v = new float[Math.max(2, (int) (seconds * Rate.CONTROL_HZ))];
    for (int i = 0; i < v.length; i++) {
      v[i] = (float) travel.speed(from + (to - from) * i / v.length);
    }
    return v;
  }

  private void drive(Vehicle vehicle, Travel travel, Noise noise) {
    double from = Math.max(stretch.actFrom(), travel.from());
    double to = Math.min(stretch.actTo(), travel.to());
    if (to - from < 0.05) {
      return;
    }
    float[] speed = speeds(travel, from, to);
    float most = 0;
    for (float v : speed) {
      most = Math.max(most, v);
    }
    if (most < 0.5) { // parked
      return;
    }
    Weather.Kind sky = stretch.act().scenery().weather().kind();
    boolean wet = sky == Weather.Kind.RAIN || sky == Weather.Kind.STORM;
    float[] x = Samples.fade(vehicle.sound(speed, wet, noise), 0.02, 0.02);
    desk.add(x, Rate.samples(stretch.filmTime(from)), route(travel), 0.4, true);
  }

  /** The stretch round its nearest pass, while it is fast and near. */
  private void whoosh(Entity e, Travel travel, Noise noise) {
    double from = Math.max(stretch.actFrom(), travel.from());
    double to = Math.min(stretch.actTo(), travel.to());
    float[] speed = speeds(travel, from, Math.max(from, to));
    Ears ears = desk.ears();
    boolean heard = false;
    for (int i = 0; i < speed.length; i++) {
      double act = from + (to - from) * i / speed.length;
      int sample = stretch.sample(act);
      double near = ears.distance(sample, travel.at(act));
      double share = Math.clamp((speed[i] - WHOOSH_MS) / 4, 0.0, 1.0);
      share *= Math.clamp((WHOOSH_M - near) / 2, 0.0, 1.0);
      speed[i] *= (float) share;
      heard |= share > 0.02;
    }
    if (!heard) {
      return;
    }
    Model m = things.model(e.asset());
    Vec3 s = m.bounds().size();
    double size = Math.clamp(StrictMath.cbrt(s.x() * s.y() * s.z() + 1e-9), 0.02, 1.0);
    float[] x = Whoosh.sound(speed, size, noise);
    desk.add(x, Rate.samples(stretch.filmTime(from)), route(travel), 0.2, false);
  }

  private Route route(Travel travel) {
    return s -> travel.at(stretch.actTime((double) s / Rate.HZ));
  }
}
