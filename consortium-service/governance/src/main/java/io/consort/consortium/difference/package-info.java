/** What changes between two charters, in sentences. */
@NullMarked
package io.consort.consortium.difference;

import org.jspecify.annotations.NullMarked;
