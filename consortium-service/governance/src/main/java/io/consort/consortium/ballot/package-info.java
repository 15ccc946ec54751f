/**
 * The paper of secret ballots: numbers that nobody but the voter can connect with a seat, signed without being seen, and choices
 * that stay sealed until the count. Pure Java, for the service and for whoever votes.
 */
@NullMarked
package io.consort.consortium.ballot;

import org.jspecify.annotations.NullMarked;
