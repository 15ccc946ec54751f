/** What awaits the caller over all consortia, in every service that says what its ledgers have to be done. */
@NullMarked
package io.consort.starter.need;

import org.jspecify.annotations.NullMarked;
