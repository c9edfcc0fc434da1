package cielo.server;

import cielo.engine.Engine;
import cielo.server.http.Rewriter;
import java.nio.file.Path;

/** A server on a free port with settings for tests. */
final class Running {
  static final Rewriter NO_CHANGES = (plan, words) -> plan;

  private Running() {}

  static ServerConfig config(Path data) {
    ServerConfig c = ServerConfig.of(data);
    return new ServerConfig(
        c.host(), 0, data, 1, 2, c.keys(), 4 << 20, c.mostQueued(), c.attempts(), false, false);
  }

  static Server start(Path data, Engine engine) {
    return Server.start(config(data), engine, NO_CHANGES);
  }
}
