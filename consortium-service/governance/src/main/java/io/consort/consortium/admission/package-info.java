/** Organisations that apply to become members: what is looked into, in order, and how it ends. */
@NullMarked
package io.consort.consortium.admission;

import org.jspecify.annotations.NullMarked;
