/** Whether what captions say comes true. */
@NullMarked
package cielo.app.exam.outcome;

import org.jspecify.annotations.NullMarked;
