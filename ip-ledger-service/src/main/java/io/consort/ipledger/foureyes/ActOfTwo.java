package io.consort.ipledger.foureyes;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.foureyes.FourEyesFact;

/** About an act of the secretariat that takes two of its people. */
public sealed interface ActOfTwo extends IpLedgerEvent, FourEyesFact permits ActProposed, ActSeconded, ActWithdrawn {}
