/** For tests of services over HTTP: a real service on an in-memory store, with tokens and standings that the test gives out. */
@NullMarked
package io.consort.starter.test;

import org.jspecify.annotations.NullMarked;
