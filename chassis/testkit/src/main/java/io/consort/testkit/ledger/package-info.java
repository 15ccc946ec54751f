/** Tests of decisions: given events, when a command, then events or a refusal. */
@NullMarked
package io.consort.testkit.ledger;

import org.jspecify.annotations.NullMarked;
