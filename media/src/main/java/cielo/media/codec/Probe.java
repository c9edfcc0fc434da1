package cielo.media.codec;

import cielo.media.MediaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks ffprobe about a film and reads its flat answer: lines of {@code path.to.key="value"}. */
final class Probe {
  private static final String ENTRIES =
      "stream=index,codec_type,codec_name,width,height,avg_frame_rate,nb_read_packets,sample_rate,"
          + "channels:stream_side_data=rotation:format=duration:format_tags";

  private final Map<String, String> answers;

  private Probe(Map<String, String> answers) {
    this.answers = answers;
  }

  static FilmInfo of(Ffmpeg ffmpeg, Path film, List<String> input) {
    List<String> arguments = new ArrayList<>(input);
    arguments.addAll(List.of("-count_packets", "-show_entries", ENTRIES, "-of", "flat"));
    String doing = "Reading " + film;
    Map<String, String> answers = new HashMap<>();
    try (Child child = Child.start(ffmpeg.ffprobe(arguments));
        var lines =
            new BufferedReader(new InputStreamReader(child.output(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          answers.put(line.substring(0, equals), unquote(line.substring(equals + 1)));
        }
      }
      child.finish(doing);
    } catch (IOException e) {
      throw new MediaException(doing + " failed: " + e.getMessage(), e);
    }
    return new Probe(answers).info(film);
  }

  private FilmInfo info(Path film) {
    String video = stream("video");
    if (video == null) {
      throw new MediaException(film + " has no pictures. Give an MP4, MOV or WebM film");
    }
    String audio = stream("audio");
    String[] rate = text(video + "avg_frame_rate", "0/1").split("/");
    boolean turned = Math.abs(rotation(video)) % 180 == 90;
    int width = number(video + "width");
    int height = number(video + "height");
    return new FilmInfo(
        turned ? height : width,
        turned ? width : height,
        Integer.parseInt(rate[0]),
        Math.max(1, Integer.parseInt(rate[1])),
        number(video + "nb_read_packets"),
        Double.parseDouble(text("format.duration", "0")),
        text(video + "codec_name", "unknown"),
        audio == null ? null : text(audio + "codec_name", "unknown"),
        audio == null ? 0 : number(audio + "sample_rate"),
        audio == null ? 0 : number(audio + "channels"),
        tags());
  }

  /** The key prefix of the first stream of a kind. */
  private @Nullable String stream(String kind) {
    for (int i = 0; answers.containsKey("streams.stream." + i + ".index"); i++) {
      String prefix = "streams.stream." + i + ".";
      if (kind.equals(answers.get(prefix + "codec_type"))) {
        return prefix;
      }
    }
    return null;
  }

  private int rotation(String video) {
    return answers.entrySet().stream()
        .filter(e -> e.getKey().startsWith(video + "side_data") && e.getKey().endsWith("rotation"))
        .mapToInt(e -> Integer.parseInt(e.getValue()))
        .findFirst()
        .orElse(0);
  }

  private Map<String, String> tags() {
    String prefix = "format.tags.";
    Map<String, String> tags = new TreeMap<>();
    answers.forEach((key, value) -> {
      if (key.startsWith(prefix)) {
        tags.put(key.substring(prefix.length()).toLowerCase(Locale.ROOT), value);
      }
    });
    return Map.copyOf(tags);
  }

  private String text(String key, String otherwise) {
    String value = answers.getOrDefault(key, otherwise);
    return value.equals("N/A") ? otherwise : value;
  }

  private int number(String key) {
    return Integer.parseInt(text(key, "0"));
  }

  private static String unquote(String value) {
    if (!value.startsWith("\"") || value.length() < 2) {
      return value;
    }
    var out = new StringBuilder();
    for (int i = 1; i < value.length() - 1; i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        c = value.charAt(++i);
        c = c == 'n' ? '\n' : c == 'r' ? '\r' : c;
      }
      out.append(c);
    }
    return out.toString();
  }
}
