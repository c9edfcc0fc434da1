package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Action.Kind;
import cielo.scene.screenplay.Primitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs to deeds: who, what, to whom, how, when. */
final class Deeds {
  private static final Set<String> NEVER =
      Set.of(
          "be", "have", "see", "hear", "show", "begin", "start", "let", "seem", "want", "like", "love",
          "try", "need", "appear to", "demonstrate", "feature", "contain", "include", "depict", "cause",
          "create", "involve", "remain to", "showcase", "display", "base", "name", "use", "enjoy",
          "decide", "manage", "tend", "get", "do", "become", "capture", "represent", "allow", "know",
          "feel", "mean", "exist", "belong", "consist", "can", "will", "wear", "cover", "dress", "gain",
          "fill with", "remind", "resemble", "maintain", "undergo", "possess", "own", "lack", "matter");
  private static final Set<String> PHASES = Set.of("continue", "keep", "stay", "remain", "stop");
  private static final Set<String> PARTICLES =
      Set.of(
          "over", "up", "down", "off", "out", "in", "away", "around", "back", "apart", "on", "open",
          "together", "forward", "upside", "left", "right");
  /** What rises or begins without being seen. */
  private static final Set<String> MEASURES =
      Set.of(
          "temperature", "pressure", "time", "humidity", "speed", "price", "number", "mood", "tension",
          "amount", "atmosphere", "scene", "transformation", "reaction", "process", "camera", "view", "story",
          "film", "video", "image", "race", "match", "game", "day", "year", "season");
  private static final Set<Primitive> MOTIONS =
      EnumSet.of(
          Primitive.ROLL, Primitive.SLIDE, Primitive.FALL, Primitive.JUMP, Primitive.RUN, Primitive.GO,
          Primitive.CLIMB, Primitive.FLY, Primitive.SWIM, Primitive.BOUNCE, Primitive.DRIFT, Primitive.GLIDE,
          Primitive.MOVE, Primitive.FLOW);
  private static final Set<Primitive> HANDLED =
      EnumSet.of(Primitive.LIGHT, Primitive.EXTINGUISH, Primitive.TAKE, Primitive.PLACE, Primitive.OPEN, Primitive.CLOSE);
  private static final Set<String> LIGHT_VERBS = Set.of("take", "have", "enjoy", "do", "give", "make");
  private static final Set<String> HELPS = Set.of("help", "watch", "teach", "assist", "hear", "see");
  private static final Set<String> LIGHT_NOUNS =
      Set.of(
          "walk", "run", "nap", "ride", "swim", "jump", "dive", "bow", "look", "sip", "bite", "step", "stroll",
          "leap", "flip", "turn", "spin", "kick", "dance", "hug", "kiss", "nod", "wave", "shower", "bath",
          "push", "drink", "break", "rest", "sleep", "swing", "somersault", "cartwheel", "backflip");

  private final Reading r;
  private final Things things;
  private final Subjects subjects;
  private final Targets targets;
  private final Changes changes;

  Deeds(Reading r, Things things) {
    this.r = r;
    this.things = things;
    subjects = new Subjects(things);
    targets = new Targets(r, things);
    changes = new Changes(r);
  }

  /** All deeds of the clause, in order of happening. */
  List<Deed> read(Clause c) {
    List<Deed> out = new ArrayList<>();
    Map<Word, Deed> byVerb = new HashMap<>();
    for (Word w : c.s.words()) {
      if (acts(c, w)) {
        Deed d = deed(c, w);
        if (d != null) {
          out.add(d);
          byVerb.put(w, d);
        }
      }
    }
    for (Deed d : out) {
      order(c, d, byVerb);
    }
    out.sort(Comparator.comparingDouble(d -> d.at));
    return out;
  }

  private boolean acts(Clause c, Word w) {
    if (!w.verb()
        || w.labelled("aux", "auxpass", "amod", "compound", "nmod", "case", "mark")
        || (w.labelled("prep") && !w.tagged("VBG"))) {
      return false;
    }
    String lemma = w.lemma();
    if (r.words.is("color", w.low()) && c.s.child(w, "dobj") == null) {
      return false;
    }
    if (w.is("caught", "stuck") && c.s.child(w, "prep") != null && c.s.child(w, "nsubj", "agent") == null) {
      return use(c, w);
    }
    if (w.labelled("acl") && w.tagged("VBN") && Ownership.FILLED.contains(lemma)) {
      return use(c, w);
    }
    if (lemma.equals("wear")) {
      wear(c, w);
      return false;
    }
    if (PHASES.contains(lemma) && c.s.child(w, "xcomp") != null && !lemma.equals("stop")) {
      return use(c, w);
    }
    if (NEVER.contains(lemma)) {
      boolean counts =
          switch (lemma) {
            case "do", "enjoy", "use", "create" -> c.s.child(w, "dobj") != null;
            case "have" -> lightNoun(c, w) != null;
            case "get" -> !particle(c, w).isEmpty() || c.s.child(w, "dobj") != null;
            case "become" -> true;
            default -> false;
          };
      return counts || use(c, w);
    }
    return r.words.verbs().lists(lemma)
        || r.parser.lemmas().knownVerb(lemma)
        || r.words.net().knowsVerb(lemma);
  }

