/** The portfolio in order: found by kind, ground, life, owner and project, sorted, and paged, out of however many assets. */
@NullMarked
package io.consort.ipledger.catalogue;

import org.jspecify.annotations.NullMarked;
