/** Refusals of the gateway itself, answered as RFC 9457 problems wherever in the server they arise. */
@NullMarked
package io.consort.gateway.problem;

import org.jspecify.annotations.NullMarked;
