package cielo.people.dress;

/**
 * Colours and growth of a head; colours are sRGB codes.
 *
 * @param lips lipstick, or -1: natural
 * @param liner darkness of the line round the eye, 0 .. 1
 * @param browThick 1 = usual, as {@code browArch} and {@code lash}
 * @param stubble 0 .. 1
 */
public record Features(
    int skin,
    int iris,
    Hairdo hair,
    int hairColour,
    int browColour,
    double browThick,
    double browArch,
    double lash,
    int lips,
    double blush,
    double liner,
    double stubble,
    long seed) {}
