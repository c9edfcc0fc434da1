package cielo.engine;

/** Where a generation stands: stage name, step k of n in it, share of the whole work 0..1. */
public record Progress(String stage, int k, int n, double share) {}
