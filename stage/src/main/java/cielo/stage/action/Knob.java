package cielo.stage.action;

/** A free parameter of a move: the rehearsal samples it uniformly in [low, high]. */
public record Knob(String name, double low, double high) {}
