/** Receipts of dues over HTTP. */
@NullMarked
package io.consort.finance.dues.web;

import org.jspecify.annotations.NullMarked;
