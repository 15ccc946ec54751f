/** Acts of the secretariat that take two of its people. */
@NullMarked
package io.consort.consortium.foureyes;

import org.jspecify.annotations.NullMarked;
