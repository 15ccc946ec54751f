/** How a consortium comes to be: from a model, on the platform's ledger first, then on its own. */
@NullMarked
package io.consort.consortium.founding;

import org.jspecify.annotations.NullMarked;
