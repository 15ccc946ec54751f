/** What a consortium does: programmes, reviews, laboratories, services. A ledger of its own beside that of its decisions. */
@NullMarked
package io.consort.work;

import org.jspecify.annotations.NullMarked;
