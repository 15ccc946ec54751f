/** Who calls: bearer tokens validated once and remembered, and what a caller needs to be let through. */
@NullMarked
package io.consort.gateway.identity;

import org.jspecify.annotations.NullMarked;
