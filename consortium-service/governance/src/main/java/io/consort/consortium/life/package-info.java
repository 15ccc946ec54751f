/** From a consortium's beginning to its end: what it takes at each time, and what the other services were told of it. */
@NullMarked
package io.consort.consortium.life;

import org.jspecify.annotations.NullMarked;
