package cielo.sound.cue;

import cielo.sound.contact.Blast;
import cielo.sound.contact.Breakage;
import cielo.sound.contact.Splash;
import cielo.sound.contact.Step;
import cielo.sound.cue.Cue.Synth;
import cielo.sound.cue.Cue.Trust;
import cielo.sound.dsp.Curve;
import cielo.sound.dsp.Decibel;
import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.motion.Engine;
import cielo.sound.motion.Machines;
import cielo.sound.motion.Whoosh;
import cielo.sound.texture.Crowd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The closed list of sounds by name, and the way from words to one of them. */
public final class Cues {
  private static final List<Cue> ALL = new ArrayList<>();
  private static final Map<String, Cue> BY_NAME = new LinkedHashMap<>();

  static {
    animals();
    signals();
    machines();
    objects();
    nature();
    for (Cue c : ALL) {
      c.names().forEach(n -> BY_NAME.putIfAbsent(n, c));
    }
  }

  private Cues() {}

  private static void once(String names, double level, Trust trust, Synth synth) {
    ALL.add(new Cue(List.of(names.split("\\|")), level, false, trust, synth));
  }

  private static void lasting(String names, double level, Trust trust, Synth synth) {
    ALL.add(new Cue(List.of(names.split("\\|")), level, true, trust, synth));
  }

  private static void animals() {
    once("bark|dog|woof|yap", -12, Trust.FAIR, (s, n) -> Animals.bark(n));
    once("meow|cat|mew", -19, Trust.FAIR, (s, n) -> Animals.meow(n));
    once("moo|cow|bellow", -12, Trust.FAIR, (s, n) -> Animals.moo(n));
    once("roar|lion|tiger|dinosaur|bear|dragon", -8, Trust.WEAK, (s, n) -> Animals.roar(n));
    once("growl|snarl", -20, Trust.WEAK, (s, n) -> Animals.growl(n));
    once("howl|wolf", -14, Trust.FAIR, (s, n) -> Animals.howl(n));
    once("neigh|horse|whinny", -12, Trust.WEAK, (s, n) -> Animals.neigh(n));
    once("baa|bleat|sheep|goat|lamb", -16, Trust.FAIR, (s, n) -> Animals.baa(n));
    once("oink|pig|grunt|snort", -18, Trust.WEAK, (s, n) -> Animals.oink(n));
    once("quack|duck", -17, Trust.FAIR, (s, n) -> Animals.quack(n));
    once("caw|crow|raven", -15, Trust.FAIR, (s, n) -> Animals.caw(n));
    once("rooster|cock crow|cock-a-doodle-doo", -12, Trust.WEAK, (s, n) -> Animals.crow(n));
    once("cluck|chicken|hen", -22, Trust.WEAK, (s, n) -> Animals.cluck(n));
    once("trumpeting|elephant", -9, Trust.WEAK, (s, n) -> Animals.trumpet(n));
    once("hoot|owl", -20, Trust.GOOD, (s, n) -> Animals.hoot(n));
    once(
        "chirp|bird|tweet|birdsong|sing|song|parrot|canary",
        -20,
        Trust.GOOD,
        (s, n) -> Birds.song(n));
    once("seagull|gull", -16, Trust.FAIR, (s, n) -> Birds.gull(n.between(.4, .7), n));
    once("croak|frog|toad", -22, Trust.FAIR, (s, n) -> Birds.frog(n.between(300, 620), n));
    lasting("buzz|bee|fly|wasp|mosquito|insect", -32, Trust.FAIR, Animals::buzz);
    lasting("purr", -34, Trust.FAIR, Animals::purr);
    once("hiss|snake", -26, Trust.GOOD, (s, n) -> Animals.hiss(n));
  }

