/** A service made quick to start: taken out of its jar, with an ahead-of-time cache. */
@NullMarked
package io.consort.quickstart.application;

import org.jspecify.annotations.NullMarked;
