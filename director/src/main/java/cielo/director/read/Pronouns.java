package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Primitive;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "it", "he", "them": the thing that is meant. */
final class Pronouns {
  /*
   * "it": the subject of the governing clause if it fits, else that of the clause before, else the
   * most recent fitting thing; some verbs want a living subject, some a dead one; an object is never
   * its own subject. "he", "she": the last subject, else the last person whose gender agrees.
   * "they": the last plural, else the last two joined.
   */
  private static final Set<Primitive> WANTS_LIFE =
      Primitives.of("GESTURE SLEEP EAT LOOK SPEAK POSE CATCH GO RUN JUMP CLIMB TAKE");
  private static final Set<Primitive> WANTS_THING =
      Primitives.of("BREAK TOPPLE SCATTER GROW SHRINK MELT CHANGE EXPLODE");

  private static final Set<Primitive> GOES =
      Primitives.of("ROLL FLY FALL BOUNCE LAND SPIN SLIDE HIT MOVE TOPPLE");
  private static final Set<String> CAUSES =
      Set.of("cause", "make", "let", "allow", "force", "help");

  private final Reading r;

  Pronouns(Reading r) {
    this.r = r;
  }

  @Nullable Thing find(Clause c, Word w) {
    Word verb = c.s.head(w);
    boolean subject = w.label().startsWith("nsubj");
    String p = w.low();
    if (subject && verb.lemma().matches("answer|reply|respond")) {
      Thing asked = asked(c, verb, p);
      if (asked != null) {
        return asked;
      }
    }
    if (subject && CAUSES.contains(c.s.head(verb).lemma()) && p.equals("it")) {
      return caused(c, verb);
    }
    if (subject && verb.verb() && verb.labelled("advcl", "conj", "ccomp", "relcl")) {
      Thing governing = governing(c, w, verb);
      if (governing != null) {
        return governing;
      }
    }
    return switch (p) {
      case "he", "him", "his", "himself" -> person("m", subject);
      case "she", "her", "hers", "herself" -> person("f", subject);
      case "itself" -> r.lastSubject;
      case "it" -> it(c, verb, subject);
      case "they", "them", "themselves" -> they(verb, subject);
      default -> null;
    };
  }

  /** "the rope tangles round the tiger's legs, causing it to fall": not the one that causes. */
  private @Nullable Thing caused(Clause c, Word verb) {
    Word h = c.s.head(verb);
    for (int guard = 0; guard < 4 && c.s.child(h, "nsubj") == null && c.s.head(h) != h; guard++) {
      h = c.s.head(h);
    }
    Word s = c.s.child(h, "nsubj");
    Thing causes = s == null ? null : c.at(s);
    for (Thing t : r.recent()) {
      if (!t.hidden && !t.dissolved && t.neuter() && t != causes) {
        return t;
      }
    }
    return null;
  }

  /** "a teacher asks the girl ... and she answers": the turn of speech wins. */
  private static @Nullable Thing asked(Clause c, Word verb, String p) {
    for (Word k : c.s.children(c.s.head(verb))) {
      Thing t = c.at(k);
      if (k.labelled("dobj", "dative") && t != null && t.person && fits(t, p)) {
        return t;
      }
    }
    return null;
  }

  private static @Nullable Thing governing(Clause c, Word w, Word verb) {
    Word h = c.s.head(verb);
    for (int guard = 0; guard < 3 && h.verb(); guard++) {
      for (Word k : c.s.children(h)) {
        Thing t = c.at(k);
        if (k.label().startsWith("nsubj")
            && k != w
            && k.index() < w.index()
            && t != null
            && !t.hidden
            && fits(t, w.low())) {
          return t;
        }
      }
      boolean own = c.s.child(h, "nsubj", "nsubjpass") != null;
      if (!h.labelled("conj") && (own || !h.labelled("advcl", "xcomp"))) {
        return null;
      }
      h = c.s.head(h);
    }
    return null;
  }

  private static boolean fits(Thing t, String p) {
    return switch (p) {
      case "he" -> t.person && !t.plural && !t.gender.equals("f");
      case "she" -> t.person && !t.plural && !t.gender.equals("m");
      case "it" -> t.neuter();
      case "they" -> t.plural || t.person;
      default -> false;
    };
  }

  private @Nullable Thing person(String gender, boolean subject) {
    String opposite = gender.equals("m") ? "f" : "m";
    Thing last = r.lastSubject;
    if (subject && last != null && last.person && !last.plural && !last.gender.equals(opposite)) {
      return last;
    }
    List<Thing> recent = r.recent();
    for (Thing t : recent) {
      if (t.person && !t.plural && t.gender.equals(gender)) {
        return t;
      }
    }
    for (Thing t : recent) {
      if (t.person && !t.plural && t.gender.isEmpty()) {
        return t;
      }
    }
    for (Thing t : recent) {
      if (t.wordClass.equals("animal") && !t.plural) {
        return t;
      }
    }
    return null;
  }

  private @Nullable Thing it(Clause c, Word verb, boolean subject) {
    Thing ownSubject = subject ? null : ownSubject(c, verb);
    Primitive primitive =
        r.words.verbs().listed(verb.lemma(), "", Verbs.Frame.NONE).orElse(Primitive.MOVE);
    boolean wantsLife = subject && WANTS_LIFE.contains(primitive);
    boolean wantsThing = subject && WANTS_THING.contains(primitive);
    Thing last = r.lastSubject;
    Thing moved = r.lastMoved;
    if (subject && moved != null && moved.neuter() && GOES.contains(primitive)) {
      return moved;
    }
    if (subject && last != null && last.neuter() && !(wantsThing && last.animate())) {
      return last;
    }
    for (Thing t : r.recent()) {
      if (!t.dissolved
          && !t.hidden
          && t.neuter()
          && !(wantsLife && !t.animate() && !t.name.equals("robot"))
          && !(wantsThing && t.animate())
          && t != ownSubject
          && !(!subject && ownSubject == null && t == last)) {
        return t;
      }
    }
    return null;
  }

  /** Who does what is done to "it": never the same thing. */
  private static @Nullable Thing ownSubject(Clause c, Word verb) {
    Word at = verb;
    for (int guard = 0; guard < 6; guard++) {
      Word own = c.s.child(at, "nsubj", "nsubjpass");
      if (own != null) {
        return c.at(own);
      }
      at = c.s.head(at);
    }
    return null;
  }

  private @Nullable Thing they(Word verb, boolean subject) {
    Primitive primitive =
        r.words.verbs().listed(verb.lemma(), "", Verbs.Frame.NONE).orElse(Primitive.MOVE);
    boolean wantsPeople =
        subject && (primitive == Primitive.SPEAK || primitive == Primitive.GESTURE);
    Thing last = r.lastSubject;
    if (subject && last != null && last.person && !last.plural && last.gender.isEmpty()) {
      return last; // "a person ..., then they get up"
    }
    List<Thing> recent = r.recent();
    for (Thing t : recent) {
      if (t.plural && !t.hidden && !(wantsPeople && !t.person)) {
        return t;
      }
    }
    recent.removeIf(t -> t.hidden || t.dissolved);
    if (recent.size() > 1) {
      return Thing.together(List.of(recent.get(1), recent.get(0)));
    }
    return recent.isEmpty() ? null : recent.getFirst();
  }
}
