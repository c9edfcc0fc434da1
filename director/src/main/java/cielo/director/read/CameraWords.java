package cielo.director.read;

import cielo.scene.camera.CameraIntent.Angle;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed grammar of the camera: size, angle, moves, lens, time. What it reads, it takes out.
 */
final class CameraWords {
  /*
   * A table of expressions, longest first. Round each stand optional words ("then the camera slowly
   * ... on"). Verbs that things do too (follows, circles, rises) count only after "camera" or in
   * first place.
   */
  private record Rule(Pattern pattern, Consumer<Settings> effect) {}

  private static final String BEFORE =
      "(?:(?:and |then |while )?(?:the |a )?(?:camera|shot|view) (?:is |then |now )?)?"
          + "(?:then )?(?:starts? |begins? |opens? |ends? )?(?:with |in |on |by |at )?(?:finally )?"
          + "(?:an? |the )?(?:very )?(?:slowly |slow |gently |gentle |fast |quickly |smoothly |smooth"
          + " |steadily |steady |gradually |super |extreme |cinematic |continuous |long )*";
  private static final String AFTER =
      "(?: (?:shot|view|angle|movement|perspective|footage|video|clip))?"
          + "(?: slowly| gently| smoothly| quickly| steadily)?"
          + "(?: at first)?"
          + "(?: (?:on|to reveal|to show|to|at|of|across|over|towards?|into|until we see|around|back to|"
          + "in on|from)(?= (?!the (?:left|right))|$))?(?= |,|\\.|;|:|$)";
  private static final String CAMERA =
      "(?:the )?camera (?:then |now |slowly |gently |smoothly |quickly |gradually |steadily |also |finally )*(?:starts to |begins to |continues to |continues )?";
  private static final List<Rule> RULES = new ArrayList<>();

  private static void rule(String regex, Consumer<Settings> effect) {
    RULES.add(
        new Rule(
            Pattern.compile("(?i)(?<![\\w-])" + BEFORE + "(?:" + regex + ")" + AFTER), effect));
  }

  /** Counts only right after "camera". */
  private static void camera(String regex, Consumer<Settings> effect) {
    RULES.add(
        new Rule(
            Pattern.compile(
                "(?i)(?<![\\w-])(?:(?:and |then |while |as )(?=the camera))?"
                    + CAMERA
                    + "(?:"
                    + regex
                    + ")"
                    + AFTER),
            effect));
  }

  private static Consumer<Settings> size(Size size) {
    return s -> s.firstSize(size);
  }

  private static Consumer<Settings> angle(Angle angle) {
    return s -> s.firstAngle(angle);
  }

  private static Consumer<Settings> move(Move... moves) {
    return s -> s.moves.addAll(List.of(moves));
  }

