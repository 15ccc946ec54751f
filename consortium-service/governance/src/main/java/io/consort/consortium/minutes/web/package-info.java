/** Minutes over HTTP. */
@NullMarked
package io.consort.consortium.minutes.web;

import org.jspecify.annotations.NullMarked;
