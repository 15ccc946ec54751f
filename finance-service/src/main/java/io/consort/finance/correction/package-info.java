/** Counter-entries for what was recorded by mistake, with what follows from them. */
@NullMarked
package io.consort.finance.correction;

import org.jspecify.annotations.NullMarked;
