package cielo.director.read;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words about light and picture style; they stand in fragments of their own and are taken out. */
final class LookWords {
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?i)(?:,|^|\\band |\\bwith |\\bin |\\bunder )\\s*((?:an? |the )?(?:[a-z0-9'-]+ ){0,3}(?:light|lighting|lights|"
              + "sunlight|moonlight|candlelight|backlight|shadows|contrast|colou?rs|look|grain|style|mood|"
              + "palette|tones?|aesthetic|cinematic|photorealistic|photoreal|realistic|anime|resolution|"
              + "vibe|quality|render|rendering|detail|details|atmosphere|depth))\\b(?=\\s*(?:[,.;]|$))");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:,|^|\\bin |\\bas )?\\s*\\b((?:an? )?(?:oil painting|watercolou?r(?: painting)?|pixel art|"
              + "black and white|black-and-white|digital art|3d render(?:ing)?|3d animation|cgi|claymation|stop[- ]motion|"
              + "low poly|film noir|sketch|pencil drawing|comic book|vaporwave|synthwave|cyberpunk|steampunk|"
              + "photorealistic|hyper-?realistic|cinematic(?: shot)?|studio shot|portrait|[48]k|u?hd|"
              + "(?:[a-z]+ )?(?:photo|hyper)?realism|surrealism|impressionism|alpha channel included|dark background|"
              + "(?:(?:isolated )?(?:on|against) )?(?:an? |the )?(?:plain )?(?:white|black|dark|grey|gray|plain)"
              + " background))(?: style)?\\s*(?=[,.;]|$)");
  private static final Pattern ARTIST =
      Pattern.compile(
          "(?i),?\\s*\\b(?:by|in the style of|style of) ((?:Vincent van Gogh|Van Gogh|Hokusai|Ukiyo(?:-e)?|Monet|"
              + "Picasso|Rembrandt|Dal[ií]|Vermeer|Klimt|Munch|Turner|Hopper|Warhol|Mondrian|Kandinsky|"
              + "Botticelli|Leonardo(?: da Vinci)?|Michelangelo)(?: style)?)\\b");
  private static final Pattern STYLE_OF =
      Pattern.compile("(?i),?\\s*\\bin (?:the |an? )?([a-z-]+(?: [a-z-]+){0,2} style)\\b");
  private static final Pattern LIGHT =
      Pattern.compile("(?i).*(?:light|lighting|lights|shadows|lit)");

  private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");

  private LookWords() {}

  static Passage read(Passage p, Settings s, Coverage coverage, Predicate<String> thing) {
    for (Pattern pattern : new Pattern[] {ARTIST, NAMED, FRAGMENT, STYLE_OF}) {
      Matcher m = pattern.matcher(p.text());
      while (m.find()) {
        String words = m.group(1).trim().toLowerCase(Locale.ROOT);
        if (pattern == FRAGMENT && thing.test(ARTICLE.matcher(words).replaceFirst(""))) {
          continue; // "a traffic light"
        }
        (LIGHT.matcher(words).matches() ? s.light : s.style).add(words);
        coverage.use(p, m.start(), m.end());
        p = p.without(m.start(), m.end());
        m = pattern.matcher(p.text());
      }
    }
    return p;
  }
}
