/** Successions, as a consortium learnt of them, over HTTP. */
@NullMarked
package io.consort.consortium.succession.web;

import org.jspecify.annotations.NullMarked;
