/** A stand-in for a MongoDB replica set, which answers as one does when all is well and when it is not. */
@NullMarked
package io.consort.testkit.mongo;

import org.jspecify.annotations.NullMarked;
