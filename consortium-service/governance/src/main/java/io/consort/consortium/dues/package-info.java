/** What members owe for a year, by the charter's rule. */
@NullMarked
package io.consort.consortium.dues;

import org.jspecify.annotations.NullMarked;
