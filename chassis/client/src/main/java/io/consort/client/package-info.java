/** Calls the platform as its API documents say: what is generated from each lies in a package of its own. */
@NullMarked
package io.consort.client;

import org.jspecify.annotations.NullMarked;
