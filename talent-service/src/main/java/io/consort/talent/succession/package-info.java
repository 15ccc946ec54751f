/** Organisations that are no more, and who has their place. */
@NullMarked
package io.consort.talent.succession;

import org.jspecify.annotations.NullMarked;
