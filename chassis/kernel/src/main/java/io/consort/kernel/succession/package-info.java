/** What becomes of organisations by law: who has the place of those that are no more, and what passes from those that go on. */
@NullMarked
package io.consort.kernel.succession;

import org.jspecify.annotations.NullMarked;
