/** The world that is filmed: physics, water, contacts and checks on what was recorded. */
@NullMarked
package cielo.world;

import org.jspecify.annotations.NullMarked;
