/** Researchers over HTTP, for services alone. */
@NullMarked
package io.consort.consortium.researcher.web;

import org.jspecify.annotations.NullMarked;
