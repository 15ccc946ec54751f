/** What awaits someone: derived from a ledger's state, and gone once it is done or too late. */
@NullMarked
package io.consort.kernel.need;

import org.jspecify.annotations.NullMarked;
