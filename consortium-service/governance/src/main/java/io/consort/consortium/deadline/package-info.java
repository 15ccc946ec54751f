/** What happens between a consortium and its members by the mere passing of time. */
@NullMarked
package io.consort.consortium.deadline;

import org.jspecify.annotations.NullMarked;
