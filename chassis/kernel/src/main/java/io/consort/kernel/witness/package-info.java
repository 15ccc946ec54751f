/** Witnesses: members who cosign checkpoints, so that nobody can be shown another history than they were. */
@NullMarked
package io.consort.kernel.witness;

import org.jspecify.annotations.NullMarked;
