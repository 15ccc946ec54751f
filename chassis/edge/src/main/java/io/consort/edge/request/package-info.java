/** How requests are read before anyone looks at what they ask: Spring's rules, in forms that cost little. */
@NullMarked
package io.consort.edge.request;

import org.jspecify.annotations.NullMarked;
