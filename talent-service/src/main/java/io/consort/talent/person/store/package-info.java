/** Personal data in MongoDB. */
@NullMarked
package io.consort.talent.person.store;

import org.jspecify.annotations.NullMarked;
