/** What the gateway shows by itself: who am I, status, documents, problem pages. */
@NullMarked
package io.consort.gateway.page;

import org.jspecify.annotations.NullMarked;
