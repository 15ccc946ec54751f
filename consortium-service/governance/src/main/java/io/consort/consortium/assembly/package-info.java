/** Puts the features together: the state and its parts, the families of events, what is wired, and what happens by itself. */
@NullMarked
package io.consort.consortium.assembly;

import org.jspecify.annotations.NullMarked;