  /** Understood, but nothing that happens. */
  private static boolean use(Clause c, Word w) {
    c.use(w);
    return false;
  }

  private void wear(Clause c, Word w) {
    c.use(w);
    Thing who = subjects.of(c, w);
    if (who == null || who.hidden) {
      return;
    }
    Ownership ownership = new Ownership(r);
    for (Word k : c.s.children(w)) {
      if (k.labelled("dobj")) {
        Thing t = c.at(k);
        if (t != null && t.span != null && t.spoken > 0 && r.words.is("wear", k.lemma())) {
          r.facts.things.remove(t);
          r.shot().seen.remove(t);
        }
        c.forget(k);
        ownership.feature(c, k, who, true);
      }
    }
  }

  private @Nullable Deed deed(Clause c, Word w) {
    Deed d = new Deed(w, c.span(w));
    Thing subject = subjects.of(c, w);
    boolean passive = c.s.child(w, "nsubjpass", "auxpass") != null || sharedPassive(c, w);
    boolean participle = w.labelled("acl") && w.tagged("VBN");
    if (participle && subject == null) {
      return null;
    }
    d.passive = passive || participle;
    if (w.labelled("relcl") && subject != null && ownSubject(c, w)) {
      d.object = things.meant(c, c.s.head(w)); // "the ball that he throws"
    }
    if (HELPS.contains(d.verb)) {
      d.object = helped(c, w);
    }
    if (d.passive) {
      d.object = subject;
    } else {
      d.agent = subject;
    }
    for (Word k : c.s.children(w)) {
      child(c, d, w, k);
    }
    d.negated = d.negated || c.s.negated(w) || without(c, w);
    if (d.agent == null && d.object == null && subject == null && !orphan(c, d, w)) {
      return null;
    }
    c.use(w);
    if (d.agent != null && d.agent.hidden && MEASURES.contains(d.agent.name)) {
      return null;
    }
    d.particle = particle(c, w);
    lightVerb(c, d, w);
    changes.read(c, d, w);
    Thing mover = d.agent;
    Verbs.Frame frame =
        new Verbs.Frame(
            mover == null ? "" : mover.name,
            mover == null ? "" : r.sort(mover),
            d.object == null || d.passive && d.agent == null && d.object == null
                ? d.objectWord
                : d.object.name);
    phrasal(c, d, w);
    settle(d, frame);
    if (!changes.decides(d)) {
      Optional<Primitive> p = r.words.verbs().find(d.verb, d.particle, frame);
      d.known = p.isPresent();
      d.primitive = p.orElse(Primitive.MOVE);
    }
    return d;
  }

  /** "rolls off the table" read as rolling something; "turns on the fan" read as turning upon it. */
  private void phrasal(Clause c, Deed d, Word w) {
    Word next = c.s.after(w);
    if (next == null) {
      return;
    }
    Primitive bare = r.words.verbs().listed(d.verb, "", Verbs.Frame.NONE).orElse(Primitive.CHANGE);
    Case as = Relations.target(next.low());
    if (next.labelled("prt") && as != null && d.object != null && d.agent != null && MOTIONS.contains(bare)) {
      targets.add(d, as, next.low(), d.object);
      d.object = null;
      d.direction = "";
      d.manner.remove(next.low());
      d.particle = next.low();
      return;
    }
    Primitive whole =
        r.words.verbs().listed(d.verb + " " + next.low(), "", Verbs.Frame.NONE).orElse(Primitive.CHANGE);
    if (next.labelled("prep") && d.object == null && d.agent != null && HANDLED.contains(whole) && !d.targets.isEmpty()) {
      d.object = d.targets.removeFirst().thing();
      d.particle = next.low();
    }
  }

  /** "is perched on a branch": a state of the thing, not something done to it. */
  private void settle(Deed d, Verbs.Frame frame) {
    Primitive p = r.words.verbs().listed(d.verb, d.particle, frame).orElse(Primitive.MOVE);
    boolean state =
        p == Primitive.POSE || p == Primitive.HANG || p == Primitive.REST || p == Primitive.FLOAT;
    if (d.passive && state && d.agent == null && d.object != null) {
      d.agent = d.object;
      d.object = null;
    }
  }

  /** "helps another person put on a helmet": the subject of what follows. */
  private @Nullable Thing helped(Clause c, Word w) {
    Word inner = c.s.child(w, "ccomp", "xcomp");
    Word subject = inner == null ? null : c.s.child(inner, "nsubj");
    return subject == null ? null : things.meant(c, subject);
  }

  private static boolean sharedPassive(Clause c, Word w) {
    return w.labelled("conj")
        && w.tagged("VBN")
        && c.s.child(w, "nsubj") == null
        && c.s.child(c.s.head(w), "auxpass") != null;
  }

  private static boolean ownSubject(Clause c, Word w) {
    Word s = c.s.child(w, "nsubj");
    return s != null && !s.is("which", "that", "who");
  }

