package cielo.picture.kernel;

/** Where the planes lie in a triangle's record: offsets of origin, 1/w, normal/w and uv/w. */
public record TrianglePlanes(int origin, int depth, int normal, int uv) {}
