/** Bodies and their seats: who sits where on which day, who stands in, and who presides. */
@NullMarked
package io.consort.consortium.body;

import org.jspecify.annotations.NullMarked;
