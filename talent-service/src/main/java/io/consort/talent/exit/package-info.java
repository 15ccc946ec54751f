/** Exits: what becomes of recognition when a member leaves; previewed, then settled as one act, and undone as one. */
@NullMarked
package io.consort.talent.exit;

import org.jspecify.annotations.NullMarked;
