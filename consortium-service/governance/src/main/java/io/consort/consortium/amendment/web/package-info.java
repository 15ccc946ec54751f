/** Versions of the charter, trying and adopting the next one, over HTTP. */
@NullMarked
package io.consort.consortium.amendment.web;

import org.jspecify.annotations.NullMarked;
