package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;

/** What members report and owe. */
public sealed interface DuesEvent extends ConsortiumEvent
        permits BasisReported, BasisConfirmed, BasisEstimated, AuditorAppointed, DuesAssessed, InvoiceEvent {}
