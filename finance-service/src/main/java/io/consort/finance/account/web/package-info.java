/** The chart of accounts over HTTP. */
@NullMarked
package io.consort.finance.account.web;

import org.jspecify.annotations.NullMarked;
