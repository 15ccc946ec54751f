/** On what the entries of a ledger rest. */
@NullMarked
package io.consort.kernel.authority;

import org.jspecify.annotations.NullMarked;
