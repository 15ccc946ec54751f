/** A person apart from the ledger: a pseudonym, and data that can be erased. */
@NullMarked
package io.consort.talent.person;

import org.jspecify.annotations.NullMarked;
