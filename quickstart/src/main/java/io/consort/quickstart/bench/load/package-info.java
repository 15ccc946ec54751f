/** Load over HTTP. */
@NullMarked
package io.consort.quickstart.bench.load;

import org.jspecify.annotations.NullMarked;
