/** The text of a charter over HTTP. */
@NullMarked
package io.consort.consortium.text.web;

import org.jspecify.annotations.NullMarked;
