/** Researchers, by pseudonym. */
@NullMarked
package io.consort.talent.researcher;

import org.jspecify.annotations.NullMarked;
