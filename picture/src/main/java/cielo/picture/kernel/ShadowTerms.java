package cielo.picture.kernel;

/**
 * A light's map as the shadow kernel sees it.
 *
 * @param most greatest depth of a block and its neighbours, (blocks, blocks)
 * @param focal texels a metre
 * @param bias metres towards the light
 */
public record ShadowTerms(
    int size,
    int block,
    int blocks,
    float[] most,
    float[] least,
    float[] right,
    float[] up,
    float[] forward,
    float focal,
    float offsetX,
    float offsetY,
    float bias) {}
