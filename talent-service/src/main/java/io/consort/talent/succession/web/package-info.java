/** Successions over HTTP. */
@NullMarked
package io.consort.talent.succession.web;

import org.jspecify.annotations.NullMarked;
