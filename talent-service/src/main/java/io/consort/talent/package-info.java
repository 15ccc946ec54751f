/** Whose people count as whose: researchers, recognition agreements, recognitions. */
@NullMarked
package io.consort.talent;

import org.jspecify.annotations.NullMarked;
