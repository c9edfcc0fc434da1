/** Native contact facts to blows and rubs with exact times, sorted. */
@NullMarked
package cielo.world.contact;

import org.jspecify.annotations.NullMarked;
