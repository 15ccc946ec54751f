/** Successions over HTTP. */
@NullMarked
package io.consort.finance.succession.web;

import org.jspecify.annotations.NullMarked;
