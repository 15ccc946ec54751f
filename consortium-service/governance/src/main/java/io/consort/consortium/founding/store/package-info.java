/** The catalogue of models as the service comes with it. */
@NullMarked
package io.consort.consortium.founding.store;

import org.jspecify.annotations.NullMarked;
