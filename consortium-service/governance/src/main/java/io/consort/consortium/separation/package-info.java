/** Separation of duties: who may not be two things at once, as values of the charter. */
@NullMarked
package io.consort.consortium.separation;

import org.jspecify.annotations.NullMarked;
