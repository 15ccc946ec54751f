/** Puts the features together: which events there are, of which parts the state is, and what is wired. */
@NullMarked
package io.consort.talent.assembly;

import org.jspecify.annotations.NullMarked;
