/** Personal data in MongoDB. */
@NullMarked
package io.consort.talent.person.client;

import org.jspecify.annotations.NullMarked;
