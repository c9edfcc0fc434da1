package cielo.scene.shape;

import java.util.List;

/** What a living model is drawn from instead of rigid parts. {@code units}: names of face units. */
public record Body(Skeleton skeleton, List<Skin> skins, List<String> units) {}
