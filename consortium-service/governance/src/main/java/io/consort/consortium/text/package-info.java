/** A charter in sentences. */
@NullMarked
package io.consort.consortium.text;

import org.jspecify.annotations.NullMarked;
