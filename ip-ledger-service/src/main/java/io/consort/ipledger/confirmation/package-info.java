/** Whoever is bound confirms it: shares that others registered for an owner, and assignments that others record for it. */
@NullMarked
package io.consort.ipledger.confirmation;

import org.jspecify.annotations.NullMarked;
