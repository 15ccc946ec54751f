/** Successions over HTTP. */
@NullMarked
package io.consort.ipledger.succession.web;

import org.jspecify.annotations.NullMarked;
