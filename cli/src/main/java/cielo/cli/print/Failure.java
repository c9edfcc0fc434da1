package cielo.cli.print;

import cielo.engine.EngineException;

/** One clear line for a failure, and the exit code that goes with it. */
public final class Failure {
  private Failure() {}

  /** Prints the reason; 2 for what the user can mend, 1 for a fault of the program. */
  public static int report(Exception e) {
    Throwable cause = e;
    while (cause instanceof java.util.concurrent.CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (ours(cause)) {
      System.err.println("cielo: " + cause.getMessage());
      return 2;
    }
    System.err.println("cielo: a fault in the program: " + cause);
    for (StackTraceElement at : cause.getStackTrace()) {
      System.err.println("    at " + at);
    }
    return 1;
  }

  /** Exceptions of our modules carry messages for users. */
  private static boolean ours(Throwable e) {
    return e instanceof EngineException
        || (e.getClass().getPackageName().startsWith("cielo.")
            && e.getClass().getSimpleName().endsWith("Exception"));
  }
}
