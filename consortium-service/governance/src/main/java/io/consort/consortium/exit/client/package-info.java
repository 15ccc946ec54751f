/** The services that settle their parts of exits. */
@NullMarked
package io.consort.consortium.exit.client;

import org.jspecify.annotations.NullMarked;
