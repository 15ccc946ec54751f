/** The other services, as resolutions have them act. */
@NullMarked
package io.consort.consortium.decision.client;

import org.jspecify.annotations.NullMarked;