  static {
    camera(
        "(?:movement )?(?:is |remains |stays )(?:static|fixed|still|stationary)",
        move(Move.STATIC));
    rule(
        "(?:static|still|locked[- ]off|fixed)(?: camera| shot| frame)|locked[- ]off|still frame"
            + "|tripod shot|stationary camera|(?:featuring )?(?:a )?steady and smooth perspective",
        move(Move.STATIC));
    rule(
        "frozen in time",
        s -> {
          s.moves.add(Move.STATIC);
          AbsenceWords.noMotion(s);
        });
    rule("(?:tranquil |serene |peaceful |quiet )?tableau", move(Move.STATIC));
    rule(
        "extreme(?:ly)?[- ]close(?:[- ]?up)?|macro(?: lens| close[- ]?up)?",
        size(Size.EXTREME_CLOSE_UP));
    rule("(?:medium |cropped )?close[- ]?ups?", size(Size.CLOSE_UP));
    rule("ultra[- ]wide(?: angle)?(?: lens)?|wide[- ]angle lens", s -> s.focalMm = 20);
    rule(
        "(?:wide|establishing|panoramic|long)(?:[- ]angle)?[- ](?:shot|view)|starts wide|wide(?=,|\\.|$)",
        size(Size.WIDE));
    rule("full(?:[- ]body)?[- ]shot", size(Size.FULL));
    rule("(?:medium|mid)[- ]shot", size(Size.MEDIUM));
    rule(
        "aerial(?: panoramic)?(?: view| shot| footage| video)?(?: from a drone)?|drone (?:view|shot|footage|video)"
            + "|bird'?s[- ]eye[- ](?:view|shot)|high[- ]altitude view|(?:shot|filmed|seen) (?:from|by) a drone",
        angle(Angle.AERIAL));
    rule(
        "overhead(?: view| shot)?|top[- ]down(?: view| shot)?|top view|(?:seen|viewed|shot|filmed) from (?:directly )?above|view from above",
        angle(Angle.OVERHEAD));
    rule("(?:from a )?low[- ]angled?|worm'?s[- ]eye[- ]view|angled low", angle(Angle.LOW));
    rule("(?:from a )?high[- ]angled?", angle(Angle.HIGH));
    rule("over[- ]the[- ]shoulder", angle(Angle.OVER_SHOULDER));
    rule("pov|first[- ]person(?: view| perspective| pov)?|point[- ]of[- ]view", angle(Angle.POV));
    rule(
        "eye[- ]level|(?:front|side|rear|back|frontal)[- ]view|facing (?:the )?camera",
        angle(Angle.EYE));
    rule("oblique|dutch angle|isometric", s -> {});
    rule(
        "(?:whip )?pan(?:s|ning)? (?:to the |to |from right to )?left(?:wards?)?",
        move(Move.PAN_LEFT));
    rule(
        "(?:whip )?pan(?:s|ning)? (?:to the |to |from left to )?right(?:wards?)?",
        move(Move.PAN_RIGHT));
    rule(
        "(?:whip )?pans (?=across|over|around|along)|panning(?= shot)|whip pan",
        move(Move.PAN_RIGHT));
    camera("(?:whip )?pans?(?:ning)?", move(Move.PAN_RIGHT));
    rule("tilt(?:s|ing)?(?: slowly)? up(?:wards?)?", move(Move.TILT_UP));
    rule("tilt(?:s|ing)?(?: slowly)? down(?:wards?)?", move(Move.TILT_DOWN));
    rule("dolly[- ]zoom|vertigo effect", move(Move.ZOOM_IN, Move.DOLLY_OUT));
    rule(
        "doll(?:y|ies|ying)(?: slowly)? (?:out|back)(?:wards?)?|pull[- ](?:out|back) shot",
        move(Move.DOLLY_OUT));
    rule(
        "(?:airborne )?doll(?:y|ies|ying)(?: slowly)?(?: in| forwards?| movement)?|push[- ]in|(?<=then |slowly )push(?:es)? in",
        move(Move.DOLLY_IN));
    camera(
        "push(?:es)? (?:in|forwards?|closer)|move(?:s|ing)? (?:forwards?|closer|deeper|into|in|along|through|inside|on|towards?|to(?! the (?:left|right)))|progresses|continues(?: forwards?| onwards?)?|continues forward|goes (?:forward|deeper|closer)|draws closer|approaches|flies (?:forward|through)|glides (?:forward|through|in)|enters|advances|travels (?:forward|through)|zooms through|passes through",
        move(Move.DOLLY_IN));
    camera(
        "pulls? (?:back|out|away)|move(?:s|ing)? (?:back|backwards?|away|out)|retreats|backs away",
        move(Move.DOLLY_OUT));
    camera(
        "move(?:s|ing)? up(?:wards?)?|rises|ascends|lifts|cranes up|goes up", move(Move.CRANE_UP));
    camera(
        "move(?:s|ing)? down(?:wards?)?|descends|lowers|drops|cranes down|goes down|sinks",
        move(Move.CRANE_DOWN));
    camera("(?:moves?|tracks?|trucks?|slides?) (?:to the )?left(?:wards?)?", move(Move.TRUCK_LEFT));
    camera(
        "(?:moves?|tracks?|trucks?|slides?) (?:to the )?right(?:wards?)?", move(Move.TRUCK_RIGHT));
    camera("hovers", angle(Angle.AERIAL));
    camera("sweeps|swings", move(Move.PAN_RIGHT));
    camera("shifts|turns|focuses|cuts|captures|reveals|shows|lingers|settles", s -> {});
    rule(
        "(?<=, )(?:while )?following(?= (?:the|an?|his|her|its|their) )",
        s -> s.afterCamera(Move.FOLLOW));
    camera(
        "(?:orbits|orbiting|circles|circling|arcs|rotates|rotating|revolves)(?: around)?(?: in an? (?:counter[- ]?|anti[- ]?)?clockwise direction)?",
        move(Move.ORBIT));
    camera("(?:follows|following|tracks|tracking|chases)", move(Move.FOLLOW));
    camera("(?:holds|rests|stays|lingers|stops)(?= on)", s -> {});
    camera("shakes|trembles|is shaking|wobbles", move(Move.HANDHELD));
    rule("truck(?:s|ing)? left", move(Move.TRUCK_LEFT));
    rule("truck(?:s|ing)? right", move(Move.TRUCK_RIGHT));
    rule(
        "zoom(?:s|ing)?(?: slowly)?(?:[- ]in)?(?! (?:through|past|away|by|along|down|up|across|around|over|off))(?![- ]out)",
        move(Move.ZOOM_IN));
    rule("zoom(?:s|ing)?(?: slowly)?[- ]out", move(Move.ZOOM_OUT));
    rule(
        "tracking(?= shot)|follow(?:ing)? shot|(?<= and | then )follows(?= (?:the|him|her|it) camera)",
        move(Move.FOLLOW));
    rule("orbit(?:ing)? shot|360(?:°|[- ]degrees?)(?: orbit| shot| view)?", move(Move.ORBIT));
    rule("crane(?:s|ing)?(?: shot)? up(?:wards?)?", move(Move.CRANE_UP));
    rule("crane(?:s|ing)?(?: shot)? down(?:wards?)?", move(Move.CRANE_DOWN));
    rule(
        "hand-?held(?: camera)?|shaky[- ]cam(?:era)?|(?:with )?(?:an? )?(?:intense )?shak(?:ing|y) (?:effect|camera)",
        move(Move.HANDHELD));
    rule("(?<= and | finally )holds(?= on)", s -> {});
    rule("(?:in )?(?:super |extreme |ultra )+(?:slow[- ]motion|slo-?mo)", s -> s.speed = 0.125);
    rule("(?:in )?(?:slow[- ]?motion|slo-?mo|slowed down)", s -> s.speed = Math.min(s.speed, 0.25));
    rule(
        "(?:in )?(?:time[- ]?lapse|hyper[- ]?lapse|fast[- ]forward|sped up)(?: captures)?",
        s -> s.speed = 8);
    rule("rack(?:ing)? focus", move(Move.RACK_FOCUS));
    rule("shallow (?:depth of field|focus)|bokeh|blurr(?:ed|y) background", s -> s.shallow = true);
    RULES.add(new Rule(Pattern.compile("(?i)^follow(?:ing)?(?= )"), move(Move.FOLLOW)));
    RULES.add(
        new Rule(
            Pattern.compile("(?i)^(?:orbit|circle)(?: around)?(?= (?:the|an?) )"),
            move(Move.ORBIT)));
  }

