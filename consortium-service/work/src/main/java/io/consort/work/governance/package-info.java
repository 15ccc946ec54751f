/** What the work asks of how the consortium is governed, and all that it knows of it. */
@NullMarked
package io.consort.work.governance;

import org.jspecify.annotations.NullMarked;
