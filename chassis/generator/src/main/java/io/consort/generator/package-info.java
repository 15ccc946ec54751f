/** Writes the client in Java from the API documents. */
@NullMarked
package io.consort.generator;

import org.jspecify.annotations.NullMarked;
