package cielo.director.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The past tense of English verbs. */
final class PastTense {
  private static final Map<String, String> IRREGULAR = new HashMap<>();
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern DOUBLES =
      Pattern.compile(
          "[^aeiou]*[aeiou][bdgklmnprt]|unwrap|overlap|commit|admit|refer|begin|forget");

  static {
    String list =
        "fall fell,throw threw,catch caught,hit hit,strike struck,spin spun,swing swung,"
            + "break broke,burst burst,sink sank,put put,set set,stand stood,sit sat,lie lay,"
            + "hang hung,go went,come came,leave left,run ran,leap leapt,swim swam,fly flew,"
            + "drive drove,ride rode,take took,steal stole,bring brought,give gave,hold held,"
            + "wear wore,lead led,shut shut,eat ate,drink drank,bite bit,cut cut,see saw,"
            + "find found,read read,say said,tell told,sing sang,sleep slept,think thought,"
            + "draw drew,write wrote,build built,make made,ring sounded,shine shone,rise rose,"
            + "grow grew,shrink shrank,freeze froze,win won,lose lost,split split,meet met,"
            + "shake shook,stick stuck,feel felt,begin began,get got,keep kept,shoot shot,"
            + "light lit,speak spoke,slide slid,spread spread,let let,fight fought,blow blew,"
            + "dig dug,bend bent,send sent,sweep swept,weep wept,creep crept,wind wound,pay paid,"
            + "sell sold,teach taught,understand understood,become became,know knew,fling flung,"
            + "cling clung,hide hid,wake woke,weave wove,tear tore,swear swore,lay laid,feed fed,"
            + "buy bought,shed shed,thrust thrust,do did,have had,choose chose,wring wrung,"
            + "string strung,sting stung,forget forgot,withdraw withdrew,undo undid,spring sprang,"
            + "stride strode,sling slung,grind ground,slit slit,quit quit,bind bound,cast cast,"
            + "outrun outran,overtake overtook,overthrow overthrew,undergo underwent";
    for (String pair : list.split(",")) {
      String[] p = pair.split(" ");
      IRREGULAR.put(p[0], p[1]);
    }
  }

  private PastTense() {}

  /** The past form, or null where it looks like the base form ("hit"). */
  static @Nullable String of(String verb) {
    String irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular.equals(verb) ? null : irregular;
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (CONSONANT_Y.matcher(verb).matches()) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    if (DOUBLES.matcher(verb).matches()) {
      return verb + verb.charAt(verb.length() - 1) + "ed";
    }
    return verb + "ed";
  }
}
