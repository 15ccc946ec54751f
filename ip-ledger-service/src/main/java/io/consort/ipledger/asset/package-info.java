/** Assets: inventions and other results, with what identifies them and who made them. */
@NullMarked
package io.consort.ipledger.asset;

import org.jspecify.annotations.NullMarked;
