/**
 * Follows what entries rest on, over archives of several services: from a statement to the votes and the charter. It shares no code with the
 * services, so that it can be read, copied and trusted on its own.
 */
@NullMarked
package io.consort.quickstart.chain;

import org.jspecify.annotations.NullMarked;
