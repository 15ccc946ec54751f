/** Signed notes and checkpoints as C2SP specifies them. */
@NullMarked
package io.consort.kernel.note;

import org.jspecify.annotations.NullMarked;
