package cielo.sound;

import cielo.props.library.Library;
import cielo.scene.camera.ViewTrack;
import cielo.scene.place.Place;
import cielo.scene.take.Take;
import cielo.sound.ambience.Ambience;
import cielo.sound.mix.Master;
import cielo.sound.mix.Stereo;
import cielo.sound.room.Ears;
import java.util.ArrayList;
import java.util.List;

/**
 * From a take to its stereo sound. A pure function: same take, same bits. No speech and no music
 * yet.
 */
public final class Sound {
  private Sound() {}

  /** The finished mix of a take that was staged with this library. */
  public static Mix mix(Take take, Library library, ViewTrack views) {
    return mix(take, Things.of(library), views);
  }

  /**
   * The finished mix: 48 kHz, the film's exact length, loudness and peak as {@link Master} says.
   */
  public static Mix mix(Take take, Things things, ViewTrack views) {
    List<String> notes = new ArrayList<>();
    Reel reel = Reel.of(take);
    Desk desk = new Desk(new Ears(views, take.seconds()), reel.samples());
    for (Reel.Stretch stretch : reel.stretches()) {
      Place place = things.place(stretch.act().scenery());
      new Foley(stretch, place, things, desk.channel(stretch, place), take.seed(), notes).play();
    }
    Stereo mix = desk.sum(take.seed());
    Ambience.add(reel, things, take.seed(), mix, notes);
    Master.Result end = Master.run(mix, notes);
    return new Mix(mix.left(), mix.right(), end.lufs(), end.truePeakDb(), List.copyOf(notes));
  }
}
