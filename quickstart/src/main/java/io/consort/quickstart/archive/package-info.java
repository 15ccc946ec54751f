/** Ledgers as files, checked far from the platform. */
@NullMarked
package io.consort.quickstart.archive;

import org.jspecify.annotations.NullMarked;
