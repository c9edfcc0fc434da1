/** The hottest loops in two forms, plain and with the Vector API, that give the same bits. */
@NullMarked
package cielo.picture.kernel;

import org.jspecify.annotations.NullMarked;
