/** What makes one ledger of all features: the parts of its state, the families of its events, and what follows from an event elsewhere. */
@NullMarked
package io.consort.ipledger.assembly;

import org.jspecify.annotations.NullMarked;
