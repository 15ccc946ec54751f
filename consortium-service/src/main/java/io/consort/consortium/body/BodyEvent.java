package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;

/** What happens to bodies and their seats. */
public sealed interface BodyEvent extends ConsortiumEvent permits SeatEvent, OfficeEvent {}
