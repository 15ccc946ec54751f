/** What keeps personal data in step with the ledgers while the service runs. */
@NullMarked
package io.consort.talent.researcher.store;

import org.jspecify.annotations.NullMarked;
