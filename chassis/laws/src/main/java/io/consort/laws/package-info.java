/** How the random tests of this project are run. */
@NullMarked
package io.consort.laws;

import org.jspecify.annotations.NullMarked;
