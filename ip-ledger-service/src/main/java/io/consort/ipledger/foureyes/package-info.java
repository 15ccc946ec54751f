/** Acts of the secretariat that take two of its people. */
@NullMarked
package io.consort.ipledger.foureyes;

import org.jspecify.annotations.NullMarked;
