package cielo.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The files that ship inside the program: the page and the description of the API. */
final class Pages {
  /** Nothing from elsewhere is loaded, and no page elsewhere may show this one. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; frame-ancestors"
          + " 'none'; base-uri 'none'; form-action 'self'";

  private static final Map<String, String> FILES =
      Map.of(
          "/", "web/index.html",
          "/web/style.css", "web/style.css",
          "/web/page.js", "web/page.js",
          "/web/api.js", "web/api.js",
          "/openapi.yaml", "openapi.yaml");

  private Pages() {}

  /** Address and answer of each. */
  static Map<String, Handler> all() {
    java.util.TreeMap<String, Handler> out = new java.util.TreeMap<>();
    FILES.forEach((path, file) -> out.put(path, ctx -> send(ctx, file)));
    return out;
  }

  static boolean open(String path) {
    return FILES.containsKey(path);
  }

  private static void send(Context ctx, String file) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("/cielo/server/" + file)) {
      if (in == null) {
        throw new IOException("the program lacks its file " + file);
      }
      ctx.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-cache");
      ctx.contentType(type(file)).result(in.readAllBytes());
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      default -> "application/yaml; charset=utf-8";
    };
  }
}
