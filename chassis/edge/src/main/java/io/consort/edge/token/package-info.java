/** Access tokens as the gateway and the services alike accept them. */
@NullMarked
package io.consort.edge.token;

import org.jspecify.annotations.NullMarked;
