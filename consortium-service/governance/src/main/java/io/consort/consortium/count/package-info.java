/** How votes are weighed and counted: pure arithmetic, with an account of each step. */
@NullMarked
package io.consort.consortium.count;

import org.jspecify.annotations.NullMarked;
