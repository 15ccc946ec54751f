/** How a field of a charter is described once: its limit, how it is said in each language, and how a change of it is told. */
@NullMarked
package io.consort.consortium.clause;

import org.jspecify.annotations.NullMarked;
