/** What holds for the sentences of every service. */
@NullMarked
package io.consort.testkit.sentence;

import org.jspecify.annotations.NullMarked;
