package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that was paid is to be paid again: a receipt was taken back.
 *
 * @param settlement the number that finance-service gave it
 * @param number which of the invoices for the year; null for the first
 */
public record DuesReopened(
        OrganisationId organisation,
        int year,
        long settlement,
        @Nullable Integer number) implements InvoiceEvent {}
