/** What a member that leaves keeps, loses and owes, settled in all services together or in none. */
@NullMarked
package io.consort.consortium.exit;

import org.jspecify.annotations.NullMarked;
