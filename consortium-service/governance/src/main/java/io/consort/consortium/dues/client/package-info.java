/** Invoices of dues in the books of finance-service. */
@NullMarked
package io.consort.consortium.dues.client;

import org.jspecify.annotations.NullMarked;
