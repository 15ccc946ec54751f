/** The charter over HTTP. */
@NullMarked
package io.consort.consortium.charter.web;

import org.jspecify.annotations.NullMarked;
