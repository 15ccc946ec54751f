/** Income, distributions and the flow of money over assets, payees and time, as far as whoever asks may see them. */
@NullMarked
package io.consort.ipledger.overview;

import org.jspecify.annotations.NullMarked;
