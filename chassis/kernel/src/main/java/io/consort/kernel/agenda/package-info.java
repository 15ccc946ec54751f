/** What happens in ledgers by itself, and how it is known which of them are due without opening the others. */
@NullMarked
package io.consort.kernel.agenda;

import org.jspecify.annotations.NullMarked;
