/** What members contribute besides their dues: in cash, in kind and in people. */
@NullMarked
package io.consort.consortium.contribution;

import org.jspecify.annotations.NullMarked;
