/** The docket: how far an asset has come with the offices, and what falls due there. */
@NullMarked
package io.consort.ipledger.docket;

import org.jspecify.annotations.NullMarked;
