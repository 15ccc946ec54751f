/** What co-owners owe one another for what was done with their consent. */
@NullMarked
package io.consort.ipledger.compensation;

import org.jspecify.annotations.NullMarked;