  private static boolean without(Clause c, Word w) {
    return w.labelled("pcomp") && c.s.head(w).is("without");
  }

  /** A verb without subject: that of the sentence before, or an instruction ("put both on a scale"). */
  private boolean orphan(Clause c, Deed d, Word w) {
    if (w.labelled("ROOT") && w.tagged("VB")) {
      return true;
    }
    if (r.lastSubject != null && w.index() < 2) {
      d.agent = r.lastSubject;
      return true;
    }
    return !(w.tagged("VBG", "VBN") || w.labelled("amod"));
  }

  private void child(Clause c, Deed d, Word w, Word k) {
    switch (k.label()) {
      case "dobj", "attr", "oprd" -> object(c, d, w, k);
      case "dative" -> {
        if (k.tagged("IN", "TO")) {
          targets.read(c, d, k);
        } else {
          targets.add(d, Case.TO, "to", things.meant(c, k));
        }
      }
      case "prep", "agent" -> targets.read(c, d, k);
      case "prt", "advmod", "npadvmod" -> adverb(c, d, k);
      default -> {
        if (k.is("never")) {
          d.negated = true;
          c.use(k);
        }
      }
    }
  }

  private void object(Clause c, Deed d, Word w, Word k) {
    if (k.index() < w.index()) {
      return;
    }
    d.objectWord = k.lemma();
    Thing o = things.meant(c, k);
    if (d.object == null) {
      d.object = o;
    } else if (o != null && o != d.object) {
      targets.add(d, Case.TO, "to", o);
    }
    for (Word p : c.s.children(k)) {
      if (p.labelled("prep") && !p.is("of")) {
        targets.read(c, d, p);
      }
    }
    c.use(k);
  }

  private void adverb(Clause c, Deed d, Word k) {
    c.use(k);
    if (k.is("once", "twice", "thrice") && k.index() > d.word.index()) {
      d.times = Numbers.of(k.low());
      return;
    }
    if (k.is("time", "times")) {
      for (Word n : c.s.children(k)) {
        if (Numbers.is(n.low())) {
          d.times = Numbers.of(n.low());
          c.use(n);
        }
      }
      return;
    }
    String direction = targets.direction(k.low());
    if (!direction.isEmpty() && d.direction.isEmpty()) {
      d.direction = direction;
    }
    if (!k.is("then", "when", "where", "also", "again", "first", "next", "finally", "suddenly", "just", "how",
        "why", "now", "not", "n't", "only", "there", "here", "so", "too", "very", "meanwhile", "afterwards")) {
      d.manner.add(k.low());
    }
    for (Word p : c.s.children(k)) {
      if (p.labelled("prep")) {
        targets.read(c, d, p);
      } else if (p.labelled("advmod") && p.tagged("RB")) {
        c.use(p);
      }
    }
  }

  private static String particle(Clause c, Word w) {
    for (Word k : c.s.children(w)) {
      if (k.labelled("prt", "advmod", "acomp", "oprd")
          && PARTICLES.contains(k.low())
          && k.index() > w.index()) {
        return k.low();
      }
    }
    Word next = c.s.after(w);
    return next != null && next.tagged("IN", "RP") ? next.low() : "";
  }

  private static @Nullable Word lightNoun(Clause c, Word w) {
    Word o = c.s.child(w, "dobj");
    return o != null && LIGHT_NOUNS.contains(o.lemma()) ? o : null;
  }

  /** "takes a walk" is walking. */
  private void lightVerb(Clause c, Deed d, Word w) {
    Word o = lightNoun(c, w);
    if (o != null && LIGHT_VERBS.contains(d.verb) && (d.object == null || d.object.hidden)) {
      d.verb = o.lemma();
      d.object = null;
      d.targets.removeIf(t -> t.thing().hidden);
      c.use(o);
    }
  }

  /** While, as, after, before, until: when, relative to the governing deed. */
  private static void order(Clause c, Deed d, Map<Word, Deed> byVerb) {
    Word w = d.word;
    Word h = c.s.head(w);
    Deed main = byVerb.get(h);
    if (main == null && w.labelled("pcomp", "prep")) {
      main = byVerb.get(c.s.head(h));
    }
    if (main == null || main == d) {
      return;
    }
    String mark = w.labelled("pcomp") ? h.low() : "";
    for (Word k : c.s.children(w)) {
      if (k.labelled("mark", "advmod") && k.index() < w.index()
          && k.is("while", "as", "after", "before", "until", "when", "once")) {
        mark = k.low();
        c.use(k);
      }
    }
    switch (mark) {
      case "while", "as" -> during(d, main);
      case "after", "when", "once" -> d.at = Math.min(d.at, main.at - 0.5);
      case "before" -> d.at = Math.max(d.at, main.at + 0.5);
      case "until" -> {
        d.at = Math.max(d.at, main.at + 0.5);
        main.order = Kind.UNTIL;
        main.other = d;
      }
      default -> {
        if (w.labelled("advcl") && w.tagged("VBG")) {
          during(d, main);
        }
      }
    }
  }

  private static void during(Deed d, Deed main) {
    d.order = Kind.WHILE;
    d.other = main;
  }
}
