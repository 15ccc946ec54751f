/** What in a charter cannot hold together, found before anyone adopts it. */
@NullMarked
package io.consort.consortium.contradiction;

import org.jspecify.annotations.NullMarked;
