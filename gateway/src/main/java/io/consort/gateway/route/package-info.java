/** The way to the services: routes, headers, time-outs, one repeat, a breaker for each. */
@NullMarked
package io.consort.gateway.route;

import org.jspecify.annotations.NullMarked;
