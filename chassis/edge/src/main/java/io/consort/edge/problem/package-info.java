/** What each kind of refusal means, as the gateway and the services alike document it. */
@NullMarked
package io.consort.edge.problem;

import org.jspecify.annotations.NullMarked;
