package cielo.people.act;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a body can be asked to do beside going where its track goes. */
public enum Motion {
  STAND(false, 0),
  WAVE(true, 2.4),
  SIT(false, 0),
  LIE(false, 0),
  DANCE(false, 0),
  JUMP(false, 0),
  KICK(false, 1.1),
  PUNCH(false, 1.0),
  THROW(false, 1.1),
  POINT(true, 1.8),
  CLAP(true, 2.0),
  CHEER(true, 2.2),
  NOD(true, 1.4),
  SHAKE_HEAD(true, 1.6),
  SHRUG(true, 1.4),
  BOW(false, 2.0),
  LOOK(true, 2.0),
  TALK(true, 2.0),
  REACH(true, 1.2),
  HOLD(true, 0),
  SPIN(false, 0),
  CARTWHEEL(false, 0),
  BACKFLIP(false, 0),
  CRAWL(false, 0);

  private static final Map<String, Motion> WORDS = new TreeMap<>();

  static {
    words(WAVE, "wave greet salute hail beckon");
    words(SIT, "sit sit_down squat crouch perch meditate");
    words(LIE, "lie lie_down sleep rest nap");
    words(DANCE, "dance waltz groove party boogie twirl");
    words(KICK, "kick");
    words(PUNCH, "punch hit box fight strike");
    words(THROW, "throw toss hurl pitch cast fling bowl shoot serve");
    words(POINT, "point");
    words(CLAP, "clap applaud");
    words(CHEER, "cheer celebrate rejoice");
    words(NOD, "nod agree");
    words(SHAKE_HEAD, "shake_head refuse");
    words(SHRUG, "shrug");
    words(BOW, "bow kneel");
    words(LOOK, "look look_around watch gaze stare glance search");
    words(TALK, "talk speak say sing tell ask shout chat lecture preach");
    words(REACH, "reach touch push open close take pick pick_up grab press pull");
    words(HOLD, "hold read carry eat drink play type write cook");
    words(SPIN, "spin pirouette rotate");
    words(CARTWHEEL, "cartwheel");
    words(BACKFLIP, "backflip somersault flip");
    words(CRAWL, "crawl");
    words(JUMP, "hop skip jump bounce");
  }

  /** Moves arms and head only: legs go on walking or standing. */
  public final boolean upper;

  /** Natural length, s; 0 = as long as there is time. */
  public final double seconds;

  Motion(boolean upper, double seconds) {
    this.upper = upper;
    this.seconds = seconds;
  }

  private static void words(Motion m, String list) {
    for (String w : list.split(" ")) {
      WORDS.put(w.replace('_', ' '), m);
    }
  }

  /** The motion a verb (lemma, with its particle) means. */
  public static Optional<Motion> of(String verb) {
    String v = verb.toLowerCase(Locale.ROOT).strip();
    Motion m = WORDS.get(v);
    int space = v.indexOf(' ');
    return Optional.ofNullable(m == null && space > 0 ? WORDS.get(v.substring(0, space)) : m);
  }
}
