/** The Merkle tree of RFC 6962, its tiles and its proofs. */
@NullMarked
package io.consort.kernel.merkle;

import org.jspecify.annotations.NullMarked;
