/** How an act of the secretariat takes two of its people. */
@NullMarked
package io.consort.kernel.foureyes;

import org.jspecify.annotations.NullMarked;
