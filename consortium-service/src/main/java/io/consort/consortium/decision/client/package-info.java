/** The IP ledger, as resolutions have it act. */
@NullMarked
package io.consort.consortium.decision.client;

import org.jspecify.annotations.NullMarked;
