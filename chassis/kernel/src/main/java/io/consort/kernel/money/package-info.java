/** Exact money and exact shares. */
@NullMarked
package io.consort.kernel.money;

import org.jspecify.annotations.NullMarked;
