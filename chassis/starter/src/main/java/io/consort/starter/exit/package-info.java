/** Exits over HTTP, as every service answers them: what is asked, what is answered, and to whom. */
@NullMarked
package io.consort.starter.exit;

import org.jspecify.annotations.NullMarked;
