/** People whom talent-service knows by a pseudonym, for services that ask this one alone. */
@NullMarked
package io.consort.consortium.researcher;

import org.jspecify.annotations.NullMarked;
