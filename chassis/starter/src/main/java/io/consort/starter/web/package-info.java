/** The edge of a service: who may call, how a request becomes a command, how a refusal becomes a problem. */
@NullMarked
package io.consort.starter.web;

import org.jspecify.annotations.NullMarked;
