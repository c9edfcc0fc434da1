package cielo.server.http;

import io.javalin.http.Context;
import java.nio.file.Path;

/**
 * How bodies are read.
 *
 * @param scratch folder for files that come with requests
 * @param most bytes of one body
 */
record Bodies(Path scratch, long most) {
  Form read(Context ctx) {
    return Form.read(ctx, scratch, most);
  }
}
