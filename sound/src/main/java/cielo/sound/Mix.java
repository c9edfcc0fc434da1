package cielo.sound;

import java.util.List;

/**
 * A film's sound: 48 kHz, full scale 1, both channels of the film's exact length.
 *
 * @param lufs integrated loudness as measured
 * @param truePeakDb dBTP
 * @param notes sentences for the user
 */
public record Mix(
    float[] left, float[] right, double lufs, double truePeakDb, List<String> notes) {}
