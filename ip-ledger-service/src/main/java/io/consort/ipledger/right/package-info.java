/** Rights to use an asset: access rights and licences, by field, territory and term. */
@NullMarked
package io.consort.ipledger.right;

import org.jspecify.annotations.NullMarked;
