/** How much one caller may ask. */
@NullMarked
package io.consort.gateway.limit;

import org.jspecify.annotations.NullMarked;
