/** What people do, as tracks of postures. */
@NullMarked
package cielo.people.act;

import org.jspecify.annotations.NullMarked;
