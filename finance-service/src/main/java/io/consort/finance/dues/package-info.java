/** Dues that members have paid. */
@NullMarked
package io.consort.finance.dues;

import org.jspecify.annotations.NullMarked;
