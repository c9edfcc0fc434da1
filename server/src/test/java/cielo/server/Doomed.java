package cielo.server;

import java.nio.file.Path;

/** A server in a process of its own, made to be killed. Prints its port. */
public final class Doomed {
  private Doomed() {}

  /** Arguments: data folder, milliseconds a step. */
  public static void main(String[] args) {
    ServerConfig c = Running.config(Path.of(args[0]));
    ServerConfig patient =
        new ServerConfig(
            c.host(),
            0,
            c.data(),
            1,
            1,
            c.keys(),
            c.mostBytes(),
            c.mostQueued(),
            1000,
            false,
            false);
    Server server =
        Server.start(patient, TinyEngine.slow(Long.parseLong(args[1])), Running.NO_CHANGES);
    System.out.println("port " + server.port());
  }
}
