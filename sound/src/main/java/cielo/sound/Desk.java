package cielo.sound;

import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Stretch;
import cielo.sound.mix.Stereo;
import cielo.sound.room.Ears;
import cielo.sound.room.Placer;
import cielo.sound.room.Reverb;
import cielo.sound.room.Room;
import cielo.sound.room.Route;
import cielo.sound.room.Screens;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mixing desk: the dry bus and one send a room. Sources are added in the order of the take,
 * which fixes the sums to the bit.
 */
final class Desk {
  private static final double OUT_S = 0.15; // what still rings when the film leaves the act

  private final Ears ears;
  private final Stereo dry;
  private final Map<Room, float[]> sends = new LinkedHashMap<>();

  Desk(Ears ears, int samples) {
    this.ears = ears;
    this.dry = Stereo.silence(samples);
  }

  /** A way in for the sources of one stretch in one place. */
  Channel channel(Reel.Stretch stretch, Place place) {
    Room room = Room.of(place.acoustics(), place.scenery());
    float[] send = sends.computeIfAbsent(room, r -> new float[dry.samples()]);
    Placer placer = new Placer(ears, Screens.of(place), topHz(place), dry, send);
    return new Channel(placer, ears, stretch, Rate.samples(stretch.to()));
  }

  /** Without air only what shakes the suit is heard. */
  private static double topHz(Place place) {
    return place.sky() instanceof Sky.Space ? 500 : 20_000;
  }

  /** Dry and rooms together; the desk is done then. */
  Stereo sum(long seed) {
    sends.forEach((room, send) -> Reverb.add(send, room, dry, seed));
    return dry;
  }

  /**
   * Adds sources of one stretch: slows them with the picture, fades them where the stretch ends.
   */
  record Channel(Placer placer, Ears ears, Reel.Stretch stretch, int end) {
    /** A sound that begins at film sample {@code at} and is played at the stretch's pitch. */
    void add(float[] mono, int at, Route route, double toRoom, boolean doppler) {
      float[] x = Stretch.slow(mono, stretch.pitch());
      int left = end - at;
      if (left <= 0) {
        return;
      }
      int most = left + Rate.samples(OUT_S);
      if (x.length > most) {
        x = java.util.Arrays.copyOf(x, most);
        Samples.fade(x, 0, OUT_S);
      }
      placer.add(x, at, route, toRoom, doppler);
    }
  }
}
