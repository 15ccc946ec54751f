package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;

/** The steps by which a consortium comes to be. */
public sealed interface FoundingEvent extends ConsortiumEvent
        permits ConsortiumFounded, ConsortiumOpened, ConsortiumCreated {}
