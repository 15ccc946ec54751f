/** Engagements and the report on the separation of duties over HTTP. */
@NullMarked
package io.consort.consortium.engagement.web;

import org.jspecify.annotations.NullMarked;
