/** Matching grants over HTTP. */
@NullMarked
package io.consort.finance.grant.web;

import org.jspecify.annotations.NullMarked;