  private static final Pattern LENS =
      Pattern.compile(
          "(?i)(?:,|\\b(?:with|on|through) an?)?\\s*\\b(\\d{2,3}) ?mm(?: lens)?\\b(?! film)");
  private static final Pattern CAMERA_ALONE =
      Pattern.compile("(?i)^\\s*(?:the )?camera(?: movement)?\\s*(?=[,.;]|$)");
  private static final Pattern TARGETED = Pattern.compile("(?i) (?:on|of|to|at|reveal|show|see)$");

  private CameraWords() {}

  static Passage read(Passage p, Settings s, Coverage coverage) {
    for (Rule rule : RULES) {
      p = p.trim();
      Matcher m = rule.pattern.matcher(p.text());
      int guard = 0;
      while (m.find() && guard++ < 50) {
        s.readingAt = p.origin(m.start());
        rule.effect.accept(s);
        coverage.use(p, m.start(), m.end());
        if (m.end() < p.text().length() - 1
            && (TARGETED.matcher(m.group()).find() || s.moves.contains(Move.FOLLOW))) {
          s.subjectsAt.add(p.origin(m.end()));
        }
        p = p.without(m.start(), m.end());
        m = rule.pattern.matcher(p.text());
      }
    }
    Matcher lens = LENS.matcher(p.text());
    if (lens.find()) {
      s.focalMm = Double.parseDouble(lens.group(1));
      coverage.use(p, lens.start(), lens.end());
      p = p.without(lens.start(), lens.end());
    }
    Matcher alone = CAMERA_ALONE.matcher(p.text());
    return alone.find() ? p.without(alone.start(), alone.end()) : p;
  }
}
