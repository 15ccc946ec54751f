/** Demergers in part: what a plan names goes to another organisation by law, and the one that it was of goes on. */
@NullMarked
package io.consort.kernel.demerger;

import org.jspecify.annotations.NullMarked;
