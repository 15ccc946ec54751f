/** What the launcher says, a line a step, and how it refuses. */
@NullMarked
package io.consort.quickstart.console;

import org.jspecify.annotations.NullMarked;
