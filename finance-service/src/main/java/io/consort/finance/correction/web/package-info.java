/** Counter-entries over HTTP. */
@NullMarked
package io.consort.finance.correction.web;

import org.jspecify.annotations.NullMarked;
