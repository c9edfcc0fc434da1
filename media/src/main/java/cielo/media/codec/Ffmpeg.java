package cielo.media.codec;

import cielo.media.MediaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The ffmpeg and ffprobe programs, unpacked once from their jar to a folder that stays ({@code
 * $CIELO_CACHE/native}, else {@code ~/.cache/cielo/native}). Linux x86-64 only.
 */
public final class Ffmpeg {
  /*
   * The jar's programs link libavdevice, which links the system's sound and display libraries.
   * Cielo never opens a device, and a server has none of them, so StandIn libraries of the same
   * names are put beside the programs. All calls into them are bound lazily and never happen.
   */
  private static final String ROOT = "org/bytedeco/ffmpeg/linux-x86_64/";
  private static final String POM = "META-INF/maven/org.bytedeco/ffmpeg/pom.properties";
  private static final List<String> FILES =
      List.of(
          "ffmpeg",
          "ffprobe",
          "libavcodec.so.62",
          "libavdevice.so.62",
          "libavfilter.so.11",
          "libavformat.so.62",
          "libavutil.so.60",
          "libswresample.so.6",
          "libswscale.so.9",
          "libdrm.so.2",
          "libva.so.2",
          "libva-drm.so.2");

  private static @Nullable Ffmpeg found; // guarded by the class

  private final Path folder;

  private Ffmpeg(Path folder) {
    this.folder = folder;
  }

  /** The programs, unpacked now if this is the first use on this machine. */
  public static Ffmpeg ready() {
    return ready(UnpackListener.SILENT);
  }

  /** The programs; the listener hears about the unpacking if there is any. */
  public static synchronized Ffmpeg ready(UnpackListener listener) {
    Ffmpeg ffmpeg = found;
    if (ffmpeg == null) {
      ffmpeg = in(cache(), listener);
      found = ffmpeg;
    }
    return ffmpeg;
  }

  /** The programs in a cache folder of the caller's choice. */
  static Ffmpeg in(Path cache, UnpackListener listener) {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!machine.equals("Linux amd64")) {
      throw new MediaException("Films are written on Linux x86-64 only, this is " + machine);
    }
    try {
      Path folder = cache.resolve("ffmpeg-" + version() + "-1");
      if (!complete(folder)) {
        unpack(folder, listener);
      }
      return new Ffmpeg(folder);
    } catch (IOException e) {
      throw new MediaException(
          "Cannot unpack the film programs to "
              + cache
              + " (80 MB): "
              + e.getMessage()
              + ". Set CIELO_CACHE to a folder that can be written",
          e);
    }
  }

  private static Path cache() {
    String set = System.getenv("CIELO_CACHE");
    Path base =
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache", "cielo")
            : Path.of(set);
    return base.resolve("native");
  }

  private static boolean complete(Path folder) {
    return FILES.stream().allMatch(f -> Files.isRegularFile(folder.resolve(f)))
        && Files.isExecutable(folder.resolve("ffmpeg"));
  }

  /** Unpacks beside the folder and renames, so that a folder under its name is always whole. */
  private static void unpack(Path folder, UnpackListener listener) throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    try (Scratch scratch = Scratch.beside(folder)) {
      Map<String, Long> sizes = new LinkedHashMap<>();
      for (String file : FILES) {
        sizes.put(file, (long) resource(file).openConnection().getContentLengthLong());
      }
      long total = sizes.values().stream().mapToLong(Long::longValue).sum();
      long done = 0;
      Path whole = Files.createDirectory(scratch.file("whole"));
      byte[] buffer = new byte[1 << 18];
      for (String file : FILES) {
        try (InputStream in = resource(file).openStream();
            OutputStream out = Files.newOutputStream(whole.resolve(file))) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            done += n;
            listener.unpacked(done, total);
          }
        }
      }
      for (StandIn standIn : StandIn.ALL) {
        Files.write(whole.resolve(standIn.name()), standIn.bytes());
      }
      for (String program : List.of("ffmpeg", "ffprobe")) {
        whole.resolve(program).toFile().setExecutable(true, false);
      }
      if (complete(folder)) { // another process was quicker
        return;
      }
      Scratch.delete(folder); // a damaged earlier copy
      try {
        Files.move(whole, folder);
      } catch (IOException e) {
        if (!complete(folder)) { // else another process was quicker still
          throw e;
        }
      }
    }
  }

  private static URL resource(String file) {
    URL url = Ffmpeg.class.getClassLoader().getResource(ROOT + file);
    if (url == null) {
      throw new MediaException(
          "The jar org.bytedeco:ffmpeg:linux-x86_64 is not on the class path (" + file + ")");
    }
    return url;
  }

  private static String version() throws IOException {
    try (InputStream in = Ffmpeg.class.getClassLoader().getResourceAsStream(POM)) {
      var properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    }
  }

  /** A command line of ffmpeg that says only errors and never reads the terminal. */
  ProcessBuilder ffmpeg(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("ffmpeg").toString());
    command.addAll(List.of("-hide_banner", "-nostdin", "-loglevel", "error", "-y"));
    command.addAll(arguments);
    return builder(command);
  }

  /** A command line of ffprobe. */
  ProcessBuilder ffprobe(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("ffprobe").toString());
    command.addAll(List.of("-hide_banner", "-loglevel", "error"));
    command.addAll(arguments);
    return builder(command);
  }

  private ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("LD_LIBRARY_PATH", folder.toString());
    environment.remove("LD_BIND_NOW");
    environment.put("LC_ALL", "C");
    environment.put("AV_LOG_FORCE_NOCOLOR", "1");
    environment.put("SVT_LOG", "1"); // errors only
    return builder;
  }

  /** What {@code ffmpeg -version} says first. */
  public String versionLine() {
    List<String> command = List.of(folder.resolve("ffmpeg").toString(), "-version");
    try (Child child = Child.start(builder(command))) {
      String text = new String(child.output().readAllBytes(), StandardCharsets.UTF_8);
      child.finish("ffmpeg -version");
      return text.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new MediaException("Cannot run " + folder.resolve("ffmpeg") + ": " + e.getMessage(), e);
    }
  }
}
