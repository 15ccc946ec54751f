/** Asks consortium-service. */
@NullMarked
package io.consort.ipledger.party.client;

import org.jspecify.annotations.NullMarked;
