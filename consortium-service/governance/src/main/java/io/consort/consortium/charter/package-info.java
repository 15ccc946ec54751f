/** The rules that a consortium is run by, as values. */
@NullMarked
package io.consort.consortium.charter;

import org.jspecify.annotations.NullMarked;
