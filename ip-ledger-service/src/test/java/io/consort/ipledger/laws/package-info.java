/** The laws of the whole ledger, over random histories of everything that can be asked of it. */
@NullMarked
package io.consort.ipledger.laws;

import org.jspecify.annotations.NullMarked;
