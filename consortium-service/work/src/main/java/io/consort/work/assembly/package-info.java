/** Puts the features of the work together. */
@NullMarked
package io.consort.work.assembly;

import org.jspecify.annotations.NullMarked;
