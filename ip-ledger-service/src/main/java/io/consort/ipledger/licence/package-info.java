/** What licensees report and owe, year by year. */
@NullMarked
package io.consort.ipledger.licence;

import org.jspecify.annotations.NullMarked;
