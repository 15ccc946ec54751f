/** Exits over HTTP. */
@NullMarked
package io.consort.talent.exit.web;

import org.jspecify.annotations.NullMarked;
