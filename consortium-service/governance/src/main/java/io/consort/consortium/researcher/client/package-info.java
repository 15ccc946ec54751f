/** Asks talent-service. */
@NullMarked
package io.consort.consortium.researcher.client;

import org.jspecify.annotations.NullMarked;
