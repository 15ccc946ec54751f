/** The API documents, made from the code. */
@NullMarked
package io.consort.starter.openapi;

import org.jspecify.annotations.NullMarked;
