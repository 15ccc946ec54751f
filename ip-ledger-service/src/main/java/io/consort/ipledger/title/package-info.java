/** Title: exact shares that sum to one at every date, moved by postings that sum to zero. */
@NullMarked
package io.consort.ipledger.title;

import org.jspecify.annotations.NullMarked;
