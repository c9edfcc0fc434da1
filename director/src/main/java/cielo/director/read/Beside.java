package cielo.director.read;

import cielo.scene.screenplay.Placement.Relation;
import org.jspecify.annotations.Nullable;

/** A placement, before things have ids. */
public record Beside(Thing a, Relation relation, Thing b, @Nullable Deed from, int shot) {}
