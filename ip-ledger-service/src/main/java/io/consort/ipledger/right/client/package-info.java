/** Asks consortium-service what the charter says of access. */
@NullMarked
package io.consort.ipledger.right.client;

import org.jspecify.annotations.NullMarked;
