package cielo.director.read;

import cielo.director.read.Script.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quote marks to spoken lines: who says it, to whom, how; or to words written on a thing. */
final class Lines {
  /*
   * Speaker, in this order: subject of the nearest speech verb to the left in the sentence, then to
   * the right; a label "Name:"; a speech verb in the next sentence; the last acting person.
   */
  private static final Pattern LABEL = Pattern.compile("(?i)([A-Za-z][\\w -]{1,24}?)\\s*:\\s*$");
  private static final Pattern OFF_SCREEN =
      Pattern.compile("(?i)voice[- ]?over|narrator|announcer|vo|narration");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)\\b(?:reads?|reading|labell?ed|written|with the words?|saying|titled|says|printed)\\s*:?\\s*$");
  private static final Pattern NOT_A_LABEL =
      Pattern.compile("(?i).*(?:shot|scene|text|sound|says?|asks?)");

  private final Reading r;
  private final List<Integer> waiting = new ArrayList<>();

  Lines(Reading r) {
    this.r = r;
  }

  /**
   * @param before text of the sentence before the mark
   * @param deeds deeds of the sentence
   * @param alone the sentence is nothing but the quote
   */
  void read(Quote quote, String before, List<Deed> deeds, List<Thing> things, boolean alone) {
    r.facts.coverage.use(quote.span());
    Deed speech = speech(quote, deeds, before.isBlank());
    Thing sign = sign(quote, before, things, speech);
    if (sign != null) {
      sign.text = quote.text();
      deeds.removeIf(d -> d == speech || d.verb.equals("read"));
      r.shot().deeds.removeIf(d -> d == speech || d.verb.equals("read"));
      return;
    }
    if (speech != null) {
      add(said(quote, speech));
      return;
    }
    Matcher label = LABEL.matcher(before);
    if (label.find() && !NOT_A_LABEL.matcher(label.group(1)).matches()) {
      add(labelled(quote, label.group(1).trim().toLowerCase(Locale.ROOT)));
      return;
    }
    if (alone) {
      waiting.add(r.shot().lines.size());
    }
    add(new Speech(lastPerson(), "", null, quote.text(), "", null));
  }

  private void add(Speech s) {
    r.shot().lines.add(s);
  }

  /** A sentence without quotes that speaks claims the bare quotes before it. */
  void claim(List<Deed> deeds, boolean hasQuotes) {
    for (Deed d : deeds) {
      if (!hasQuotes && r.words.is("speech", d.verb) && d.agent != null) {
        for (int i : waiting) {
          if (i < r.shot().lines.size()) {
            Speech old = r.shot().lines.get(i);
            r.shot().lines.set(i, new Speech(d.agent, "", listener(d), old.text(), manner(d), d));
          }
        }
        break;
      }
    }
    if (!hasQuotes) {
      waiting.clear();
    }
  }

  private @Nullable Deed speech(Quote quote, List<Deed> deeds, boolean first) {
    Deed best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Deed d : deeds) {
      if (!r.words.is("speech", d.verb) || d.negated) {
        continue;
      }
      int distance = quote.span().from() - d.span.from();
      if (distance < 0 || first) {
        distance = Math.abs(distance) + 1000;
      }
      if (distance < bestDistance) {
        bestDistance = distance;
        best = d;
      }
    }
    return best;
  }

  private @Nullable Thing sign(
      Quote quote, String before, List<Thing> things, @Nullable Deed speech) {
    boolean says = SIGN.matcher(before).find();
    Thing last = null;
    for (Thing t : things) {
      boolean named = t.span != null && t.span.from() < quote.span().from();
      last = t.hidden || t.animate() || !named ? last : t;
    }
    if (speech != null) {
      boolean dead =
          speech.agent != null
              && !speech.agent.animate()
              && !speech.agent.hidden
              && !speech.agent.name.equals("robot");
      return dead && says ? speech.agent : null;
    }
    return says ? last : null;
  }

  private Speech said(Quote quote, Deed d) {
    Thing who = d.agent != null ? d.agent : lastPerson();
    return new Speech(who, "", listener(d), quote.text(), manner(d), d);
  }

  private static String manner(Deed d) {
    return d.verb.equals("say") ? String.join(" ", d.manner) : d.verb;
  }

  private static @Nullable Thing listener(Deed d) {
    if (d.object != null && d.object.animate() && d.object != d.agent) {
      return d.object;
    }
    for (Deed.Target t : d.targets) {
      if (t.thing().animate() && t.thing() != d.agent) {
        return t.thing();
      }
    }
    return null;
  }

  private Speech labelled(Quote quote, String label) {
    if (OFF_SCREEN.matcher(label).matches()) {
      return new Speech(null, "narrator", null, quote.text(), "", null);
    }
    for (Thing t : r.facts.things) {
      if (!t.hidden && label.endsWith(t.name)) {
        return new Speech(t, "", null, quote.text(), "", null);
      }
    }
    Thing who = new Thing(label.substring(label.lastIndexOf(' ') + 1), "person", false);
    r.add(who);
    r.shot().seen.add(who);
    return new Speech(who, "", null, quote.text(), "", null);
  }

  private @Nullable Thing lastPerson() {
    List<Deed> deeds = r.shot().deeds;
    for (int i = deeds.size() - 1; i >= 0; i--) {
      Thing t = deeds.get(i).agent;
      if (t != null && t.person) {
        return t;
      }
    }
    Thing last = r.lastSubject;
    if (last != null && last.animate()) {
      return last;
    }
    for (Thing t : r.recent()) {
      if (t.person && !t.hidden && !t.dissolved) {
        return t;
      }
    }
    return null;
  }
}
