/** Whether the charter opens commercial terms to those whom they do not concern. */
@NullMarked
package io.consort.ipledger.disclosure;

import org.jspecify.annotations.NullMarked;