  private static void signals() {
    once("horn|honk|car horn", -8, Trust.GOOD, (s, n) -> Signals.horn(n));
    once(
        "ship horn|foghorn|boat horn",
        -6,
        Trust.FAIR,
        (s, n) -> Signals.bigHorn(new double[] {87, 131}, 2.4, n));
    once(
        "train horn|train whistle|locomotive whistle",
        -6,
        Trust.FAIR,
        (s, n) -> Signals.bigHorn(new double[] {311, 370, 466, 622}, 1.8, n));
    lasting(
        "siren|ambulance|police siren|fire engine",
        -8,
        Trust.GOOD,
        (s, n) -> Signals.siren(s, 600, 1350, 3.6, n));
    lasting("alarm|alarm clock", -14, Trust.GOOD, (s, n) -> Signals.beeps(s, 2050, .1, .1));
    lasting(
        "beep|bleep|blip",
        -20,
        Trust.GOOD,
        (s, n) -> Signals.beeps(Math.min(s, 1), 1000, .15, .25));
    once("buzzer", -14, Trust.FAIR, (s, n) -> Signals.buzzer(.8, n));
    once(
        "bell|ring|ding|school bell|hand bell|service bell",
        -15,
        Trust.GOOD,
        (s, n) -> Signals.bell(.14, 1600, 3, 9, n));
    once("church bell|toll", -8, Trust.GOOD, (s, n) -> Signals.bell(1.0, 420, 7, 2.4, n));
    once("doorbell", -18, Trust.GOOD, (s, n) -> Signals.doorbell(n));
    once("chime|wind chime", -24, Trust.GOOD, (s, n) -> chimes(n));
    lasting("telephone|phone", -16, Trust.FAIR, Signals::telephone);
    once("whistle|referee whistle", -10, Trust.GOOD, (s, n) -> Signals.whistle(.7, n));
    once("whistling|tune", -20, Trust.FAIR, (s, n) -> Signals.tune(n));
    once("gong", -12, Trust.FAIR, (s, n) -> Signals.gong(85, 5, .35, n));
    once("cymbal", -12, Trust.WEAK, (s, n) -> Signals.gong(290, 2.2, 1.25, n));
    lasting("radio|static|walkie-talkie", -26, Trust.FAIR, Signals::radio);
    lasting("tick|clock|ticking|tick-tock", -36, Trust.GOOD, (s, n) -> ticks(s, n));
  }

  private static void machines() {
    lasting("engine|car engine|rev|car|motor", -14, Trust.WEAK, (s, n) -> revved(Engine.CAR, s, n));
    lasting("truck|bus|tractor|lorry", -10, Trust.WEAK, (s, n) -> revved(Engine.TRUCK, s, n));
    lasting(
        "motorcycle|motorbike|scooter|moped",
        -10,
        Trust.WEAK,
        (s, n) -> revved(Engine.MOTORCYCLE, s, n));
    lasting(
        "electric motor|fan|machine|whir|hum|fridge",
        -26,
        Trust.FAIR,
        (s, n) -> Machines.motor(s, 120, .45, n));
    lasting("drill|power drill", -14, Trust.FAIR, (s, n) -> Machines.motor(s, 410, .35, n));
    lasting("saw|chainsaw|lawn mower", -10, Trust.WEAK, (s, n) -> revved(Engine.MOTORCYCLE, s, n));
    lasting(
        "vacuum|vacuum cleaner|hair dryer|blender",
        -16,
        Trust.FAIR,
        (s, n) -> Machines.motor(s, 330, .75, n));
    lasting("robot|servo", -28, Trust.FAIR, (s, n) -> Machines.motor(s, 240, .15, n));
    lasting("helicopter|rotor", -8, Trust.FAIR, (s, n) -> Machines.rotor(s, 13.5, .5, n));
    lasting("drone|quadcopter", -22, Trust.FAIR, Machines::drone);
    lasting("jet|airplane|plane|aircraft", -6, Trust.FAIR, (s, n) -> Machines.jet(s, .8, 1, n));
    lasting("rocket|launch", -6, Trust.FAIR, (s, n) -> Machines.jet(s, 2.5, 0, n));
    lasting("train|locomotive", -12, Trust.FAIR, Machines::train);
    once("gunshot|shot|gun", -6, Trust.FAIR, (s, n) -> Guns.shot(1, n));
    once("cannon", -4, Trust.FAIR, (s, n) -> Guns.shot(4, n));
    once("firework|fireworks", -8, Trust.FAIR, (s, n) -> Guns.firework(n));
    once("explosion|boom|blast|detonation", -5, Trust.FAIR, (s, n) -> Blast.sound(1e7, n));
  }

