/** Confirming over HTTP. */
@NullMarked
package io.consort.ipledger.confirmation.web;

import org.jspecify.annotations.NullMarked;
