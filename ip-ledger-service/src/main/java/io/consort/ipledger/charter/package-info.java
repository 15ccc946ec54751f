/** That a decision is made by what the charter says now. */
@NullMarked
package io.consort.ipledger.charter;

import org.jspecify.annotations.NullMarked;
