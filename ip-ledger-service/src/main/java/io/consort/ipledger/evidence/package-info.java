/** Evidence: digests of files that show when something was there, without the files. */
@NullMarked
package io.consort.ipledger.evidence;

import org.jspecify.annotations.NullMarked;
