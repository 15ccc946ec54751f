/** Who has which part in projects and funds, who is affiliated with whom, and how far duties are kept apart by now. */
@NullMarked
package io.consort.consortium.engagement;

import org.jspecify.annotations.NullMarked;
