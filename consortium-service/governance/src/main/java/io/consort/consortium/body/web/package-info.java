/** Bodies, seats, offices and standing proxies over HTTP. */
@NullMarked
package io.consort.consortium.body.web;

import org.jspecify.annotations.NullMarked;
