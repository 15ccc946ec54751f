/** Whose people count as whose: researchers, recognition agreements, recognitions, and what becomes of them when a member leaves. */
@NullMarked
package io.consort.talent;

import org.jspecify.annotations.NullMarked;
