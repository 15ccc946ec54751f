/**
 * Lean persistent collections: a change gives a new one that shares what did not change with the old one, which stays as it was.
 * States of ledgers are made of them, a hundred thousand times over; so they take few objects where they are small, and few
 * bytes for an element where they are large.
 */
@NullMarked
package io.consort.kernel.persistent;

import org.jspecify.annotations.NullMarked;
