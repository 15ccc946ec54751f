/**
 * Checks proofs with the JDK alone. It shares no code with the server that makes them, so that it can be read, copied and
 * trusted on its own.
 */
@NullMarked
package io.consort.quickstart.proof;

import org.jspecify.annotations.NullMarked;
