/** Bases and dues over HTTP. */
@NullMarked
package io.consort.consortium.dues.web;

import org.jspecify.annotations.NullMarked;