  private static void objects() {
    once("clap", -20, Trust.FAIR, (s, n) -> Crowd.clap(n, 1));
    lasting("applause|clapping|cheer", -16, Trust.FAIR, (s, n) -> Nature.applause(s, n));
    once("knock|knocking", -20, Trust.FAIR, (s, n) -> Hands.knock(n));
    once("snap|click|switch|camera|shutter", -30, Trust.FAIR, (s, n) -> Hands.key(n));
    once("finger snap", -24, Trust.FAIR, (s, n) -> Hands.snap(n));
    lasting("typing|keyboard|typewriter", -30, Trust.GOOD, Hands::typing);
    lasting("footstep|step|footsteps|walking|walk", -28, Trust.FAIR, (s, n) -> steps(s, 1.4, n));
    lasting("running|run", -24, Trust.FAIR, (s, n) -> steps(s, 3.4, n));
    lasting(
        "creak|squeak|door creak|hinge",
        -28,
        Trust.WEAK,
        (s, n) -> Objects.creak(Math.min(s, 2.5), n));
    once("door|slam|door slam", -14, Trust.WEAK, (s, n) -> Objects.doorShut(n));
    once(
        "glass|shatter|glass break|breaking glass",
        -14,
        Trust.GOOD,
        (s, n) -> Breakage.sound(Breakage.Kind.GLASS, .1, .8, n));
    once("crash|clatter|smash", -10, Trust.FAIR, (s, n) -> Objects.crash(n));
    once(
        "crack|crunch|branch",
        -18,
        Trust.FAIR,
        (s, n) -> Breakage.sound(Breakage.Kind.WOOD, .05, .5, n));
    once("clang|anvil|hammer", -12, Trust.GOOD, (s, n) -> Objects.clang(n));
    once("bang|pan|bin", -12, Trust.FAIR, (s, n) -> Objects.crash(n));
    lasting("rumble|earthquake|avalanche", -18, Trust.FAIR, Machines::rumble);
    lasting(
        "screech|squeal|skid|brake",
        -14,
        Trust.WEAK,
        (s, n) -> Objects.screech(Math.min(s, 1.5), n));
    lasting("heartbeat|heart", -26, Trust.GOOD, Objects::heart);
    once("music box|lullaby", -24, Trust.GOOD, (s, n) -> Signals.musicBox(n));
    once("thud|thump|bump", -20, Trust.GOOD, (s, n) -> Objects.drum(62, .16, .3, n));
    once("drum|drumbeat", -14, Trust.GOOD, (s, n) -> Objects.drum(95, .45, .8, n));
    once("pop|burst|cork", -16, Trust.GOOD, (s, n) -> Objects.pop(n));
    once("boing|spring", -18, Trust.GOOD, (s, n) -> Objects.boing(n));
    once("whoosh|swish|swoosh", -22, Trust.FAIR, (s, n) -> swish(n));
    lasting("rustle|leaves|paper|cloth", -36, Trust.FAIR, (s, n) -> Objects.rustle(s, 2200, n));
    once("coins|coin|clink", -26, Trust.GOOD, (s, n) -> Objects.jingle(.5, 6200, .12, n));
    once("keys|jingle|sleigh bells", -26, Trust.GOOD, (s, n) -> Objects.jingle(.9, 4300, .18, n));
    once("cutlery|dishes|plates", -24, Trust.FAIR, (s, n) -> Objects.jingle(.6, 2300, .09, n));
    once("zip|zipper", -28, Trust.FAIR, (s, n) -> Objects.zip(.5, n));
  }

  private static void nature() {
    once("thunder|thunderclap|lightning", -12, Trust.FAIR, (s, n) -> Nature.thunder(n));
    lasting("wind|gust|breeze", -28, Trust.FAIR, Nature::gust);
    once("wave|surf", -22, Trust.FAIR, (s, n) -> Nature.wave(n));
    once("splash", -18, Trust.FAIR, (s, n) -> Splash.entry(3, 4, n));
    once("plop|plunk", -24, Trust.GOOD, (s, n) -> Splash.drip(n));
    lasting("rain|rainfall|shower", -30, Trust.FAIR, Nature::rain);
    lasting("crickets|cricket|cicada", -32, Trust.FAIR, Birds::crickets);
    lasting("drip|drop|dripping|tap", -32, Trust.GOOD, Nature::drips);
    lasting("pour|pouring", -28, Trust.GOOD, (s, n) -> Splash.pour(s, .06, .14, .035, n));
    lasting("bubble|bubbles|bubbling|boil|gurgle", -30, Trust.FAIR, Nature::bubbles);
    lasting("fire|crackle|flame|campfire", -28, Trust.WEAK, (s, n) -> Nature.fire(s, 1, n));
    lasting("sizzle|fry|frying", -32, Trust.FAIR, Nature::sizzle);
    lasting("steam|gas|spray", -24, Trust.GOOD, Nature::steam);
  }

