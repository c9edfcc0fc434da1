package cielo.sound.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.fixture.Meter;
import cielo.sound.motion.Engine;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuesTest {
  @Test
  void every_cue_sounds_ends_softly_and_repeats_to_the_bit() {
    for (Cue c : Cues.all()) {
      float[] x = Cues.sound(c, 1.5, 0, Noise.of(3, c.name()));
      assertThat(Samples.peak(x)).as(c.name()).isBetween(0.005, 12.0);
      assertThat(Samples.energy(x)).as(c.name()).isFinite();
      assertThat(Math.abs(x[x.length - 1])).as(c.name()).isLessThan(0.01f);
      assertThat(Math.abs(x[0])).as(c.name()).isLessThan(0.35f * (float) Samples.peak(x) + 0.01f);
      assertThat(Cues.sound(c, 1.5, 0, Noise.of(3, c.name()))).as(c.name()).isEqualTo(x);
    }
  }

  @Test
  void words_find_their_sound() {
    assertThat(Cues.find("dog barks").orElseThrow().name()).isEqualTo("bark");
    assertThat(Cues.find("barking").orElseThrow().name()).isEqualTo("bark");
    assertThat(Cues.find("a church bell").orElseThrow().name()).isEqualTo("church bell");
    assertThat(Cues.find("honk").orElseThrow().name()).isEqualTo("horn");
    assertThat(Cues.find("meows").orElseThrow().name()).isEqualTo("meow");
    assertThat(Cues.find("ticking").orElseThrow().name()).isEqualTo("tick");
    assertThat(Cues.find("philosophy")).isEmpty();
    for (String verb :
        List.of(
            "ring",
            "beep",
            "tick",
            "bark",
            "roar",
            "meow",
            "chirp",
            "whistle",
            "rumble",
            "buzz",
            "hum",
            "clang",
            "honk",
            "creak",
            "howl",
            "hiss",
            "squeak",
            "thunder",
            "purr",
            "quack",
            "moo",
            "crackle",
            "chime",
            "toll",
            "growl",
            "neigh",
            "bleat",
            "hoot",
            "crow",
            "tweet",
            "croak",
            "click",
            "clatter",
            "screech",
            "boom",
            "thud",
            "sizzle",
            "squeal",
            "thump",
            "plop",
            "drip",
            "whoosh",
            "applause",
            "siren",
            "engine",
            "heartbeat",
            "music box")) {
      assertThat(Cues.find(verb)).as(verb).isPresent();
    }
  }

  @Test
  void lasting_cues_last_as_long_as_asked() {
    for (Cue c : Cues.all()) {
      if (c.lasting() && !List.of("beep", "creak", "screech").contains(c.name())) {
        float[] x = Cues.sound(c, 2.5, 0, Noise.of(1, c.name()));
        assertThat(x.length / 48000.0).as(c.name()).isCloseTo(2.5, within(0.1));
      }
    }
  }

  @Test
  void a_four_cylinder_engine_at_3000_fires_at_100_hz() {
    float[] rpm = new float[960];
    float[] load = new float[960];
    Arrays.fill(rpm, 3000);
    Arrays.fill(load, 0.6f);
    float[] x = Engine.CAR.sound(rpm, load, Noise.of(1, "e"));
    assertThat(Meter.pitch(x, 24000, 48000, 60, 160, 0.5)).isCloseTo(100, within(2.0));
  }
}
