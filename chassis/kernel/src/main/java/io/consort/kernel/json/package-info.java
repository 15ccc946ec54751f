/** The one way a value becomes JSON and comes back. */
@NullMarked
package io.consort.kernel.json;

import org.jspecify.annotations.NullMarked;
