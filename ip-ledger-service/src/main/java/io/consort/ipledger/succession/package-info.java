/** That another organisation takes the place of one that is no more, in all that the ledger has of it. */
@NullMarked
package io.consort.ipledger.succession;

import org.jspecify.annotations.NullMarked;
