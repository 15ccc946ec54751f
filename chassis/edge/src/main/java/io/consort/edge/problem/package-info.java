/** Refusals, answered as RFC 9457 problems wherever in a server they arise, and what each kind of them means. */
@NullMarked
package io.consort.edge.problem;

import org.jspecify.annotations.NullMarked;
