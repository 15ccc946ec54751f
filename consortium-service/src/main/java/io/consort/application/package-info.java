/**
 * Where governance and work meet, in one process: what the one asks of the other, and what it is told. Neither knows the other; all that knows
 * both is here.
 */
@NullMarked
package io.consort.application;

import org.jspecify.annotations.NullMarked;
