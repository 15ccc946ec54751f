/**
 * How one service asks another: through Feign, with a token of its own, bounded in time, and refusing to guess when there is no
 * answer.
 */
@NullMarked
package io.consort.starter.client;

import org.jspecify.annotations.NullMarked;
