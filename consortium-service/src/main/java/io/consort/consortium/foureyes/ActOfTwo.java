package io.consort.consortium.foureyes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.kernel.foureyes.FourEyesFact;

/** About an act of the secretariat that takes two of its people. */
public sealed interface ActOfTwo extends ConsortiumEvent, FourEyesFact permits ActProposed, ActSeconded, ActWithdrawn {}
