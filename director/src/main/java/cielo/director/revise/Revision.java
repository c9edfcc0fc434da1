package cielo.director.revise;

import cielo.director.Director;
import cielo.director.DirectorException;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a screenplay by words such as "make the ball blue", "at night", "without the dog" or "the
 * cat jumps instead". Roles, actions and shots that the words do not name keep their ids and
 * values.
 */
public final class Revision {
  /*
   * Each clause is taken for a command (remove, replace, alter) or for a description; a
   * description is read like a prompt and laid over what there is (Overlay). A clause often has
   * several possible meanings: the first that changes something counts.
   */
  private static final Map<String, String> PLAIN =
      Map.of(
          "bigger",
          "big",
          "larger",
          "large",
          "smaller",
          "small",
          "taller",
          "tall",
          "tinier",
          "tiny",
          "longer",
          "long",
          "shorter",
          "short",
          "brighter",
          "bright",
          "darker",
          "dark");

  private final Director director;

  public Revision(Director director) {
    this.director = director;
  }

  /** Throws DirectorException if no part of the words was understood. */
  public Screenplay revise(Screenplay old, String words) {
    Screenplay now = old;
    List<String> lost = new ArrayList<>();
    List<List<Command>> commands = Command.all(words);
    for (List<Command> meanings : commands) {
      Screenplay next = first(now, meanings);
      if (next == null) {
        Command last = meanings.getFirst();
        lost.add(last instanceof Command.Describe d ? d.text() : last.toString());
      } else {
        now = next;
      }
    }
    if (lost.size() == commands.size()) {
      throw new DirectorException(
          "none of \""
              + (words.length() > 200 ? words.substring(0, 200) + "..." : words)
              + "\" was understood as a change of this film; say what shall be different, for"
              + " example \"make the "
              + example(old)
              + " blue\", \"at night\" or \"without the "
              + example(old)
              + "\"");
    }
    List<String> notes = new ArrayList<>(now.notes());
    lost.forEach(l -> notes.add("Not understood as a change: " + l));
    return new Screenplay(
        now.version(),
        old.prompt().strip() + "\n" + words.strip(),
        now.language(),
        now.cast(),
        now.shots(),
        now.notUnderstood(),
        List.copyOf(notes),
        now.sources());
  }

  private static String example(Screenplay play) {
    return play.cast().isEmpty() ? "ball" : play.cast().getFirst().name();
  }

  private @Nullable Screenplay first(Screenplay now, List<Command> meanings) {
    for (Command c : meanings) {
      Screenplay next =
          switch (c) {
            case Command.Remove r -> remove(now, r.what());
            case Command.Swap s -> swap(now, s);
            case Command.Alter a -> alter(now, a);
            case Command.Describe d -> Overlay.lay(now, read(d.text()), d.then());
          };
      if (next != null && !next.equals(now)) {
        return next;
      }
    }
    return null;
  }

  private Screenplay read(String text) {
    return director.read(text);
  }

  private @Nullable Screenplay remove(Screenplay now, String what) {
    Screenplay named = read(article(what));
    Screenplay out = now;
    for (Role r : named.cast()) {
      for (Role old : Cast.matches(out, r, Cast.plural(what))) {
        out = Removal.of(out, old.id());
      }
    }
    return out.equals(now) ? Overlay.lay(now, read("without " + what), false) : out;
  }

  private @Nullable Screenplay swap(Screenplay now, Command.Swap s) {
    Role by = single(read(article(s.by())));
    Role old = single(read(article(s.old())));
    if (by == null || old == null || by.asset().isEmpty() || !ends(s.old(), old)) {
      return null;
    }
    Screenplay out = now;
    for (Role r : Cast.matches(now, old, Cast.plural(s.old()))) {
      out = Cast.replace(out, Cast.recast(r, by));
    }
    return out;
  }

  /** Tries every place where the thing may end and its new quality begin. */
  private @Nullable Screenplay alter(Screenplay now, Command.Alter a) {
    String[] w = a.words().strip().split("\\s+");
    for (int end = w.length - 1; end >= 1; end--) {
      String thing = String.join(" ", List.of(w).subList(0, end));
      List<String> rest = List.of(w).subList(end, w.length);
      Screenplay dressed = Cast.dress(now, w[end - 1], String.join(" ", rest));
      if (!dressed.equals(now)) {
        return dressed;
      }
      Role target = single(read(article(thing)));
      if (target == null || !ends(thing, target)) {
        continue;
      }
      Role wanted = quality(target, rest, a.any());
      List<Role> found = wanted == null ? List.of() : Cast.matches(now, target, Cast.plural(thing));
      Screenplay out = now;
      for (Role r : found) {
        Role made = java.util.Objects.requireNonNull(wanted);
        boolean other = r.asset().equals(target.asset()) && !made.asset().isEmpty();
        Role next = Cast.overlay(r, made);
        out = Cast.replace(out, other ? Cast.filmedAs(next, made.asset()) : next);
      }
      if (!out.equals(now)) {
        return out;
      }
    }
    return null;
  }

  /** The thing with its new quality alone, or null if that is none. */
  private @Nullable Role quality(Role target, List<String> words, boolean any) {
    String said =
        String.join(" ", words)
            .replaceFirst("(?i)^(?:in(?:to)?|to be|out of|look|made (?:out )?of)\\s+", "");
    StringBuilder plain = new StringBuilder();
    for (String w : said.split("\\s+")) {
      plain
          .append(w.equals("and") ? "" : PLAIN.getOrDefault(w.toLowerCase(Locale.ROOT), w))
          .append(' ');
    }
    Screenplay reading = read("a " + plain + target.name());
    Role r = single(reading);
    boolean understood =
        r != null && r.name().endsWith(target.name()) && reading.notUnderstood().isEmpty();
    return understood && Cast.qualified(java.util.Objects.requireNonNull(r), any) ? r : null;
  }

  /** Whether words end with the thing itself ("the red ball"), not with more ("the ball big"). */
  private static boolean ends(String words, Role thing) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String name = thing.name().substring(thing.name().lastIndexOf(' ') + 1);
    return last.startsWith(name.substring(0, Math.min(2, name.length()))); // men, mice, knives
  }

  /** The only role, or null. */
  private static @Nullable Role single(Screenplay reading) {
    return reading.cast().size() == 1 ? reading.cast().getFirst() : null;
  }

  private static String article(String noun) {
    return noun.replaceFirst(
        "(?i)^(?:the|all (?:of )?the|all|both|every|each|any|his|her|its|their)\\s+", "the ");
  }
}
