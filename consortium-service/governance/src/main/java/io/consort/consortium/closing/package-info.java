/** Suspending a consortium, winding it up and dissolving it, together with the other services. */
@NullMarked
package io.consort.consortium.closing;

import org.jspecify.annotations.NullMarked;
