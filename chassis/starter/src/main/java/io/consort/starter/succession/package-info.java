/** What services are told of organisations that are no more. */
@NullMarked
package io.consort.starter.succession;

import org.jspecify.annotations.NullMarked;
