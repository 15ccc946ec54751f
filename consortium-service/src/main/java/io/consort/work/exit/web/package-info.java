/** Exits from the work over HTTP. */
@NullMarked
package io.consort.work.exit.web;

import org.jspecify.annotations.NullMarked;
