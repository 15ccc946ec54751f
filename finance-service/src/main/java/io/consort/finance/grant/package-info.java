/** Grants that match the dues of a year. */
@NullMarked
package io.consort.finance.grant;

import org.jspecify.annotations.NullMarked;
