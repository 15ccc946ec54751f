/** Who acts, for whom, in which consortium. */
@NullMarked
package io.consort.kernel.identity;

import org.jspecify.annotations.NullMarked;
