package cielo.stage.action;

/** A move with its start time in the act, seconds. */
public record Beat(Move move, double start) {
  Beat later(double by) {
    return new Beat(move, start * by);
  }
}