  private static float[] revved(Engine kind, double seconds, Noise noise) {
    int n = Math.max(2, (int) Math.ceil(seconds * Rate.CONTROL_HZ));
    float[] rpm = new float[n];
    float[] load = new float[n];
    Curve r = Curve.of(0, 850, .15, 900, .4, 3000, .6, 2200, 1, 900);
    Curve l = Curve.of(0, .15, .15, .2, .3, .9, .55, .2, 1, .12);
    for (int i = 0; i < n; i++) {
      rpm[i] = (float) r.at((double) i / n);
      load[i] = (float) l.at((double) i / n);
    }
    return Samples.fade(kind.sound(rpm, load, noise), .05, .15);
  }

  private static float[] swish(Noise noise) {
    float[] speed = new float[240];
    for (int i = 0; i < speed.length; i++) {
      float s = cielo.sound.dsp.Sine.of(.5 * i / speed.length);
      speed[i] = 30 * s * s;
    }
    return Whoosh.sound(speed, .012, noise);
  }

  private static float[] ticks(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    float[] a = Signals.tick(1, noise);
    float[] b = Signals.tick(.86, noise);
    int k = 0;
    for (double t = 0; t < seconds - .05; t += .5) {
      Samples.add(y, (k++ & 1) == 0 ? a : b, Rate.samples(t), 1);
    }
    return y;
  }

  private static float[] steps(double seconds, double speed, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    double period = speed > 2.4 ? .36 : .54;
    int k = 0;
    for (double t = 0; t < seconds - .2; t += period * noise.between(.97, 1.03)) {
      float[] one = Step.sound(Step.Ground.WOOD, .6, 70, speed, noise.split(k));
      Samples.add(y, one, Rate.samples(t), (k++ & 1) == 0 ? 1 : .9);
    }
    return Samples.fade(y, 0, .05);
  }

  private static float[] chimes(Noise noise) {
    float[] y = new float[Rate.samples(3)];
    double[] scale = {1, 1.125, 1.25, 1.5, 1.667, 2};
    for (double t = 0; t < 1.6; t += noise.gap(.22)) {
      float[] one = Signals.chime(880 * scale[noise.below(scale.length)], 1.8);
      Samples.add(y, one, Rate.samples(t), noise.between(.3, 1));
    }
    return Samples.fade(y, 0, .3);
  }

  public static List<Cue> all() {
    return List.copyOf(ALL);
  }

  /** The sound that words ask for: the longest known name in them. */
  public static Optional<Cue> find(String words) {
    String[] w = words.toLowerCase(Locale.ROOT).split("[^a-z-]+");
    for (int length = Math.min(3, w.length); length > 0; length--) {
      for (int from = 0; from + length <= w.length; from++) {
        Cue c = named(String.join(" ", List.of(w).subList(from, from + length)));
        if (c != null) {
          return Optional.of(c);
        }
      }
    }
    return Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable Cue named(String words) {
    Cue c = BY_NAME.get(words);
    for (String end : new String[] {"s", "ing", "es", "ed", "ping", "ting"}) {
      if (c == null && words.length() > end.length() + 2 && words.endsWith(end)) {
        c = BY_NAME.get(words.substring(0, words.length() - end.length()));
      }
    }
    return c;
  }

  /** The sound at its natural level plus {@code db}, mono, at 1 m. */
  public static float[] sound(Cue cue, double seconds, double db, Noise noise) {
    float[] y = cue.synth().make(Math.clamp(seconds, 0.3, 60.0), noise);
    return level(y, cue.level() + db);
  }

  /** Scales so that the loudest 100 ms read {@code lufs}. */
  public static float[] level(float[] y, double lufs) {
    float[] k = KWeight.of(y);
    int n = Rate.samples(0.1);
    double sum = 0;
    double most = 0;
    for (int i = 0; i < k.length; i++) {
      sum += (double) k[i] * k[i];
      if (i >= n) {
        sum -= (double) k[i - n] * k[i - n];
      }
      most = Math.max(most, sum);
    }
    if (most <= 0) {
      return y;
    }
    double now = -0.691 + 10 * StrictMath.log10(most / n);
    return Samples.gain(y, Decibel.gain(lufs - now));
  }
}
