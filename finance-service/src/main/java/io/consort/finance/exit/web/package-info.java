/** Exits over HTTP. */
@NullMarked
package io.consort.finance.exit.web;

import org.jspecify.annotations.NullMarked;
