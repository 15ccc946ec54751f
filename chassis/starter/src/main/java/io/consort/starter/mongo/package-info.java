/** Ledgers in MongoDB: reads by exact {@code _id} only, no transactions, no secondary index. */
@NullMarked
package io.consort.starter.mongo;

import org.jspecify.annotations.NullMarked;
