/** Exits: what becomes of the work when a member leaves. */
@NullMarked
package io.consort.work.exit;

import org.jspecify.annotations.NullMarked;
